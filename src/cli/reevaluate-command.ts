/** `roe reevaluate`: the deals of an account judged again, and what follows written where their records say something else. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Locale } from '../contract/deal-view.ts';
import { evaluatedFor } from '../crm/evaluated-of.ts';
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import { manifestFile } from '../crm/manifest.ts';
import { type Holder, type Lease, type LeaseTaken, takeLease } from '../crm/portfolio/lease.ts';
import type { DealOutcome } from '../crm/portfolio/portion.ts';
import { type RunMemory, runMemory } from '../crm/portfolio/read-before.ts';
import { failureSentence } from '../install/words/failures.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { beginning, type Checkpoint, dealsDone } from '../portfolio/checkpoint.ts';
import { paceFrom } from '../portfolio/progress.ts';
import type { ThreadSetting } from '../portfolio/judging/between-threads.ts';
import { judgingHere } from '../portfolio/judging/here.ts';
import { outputsAsOf } from '../portfolio/judging/outputs-as-of.ts';
import { judgingInThreads } from '../portfolio/judging/threads.ts';
import { type RunEnd, runOver } from '../portfolio/run.ts';
import { spaced } from '../view/spoken.ts';
import { type AccountOfDeals, type Judges, type ManyDealsSurroundings, openAccount } from './account-of-deals.ts';
import type { CommandNamed } from './arguments.ts';
import { roomToJudge } from './little-memory.ts';
import { jsonPieces } from './json-pieces.ts';
import { diffLines, problemLine, progressLine, stoppedLine, summaryLines } from './print-reevaluation.ts';
import { openRunState, type RunState, stateFolder } from './run-state.ts';
import { refusing } from './refusing.ts';
import type { Terminal } from './terminal.ts';
import { wantedIds } from './wanted-deals.ts';

export function manyDealsHere(environment: NodeJS.ProcessEnv, terminal: Terminal): ManyDealsSurroundings {
  const { stops } = watchForTheEnd();
  return {
    environment,
    terminal,
    now: Date.now,
    appJson: manifestFile(),
    pause: sleep,
    stops,
    judges: (setting) =>
      existsSync(judgingThread) ? judgingInThreads(judgingThread, setting, 1, roomToJudge) : inThisThread(setting),
  };
}

/** As `src/build/command.ts` lays it beside this file's own part. */
const judgingThread = new URL('./judging-thread.mjs', import.meta.url);

/** Run from its sources the command has no built part beside it. */
const inThisThread = (setting: ThreadSetting): Judges => ({
  judging: judgingHere({ ...setting, outputsOf: outputsAsOf(setting, setting.now) }),
  close: () => Promise.resolve(),
});

/** The portions under way come to their end; who asks again ends the process at once, and loses nothing either. */
const watchForTheEnd = (() => {
  let watching: { readonly stops: () => boolean } | null = null;
  return () => {
    if (watching !== null) return watching;
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        asked = true;
      });
    watching = { stops: () => asked };
    return watching;
  };
})();

const allIsWell = 0;
const someLeft = 1;
const notDone = 2;

/** HubSpot's window of calls: those of a run that was killed a moment ago still count in it. Milliseconds. */
const limitWindow = 10_000;
/** Lines of deals that were refused or not read; JSON has them all. */
const mostLines = 200;
/** Where nobody watches a line that changes. Milliseconds. */
const betweenLines = 30_000;

