/** Notes in an account that a quarter was closed. */
import { randomUUID } from 'node:crypto';
import type { Locale } from '../contract/deal-view.ts';
import { keepClosing, type KeepClosingResult } from '../crm/keep-closing.ts';
import { failureSentence } from '../install/words/failures.ts';
import type { ClosedQuarter } from '../portfolio/statement/closed.ts';
import { keptDetail } from '../portfolio/statement/kept-closing.ts';
import type { Statement } from '../portfolio/statement/statement.ts';
import type { AccountOfDeals } from './account-of-deals.ts';

export function closeInAccount(
  content: ClosedQuarter,
  { deals, totals, by }: Pick<Statement, 'deals' | 'totals' | 'by'>,
  { gateway, manifest, memory, now }: AccountOfDeals,
  person: string,
): Promise<KeepClosingResult> {
  const { quarter, closedAt, digest } = content;
  const { detail, text } = keptDetail(content, by.partner);
  return keepClosing({ quarter, closedAt, digest, deals, totals: [...totals], detail }, text, {
    gateway: gateway(),
    manifest,
    memory,
    requestId: randomUUID(),
    saidBy: person,
    now,
    onWriting: () => undefined,
  });
}

/** Null: HubSpot knows of it. */
export function notTold(result: KeepClosingResult, locale: Locale): string | null {
  const say = words[locale];
  switch (result.state) {
    case 'done':
      return null;
    case 'stands':
      return say.stands(result.stands.by, result.stands.closedAt.slice(0, 10));
    case 'not_installed':
      return say.notInstalled;
    case 'full':
      return say.full;
    case 'blocked':
      return say.blocked;
    case 'failed':
    case 'uncertain':
      return failureSentence(result.failure, locale);
  }
}

const words = {
  fr: {
    stands: (by: string, on: string) => `${by} l’y a arrêté le ${on}.`,
    notInstalled: 'l’objet des réglages, ou sa propriété « Detail », y manque : lancez npx roe install.',
    full: 'il n’y a plus de place parmi ses réglages : retirez des noms de produits acceptés.',
    blocked: 'un réglage illisible occupe sa place : lancez npx roe doctor.',
  },
  en: {
    stands: (by: string, on: string) => `${by} closed it there on ${on}.`,
    notInstalled: 'the object of settings, or its property "Detail", is missing there: run npx roe install.',
    full: 'there is no room among its settings: withdraw accepted product names.',
    blocked: 'a setting that cannot be read is in its place: run npx roe doctor.',
  },
} as const satisfies Readonly<Record<Locale, unknown>>;
