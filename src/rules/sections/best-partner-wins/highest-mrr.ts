/** BPW-07: which partner gives the onboarding for the subscription of highest MRR, product by product over the whole deal. */
import { byEitherRate, contradictingRatesAmong, convert } from '../../language/conversion.ts';
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import { type Finding, fact } from '../../language/findings.ts';
import { hubspotDecides, met, unknown } from './codes.ts';
import type { CurrencyCode, PartnerId } from '../../../facts/primitives.ts';
import { currenciesOf, type Line } from '../../language/line.ts';
import { compareMoney, type Money, plus, written } from '../../language/money.ts';

export type TopOnboarding =
  | { readonly kind: 'partner'; readonly partnerId: PartnerId; readonly finding: Finding }
  | { readonly kind: 'unknown'; readonly finding: Finding }
  /** Tie, nobody, HubSpot, several, an outsider: BPW-08. */
  | { readonly kind: 'hubspot'; readonly finding: Finding };

interface ProductTotal {
  readonly lines: readonly Line[];
  readonly total: Money;
}

export function whoOnboardsTheTop(deal: DealAtHand, signers: readonly PartnerId[]): TopOnboarding {
  const totals = totalsByProduct(deal);
  if ('finding' in totals) return totals;
  const [first] = totals.top;
  if (first === undefined) return { kind: 'hubspot', finding: decides('highest_mrr_onboarded_by_nobody', []) };
  const facts = totals.top.flatMap(({ lines }) => lines.flatMap((line) => (line.value.known ? line.value.read : [])));
  const evidence = totals.top.map(({ lines }) => onboardedBy(deal, lines, signers));
  const named = new Set(evidence.flatMap(({ by }) => by));
  const read = [...facts, ...evidence.flatMap((one) => one.read)];
  const values = { mrr: written(first.total) };
  const missing = evidence.flatMap((one) => one.missing);
  const [only, ...more] = named;
  if (totals.top.length > 1 && (more.length > 0 || evidence.some(({ by }) => by.length === 0))) {
    return {
      kind: 'hubspot',
      finding: hubspotDecides('BPW-07', 'highest_mrr_tie', { facts: read, values, ambiguity: 'A-22' }),
    };
  }
  if (missing.length > 0 && more.length === 0)
    return {
      kind: 'unknown',
      finding: unknown('BPW-07', 'onboarding_partner_unknown', { facts: read, missing, ambiguity: 'A-22' }),
    };
  if (only === undefined) return { kind: 'hubspot', finding: decides('highest_mrr_onboarded_by_nobody', read) };
  if (more.length > 0) return { kind: 'hubspot', finding: decides('highest_mrr_onboarded_by_several', read) };
  if (only === 'hubspot') return { kind: 'hubspot', finding: decides('highest_mrr_onboarded_by_hubspot', read) };
  if (!signers.includes(only)) return { kind: 'hubspot', finding: decides('highest_mrr_onboarded_by_outsider', read) };
  return {
    kind: 'partner',
    partnerId: only,
    finding: met('BPW-07', 'onboards_highest_mrr_product', { partnerId: only, facts: read, values }),
  };
}

const decides = (
  code:
    | 'highest_mrr_onboarded_by_nobody'
    | 'highest_mrr_onboarded_by_several'
    | 'highest_mrr_onboarded_by_hubspot'
    | 'highest_mrr_onboarded_by_outsider',
  facts: Finding['facts'],
): Finding =>
  hubspotDecides('BPW-07', code, { facts, ambiguity: code === 'highest_mrr_onboarded_by_several' ? 'A-23' : 'A-22' });

function totalsByProduct(deal: DealAtHand): { readonly top: readonly ProductTotal[] } | TopOnboarding {
  const lines = deal.lines.filter(
    (line) => line.kind !== 'one_time' && line.kind !== 'overage' && line.product?.line !== 'services',
  );
  const missing = lines.flatMap((line) => [
    ...(line.product === null ? [`${line.path}.product`] : line.kind === 'unknown' ? [`${line.path}.kind`] : []),
    ...(line.value.known ? [] : line.value.missing),
  ]);
  if (missing.length > 0) return { kind: 'unknown', finding: unknown('BPW-07', 'highest_mrr_unknown', { missing }) };
  const values = inOneCurrency(deal, lines);
  if (values === null) {
    const facts = lines.flatMap((one) => (one.value.known ? one.value.read : []));
    const currencies = currenciesOf(lines);
    const clash = contradictingRatesAmong(deal, currencies, currencies);
    const sure = clash.length > 0 && currencies.length === 2 ? sameTop(deal, lines) : null;
    if (sure !== null) return { top: sure };
    return clash.length > 0
      ? {
          kind: 'unknown',
          finding: unknown('BPW-07', 'exchange_rates_contradict', {
            facts,
            ambiguity: 'A-68',
            missing: clash,
            contradicts: true,
          }),
        }
      : {
          kind: 'hubspot',
          finding: hubspotDecides('BPW-07', 'highest_mrr_currencies', {
            facts,
            ambiguity: 'A-30',
            missing: ['exchangeRates'],
          }),
        };
  }
  return { top: topOf(values) };
}