/** 0: every deal is evaluated and written; 1: some were refused or not read, each is named; 2: not begun, or stopped on the way. */
export async function runReevaluate(
  command: CommandNamed<'reevaluate'>,
  surroundings: ManyDealsSurroundings,
): Promise<number> {
  const { dryRun, anew, locale } = command;
  const { environment, terminal, pause } = surroundings;
  const say = words[locale];
  const refuse = refusing(terminal, locale, notDone);
  const opened = await openAccount(command, surroundings);
  if (!opened.ok) return refuse(opened.problem);
  const { account } = opened;
  // A dry run changes nothing, and remembers nothing.
  const folder = path.join(
    command.state ?? stateFolder(environment, homedir()),
    `${account.portalId}-${evaluatedFor(account.manifest).replace(':', '-')}`,
  );
  const state = openRunState(folder, locale);
  if (!state.ok) return refuse(state.problem);
  const read = runMemory(account.manifest);
  let lease: Lease | null = null;
  try {
    const taken = dryRun ? null : await leaseOf(account, read, state.state, surroundings.now);
    switch (taken?.state) {
      case 'busy':
        return refuse(say.busy(taken.holder));
      case 'not_kept':
        terminal.warn([`roe: ${spaced(say.notKept(taken.failure, locale), locale)}`]);
        break;
      case 'held':
        lease = taken.lease;
        break;
      case undefined:
    }
    const of = JSON.stringify([command.deals, account.today, rulebook.editions.map(({ id }) => id)]);
    const left = anew || dryRun ? null : state.state.checkpoint();
    if (left?.of === of) {
      terminal.warn([spaced(say.goesOn(dealsDone(left.tally), left.startedAt), locale)]);
      await pause(limitWindow);
      return await go(left, command, { account, read, lease }, state.state, surroundings);
    }
    const ids = await wantedIds(command.deals, account, state.state, locale);
    if (!ids.ok) return refuse(ids.problem);
    return await go(beginning(of, account.now, ids.ids), command, { account, read, lease }, state.state, surroundings);
  } finally {
    await lease?.release();
    state.state.release();
  }
}

async function leaseOf(
  account: AccountOfDeals,
  read: RunMemory,
  state: RunState,
  now: () => number,
): Promise<LeaseTaken> {
  const id = randomUUID();
  const former = state.formerRuns();
  state.keepRuns([id, ...former]);
  const taken = await takeLease({
    gateway: account.gateway(),
    reading: read.ofThePortal(account.gateway()),
    manifest: account.manifest,
    memory: account.memory,
    now,
    id,
    from: `${hostname()}, ${process.pid}`,
    gone: former,
  });
  if (taken.state === 'held') state.keepRuns([id]);
  return taken;
}

interface AtWork {
  readonly account: AccountOfDeals;
  readonly read: RunMemory;
  /** Null: a dry run, or nobody is kept out. */
  readonly lease: Lease | null;
}

async function go(
  from: Checkpoint,
  command: CommandNamed<'reevaluate'>,
  { account, read, lease }: AtWork,
  state: RunState,
  { terminal, pause, stops, judges }: ManyDealsSurroundings,
): Promise<number> {
  const { dryRun, diff, output, locale } = command;
  const say = words[locale];
  const begun = performance.now();
  const done = dealsDone(from.tally);
  const all = from.listed ? done + from.left.length : await countOfDeals(account);
  const pace = paceFrom(begun, done, all);
  let lastLine = begun;
  let problems = 0;
  const leased = { isLost: false };

  async function told(outcomes: readonly DealOutcome[]): Promise<void> {
    for (const outcome of outcomes) {
      const line = problemLine(outcome, locale);
      if (output === 'json') {
        if (line !== null || (diff && outcome.state === 'evaluated' && outcome.change !== null))
          await terminal.printJson(aLine({ ...outcome, ...(line === null ? {} : { problem: line }) }));
        continue;
      }
      if (diff) terminal.print(diffLines(outcome, account.manifest, locale));
      if (line === null) continue;
      problems += 1;
      if (problems <= mostLines) terminal.print([line]);
    }
  }

  const { manifest, timeZone } = account;
  const { judging, close } = judges({ manifest, timeZone, now: Date.parse(from.startedAt) });
  const end: RunEnd = await runOver({
    gateway: account.gateway,
    manifest: account.manifest,
    memory: account.memory,
    read,
    judging,
    writes: !dryRun,
    tellsValues: diff,
    from,
    pause,
    stops: () => leased.isLost || stops(),
    ...(account.portion === null ? {} : { portion: account.portion }),
    onFault: (error) => {
      terminal.warn([`roe: ${say.fault(error instanceof Error ? error.message : '')}`]);
    },
    reached: async (checkpoint, outcomes) => {
      if (!dryRun) {
        state.noteWrites(
          outcomes.flatMap((outcome) =>
            outcome.state === 'evaluated' && outcome.change?.at != null ? [[outcome.dealId, outcome.change.at]] : [],
          ),
        );
        state.save(checkpoint);
      }
      await told(outcomes);
      if (lease?.isDue() === true) leased.isLost = (await lease.renew()) === 'lost';
      const now = performance.now();
      const line = progressLine(pace.reached(dealsDone(checkpoint.tally), now), checkpoint.tally, locale);
      terminal.status(line);
      if (terminal.isWatched || now - lastLine < betweenLines) return;
      lastLine = now;
      terminal.warn([line]);
    },
  }).finally(close);
  terminal.status(null);
  const { tally } = end.at;
  const ran = { seconds: (performance.now() - begun) / 1_000, calls: account.allowance.taken() };
  if (!dryRun && end.state === 'complete')
    state.finish(Date.parse(end.at.startedAt), command.deals.what === 'every' || command.deals.what === 'changed');
  if (output === 'json') await terminal.printJson(aLine({ state: end.state, ...tally, ...ran }));
  else {
    if (problems > mostLines) terminal.print([spaced(say.more(problems - mostLines), locale)]);
    terminal.print(summaryLines(tally, ran, locale));
  }
  if (end.state === 'stopped') {
    const why = leased.isLost ? `${say.lost} ${stoppedLine(end.why, locale)}` : stoppedLine(end.why, locale);
    terminal.warn([`roe: ${spaced(why, locale)}`]);
    return notDone;
  }
  return tally.refused + tally.lost + tally.unread > 0 ? someLeft : allIsWell;
}

