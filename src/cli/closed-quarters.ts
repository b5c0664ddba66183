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
    const answer = opened(Buffer.from(await read(file)).toString('utf8'));
    if (!answer.ok) {
      terminal.warn([spaced(words[locale][answer.why](file), locale)]);
      return null;
    }
    found.push(answer.closed);
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
    altered: (file: string) => `${file} a été modifié depuis qu’il a été arrêté : il est refusé. Reprenez l’original.`,
    unreadable: (file: string) => `${file} n’est pas un trimestre arrêté par roe statement --close.`,
  },
  en: {
    sameQuarter: (file: string, quarter: string) =>
      `${file}: ${quarter} is closed already. What has changed since is an adjustment of a later quarter.`,
    altered: (file: string) => `${file} was changed after it was closed: it is refused. Take the original.`,
    unreadable: (file: string) => `${file} is no quarter that roe statement --close has written.`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
