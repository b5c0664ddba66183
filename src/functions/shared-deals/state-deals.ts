/** Some deals as a quarter's statement has them: judged anew as `roe statement` judges them, and nothing written. */
import type { Audience, Locale } from '../../contract/deal-view.ts';
import type { PortfolioRequest } from '../../contract/portfolio.ts';
import type { DealsStated, StatedAmount, StatedDeal } from '../../contract/statement.ts';
import { deadlineIn } from '../../crm/gateway/deadline.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { readAndJudge } from '../../crm/portfolio/read-and-judge.ts';
import { namesOf } from '../../crm/portfolio/row.ts';
import { zoneOf } from '../../crm/times.ts';
import { keptInputOf } from '../../crm/view-input.ts';
import { isUnread } from '../../crm/write-outputs.ts';
import { type Entry, judgedDeal, type JudgedDeal } from '../../portfolio/statement/entry.ts';
import { statementOf } from '../../portfolio/statement/statement.ts';
import { notStated } from '../../view/words/portfolio.ts';
import type { Access } from '../access.ts';
import { sharedDeals } from '../names.ts';
import { placeOf } from '../place-of-error.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { unreadTold } from './unread-told.ts';

/** Of the time for all, in milliseconds: what is read later could not be judged any more. */
const timeToRead = 6_000;
const timeToTell = 300;

/** One that has been judged, with the customer's name, which no fact is. */
interface Judged {
  readonly deal: JudgedDeal;
  readonly customerName: string | undefined;
}

export async function stateDeals(
  { dealIds, quarter, timeZone: zone }: Extract<PortfolioRequest, { ask: 'statement' }>,
  locale: Locale,
  { baseUrl, token, startDeadline, now }: Access,
  { judge, report, manifest: manifestOf }: DealSurroundings,
): Promise<DealsStated> {
  const manifest = manifestOf();
  const memory = memoryOf(baseUrl, token);
  const deadline = startDeadline();
  const timeZone = zoneOf(zone);
  const moment = now();
  const { judged, unread } = await readAndJudge(
    dealIds,
    {
      reading: createGateway({ baseUrl, token, deadline: deadlineIn(timeToRead), memory }),
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
  return {
    ok: true,
    quarter,
    stated: judged.map((each) => stated(each, quarter, manifest.audience)),
    unread: unreadTold(unread, locale, notStated),
    asOf: new Date(moment).toISOString(),
  };
}

function stated({ deal, customerName }: Judged, quarter: string, audience: Audience): StatedDeal {
  const { facts, determination } = deal;
  const { entries, untold, mismatches } = statementOf([deal], quarter, null);
  const customer = facts.customer?.id;
  return {
    dealId: determination.dealId,
    name: facts.deal.name ?? determination.dealId,
    ...(customer === undefined ? {} : { customer: { id: customer, name: customerName ?? customer } }),
    amounts: entries.map((entry) => amountOf(entry, audience)),
    untold: untold.flatMap(({ why }) => (why === 'closed' ? [] : [why])),
    mismatches: mismatches.map(({ month, currency, determined, stated: is }) => ({
      month,
      currency,
      determined,
      stated: is,
    })),
  };
}

/** What may leave: in a partner's own portal nobody's name (BPW-03). */
const amountOf = (
  { month, partnerId, partner, lineItemId, line, program, currency, amount, kind, provisional }: Entry,
  audience: Audience,
): StatedAmount => ({
  month,
  ...(audience === 'hubspot' && partnerId !== null ? { partner: { id: partnerId, name: partner ?? partnerId } } : {}),
  lineItemId,
  line,
  program,
  currency,
  amount,
  kind,
  ...(provisional ? { provisional: true } : {}),
});
