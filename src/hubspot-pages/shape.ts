/** The shape of an answer: which fields it has, of which kinds, so that what HubSpot shows and what we make can be held side by side. */
import type { DocumentedAnswer } from './documented-answer.ts';

export type Kind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

interface Field {
  readonly kinds: ReadonlySet<Kind>;
  /** A specification says that it is always there, where what it stands in is there. */
  readonly required: boolean;
}
/** By path: `results[].to[].toObjectId`, `properties.*`. */
export type Shape = ReadonlyMap<string, Field>;

/** Objects whose keys are data. */
const maps: ReadonlySet<string> = new Set([
  'properties',
  'propertiesWithHistory',
  'associations',
  'context',
  'links',
  'metadata',
]);

export function shapeOf(value: unknown): Shape {
  const shape = new Map<string, Field>();
  walk(value, '', '', (path, kind) => {
    add(shape, path, kind, false);
  });
  return shape;
}

/** What these entries show together; `at` puts the fields of one under a path of the others (`results[]`). */
export function shownBy(entries: readonly { readonly of: DocumentedAnswer; readonly at?: string }[]): Shape {
  const shape = new Map<string, Field>();
  for (const { of: entry, at = '' } of entries) {
    const place = (path: string): string => (at === '' ? path : path === '' ? at : `${at}.${path}`);
    for (const [path, { kinds }] of shapeOf(entry.answer ?? {}))
      for (const kind of kinds) add(shape, place(path), kind, false);
    for (const [path, text] of Object.entries(entry.fields ?? {})) {
      if (path.startsWith('request.')) continue;
      add(shape, place(path), kindIn(text), /\brequired\b(?! by the spec)/.test(text));
      for (const [implied, kind] of impliedBy(path, text)) add(shape, place(implied), kind, false);
    }
  }
  return shape;
}

function walk(value: unknown, path: string, key: string, found: (path: string, kind: Kind) => void): void {
  const kind = kindOf(value);
  if (path !== '') found(path, kind);
  if (Array.isArray(value)) for (const each of value as unknown[]) walk(each, `${path}[]`, '', found);
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) {
      const step = maps.has(key) ? '*' : name;
      walk(each, path === '' ? step : `${path}.${step}`, name, found);
    }
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'object':
      return typeof value as Kind;
    default:
      throw new TypeError(`No JSON has a ${typeof value}.`);
  }
}

/** "integer (int32), required": as the table writes it. */
function kindIn(text: string): Kind {
  if (text.startsWith('integer') || text.startsWith('number')) return 'number';
  const known = (['string', 'boolean', 'array', 'object'] as const).find((kind) => text.startsWith(kind));
  if (known !== undefined) return known;
  if (text.startsWith('{')) return 'object';
  throw new TypeError(`No kind of value: ${text}`);
}

/** `results[].id` tells that there is a list `results`; "object of string values", that these are strings. */
function impliedBy(path: string, text: string): (readonly [path: string, kind: Kind])[] {
  const [, kind] = /^object of (string|array)/.exec(text) ?? [];
  const own = kind === 'string' || kind === 'array' ? ([[`${path}.*`, kind]] as const) : [];
  const around = [...path.matchAll(/\[\]|\./g)].map(
    ({ 0: step, index }) => [path.slice(0, index), step === '.' ? 'object' : 'array'] as const,
  );
  const page = text.includes('next?: { after')
    ? ([
        [`${path}.next`, 'object'],
        [`${path}.next.after`, 'string'],
      ] as const)
    : [];
  return [...own, ...page, ...around.filter(([name]) => !name.endsWith('[]'))];
}

function add(shape: Map<string, Field>, path: string, kind: Kind, required: boolean): void {
  const before = shape.get(path);
  shape.set(path, {
    kinds: new Set([...(before?.kinds ?? []), kind]),
    required: required || before?.required === true,
  });
}