/** As HubSpot's search counts them: for the bar alone. */
async function countOfDeals({ gateway }: AccountOfDeals): Promise<number | null> {
  const found = await gateway().newest('deals', [], ['hs_object_id'], null);
  return found.ok ? found.value.total : null;
}

function* aLine(value: object): Generator<string> {
  yield* jsonPieces(value);
  yield '\n';
}

const words: Readonly<Record<Locale, Words>> = {
  fr: {
    goesOn: (done, startedAt) =>
      `Reprise du passage commencé à ${startedAt} : ${done} transactions sont faites. (--anew recommence depuis le début.) Dix secondes d’attente : les appels de l’autre comptent encore.`,
    fault: (what) => `L’application a rencontré une erreur sur une transaction : ${what}`,
    more: (count) => `... et ${count} de plus ; --json les nomme toutes.`,
    busy: (holder) =>
      holder === null
        ? 'Une réévaluation de ce compte vient de commencer sur une autre machine : celle-ci n’a rien écrit. Attendez qu’elle finisse, puis relancez.'
        : `Une réévaluation de ce compte est en cours ailleurs (machine et processus : ${holder.from} ; depuis ${holder.since}) : celle-ci n’a rien écrit. Attendez qu’elle finisse, puis relancez ; si elle a été interrompue, elle ne compte plus après ${holder.until}.`,
    notKept: (failure, locale) =>
      `${failure === null ? 'Ce compte ne garde pas de réglages de l’application, ou en garde trop (npx roe doctor).' : failureSentence(failure, locale)} Une autre machine ne saura pas que cette réévaluation est en cours : n’en lancez pas deux.`,
    lost: 'Cette machine n’a rien dit pendant un quart d’heure, et une autre a repris la réévaluation.',
  },
  en: {
    goesOn: (done, startedAt) =>
      `Going on with the run that began at ${startedAt}: ${done} deals are done. (--anew begins from the start.) Ten seconds' wait: the other one's calls still count.`,
    fault: (what) => `The app ran into an error on a deal: ${what}`,
    more: (count) => `... and ${count} more; --json names them all.`,
    busy: (holder) =>
      holder === null
        ? 'An evaluation of this account has just begun on another machine: this run wrote nothing. Wait for its end, then start again.'
        : `This account is being evaluated elsewhere (machine and process: ${holder.from}; since ${holder.since}): this run wrote nothing. Wait for its end, then start again; if it was interrupted, it no longer counts after ${holder.until}.`,
    notKept: (failure, locale) =>
      `${failure === null ? 'This account keeps no settings of the app, or too many (npx roe doctor).' : failureSentence(failure, locale)} Another machine will not know that this run is under way: do not start two.`,
    lost: 'This machine said nothing for a quarter of an hour, and another one has taken the evaluation over.',
  },
};

interface Words {
  readonly goesOn: (done: number, startedAt: string) => string;
  readonly fault: (what: string) => string;
  readonly more: (count: number) => string;
  readonly busy: (holder: Holder | null) => string;
  readonly notKept: (failure: GatewayFailure | null, locale: Locale) => string;
  readonly lost: string;
}
