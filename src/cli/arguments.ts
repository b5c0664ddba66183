/** The command line of `roe`, read strictly: an unknown option or command is refused with what is known. */
import { parseArgs } from 'node:util';
import type { Locale } from '../view/deal-view.ts';

export type Command =
  | { readonly name: 'evaluate'; readonly file: string; readonly output: 'text' | 'json' | 'ndjson'; readonly locale: Locale }
  | { readonly name: 'help' }
  | { readonly name: 'misused'; readonly problem: string };

export const usage = `roe: the partner sales rules of HubSpot, applied to a deal

  roe evaluate FILE           print what the rules say of the deal in FILE ("-" reads standard input)
  roe evaluate FILE --json    print the determination as JSON
  roe evaluate FILE --ndjson  read one deal a line, write one determination a line
      --lang fr|en            language of the text (default: that of the environment, else English)
  roe help                    print this

  Exit status: 0 all evaluated, 1 some lines were bad, 2 nothing could be read.
  The format of FILE: docs/facts.schema.json; an example: docs/examples/worked-example.json
`;

const languageOf = (environment: NodeJS.ProcessEnv): Locale =>
  /^fr/i.test(environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '') ? 'fr' : 'en';

/** Reads the arguments after the program's name. Never throws: a misuse is a command of its own. */
export function readCommand(args: readonly string[], environment: NodeJS.ProcessEnv): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [name, file, ...rest] = positionals;
    if (values.help || name === undefined || name === 'help') return { name: 'help' };
    if (name !== 'evaluate') return { name: 'misused', problem: `unknown command "${name}"` };
    if (file === undefined) return { name: 'misused', problem: 'evaluate needs a file, or "-" for standard input' };
    if (rest.length > 0) return { name: 'misused', problem: `evaluate takes one file; also given: ${rest.join(' ')}` };
    if (values.json && values.ndjson) return { name: 'misused', problem: '--json and --ndjson exclude each other' };
    const locale = values.lang ?? languageOf(environment);
    if (locale !== 'fr' && locale !== 'en') return { name: 'misused', problem: `--lang is fr or en, not "${locale}"` };
    return { name: 'evaluate', file, locale, output: values.ndjson ? 'ndjson' : values.json ? 'json' : 'text' };
  } catch (error) {
    return { name: 'misused', problem: error instanceof Error ? error.message : String(error) };
  }
}