/** By whichever of two rates that contradict one another it is counted; null: the rates decide. */
function sameTop(deal: DealAtHand, lines: readonly Line[]): readonly ProductTotal[] | null {
  const [low, high] = byEitherRate(deal, (either) => topOf(inOneCurrency(either, lines) ?? []));
  const ids = (top: readonly ProductTotal[]): string => top.flatMap((one) => one.lines.map(({ id }) => id)).join(' ');
  return ids(low) === ids(high) ? low : null;
}

/** Several where they are equal. */
function topOf(values: readonly (readonly [Line, Money])[]): ProductTotal[] {
  const byKey = new Map<string, ProductTotal>();
  for (const [line, value] of values) {
    // Of products that are not recognised nobody can say that they are one.
    const key = line.product === null || line.product.line === 'unclassified' ? line.id : line.product.key;
    const so = byKey.get(key);
    byKey.set(
      key,
      so === undefined ? { lines: [line], total: value } : { lines: [...so.lines, line], total: plus(so.total, value) },
    );
  }
  const totals = [...byKey.values()];
  return totals.filter((one) => totals.every((other) => compareMoney(one.total, other.total) >= 0));
}

/** Every line in a currency of the deal into which all of them convert; whichever line stands first, the same one. */
function inOneCurrency(deal: DealAtHand, lines: readonly Line[]): (readonly [Line, Money])[] | null {
  if (lines.length === 0) return [];
  for (const currency of currenciesOf(lines).sort()) {
    const values = lines.map((line) => [line, inCurrency(deal, line, currency)] as const);
    if (values.every((each): each is readonly [Line, Money] => each[1] !== null)) return values;
  }
  return null;
}

function inCurrency(deal: DealAtHand, line: Line, currency: CurrencyCode): Money | null {
  return line.value.known ? (convert(deal, line.value.mrr, currency)?.money ?? null) : null;
}

interface Evidence {
  readonly by: readonly (PartnerId | 'hubspot')[];
  readonly read: Finding['facts'];
  /** What nobody stated and might name somebody. */
  readonly missing: readonly string[];
}

/** The line names its onboarding partner, and each signed link names the onboarding that goes with it: both count. */
function onboardedBy(deal: DealAtHand, lines: readonly Line[], signers: readonly PartnerId[]): Evidence {
  const [onLines, silent] = [
    lines.filter((line) => line.is.onboardingBy !== undefined),
    lines.filter((line) => line.is.onboardingBy === undefined),
  ];
  const links = (deal.proofs ?? []).filter(({ is }) => signers.includes(is.partnerId) && is.status !== 'rejected');
  const naming = links.filter(({ is }) => (is.onboardingFor ?? []).some((name) => names(deal, name, lines)));
  const untold = links.filter(({ is }) => is.onboardingFor === undefined);
  const stated = onLines.flatMap((line) => (line.is.onboardingBy === undefined ? [] : [line.is.onboardingBy]));
  // A signed link that lists no onboarding says that its partner gives none: of every signer, that
  // nobody does, unless a line says otherwise.
  const nobody =
    onLines.length === 0 &&
    signers.length > 0 &&
    signers.every((id) => {
      const own = links.filter(({ is }) => is.partnerId === id);
      return own.length > 0 && own.every(({ is }) => is.onboardingFor?.length === 0);
    });
  return {
    by: [...new Set([...stated, ...naming.map(({ is }) => is.partnerId)])],
    read: [
      ...onLines.map((line) => fact(`${line.path}.onboardingBy`, line.is.onboardingBy ?? null)),
      ...(nobody ? links : naming).map(({ path, is }) => fact(`${path}.onboardingFor`, [...(is.onboardingFor ?? [])])),
    ],
    missing:
      naming.length > 0 || nobody
        ? []
        : [
            ...silent.map(({ path }) => `${path}.onboardingBy`),
            ...(onLines.length > 0 ? [] : untold.map(({ path }) => `${path}.onboardingFor`)),
          ],
  };
}

/** By the line's own name or id, or by the product that the name means. */
function names(deal: DealAtHand, name: string, lines: readonly Line[]): boolean {
  const meant = deal.classify(name);
  return lines.some(
    (line) =>
      name === line.id ||
      name === line.is.name ||
      (meant.productLine !== 'unclassified' &&
        meant.productLine === line.product?.line &&
        (line.product.line !== 'other_add_on' || line.product.key === `other_add_on:${meant.addOn ?? '?'}`)),
  );
}
