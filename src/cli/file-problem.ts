/** Why a file could not be opened, and what to do, in the reader's language. Undefined: it is something else. */
import type { Locale } from '../contract/deal-view.ts';
import type { FactProblem } from '../facts/parse.ts';

type Told = readonly [problem: string, hint: string];

const tooLarge: Readonly<Record<Locale, Told>> = {
  fr: ['le fichier est trop grand pour être lu d’un bloc', 'une transaction par ligne, et --ndjson'],
  en: ['the file is too large to be read at once', 'write one deal a line, and --ndjson'],
};

const words: Readonly<Record<Locale, Readonly<Record<string, Told>>>> = {
  fr: {
    ENOENT: ['le fichier n’existe pas', 'vérifiez le nom et le dossier'],
    EISDIR: ['c’est un dossier', 'nommez un fichier'],
    EACCES: ['le fichier n’est pas lisible', 'vérifiez vos droits sur ce fichier'],
    ERR_FS_FILE_TOO_LARGE: tooLarge.fr,
    ERR_STRING_TOO_LONG: tooLarge.fr,
  },
  en: {
    ENOENT: ['there is no such file', 'check its name and folder'],
    EISDIR: ['that is a folder', 'name a file'],
    EACCES: ['the file may not be read', 'check your rights to it'],
    ERR_FS_FILE_TOO_LARGE: tooLarge.en,
    ERR_STRING_TOO_LONG: tooLarge.en,
  },
};

export function fileProblem(error: unknown, file: string, locale: Locale): FactProblem | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const code: unknown = Reflect.get(error, 'code');
  const told = typeof code === 'string' ? words[locale][code] : undefined;
  if (told === undefined) return undefined;
  const [problem, hint] = told;
  return { path: file === '-' ? '' : file, problem, hint };
}
