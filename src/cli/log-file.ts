/** The log of an installation on the disk: opened before the portal is written to, each event there when it is told. */
import { fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../contract/deal-view.ts';
import type { LogFile } from '../install/install.ts';
import { type InstallationLog, logHead, logLine, readLog } from '../install/log.ts';
import { fileProblem } from './file-problem.ts';

export type LogRead =
  { readonly ok: true; readonly log: InstallationLog } | { readonly ok: false; readonly problem: string };

/** A log that is there, or why it cannot be read. */
export function readLogFile(file: string, locale: Locale): LogRead {
  const text = textOf(file, locale);
  if (!text.ok) return text;
  const read = readLog(text.text);
  return read.ok ? read : { ok: false, problem: words[locale].noLog(file, read.line) };
}

/** `now`: milliseconds since 1970. The descriptor is closed when the process ends. */
export function logFile(file: string, locale: Locale, now: () => number): LogFile {
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
      const there = textOf(file, locale);
      if (!there.ok && !there.missing) return there.problem;
      const text = there.ok ? there.text : '';
      if (text !== '') {
        const read = readLog(text);
        if (!read.ok) return words[locale].noLog(file, read.line);
        if (read.log.portalId !== portalId) return words[locale].otherPortal(file, read.log.portalId, portalId);
      }
      if (dryRun) return null;
      try {
        descriptor = openSync(file, 'a', 0o600);
        if (text === '') append(logHead(portalId, at()));
        // The last line of a process that died in it gets its end, and is passed over.
        else if (!text.endsWith('\n')) append('\n');
        return null;
      } catch (error) {
        return unusable(error, file, locale);
      }
    },
    write(did, what) {
      append(logLine(did, what, at()));
    },
  };
}

function textOf(
  file: string,
  locale: Locale,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly missing: boolean; readonly problem: string } {
  try {
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    return { ok: false, missing, problem: unusable(error, file, locale) };
  }
}

function unusable(error: unknown, file: string, locale: Locale): string {
  const known = fileProblem(error, file, locale);
  const why = known?.problem ?? String(error);
  return words[locale].unusable(path.resolve(file), why);
}

const words = {
  fr: {
    noLog: (file: string, line: number | null) =>
      line === null
        ? `${file} n’est pas un journal d’installation ; rien n’a été écrit. Donnez un autre fichier.`
        : `${file} : la ligne ${line} n’est pas d’un journal d’installation ; rien n’a été écrit. Réparez-la ou retirez-la.`,
    otherPortal: (file: string, its: string, portalId: string) =>
      `${file} est le journal du portail ${its}, et cette clé ouvre le portail ${portalId} ; rien n’a été écrit. Donnez un autre fichier.`,
    unusable: (file: string, why: string) =>
      `Le journal ${file} ne peut pas servir (${why}) ; rien n’a été écrit. Donnez un autre fichier.`,
  },
  en: {
    noLog: (file: string, line: number | null) =>
      line === null
        ? `${file} is no log of an installation; nothing was written. Name another file.`
        : `${file}: line ${line} is none of a log of an installation; nothing was written. Mend it or take it out.`,
    otherPortal: (file: string, its: string, portalId: string) =>
      `${file} is the log of portal ${its}, and this key opens portal ${portalId}; nothing was written. Name another file.`,
    unusable: (file: string, why: string) =>
      `The log ${file} cannot be used (${why}); nothing was written. Name another file.`,
  },
} satisfies Record<Locale, unknown>;
