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
  name: 'calendar' | 'statement',
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
  const end = await runOver({
    gateway: account.gateway,
    manifest: account.manifest,
    memory: account.memory,
    judging: judgingHere({
      manifest: account.manifest,
      now: account.now,
      outputsOf: outputsAsOf(account, account.now, (input) => {
        if (only === null || only.has(input.determination.dealId)) seen(input, account);
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
        const line = problemLine(outcome, locale);
        if (line === null) continue;
        unread += 1;
        surroundings.terminal.warn([line]);
      }
    },
  });
  return end.state === 'stopped' ? { ok: false, problem: stoppedLine(end.why, locale) } : { ok: true, account, unread };
}
