/** The deals of an account, each read and judged, nothing written: for what adds them up. */
import type { ViewInput } from '../contract/view-input.ts';
import { beginning } from '../portfolio/checkpoint.ts';
import { judgingHere } from '../portfolio/judging/here.ts';
import { outputsAsOf } from '../portfolio/judging/outputs-as-of.ts';
import { runOver } from '../portfolio/run.ts';
import { type AccountOfDeals, type ManyDealsSurroundings, openAccount } from './account-of-deals.ts';
import type { OverDeals } from './many-deals-arguments.ts';
import { problemLine, stoppedLine } from './print-reevaluation.ts';
import { wantedIds } from './wanted-deals.ts';

export type Judged =
  /** `unread`: deals that could not be read; each was told at the terminal. */
  | { readonly ok: true; readonly account: AccountOfDeals; readonly unread: number }
  | { readonly ok: false; readonly problem: string };

/** `seen`: each deal that was asked for, as the account's audience may be told of it. `name`: of the command. */
export async function judgeDeals(
  name: 'calendar' | 'statement' | 'reconcile',
  asked: OverDeals,
  surroundings: ManyDealsSurroundings,
  seen: (input: ViewInput, account: AccountOfDeals) => void,
): Promise<Judged> {
  const { locale } = asked;
  const opened = await openAccount(asked, surroundings);
  if (!opened.ok) return opened;
  const { account } = opened;
  const wanted = await wantedIds(asked.deals, account, null, locale);
  if (!wanted.ok) return wanted;
  const only = wanted.ids === null ? null : new Set(wanted.ids);
  let unread = 0;
  // What HubSpot did not show in full is read once more at the end, or not told of at all: until then nobody sees it.
  const judged = new Map<string, ViewInput>();
  const tell = (input: ViewInput): void => {
    if (only === null || only.has(input.determination.dealId)) seen(input, account);
  };
  const end = await runOver({
    gateway: account.gateway,
    manifest: account.manifest,
    memory: account.memory,
    judging: judgingHere({
      manifest: account.manifest,
      now: account.now,
      outputsOf: outputsAsOf(account, account.now, (input) => {
        judged.set(input.determination.dealId, input);
      }),
    }),
    writes: false,
    tellsValues: false,
    from: beginning(name, account.now, wanted.ids),
    pause: surroundings.pause,
    stops: surroundings.stops,
    onFault: () => undefined,
    reached: (_checkpoint, outcomes) => {
      for (const outcome of outcomes) {
        const input = judged.get(outcome.dealId);
        if (input !== undefined && outcome.state === 'evaluated') tell(input);
        if (outcome.state === 'evaluated' || outcome.state === 'unread') judged.delete(outcome.dealId);
        const line = problemLine(outcome, locale);
        if (line === null) continue;
        unread += 1;
        surroundings.terminal.warn([line]);
      }
    },
  });
  // Those that HubSpot answered for under another id.
  for (const input of judged.values()) tell(input);
  return end.state === 'stopped' ? { ok: false, problem: stoppedLine(end.why, locale) } : { ok: true, account, unread };
}
