/** A terminal whose output a test reads; the door is the real one. */
import { Writable } from 'node:stream';
import { createTerminal, type Terminal } from '../terminal.ts';

export interface Captured {
  readonly terminal: Terminal;
  readonly out: () => string;
  readonly err: () => string;
}

export function captured(environment: NodeJS.ProcessEnv = {}): Captured {
  const [out, err] = [collector(), collector()];
  return { terminal: createTerminal(out.stream, err.stream, environment), out: out.text, err: err.text };
}

function collector() {
  const texts: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, written) {
      texts.push(String(chunk));
      written();
    },
  });
  return { stream, text: () => texts.join('') };
}
