/** The deals that a statement is of, of a file or of an account, and the quarters that were closed before. */
import type { Locale } from '../contract/deal-view.ts';
import { secretsOf } from '../crm/foreign-text/tokens.ts';
import { failureSentence } from '../install/words/failures.ts';
import type { ClosedQuarter } from '../portfolio/statement/closed.ts';
import { closedQuarters } from '../portfolio/statement/closed-quarters.ts';
import { judgedDeal, type JudgedDeal } from '../portfolio/statement/entry.ts';
import { takesAdjustments } from '../portfolio/statement/kept-closing.ts';
import { spaced } from '../view/spoken.ts';
import type { AccountOfDeals, ManyDealsSurroundings } from './account-of-deals.ts';
import type { StatementSource } from './many-deals-arguments.ts';
import { judgeDeals } from './deals-of-account.ts';
import { type DealsHere, dealsIn, lineOf } from './deals-of-file.ts';
import { printProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

export interface StatedDealsHere extends DealsHere {
  readonly terminal: Terminal;
  /** Asked only where the deals are an account's. */
  readonly account: () => Promise<ManyDealsSurroundings>;
}

export interface DealsRead {
  readonly deals: readonly JudgedDeal[];
  /** Deals that could not be read; each was told at the terminal. */
  readonly left: number;
  /** Of the account that they were read from. */
  readonly secrets: readonly string[];
  /** Null: they are a file's. */
  readonly account: AccountOfDeals | null;
}

export const dealsOf = (
  name: 'statement' | 'reconcile',
  { of, locale }: { readonly of: StatementSource; readonly locale: Locale },
  here: StatedDealsHere,
): Promise<DealsRead> => (of.from === 'file' ? dealsOfFile(of, locale, here) : dealsOfAccount(name, of, here));

async function dealsOfFile(
  { file, lines }: Extract<StatementSource, { from: 'file' }>,
  locale: Locale,
  here: StatedDealsHere,
): Promise<DealsRead> {
  const { deals, problems } = await dealsIn({ file, lines, locale }, here);
  for (const { line, of } of problems)
    here.terminal.warn([lineOf(line, { file, locale }), ...printProblems(of, locale)]);
  return { deals, left: problems.length, secrets: [], account: null };
}

async function dealsOfAccount(
  name: 'statement' | 'reconcile',
  of: Extract<StatementSource, { from: 'account' }>,
  here: StatedDealsHere,
): Promise<DealsRead> {
  const deals: JudgedDeal[] = [];
  const surroundings = await here.account();
  const secrets = secretsOf(surroundings.environment);
  const judged = await judgeDeals(name, of, surroundings, (input) => {
    deals.push(judgedDeal(input));
  });
  if (!judged.ok) {
    here.terminal.warn([`roe: ${judged.problem}`]);
    return { deals: [], left: 0, secrets, account: null };
  }
  return { deals, left: judged.unread, secrets, account: judged.account };
}

/** `close`: where the quarter is to be closed. */
interface KnownFor {
  readonly quarter: string;
  readonly close?: string | null;
  readonly locale: Locale;
}

/** Of an account beside the files those that it keeps itself. Null: it is refused. */
export async function knownClosings(
  asked: KnownFor,
  files: readonly ClosedQuarter[],
  account: AccountOfDeals | null,
  terminal: Pick<Terminal, 'warn'>,
): Promise<readonly ClosedQuarter[] | null> {
  const { locale } = asked;
  const warn = (text: string) => {
    terminal.warn([spaced(text, locale)]);
  };
  const [known, told] = account === null ? [files, []] : await closingsOf(account, asked, files, warn);
  for (const quarter of known === null ? [] : notNamed(known))
    if (!told.includes(quarter)) warn(words[locale].notNamed(quarter));
  return known;
}

/** Quarters that one of these has adjusted, and that is therefore closed as well. */
const notNamed = (closed: readonly ClosedQuarter[]): readonly string[] => {
  const named = new Set(closed.map(({ quarter }) => quarter));
  const adjusted = closed.flatMap(({ adjustments }) => adjustments.map(({ adjusts }) => adjusts));
  return [...new Set(adjusted)].filter((quarter) => !named.has(quarter)).sort();
};

/** Null: it is refused. Beside them the quarters of which it was told that they are not among them. */
async function closingsOf(
  account: AccountOfDeals,
  { quarter, locale, close: file = null }: KnownFor,
  files: readonly ClosedQuarter[],
  warn: (text: string) => void,
): Promise<readonly [readonly ClosedQuarter[] | null, readonly string[]]> {
  const say = words[locale];
  const kept = await closedQuarters(account.gateway(), account.manifest, account.memory);
  if (!kept.ok) {
    warn(say.closingsUnread(failureSentence(kept.failure, locale)));
    return [file === null ? files : null, []];
  }
  const { closings, closed } = kept;
  const stands = closings.find((each) => each.quarter === quarter);
  if (stands !== undefined) warn(say.standsInAccount(quarter, stands.by, stands.closedAt.slice(0, 10)));
  if (stands !== undefined && file !== null) return [null, []];
  if (takesAdjustments(closings) !== quarter) return [files, []];
  const named = new Set(files.map((each) => each.quarter));
  const has = new Set([...named, ...closed.map((each) => each.quarter)]);
  const without = closings.map((each) => each.quarter).filter((each) => !has.has(each));
  for (const each of without) warn(say.tooMany(each));
  return [[...files, ...closed.filter((each) => !named.has(each.quarter))], without];
}

const words = {
  fr: {
    standsInAccount: (quarter: string, by: string, on: string) =>
      `${quarter} est arrêté dans HubSpot (${by}, ${on}). Ce qui a changé depuis est une correction du trimestre qui suit.`,
    notNamed: (quarter: string) =>
      `${quarter} est arrêté aussi, et ses corrections manquent : nommez son fichier avec --closed, avec les autres.`,
    tooMany: (quarter: string) =>
      `${quarter} est arrêté, avec trop de montants pour HubSpot : nommez son fichier avec --closed pour que ses corrections soient dans ce relevé.`,
    closingsUnread: (why: string) =>
      `Les trimestres arrêtés dans HubSpot n’ont pas pu être lus, leurs corrections manquent : ${why}`,
  },
  en: {
    standsInAccount: (quarter: string, by: string, on: string) =>
      `${quarter} is closed in HubSpot (${by}, ${on}). What has changed since is an adjustment of the quarter that follows.`,
    notNamed: (quarter: string) =>
      `${quarter} is closed as well, and its adjustments are missing: name its file with --closed, with the others.`,
    tooMany: (quarter: string) =>
      `${quarter} is closed, with too many amounts for HubSpot: name its file with --closed to have its adjustments in this statement.`,
    closingsUnread: (why: string) =>
      `The quarters closed in HubSpot could not be read, their adjustments are missing: ${why}`,
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
