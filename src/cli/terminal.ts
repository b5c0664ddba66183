/**
 * The one door through which `roe` writes: whatever is printed is a list of lines or JSON, and neither a token nor what
 * steers a screen or hides in it gets through. A lint rule keeps the rest of the room from writing by itself.
 */
import type { Writable } from 'node:stream';
import { escapedJson, plainText } from '../crm/foreign-text/plain-text.ts';
import { secretsOf } from '../crm/foreign-text/tokens.ts';
import { maskOf } from '../crm/foreign-text/without-secret.ts';
import { maskedJson } from './masked-json.ts';
import { send } from './send.ts';

export interface Terminal {
  /** Lines on standard output; a line break within one is none. */
  readonly print: (lines: readonly string[]) => void;
  /** Lines on standard error. */
  readonly warn: (lines: readonly string[]) => void;
  /** JSON on standard output: no string and no key may be cut in two pieces. Waits for a slow reader. */
  readonly printJson: (pieces: Iterable<string>) => Promise<void>;
  /** One line on standard error that each next one replaces, where a person looks on; null: it goes away. Else nothing. */
  readonly status: (line: string | null) => void;
  /** Whether such a line is seen. */
  readonly isWatched: boolean;
}

/** `environment`: its tokens are never printed. */
export function createTerminal(out: Writable, err: Writable, environment: NodeJS.ProcessEnv): Terminal {
  const mask = maskOf(secretsOf(environment), '…');
  const text = (lines: readonly string[]): string =>
    lines.map((line) => `${plainText(mask(shortened(line)))}\n`).join('');
  const isWatched = 'isTTY' in err && err.isTTY === true;
  let shown = false;
  const clear = (): string => {
    const was = shown;
    shown = false;
    return was ? '\r\u001b[2K' : '';
  };
  return {
    isWatched,
    print: (lines) => {
      if (shown) err.write(clear());
      out.write(text(lines));
    },
    warn: (lines) => void err.write(clear() + text(lines)),
    status: (line) => {
      if (!isWatched) return;
      const gone = clear();
      shown = line !== null;
      err.write(gone + (line === null ? '' : text([line]).trimEnd().slice(0, widestStatus)));
    },
    printJson: (pieces) =>
      send(
        out,
        mapped(pieces, (piece) => escapedJson(maskedJson(piece, mask))),
      ),
  };
}

/** Characters: a line that runs over the edge could not be taken back. */
const widestStatus = 100;
/** Characters. Nobody reads on, and a name of some megabytes would fill the screen for minutes; JSON has it whole. */
const longestLine = 20_000;
const shortened = (line: string): string => (line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`);

/** This process's own. */
export function terminalHere(): Terminal {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return createTerminal(process.stdout, process.stderr, process.env);
}

/**
 * Short pieces are changed together. A long one that comes again and again, as a reason does that a thousand lines share,
 * is changed once.
 */
function* mapped(pieces: Iterable<string>, change: (piece: string) => string): Generator<string> {
  const known = new Map<string, string>();
  let kept = 0;
  let gathered = '';
  for (const piece of pieces) {
    if (piece.length < longPiece) {
      gathered += piece;
      if (gathered.length < longPiece) continue;
      yield change(gathered);
      gathered = '';
      continue;
    }
    yield change(gathered);
    gathered = '';
    let changed = known.get(piece);
    if (changed === undefined) {
      changed = change(piece);
      if (kept + piece.length > mostKept) {
        known.clear();
        kept = 0;
      }
      known.set(piece, changed);
      kept += piece.length;
    }
    yield changed;
  }
  yield change(gathered);
}
/** Characters. */
const longPiece = 20_000;
const mostKept = 32_000_000;
