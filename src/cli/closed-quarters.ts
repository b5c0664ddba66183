/** The files of quarters that were closed, each unaltered, and none of the quarter that is stated. */
import type { Locale } from '../contract/deal-view.ts';
import { type ClosedQuarter, opened } from '../portfolio/statement/closed.ts';
import { spaced } from '../view/spoken.ts';
import type { Terminal } from './terminal.ts';

interface Asked {
  readonly closed: readonly string[];
  readonly quarter: string;
  readonly locale: Locale;
}

interface Here {
  readonly terminal: Pick<Terminal, 'warn'>;
  readonly read: (file: string) => Promise<Uint8Array>;
}

/** Null: one of them is refused. */
export async function closedQuartersIn(
  { closed, quarter, locale }: Asked,
  { terminal, read }: Here,
): Promise<readonly ClosedQuarter[] | null> {
  const found: ClosedQuarter[] = [];
  for (const file of closed) {
    const answer = opened(await read(file));
    if (!answer.ok) {
      terminal.warn([spaced(words[locale][answer.why](file), locale)]);
      return null;
    }
    found.push(answer.closed);
  }
  const again = found.findIndex(
    (each, index) => found.findIndex(({ quarter: other }) => other === each.quarter) < index,
  );
  if (again >= 0) {
    terminal.warn([spaced(words[locale].twice(closed[again] ?? '', found[again]?.quarter ?? ''), locale)]);
    return null;
  }
  const same = found.findIndex((each) => each.quarter === quarter);
  if (same < 0) return found;
  terminal.warn([spaced(words[locale].sameQuarter(closed[same] ?? '', quarter), locale)]);
  return null;
}

const words = {
  fr: {
    sameQuarter: (file: string, quarter: string) =>
      `${file} : ${quarter} est déjà arrêté. Ce qui change depuis est une correction d’un trimestre qui suit.`,
    twice: (file: string, quarter: string) =>
      `${file} : ${quarter} est donné deux fois. Nommez chaque trimestre arrêté une seule fois, par son fichier d’origine.`,
    altered: (file: string) => `${file} a été modifié depuis qu’il a été arrêté : il est refusé. Reprenez l’original.`,
    unreadable: (file: string) =>
      `${file} n’est pas un trimestre arrêté par roe statement --close, ou ne l’est plus : reprenez l’original.`,
  },
  en: {
    sameQuarter: (file: string, quarter: string) =>
      `${file}: ${quarter} is closed already. What has changed since is an adjustment of a later quarter.`,
    twice: (file: string, quarter: string) =>
      `${file}: ${quarter} is given twice. Name each closed quarter once, by its original file.`,
    altered: (file: string) => `${file} was changed after it was closed: it is refused. Take the original.`,
    unreadable: (file: string) =>
      `${file} is no quarter that roe statement --close has written, or no longer: take the original.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
