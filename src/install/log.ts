/**
 * What installations have made in one portal, a line of JSON an event. Each step is written down before it is taken and
 * again when it is over: a process that dies in between leaves a step that was begun, and what came of it is looked up.
 */
import * as z from 'zod';
import { declaredObjects, type OwnObject, ownObjects, standardObjects } from './declaration.ts';

const on = z.enum(declaredObjects);
/** Logs from before there were settings name no object: there was one. */
const onOwn = z.enum(ownObjects).default('involvement');
const name = z.string().min(1).max(100);

const definitionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('object'),
    on: onOwn,
    name,
    objectTypeId: z
      .string()
      .regex(/^\d+-\d+$/)
      .nullable(),
  }),
  z.strictObject({ kind: z.literal('association'), on: onOwn, to: z.enum(standardObjects) }),
  z.strictObject({ kind: z.literal('group'), on, name }),
  z.strictObject({ kind: z.literal('property'), on, name }),
  z.strictObject({ kind: z.literal('options'), on, name, values: z.array(z.string()) }),
  /** `typeId` finds a label again that was given another text since. */
  z.strictObject({ kind: z.literal('label'), name, label: z.string(), typeId: z.int().nullable() }),
]);
/** Something that an installation adds to a portal, by its internal name. */
export type Definition = z.output<typeof definitionSchema>;

const format = 'rules-of-engagement installation log 1';
const events = ['begun', 'created', 'restored', 'not_made', 'archived'] as const;
export type LogEvent = (typeof events)[number];

const headSchema = z.strictObject({
  format: z.literal(format),
  portalId: z.string().regex(/^\d{1,19}$/),
  at: z.string(),
});
const entrySchema = z.strictObject({ at: z.string(), did: z.enum(events), what: definitionSchema });

export interface InstallationLog {
  readonly portalId: string;
  /** What stands in the portal by this log, in the order in which it was made. `sure` is false for a step that was begun and not ended. */
  readonly made: readonly { readonly what: Definition; readonly sure: boolean }[];
}

export type ReadLog =
  | { readonly ok: true; readonly log: InstallationLog }
  /** The number of the first line that is none of a log; null: the file is no log at all. */
  | { readonly ok: false; readonly line: number | null };

export const logHead = (portalId: string, at: string): string => `${JSON.stringify({ format, portalId, at })}\n`;
export const logLine = (did: LogEvent, what: Definition, at: string): string =>
  `${JSON.stringify({ at, did, what })}\n`;

/** A last line without its end was being written when the process died: it is passed over. */
export function readLog(text: string): ReadLog {
  // An editor may have put a byte order mark before it.
  const lines = text.replace(/^\ufeff/, '').split('\n');
  lines.pop();
  const head = headSchema.safeParse(json(lines[0] ?? ''));
  if (!head.success) return { ok: false, line: null };
  const made = new Map<string, { readonly what: Definition; readonly sure: boolean }>();
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === '') continue;
    const entry = entrySchema.safeParse(json(line));
    if (!entry.success) return { ok: false, line: index + 1 };
    const { did, what } = entry.data;
    const key = keyOf(what);
    switch (did) {
      case 'begun':
        if (!made.has(key)) made.set(key, { what, sure: false });
        break;
      case 'created':
      case 'restored':
        made.set(key, { what, sure: true });
        break;
      case 'not_made':
        if (made.get(key)?.sure === false) made.delete(key);
        break;
      case 'archived':
        made.delete(key);
        if (what.kind === 'object')
          for (const [other, each] of made) if (belongsTo(what.on, each.what)) made.delete(other);
        break;
    }
  }
  return { ok: true, log: { portalId: head.data.portalId, made: [...made.values()] } };
}

/** True for what is gone when that object of the app's own is. */
export const belongsTo = (own: OwnObject, what: Definition): boolean =>
  what.kind !== 'object' && 'on' in what && what.on === own;

/** One definition has one key, whatever number HubSpot gave it. */
export function keyOf(what: Definition): string {
  switch (what.kind) {
    case 'object':
      return `object ${what.name}`;
    case 'association':
      return `association ${what.on} ${what.to}`;
    case 'group':
    case 'property':
    case 'options':
      return `${what.kind} ${what.on} ${what.name}`;
    case 'label':
      return `label ${what.name}`;
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
