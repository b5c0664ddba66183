/** JSON of any size, written piece by piece: a text is not longer than half a gigabyte here, an answer may be. */

/** What is written at once, in characters, about. */
const pieceSize = 32_000;
/** Characters of texts that are kept to be written again: of a generation, and there are two. */
const mostKept = 32_000_000;
/** Characters of one such text. */
const longestKept = 8_000_000;
/** Writing anything shorter anew costs less than looking it up. */
const worthKeeping = 256;

/**
 * The pieces joined are `JSON.stringify(value, null, indent)`, to the byte. `value` is plain data: what JSON has, and
 * undefined, which is left out of objects and null in lists. One object that stands in many places (the reason that a
 * thousand lines share) is put into text once.
 */
export function* jsonPieces(value: unknown, indent = 0): Generator<string> {
  const step = ' '.repeat(indent);
  const margin = indent === 0 ? '' : '\n';
  if (sizeUpTo(pieceSize, value) < pieceSize) yield flat(value, step, margin);
  else yield* pieces(value, step, margin, new Shared());
}

type Texts = Map<string, Map<object, string>>;

/** Texts of objects that came up before, by the depth at which they stand: what came up lately outlives the rest. */
class Shared {
  readonly #seen = new Map<string, WeakSet<object>>();
  #young: Texts = new Map();
  #old: Texts = new Map();
  #kept = 0;

  /** Whether it was here before; from now on it was. */
  hasSeen(thing: object, margin: string): boolean {
    const seen = this.#seen.get(margin) ?? new WeakSet();
    this.#seen.set(margin, seen);
    if (seen.has(thing)) return true;
    seen.add(thing);
    return false;
  }

  textOf(thing: object, margin: string): string | undefined {
    const young = this.#young.get(margin)?.get(thing);
    if (young !== undefined) return young;
    const old = this.#old.get(margin)?.get(thing);
    if (old !== undefined) this.keep(thing, margin, old);
    return old;
  }

  keep(thing: object, margin: string, text: string): void {
    if (this.#kept + text.length > mostKept) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#kept = 0;
    }
    this.#kept += text.length;
    const ofMargin = this.#young.get(margin) ?? new Map<object, string>();
    this.#young.set(margin, ofMargin);
    ofMargin.set(thing, text);
  }
}

/** A file of its own: indented, with a line break at its end. */
export function* jsonDocument(value: unknown): Generator<string> {
  yield* jsonPieces(value, 2);
  yield '\n';
}

/** `margin`: the line break with what stands before a line at this depth; empty where everything is on one line. */
function* pieces(value: unknown, step: string, margin: string, shared: Shared): Generator<string> {
  if (typeof value !== 'object' || value === null) {
    yield JSON.stringify(value ?? null);
    return;
  }
  const known = shared.textOf(value, margin);
  if (known !== undefined) {
    yield known;
    return;
  }
  if (sizeUpTo(worthKeeping, value) < worthKeeping) yield flat(value, step, margin);
  else if (shared.hasSeen(value, margin)) yield* keeping(value, step, margin, shared);
  else yield* anew(value, step, margin, shared);
}

/** What comes up twice may come up a thousand times. */
function* keeping(value: object, step: string, margin: string, shared: Shared): Generator<string> {
  let text = '';
  let isShort = true;
  for (const piece of anew(value, step, margin, shared)) {
    text += piece;
    if (text.length <= longestKept && isShort) continue;
    isShort = false;
    yield text;
    text = '';
  }
  if (isShort) shared.keep(value, margin, text);
  yield text;
}

/** No line break is ever within a string of JSON. */
function flat(value: unknown, step: string, margin: string): string {
  const written = JSON.stringify(value ?? null, null, step);
  return margin === '' ? written : written.replaceAll('\n', margin);
}

function* anew(value: object, step: string, margin: string, shared: Shared): Generator<string> {
  const inner = margin === '' ? '' : margin + step;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  let before = open;
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined && open === '{') continue;
    const name = open === '{' ? `${JSON.stringify(key)}:${step === '' ? '' : ' '}` : '';
    yield `${before}${inner}${name}`;
    yield* pieces(item, step, inner, shared);
    before = ',';
  }
  yield before === ',' ? `${margin}${close}` : `${open}${close}`;
}

/** How long it will be, about; counted no further than `most`. */
function sizeUpTo(most: number, value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  if (typeof value !== 'object' || value === null) return 8;
  let size = 2;
  for (const key in value) {
    if (size >= most) break;
    size += key.length + 4 + sizeUpTo(most - size, Reflect.get(value, key));
  }
  return size;
}
