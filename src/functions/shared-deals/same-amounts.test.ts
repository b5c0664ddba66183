/**
 * One deal, four places that say what it comes to: the tab "Money", the record's own text, the row of the portfolio, and
 * `roe evaluate --json`. On every sample deal they agree to the cent.
 */
import { rulebook } from '../../catalogue/rulebook.ts';
import { readCommand } from '../../cli/arguments.ts';
import { runDeal } from '../../cli/deal-command.ts';
import { captured } from '../../cli/testing/captured.ts';
import type { MoneyView, PayoutKind } from '../../contract/money.ts';
import { type WrittenAmounts, writtenAmountsSchema } from '../../contract/written-amounts.ts';
import type { Emulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import type { Determination } from '../../rules/language/determination.ts';
import { judgeBy } from '../../rules/judge.ts';
import { total } from '../../view/amounts.ts';
import { formatFor } from '../../view/format.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import {
  closeAll,
  emulated,
  evaluated,
  pageOf,
  type PortalName,
  portals,
  surroundings,
} from './testing/shared-deals-bench.ts';

afterEach(closeAll);

const judge = judgeBy(rulebook);

async function determinationOf(emulator: Emulator, id: string): Promise<Determination> {
  const command = readCommand(['evaluate', '--deal', id, '--json'], {});
  if (command.name !== 'deal') throw new Error(command.name);
  const { terminal, out } = captured({});
  await runDeal(command, {
    environment: {
      HUBSPOT_API_BASE: emulator.url,
      HUBSPOT_PORTAL_TOKEN: emulator.token,
      ROE_NOW: emulator.portal.today,
    },
    terminal,
    now: Date.now,
    appJson: portalManifest(emulator.portal.name),
  });
  return JSON.parse(out()) as Determination;
}

async function moneyOf(emulator: Emulator, id: string): Promise<MoneyView> {
  const { timeZone } = emulator.portal;
  const answer = await answerDeal(
    { propertiesToSend: { hs_object_id: id }, parameters: { locale: 'en', timeZone } },
    surroundings(emulator, { more: { judge } }),
  );
  if (!answer.ok) throw new Error(answer.code);
  return answer.view.money;
}

const none = '0.00';
const { money } = formatFor({ locale: 'en', formatLocale: 'en', timeZone: 'UTC' });
const kinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** As the tab writes an amount of the record; no part of it: empty. */
function figuresFrom({ currency, mrr, running, awaiting, ended }: WrittenAmounts) {
  const written = (amount: string | null | undefined): string => (amount == null ? '' : money(amount, currency));
  return {
    mrr: written(mrr),
    monthly: written((running ?? awaiting)?.monthly),
    maximum: written((running ?? awaiting ?? ended)?.maximum),
  };
}

function compare(amounts: readonly WrittenAmounts[], view: MoneyView, { totals }: Determination): void {
  const earning = amounts.filter(({ running, awaiting, ended }) => running ?? awaiting ?? ended);
  expect(view.figures.map(({ currency }) => currency)).toEqual(earning.map(({ currency }) => currency));
  for (const own of earning) {
    const shown = view.figures.find(({ currency }) => currency === own.currency);
    expect({ mrr: shown?.mrr, monthly: shown?.monthly.amount, maximum: shown?.maximum.amount }).toEqual(
      figuresFrom(own),
    );
    expect(shown?.earned.amount).toBe(own.earned === null ? '' : money(own.earned, own.currency));
    // Quarter by quarter, each kind for itself.
    const quarters = view.payouts.find(({ currency }) => currency === own.currency)?.quarters ?? [];
    const paying = own.payouts.filter((payout) => payout.slice(1).some((amount) => amount !== none));
    expect(quarters.map((quarter) => kinds.map((kind) => quarter.amounts[kind]?.amount ?? none))).toEqual(
      paying.map(([, ...by]) => by.map(String)),
    );
    // What has no known term is in no total.
    const all = totals.find(({ currency }) => currency === own.currency);
    if (own.running?.maximum != null || own.ended?.maximum != null)
      expect(total([own.running?.maximum ?? none, own.ended?.maximum ?? none])).toBe(all?.maximum);
    if (own.running !== null && own.ended === null) expect(String(own.running.monthly)).toBe(all?.monthly);
    if (own.awaiting?.maximum != null) expect(String(own.awaiting.maximum)).toBe(all?.awaitingDecision);
  }
  // No amount of the determination is missing from the row.
  for (const { currency, maximum, awaitingDecision } of totals)
    if (maximum !== none || awaitingDecision !== none)
      expect(earning.map((own) => String(own.currency))).toContain(currency);
}

async function everyDeal(name: PortalName): Promise<number> {
  const emulator = await emulated(name, { limits: { tenSecondly: 100_000 } });
  const { amounts: property } = surroundings(emulator).manifest().portal.deals.outputs;
  const ids = emulator.portal.deals.map(({ deal }) => deal.id);
  const { timeZone } = emulator.portal;
  for (let at = 0; at < ids.length; at += 20)
    await evaluated(emulator, ids.slice(at, at + 20), { more: { judge }, timeZone });
  const rows = new Map((await pageOf(emulator)).deals.map((deal) => [deal.dealId, deal]));
  const type = emulator.state.types.find('deals', 'v3');
  let compared = 0;
  for (const id of ids) {
    const text = emulator.state.objects.get(type, id).values.get(property) ?? '';
    const row = rows.get(id)?.evaluation?.amounts;
    expect([id, row]).toEqual([
      id,
      text === '' ? undefined : (writtenAmountsSchema.parse(JSON.parse(text) as unknown).byCurrency ?? undefined),
    ]);
    if (row === undefined) continue;
    compare(row, await moneyOf(emulator, id), await determinationOf(emulator, id));
    compared += row.length;
  }
  return compared;
}

test.each(portals)(
  '%s',
  async (name) => {
    expect(await everyDeal(name)).toBeGreaterThan(4);
  },
  60_000,
);
