/** The log of an installation on the disk: opened before the portal is written to, each event there when it is told. */
import {
  accessSync,
  constants,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { Locale } from '../contract/deal-view.ts';
import type { LogFile } from '../install/install.ts';
import { type InstallationLog, logHead, logLine, readLog } from '../install/log.ts';
import { fileProblem } from './file-problem.ts';

export type LogRead =
  { readonly ok: true; readonly log: InstallationLog } | { readonly ok: false; readonly problem: string };

/** What the log is used for: a problem says what did not happen. */
type Use = 'install' | 'uninstall';

/** Thrown where the log cannot go on in the middle of the work; `message` is a sentence for an admin. */
export class LogBroken extends Error {}

/** A log that is there, or why it cannot be read. */
export function readLogFile(file: string, locale: Locale): LogRead {
  const there = contentOf(file);
  if (!there.ok) return { ok: false, problem: unusable(there.error, file, 'uninstall', locale) };
  const read = readLog(there.bytes.toString('utf8'));
  return read.ok ? read : { ok: false, problem: words[locale].noLog(file, read.line, say(locale, 'uninstall')) };
}

/** `now`: milliseconds since 1970. The descriptor is closed when the process ends. */
export function logFile(file: string, use: Use, locale: Locale, now: () => number): LogFile {
  const at = (): string => new Date(now()).toISOString();
  let descriptor: number | null = null;
  const append = (text: string): void => {
    if (descriptor === null) return;
    writeSync(descriptor, text);
    // A machine that loses its power must not lose what the portal has by now.
    fsyncSync(descriptor);
  };
  return {
    open(portalId, dryRun) {
      const there = contentOf(file);
      if (!there.ok && !there.missing) return unusable(there.error, file, use, locale);
      const bytes = there.ok ? there.bytes : Buffer.alloc(0);
      if (bytes.length > 0) {
        const read = readLog(bytes.toString('utf8'));
        if (!read.ok) return words[locale].noLog(file, read.line, say(locale, use));
        if (read.log.portalId !== portalId)
          return words[locale].otherPortal(file, read.log.portalId, portalId, say(locale, use));
      }
      try {
        // Opening it would create it: a dry run leaves nothing behind.
        if (dryRun) {
          accessSync(there.ok ? file : path.dirname(path.resolve(file)), constants.W_OK);
          return null;
        }
        descriptor = openSync(file, 'a', 0o600);
        // The last line of a process that died in it was never whole.
        const whole = bytes.lastIndexOf('\n') + 1;
        if (whole < bytes.length) ftruncateSync(descriptor, whole);
        if (bytes.length === 0) append(logHead(portalId, at()));
        return null;
      } catch (error) {
        // Half a head would make it a file of something else the next time.
        if (descriptor !== null && bytes.length === 0) ftruncateSync(descriptor, 0);
        return unusable(error, file, use, locale);
      }
    },
    write(did, what) {
      try {
        append(logLine(did, what, at()));
      } catch (error) {
        throw new LogBroken(words[locale].broken(path.resolve(file), why(error, file, locale), use));
      }
    },
  };
}

function contentOf(
  file: string,
):
  | { readonly ok: true; readonly bytes: Buffer }
  | { readonly ok: false; readonly missing: boolean; readonly error: unknown } {
  try {
    return { ok: true, bytes: readFileSync(file) };
  } catch (error) {
    return { ok: false, missing: codeOf(error) === 'ENOENT', error };
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

function unusable(error: unknown, file: string, use: Use, locale: Locale): string {
  return words[locale].unusable(path.resolve(file), why(error, file, locale), say(locale, use));
}

/** The folder where it is the folder that is not there; never the text of Node. */
function why(error: unknown, file: string, locale: Locale): string {
  const folder = path.dirname(path.resolve(file));
  const code = codeOf(error);
  if (code === 'ENOENT' && !existsSync(folder)) return words[locale].noFolder(folder);
  return words[locale].codes[code] ?? fileProblem(error, file, locale)?.problem ?? words[locale].system(code);
}

const say = (locale: Locale, use: Use): string => words[locale].undone[use];

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    undone: { install: 'rien n’a été écrit', uninstall: 'rien n’a été archivé' },
    noLog: (file, line, undone) =>
      line === null
        ? `${file} n’est pas un journal d’installation ; ${undone}. Donnez un autre fichier.`
        : `${file} : la ligne ${line} ne peut pas être lue ; ${undone}. Corrigez ou supprimez cette ligne.`,
    otherPortal: (file, its, portalId, undone) =>
      `${file} est le journal du portail ${its}, et cette clé ouvre le portail ${portalId} ; ${undone}. Donnez un autre fichier.`,
    unusable: (file, reason, undone) =>
      `Le journal ${file} ne peut pas servir (${reason}) ; ${undone}. Donnez un autre fichier.`,
    broken: (file, reason, use) =>
      `Le journal ${file} ne peut plus être écrit (${reason}) : ${
        use === 'install' ? 'l’installation est à moitié faite' : 'la désinstallation est à moitié faite'
      }. Remédiez-y, puis relancez la même commande : elle reprend où elle s’est arrêtée.`,
    noFolder: (folder) => `le dossier ${folder} n’existe pas`,
    system: (code) => `le système le refuse${code === '' ? '' : `, ${code}`}`,
    codes: {
      ENOSPC: 'le disque est plein',
      EDQUOT: 'le disque est plein',
      EFBIG: 'le disque est plein',
      EROFS: 'le disque est en lecture seule',
      EACCES: 'vous n’avez pas le droit d’y écrire',
      EPERM: 'vous n’avez pas le droit d’y écrire',
      ENOTDIR: 'une partie de son chemin n’est pas un dossier',
      ENAMETOOLONG: 'son nom est trop long',
    },
  },
  en: {
    undone: { install: 'nothing was written', uninstall: 'nothing was archived' },
    noLog: (file, line, undone) =>
      line === null
        ? `${file} is no log of an installation; ${undone}. Name another file.`
        : `${file}: line ${line} cannot be read. Correct or delete that line; ${undone}.`,
    otherPortal: (file, its, portalId, undone) =>
      `${file} is the log of portal ${its}, and this key opens portal ${portalId}; ${undone}. Name another file.`,
    unusable: (file, reason, undone) => `The log ${file} cannot be used (${reason}); ${undone}. Name another file.`,
    broken: (file, reason, use) =>
      `The log ${file} can be written no longer (${reason}): the ${
        use === 'install' ? 'installation' : 'removal'
      } is half done. Mend that, then run the same command again: it goes on where it stopped.`,
    noFolder: (folder) => `there is no folder ${folder}`,
    system: (code) => `the system refuses it${code === '' ? '' : `, ${code}`}`,
    codes: {
      ENOSPC: 'the disk is full',
      EDQUOT: 'the disk is full',
      EFBIG: 'the disk is full',
      EROFS: 'the disk is read-only',
      EACCES: 'you may not write there',
      EPERM: 'you may not write there',
      ENOTDIR: 'a part of its path is no folder',
      ENAMETOOLONG: 'its name is too long',
    },
  },
};

interface Words {
  readonly undone: Readonly<Record<Use, string>>;
  readonly noLog: (file: string, line: number | null, undone: string) => string;
  readonly otherPortal: (file: string, its: string, portalId: string, undone: string) => string;
  readonly unusable: (file: string, reason: string, undone: string) => string;
  readonly broken: (file: string, reason: string, use: Use) => string;
  readonly noFolder: (folder: string) => string;
  readonly system: (code: string) => string;
  readonly codes: Readonly<Record<string, string>>;
}
