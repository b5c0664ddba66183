/**
 * What an earlier holder of a product goes on earning beside whoever sells the increase: nobody announced that it ends, so
 * it runs on unchanged to its own end, and falls where the customer pays less (our reading of deal-based commissions).
 */
import { convert } from '../../language/conversion.ts';
import { isAfter, isBefore, monthsLater } from '../../language/dates.ts';
import { type DealAtHand, partnerFact } from '../../language/deal-at-hand.ts';
import type { RunsOn } from '../../language/determination.ts';
import { fact, type Finding } from '../../language/findings.ts';
import type { CalendarDate, PartnerId } from '../../../facts/primitives.ts';
import type { PartnerType } from '../../../facts/schema.ts';
import type { Line } from '../../language/line.ts';
import { compareMoney, type Money, moneyText, nothingIn, plus, shown, times } from '../../language/money.ts';
import { type Owned, relationToCustomer } from '../cross-sell/rules.ts';
import { hubspotDecides, unknown } from './codes.ts';
import { type Increase, priceOf } from './increase.ts';

interface Running {
  readonly partnerId: PartnerId;
  readonly path: string;
  readonly base: Money;
  /** Null: nobody stated what it follows from. */
  readonly until: CalendarDate | null;
  /** Where that would stand. */
  readonly missing: readonly string[];
}

/** Told on the first line of a product; for one partner, its own and nobody else's. */
export function whatRunsOn(deal: DealAtHand, line: Line): RunsOn[] {
  const { viewer } = deal.facts;
  const [first] = deal.lines.filter((other) => other.product?.key === line.product?.key);
  if (first !== line || !line.value.known) return [];
  const { currency } = line.value.mrr;
  const rate = deal.edition.parameters['commission.rate'].value;
  let left = deal.lines
    .filter((other) => other.product?.key === line.product?.key)
    .reduce(
      (sum, { value }) => (value.known && value.mrr.currency === currency ? plus(sum, value.mrr) : sum),
      nothingIn(currency),
    );
  return runningOn(deal, line, currency)
    .map((running) => {
      const base = compareMoney(running.base, left) > 0 ? left : running.base;
      left = compareMoney(base, left) < 0 ? { ...left, amount: left.amount.sub(base.amount) } : nothingIn(currency);
      return { ...running, base };
    })
    .filter(
      ({ partnerId, base }) =>
        (viewer === undefined || viewer.partnerId === partnerId) && compareMoney(base, nothingIn(currency)) > 0,
    )
    .map(({ partnerId, base, until }) => ({
      partnerId,
      baseMrr: shown(base),
      currency,
      monthly: shown(times(base, rate)),
      until,
    }));
}

/** With the increase it may come to more than the rate of the whole product line: then HubSpot decides. */
export function beyondTheRate(deal: DealAtHand, line: Line, increase: Increase): Finding[] {
  if (increase.kind !== 'rises' || !line.value.known) return [];
  const { currency } = line.value.mrr;
  const running = runningOn(deal, line, currency);
  const sure = running.filter(({ until }) => until !== null);
  const both = (earning: readonly Running[]): Money =>
    earning.reduce((sum, { base }) => plus(sum, base), increase.increase);
  const exceeds = (earning: readonly Running[]): boolean => compareMoney(both(earning), increase.now) > 0;
  if (!exceeds(running)) return [];
  const facts = running.map(({ path, partnerId }) => fact(`${path}.creditHolder`, partnerId));
  if (!exceeds(sure) && deal.facts.viewer === undefined) {
    return [unknown('US-06', 'running_until_unknown', { facts, missing: running.flatMap(({ missing }) => missing) })];
  }
  const rate = deal.edition.parameters['commission.rate'];
  return [
    hubspotDecides('US-06', 'running_and_new_exceed', {
      facts: [...facts, ...increase.read],
      parameters: [rate.read],
      values: {
        together: moneyText(shown(times(both(running), rate.value)), currency),
        most: moneyText(shown(times(increase.now, rate.value)), currency),
      },
      action: { who: 'hubspot', what: 'decide_commission' },
    }),
  ];
}

/** In the currency of the line; a holding that cannot be converted, or whose price nobody states, is left out. */
function runningOn(deal: DealAtHand, line: Line, currency: Money['currency']): Running[] {
  if (line.product === null) return [];
  const relation = relationToCustomer(deal, line.product);
  if (relation.kind !== 'already_has' || relation.throughPlatform) return [];
  const on = deal.closeDate ?? deal.today;
  return relation.owned.flatMap((owned) => {
    const { creditHolder: partnerId, mrr } = owned.is;
    if (partnerId === undefined || partnerId === 'none' || mrr === undefined) return [];
    const base = convert(deal, priceOf(deal, owned, mrr, currency), currency);
    const { until, missing } = endOf(deal, partnerId, owned);
    if (base === null || (until !== null && !isBefore(on, until))) return [];
    return [{ partnerId, path: owned.path, base: base.money, until, missing }];
  });
}

function endOf(deal: DealAtHand, partnerId: PartnerId, { path, is }: Owned): Pick<Running, 'until' | 'missing'> {
  const type = partnerFact(deal, partnerId, 'type').value ?? is.creditHolderType;
  const missing = [
    ...(is.creditedSince === undefined ? [`${path}.creditedSince`] : []),
    ...(type === undefined ? [`${path}.creditHolderType`] : []),
  ];
  if (is.creditedSince === undefined || type === undefined) return { until: null, missing };
  const until = monthsLater(is.creditedSince, monthsOf(deal, type));
  const ends = deal.edition.announced?.providerProgramEnds.value;
  if (type !== 'solutions_provider' || ends === undefined || !isAfter(until, ends)) return { until, missing };
  const { path: converted, value } = partnerFact(deal, partnerId, 'convertedFromProvider');
  switch (value) {
    case true:
      return { until, missing };
    case false:
      return { until: ends, missing };
    case undefined:
      return { until: null, missing: [converted] };
  }
}

const monthsOf = ({ edition: { parameters } }: DealAtHand, type: PartnerType): number => {
  switch (type) {
    case 'solutions_partner':
      return parameters['commission.partner.months'].value;
    case 'solutions_provider':
      return parameters['commission.provider.months'].value;
  }
};
