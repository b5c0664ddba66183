/** What the records of the sample deals keep: what the cards say of them, to the cent, and as long as it says so. */
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import type { ViewInput } from '../contract/view-input.ts';
import { writtenAmountsSchema } from '../contract/written-amounts.ts';
import { blankMemory } from '../crm/gateway/installation-memory.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { readDeal } from '../crm/read-deal.ts';
import { inMemoryGateway, involvementTypeOf } from '../crm/testing/in-memory-crm.ts';
import { instantIn, zoneOf } from '../crm/times.ts';
import { viewInputOf } from '../crm/view-input.ts';
import { portalClock } from '../preview/emulator/clock.ts';
import { PortalState } from '../preview/emulator/state.ts';
import { loadPortal, portalManifest } from '../preview/portals/load.ts';
import { judgeBy } from '../rules/judge.ts';
import { total } from './amounts.ts';
import { outputsOf } from './outputs.ts';
import { viewOfDeal } from './view-of-deal.ts';

const judge = judgeBy(rulebook20250903);
const reader = { locale: 'en', formatLocale: 'en' } as const;

const portals = ['hubspot-emea', 'partner-agence'].map((name) => {
  const portal = loadPortal(name);
  return {
    name,
    portal,
    state: new PortalState(portal, portalClock(portal.today)),
    manifest: manifestSchema.parse(portalManifest(name)),
  };
});
const deals = portals.flatMap((own) => own.portal.deals.map(({ deal }) => [own.name, deal.id, own] as const));

/** The deal at any moment, read once. */
async function caseOf(id: string, { portal, state, manifest }: (typeof portals)[number]) {
  const memory = { ...blankMemory(), involvementType: involvementTypeOf(state) };
  const gateway = inMemoryGateway({ state, turns: () => Promise.resolve() });
  const read = await readDeal(id, { gateway, manifest, memory });
  if (!read.ok) throw new Error(read.failure.kind);
  const timeZone = zoneOf(portal.timeZone);
  return (moment: number): ViewInput => {
    const asOf = instantIn(timeZone, moment);
    if (asOf === undefined) throw new RangeError('no instant');
    return viewInputOf(read.value, { manifest, timeZone, asOf, judge, reader });
  };
}

test.each(deals)('%s, deal %s: the turn and the amounts of its card', async (_portal, id, own) => {
  const input = (await caseOf(id, own))(Date.parse(own.portal.today));
  const { determination } = input;
  const [outputs, view] = [outputsOf(input), viewOfDeal(input)];
  expect([outputs.turn, outputs.turnDue]).toEqual([view.turn.kind, view.turn.due?.slice(0, 10) ?? '']);
  expect(outputs.turnText).not.toBe(view.turn.phrase === '' ? 'never' : '');
  expect(outputs.turnOwner === 'nobody').toBe(view.turn.step === undefined || view.turn.step.of === 'remedies');
  expect(outputs.credit).toBe(view.credit.id);
  if (own.manifest.audience === 'partner') expect(['', own.manifest.partner?.id]).toContain(outputs.creditedPartnerId);
  const { byCurrency, turnText } = writtenAmountsSchema.parse(JSON.parse(outputs.amounts));
  expect(turnText.en).toBe(outputs.turnText);
  expect(turnText.fr === '').toBe(turnText.en === '');
  if (byCurrency === null) {
    expect(determination.lines).toEqual([]);
    return;
  }
  const currencies = byCurrency.map(({ currency }) => String(currency));
  expect(new Set(currencies).size).toBe(currencies.length);
  for (const { currency, payouts, awaiting, earned } of byCurrency) {
    const scheduled = (state: string) =>
      total(
        determination.schedule
          .filter((month) => month.currency === currency && month.state === state)
          .map(({ accrued }) => accrued),
      );
    expect(total(payouts.map((payout) => payout[1]))).toBe(scheduled('earned'));
    expect(total(payouts.map((payout) => payout[2]))).toBe(scheduled('unpaid'));
    expect(total(payouts.map((payout) => payout[3]))).toBe(scheduled('projected'));
    if (awaiting?.maximum != null) {
      const waiting = determination.totals.find((each) => each.currency === currency)?.awaitingDecision;
      expect([total(payouts.map((payout) => payout[4])), awaiting.maximum]).toEqual([waiting, waiting]);
    }
    if (earned !== null && outputs.commissionCurrency === currency && outputs.earnedCommission !== '')
      expect(outputs.earnedCommission).toBe(earned);
  }
});

test.each(deals)('%s, deal %s: says the same until the moment that it names', async (_portal, id, own) => {
  const at = await caseOf(id, own);
  const outputsAt = (moment: number) => {
    const { evaluateAgainFrom, ...rest } = outputsOf(at(moment));
    return { evaluateAgainFrom, rest };
  };
  let from = Date.parse(own.portal.today);
  for (let boundary = 0; boundary < 8; boundary += 1) {
    const { evaluateAgainFrom, rest } = outputsAt(from);
    const until = evaluateAgainFrom === '' ? from + 400 * 86_400_000 : Date.parse(evaluateAgainFrom);
    expect(until).toBeGreaterThan(from);
    for (const moment of [from + Math.floor((until - from) / 2000) * 1000, until - 1000])
      expect([new Date(moment).toISOString(), outputsAt(moment).rest]).toEqual([new Date(moment).toISOString(), rest]);
    from = until;
  }
});
