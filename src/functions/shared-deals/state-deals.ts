/** Some deals as a quarter's statement has them: judged anew as `roe statement` judges them, and nothing written. */
import type { Audience, Locale } from '../../contract/deal-view.ts';
import type { PortfolioFailure, PortfolioRequest } from '../../contract/portfolio.ts';
import type { ClosedDeal, DealsStated, StatedDeal } from '../../contract/statement.ts';
import { deadlineIn } from '../../crm/gateway/deadline.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { readAndJudge } from '../../crm/portfolio/read-and-judge.ts';
import { namesOf } from '../../crm/portfolio/row.ts';
import { zoneOf } from '../../crm/times.ts';
import { keptInputOf } from '../../crm/view-input.ts';
import { isUnread } from '../../crm/write-outputs.ts';
import { closedQuarters, type ClosedQuarters } from '../../portfolio/statement/closed-quarters.ts';
import { comparedWith } from '../../portfolio/statement/compared-with.ts';
import { type Adjustment, type Entry, judgedDeal, type JudgedDeal } from '../../portfolio/statement/entry.ts';
import { statementOf } from '../../portfolio/statement/statement.ts';
import { grouped } from '../../rules/language/grouped.ts';
import { notStated } from '../../view/words/portfolio.ts';
import type { Access } from '../access.ts';
import { sharedDeals } from '../names.ts';
import { placeOf } from '../place-of-error.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { notAnswered } from './failed.ts';
import { toldAmount } from './told-amount.ts';
import { unreadTold } from './unread-told.ts';

/** Of the time for all, in milliseconds: what is read later could not be judged any more. */
const timeToRead = 6_000;
const timeToTell = 300;

const nothingClosed: ClosedQuarters = { ok: true, closings: [], detailOf: () => null, closed: [] };

/** One that has been judged, with the customer's name, which no fact is. */
interface Judged {
  readonly deal: JudgedDeal;
  readonly customerName: string | undefined;
}

export async function stateDeals(
  { dealIds, quarter, timeZone: zone, compared = false }: Extract<PortfolioRequest, { ask: 'statement' }>,
  locale: Locale,
  { baseUrl, token, startDeadline, now }: Access,
  { judge, report, manifest: manifestOf }: DealSurroundings,
): Promise<DealsStated | PortfolioFailure> {
  const manifest = manifestOf();
  const memory = memoryOf(baseUrl, token);
  const deadline = startDeadline();
  const timeZone = zoneOf(zone);
  const moment = now();
  const within = { baseUrl, token, deadline: deadlineIn(timeToRead), memory };
  const comparing = compared ? closedQuarters(createWritingGateway(within), manifest, memory) : nothingClosed;
  const { judged, unread } = await readAndJudge(
    dealIds,
    {
      reading: createGateway(within),
      manifest,
      memory,
      inTime: () => deadline.remaining() > timeToTell,
      onFault: (error) => {
        report(`${sharedDeals} failed on a deal: ${placeOf(error)}`);
      },
    },
    (_dealId, records) => {
      const input = keptInputOf(records, { manifest, timeZone, judge }, moment);
      const deal = judgedDeal(input);
      const customer = deal.facts.customer?.id;
      const customerName = customer === undefined ? undefined : namesOf(records.companies?.found ?? []).get(customer);
      return { value: { deal, customerName }, unreadGaps: input.gaps.filter(isUnread) };
    },
  );
  const kept = await comparing;
  // Without them nobody could tell what is an adjustment.
  if (!kept.ok) return notAnswered(kept.failure, locale);
  const { audience } = manifest;
  const { adjustments, closed } = comparedWith(
    kept,
    judged.map(({ deal }) => deal),
    quarter,
    new Set(dealIds),
  );
  const names = new Map(
    judged.flatMap(({ deal, customerName }) =>
      customerName === undefined ? [] : [[deal.facts.customer?.id ?? '', customerName] as const],
    ),
  );
  return {
    ok: true,
    quarter,
    stated: judged.map((each) => stated(each, adjustments, quarter, audience)),
    ...(closed === null ? {} : { closed: closedDeals(closed, names, audience) }),
    unread: unreadTold(unread, locale, notStated),
    asOf: new Date(moment).toISOString(),
  };
}

function stated(
  { deal, customerName }: Judged,
  all: readonly Adjustment[],
  quarter: string,
  audience: Audience,
): StatedDeal {
  const { facts, determination } = deal;
  const { entries, untold, mismatches } = statementOf([deal], quarter, null);
  const customer = facts.customer?.id;
  const adjustments = all.filter(({ dealId }) => dealId === determination.dealId);
  return {
    dealId: determination.dealId,
    name: facts.deal.name ?? determination.dealId,
    ...(customer === undefined ? {} : { customer: { id: customer, name: customerName ?? customer } }),
    amounts: entries.map((entry) => toldAmount(entry, audience)),
    untold: untold.flatMap(({ why }) => (why === 'closed' ? [] : [why])),
    mismatches: mismatches.map(({ month, currency, determined, stated: is }) => ({
      month,
      currency,
      determined,
      stated: is,
    })),
    ...(adjustments.length === 0 ? {} : { adjustments: adjustments.map((each) => toldAmount(each, audience)) }),
  };
}

/** As they were closed, with what was adjusted in the same breath. */
function closedDeals(
  amounts: readonly (Entry | Adjustment)[],
  names: ReadonlyMap<string, string>,
  audience: Audience,
): ClosedDeal[] {
  return [...grouped(amounts, ({ dealId }) => dealId)].flatMap(([dealId, own]): ClosedDeal[] => {
    const [first] = own;
    if (first === undefined) return [];
    const { deal: name, customerId: id } = first;
    return [
      {
        ...{ dealId, name, ...(id === null ? {} : { customer: { id, name: names.get(id) ?? id } }) },
        amounts: own.map((each) => toldAmount(each, audience)),
      },
    ];
  });
}
