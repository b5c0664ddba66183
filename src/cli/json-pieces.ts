/** JSON of any size, written piece by piece: a text is not longer than half a gigabyte here, an answer may be. */

/** What is written at once, in characters, about. */
const pieceSize = 32_000;

/**
 * The pieces joined are `JSON.stringify(value, null, indent)`, to the byte. `value` is plain data: what JSON has, and
 * undefined, which is left out of objects and null in lists.
 */
export function* jsonPieces(value: unknown, indent = 0): Generator<string> {
  yield* pieces(value, ' '.repeat(indent), indent === 0 ? '' : '\n');
}

/** A file of its own: indented, with a line break at its end. */
export function* jsonDocument(value: unknown): Generator<string> {
  yield* jsonPieces(value, 2);
  yield '\n';
}

/** `margin`: the line break with what stands before a line at this depth; empty where everything is on one line. */
function* pieces(value: unknown, step: string, margin: string): Generator<string> {
  if (typeof value !== 'object' || value === null || sizeUpTo(pieceSize, value) < pieceSize) {
    const written = JSON.stringify(value ?? null, null, step);
    // No line break is ever within a string of JSON.
    yield margin === '' ? written : written.replaceAll('\n', margin);
    return;
  }
  const inner = margin === '' ? '' : margin + step;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  let before = open;
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined && open === '{') continue;
    const name = open === '{' ? `${JSON.stringify(key)}:${step === '' ? '' : ' '}` : '';
    yield `${before}${inner}${name}`;
    yield* pieces(item, step, inner);
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
