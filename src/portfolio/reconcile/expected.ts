/** What the facts expect of a quarter, deal by deal: what is due, what stands beside it, and by what a statement may call it. */
import type { Facts } from '../../facts/schema.ts';
import { asciiForm, hostIn } from '../../facts/domain-name.ts';
import type { RulesEdition } from '../../rules/editions/edition.ts';
import { editionOf } from '../../rules/editions/pick-edition.ts';
import { grouped } from '../../rules/language/grouped.ts';
import type { Determination, LineVerdict } from '../../rules/language/determination.ts';
import type { Rulebook } from '../../rules/language/rulebook.ts';
import type { JudgedDeal } from '../statement/entry.ts';
import type { Statement } from '../statement/statement.ts';
import type { Due } from './due.ts';
import { companyNamed } from './read/named.ts';

export interface ExpectedDeal {
  readonly dealId: string;
  readonly deal: string;
  /** As they are compared. */
  readonly names: readonly string[];
  readonly domains: readonly string[];
  readonly customerId: string | null;
  readonly lines: readonly SoldLine[];
  readonly facts: Facts;
  readonly determination: Determination;
  readonly edition: RulesEdition;
  /** Months after an end, by line: nothing is due in them. */
  readonly stopped: readonly { readonly lineItemId: string; readonly month: string }[];
  /** Lines of which somebody is paid something, ever. */
  readonly earning: ReadonlySet<string>;
  /** The partner that looks; null: everybody's amounts are told. */
  readonly viewer: string | null;
}

export interface SoldLine {
  readonly lineItemId: string;
  /** Its name, or its id where nobody gave it one. */
  readonly line: string;
  /** As it is compared; null: it has no name. */
  readonly named: string | null;
  readonly product: LineVerdict['productLine'];
  readonly edition: LineVerdict['edition'];
}

export interface Expected {
  readonly deals: readonly ExpectedDeal[];
  readonly byId: ReadonlyMap<string, ExpectedDeal>;
  /** Of a deal. */
  readonly dueOf: (dealId: string) => readonly Due[];
  /** Not paid by the customer, or awaiting a decision. */
  readonly besidesOf: (dealId: string) => readonly Due[];
  /** Earned, or to come where nobody noted what the customer paid, with the adjustments of closed quarters. */
  readonly due: readonly Due[];
}

export function expectedOf(deals: readonly JudgedDeal[], statement: Statement, rulebook: Rulebook): Expected {
  const all: Due[] = [...statement.entries, ...statement.adjustments].map((entry, index) => ({ index, ...entry }));
  const isDue = ({ kind }: Due): boolean => kind === 'earned' || kind === 'projected';
  const told = deals.map((deal) => expectedDeal(deal, statement.quarter, rulebook));
  const due = all.filter(isDue);
  const byDeal = grouped(due, ({ dealId }) => dealId);
  const besides = grouped(
    all.filter((entry) => !isDue(entry)),
    ({ dealId }) => dealId,
  );
  return {
    deals: told,
    byId: new Map(told.map((deal) => [deal.dealId, deal])),
    due,
    dueOf: (dealId) => byDeal.get(dealId) ?? [],
    besidesOf: (dealId) => besides.get(dealId) ?? [],
  };
}

function expectedDeal(
  { facts, determination, accruals, viewer }: JudgedDeal,
  quarter: string,
  rulebook: Rulebook,
): ExpectedDeal {
  const { dealId } = determination;
  const { name = dealId, purchaseDomain, relatedDomains = [] } = facts.deal;
  return {
    dealId,
    deal: name,
    names: [...new Set([name, customerIn(name)].map(companyNamed))].filter((each) => each !== ''),
    domains: [purchaseDomain, ...relatedDomains].flatMap((domain) => (domain === undefined ? [] : domainsIn(domain))),
    customerId: facts.customer?.id ?? null,
    lines: linesOf(determination, facts),
    facts,
    determination,
    edition: editionOf(determination, rulebook),
    stopped: accruals.flatMap(({ lineItemId, months }) =>
      months.flatMap(({ month, paidInQuarter, state }) =>
        paidInQuarter === quarter && state === 'stopped' ? [{ lineItemId, month }] : [],
      ),
    ),
    earning: new Set(accruals.map(({ lineItemId }) => lineItemId)),
    viewer,
  };
}

function linesOf({ lines }: Determination, { lineItems = [] }: Facts): SoldLine[] {
  const names = new Map<string, string | undefined>(lineItems.map(({ id, name }) => [id, name]));
  return lines.map(({ lineItemId, productLine, edition }) => {
    const name = names.get(lineItemId);
    const named = name === undefined ? null : companyNamed(name);
    return { lineItemId, line: name ?? lineItemId, named, product: productLine, edition };
  });
}

/** Deals are called "Lemoine - Marketing Hub 2026": what stands before the dash is the customer. */
const customerIn = (dealName: string): string => dealName.split(/\s+[-–—|:]\s+/)[0] ?? dealName;

/** As it is compared; empty: it is none. */
export function domainsIn(text: string): string[] {
  const host = hostIn(text);
  const ascii = host.includes('.') ? asciiForm(host) : null;
  return ascii === null ? [] : [ascii];
}
