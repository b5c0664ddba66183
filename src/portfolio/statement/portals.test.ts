/**
 * A quarter of whole portals reconciles to the cent: what the statement adds up is counted here once more, from the schedule
 * of every determination and from the MRR and rate of every line, with arithmetic of its own.
 *
 * `ROE_STATEMENT_DEALS=2000 npx jest src/portfolio/statement/portals` takes a bigger made-up portal.
 */
import Fraction from 'fraction.js';
import { generatedPortal } from '../../preview/portals/generated/portal.ts';
import { loadPortal } from '../../preview/portals/load.ts';
import { grouped } from '../../rules/language/grouped.ts';
import type { JudgedDeal } from './entry.ts';
import { type Statement, statementOf } from './statement.ts';
import { judgedIn } from './testing/of-portal.ts';

const made = Number(process.env['ROE_STATEMENT_DEALS'] ?? 300);
const portals = {
  'of HubSpot': () => judgedIn(loadPortal('hubspot-emea'), 'hubspot-emea'),
  'of a partner': () => judgedIn(loadPortal('partner-agence'), 'partner-agence'),
  [`made up, of ${made} deals`]: () => judgedIn(generatedPortal({ deals: made, seed: 16 }), 'hubspot-emea'),
};
const quarters = ['2025-Q3', '2025-Q4', '2026-Q1'] as const;

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const keyOf = (...parts: readonly (string | null)[]): string => parts.join(' ');

class Sums {
  readonly #all = new Map<string, bigint>();
  add(key: string, amount: string): void {
    this.#all.set(key, (this.#all.get(key) ?? 0n) + cents(amount));
  }
  /** In the order of their names; nothing is nothing. */
  get told(): readonly (readonly [string, bigint])[] {
    return [...this.#all].filter(([, sum]) => sum !== 0n).sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

/** What a determination says of a quarter, month by month: what runs and what waits. */
function determined({ determination: { schedule, awaiting } }: JudgedDeal, quarter: string) {
  return [
    ...schedule.filter(({ state }) => state !== 'stopped').map((month) => ({ ...month, kind: month.state })),
    ...awaiting.map((month) => ({ ...month, kind: 'awaiting' })),
  ].filter(({ paidInQuarter }) => paidInQuarter === quarter);
}

const settled = new Set<string>(['yes', 'automatic']);
/** Whose the amounts of a deal are, where they are all of one kind one partner's; undefined: several share them. */
function whose({ determination: { lines } }: JudgedDeal, kind: string): string | null | undefined {
  const own = lines.filter(({ commission }) => settled.has(commission.verdict) === (kind !== 'awaiting'));
  const partners = new Set(own.flatMap(({ credit }) => credit.partnerId ?? []));
  return partners.size === 1 && kind !== 'awaiting' ? [...partners][0] : undefined;
}

const kinds = ['earned', 'unpaid', 'projected', 'awaiting'] as const;

describe.each(Object.entries(portals))('a portal %s', (_name, judged) => {
  let deals: readonly JudgedDeal[] = [];
  const statements = new Map<string, Statement>();
  beforeAll(async () => {
    deals = await judged();
    for (const quarter of quarters) statements.set(quarter, statementOf(deals, quarter, null));
  }, 600_000);
  const of = (quarter: string) => statements.get(quarter)!;

  test('brings amounts to speak of', () => {
    expect(statements.get('2025-Q4')!.entries.length).toBeGreaterThan(2);
  });

  test.each(quarters)('in %s: each month of each currency, and what runs apart from what waits', (quarter) => {
    const [is, stated] = [new Sums(), new Sums()];
    for (const deal of deals)
      for (const { month, currency, kind, accrued } of determined(deal, quarter))
        is.add(keyOf(month, currency, kind), accrued);
    for (const { month, currency, kind, amount } of of(quarter).entries)
      stated.add(keyOf(month, currency, kind), amount);
    expect(stated.told).toEqual(is.told);
  });

  test.each(quarters)('in %s: the totals are the sums of the determinations', (quarter) => {
    const is = new Sums();
    for (const deal of deals)
      for (const { currency, kind, accrued } of determined(deal, quarter)) is.add(keyOf(currency, kind), accrued);
    for (const by of [of(quarter).totals, ...Object.values(of(quarter).by)]) {
      const stated = new Sums();
      for (const sums of by) for (const kind of kinds) stated.add(keyOf(sums.currency, kind), sums[kind]);
      expect(stated.told).toEqual(is.told);
    }
    expect(of(quarter).mismatches).toEqual([]);
  });

  test.each(quarters)('in %s: of every partner that has a deal’s whole commission, month by month', (quarter) => {
    const [is, stated] = [new Sums(), new Sums()];
    const wholes = new Set<string>();
    for (const deal of deals)
      for (const { month, currency, kind, accrued } of determined(deal, quarter)) {
        const partner = whose(deal, kind);
        if (partner === undefined) continue;
        wholes.add(keyOf(deal.determination.dealId, kind));
        is.add(keyOf(partner, month, currency, kind), accrued);
      }
    for (const { dealId, partnerId, month, currency, kind, amount } of of(quarter).entries)
      if (wholes.has(keyOf(dealId, kind))) stated.add(keyOf(partnerId, month, currency, kind), amount);
    expect(stated.told).toEqual(is.told);
  });

  test.each(quarters)(
    'in %s: each line is less than two cents from its MRR at its rate, in a month and in all',
    (quarter) => {
      const apart: string[] = [];
      let looked = 0;
      for (const [key, entries] of grouped(of(quarter).entries, ({ dealId, lineItemId }) =>
        keyOf(dealId, lineItemId),
      )) {
        const [{ dealId, lineItemId } = entries[0]!] = entries;
        const deal = deals.find(({ determination }) => determination.dealId === dealId)!;
        const { commission } = deal.determination.lines.find((line) => line.lineItemId === lineItemId)!;
        const facts = deal.facts.lineItems?.find(({ id }) => id === lineItemId);
        const isInSteps = [facts?.earlierPrices, facts?.laterPrices].some((prices) => (prices ?? []).length > 0);
        const rate = commission.rate ?? commission.ifApproved?.rate ?? null;
        if (isInSteps || commission.baseMrr === null || rate === null) continue;
        const monthly = new Fraction(commission.baseMrr).mul(rate);
        const sum = entries.reduce((all, { amount }) => all.add(amount), new Fraction(0));
        const gaps = [...entries.map(({ amount }) => monthly.sub(amount)), monthly.mul(entries.length).sub(sum)];
        looked += 1;
        if (gaps.some((gap) => gap.abs().compare('0.02') >= 0)) apart.push(key);
      }
      expect(apart).toEqual([]);
      expect(looked).toBeGreaterThan(0);
    },
  );
});
