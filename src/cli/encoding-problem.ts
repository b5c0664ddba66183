/** A file in another encoding than UTF-8, named, and how to make it UTF-8. */
import type { Locale } from '../contract/deal-view.ts';
import type { FactProblem } from '../facts/parse.ts';
import type { Foreign } from './encoding.ts';

const words = {
  fr: {
    wide: (name: string) => `le fichier est encodé en ${name}, et non en UTF-8`,
    unknown: (line: number) => `la ligne ${line} n’est pas de l’UTF-8 (peut-être du Latin-1 ou du Windows-1252)`,
    hint: (name: string) =>
      `enregistrez-le en UTF-8 (dans un éditeur : Enregistrer sous, encodage UTF-8), ou : iconv -f ${name} -t UTF-8 FICHIER > NOUVEAU`,
  },
  en: {
    wide: (name: string) => `the file is encoded in ${name}, not in UTF-8`,
    unknown: (line: number) => `line ${line} is not UTF-8 (perhaps Latin-1 or Windows-1252)`,
    hint: (name: string) =>
      `save it as UTF-8 (in an editor: Save as, encoding UTF-8), or: iconv -f ${name} -t UTF-8 FILE > NEW`,
  },
} satisfies Record<Locale, unknown>;

export function encodingProblem(encoding: Foreign, locale: Locale): FactProblem {
  const say = words[locale];
  return encoding.kind === 'unknown'
    ? { path: '', problem: say.unknown(encoding.line), hint: say.hint('WINDOWS-1252') }
    : { path: '', problem: say.wide(encoding.kind), hint: say.hint(encoding.kind) };
}
