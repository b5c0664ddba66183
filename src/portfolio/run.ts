/**
 * A run over many deals: portion after portion, several at a time, so that some are judged while others are read. After each
 * portion it says how far it is; whoever goes on from there does again what was not said to be done, and writes nothing
 * twice, because what a record says already is not written.
 */
import type { GatewayFailure, GatewayResult } from '../crm/gateway/failure.ts';
import { createPool } from '../crm/gateway/gathering.ts';
import type { CrmRecord } from '../crm/gateway/gateway.ts';
import type { InstallationMemory } from '../crm/gateway/installation-memory.ts';
import type { ObjectType } from '../crm/gateway/paths.ts';
import type { Page, WalkingGateway } from '../crm/gateway/walking.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import { knownTypes, lookUpTypes } from '../crm/own-types.ts';
import type { Judging } from '../crm/portfolio/judging.ts';
import { mostKeptTogether, type ToKeep } from '../crm/portfolio/keeping.ts';
import { claimPortion, type DealOutcome } from '../crm/portfolio/portion.ts';
import { type RunMemory, runMemory } from '../crm/portfolio/read-before.ts';
import { dealProperties } from '../crm/property-names.ts';
import type { Checkpoint } from './checkpoint.ts';
import { type ListAhead, listAhead } from './list-ahead.ts';
import { counted } from './tally.ts';

export interface RunOptions {
  /** A gateway for a portion, with time and retries of its own. */
  readonly gateway: () => WalkingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Of this run, where something was read before it; absent: nothing was. */
  readonly read?: RunMemory;
  /** By the moment at which `from` began. */
  readonly judging: Judging;
  readonly writes: boolean;
  /** Whether what is written, or would be, is to be told value by value. */
  readonly tellsValues: boolean;
  readonly from: Checkpoint;
  /** Told after every portion, in order: what has become of its deals, and from where another run could go on. */
  readonly reached: (checkpoint: Checkpoint, outcomes: readonly DealOutcome[]) => Promise<void> | void;
  readonly onFault: (error: unknown) => void;
  /** Waits before a page, or what was not shown, is asked for once more. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** True: no further portion is begun. */
  readonly stops: () => boolean;
  /** Deals of a portion, about; absent: as many as make full batches of everything. */
  readonly portion?: number;
}

export type RunEnd =
  | { readonly state: 'complete'; readonly at: Checkpoint }
  /** It can go on from `at`. */
  | { readonly state: 'stopped'; readonly at: Checkpoint; readonly why: WhyStopped };
export type WhyStopped =
  | { readonly kind: 'asked' }
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  /** The app itself: a thread that judges has ended, or a fault of ours. */
  | { readonly kind: 'fault'; readonly message: string };

/** Deals. Small ones end soon, and with them what they hold; how many are read at a time fills the batches. */
const portionSize = 600;
/** Portions of deals that are claimed and not judged: with fewer another one is begun. */
const portionsOpen = 3;
/** One deal that waits for a batch to fill keeps its portion from its end, and not the others from their beginning. */
const portionsAtATime = 6;
/** Of a page that HubSpot does not give: milliseconds before each further try. */
const waits = [2_000, 10_000, 30_000, 60_000];

/** What was claimed for a portion, and where the list stands behind it. */
interface Begun {
  readonly dealIds: readonly string[];
  /** Those of them that lie further on in the list. */
  readonly pulled: readonly string[];
  /** Deals that the list brought and that were done ahead of it. */
  readonly passed: readonly string[];
  readonly after: string | null;
  readonly last: string | null;
  readonly listed: boolean;
  readonly unreadable: readonly string[];
  /** An error: the app itself failed on it. */
  readonly outcomes: Promise<readonly DealOutcome[] | Error>;
}

export async function runOver(options: RunOptions): Promise<RunEnd> {
  const run = new Run(options);
  return run.toItsEnd();
}

class Run {
  readonly #options: RunOptions;
  readonly #run: RunMemory;
  readonly #pool = createPool();
  readonly #toKeep = this.#pool.queues<ToKeep>(mostKeptTogether)('outputs');
  #at: Checkpoint;
  /** As they will be once the portions under way are done. */
  #after: string | null;
  #last: string | null;
  #rising = true;
  #listed: boolean;
  readonly #ahead: Set<string>;
  readonly #list: ListAhead;
  readonly #taken = new Set<string>();
  #left: readonly string[];
  #lastRound = false;
  /** How many deals a listed one brings along, itself included. */
  #growth = 3.5;
  /** Deals that are claimed and not judged. */
  #open = 0;
  #wake = (): void => undefined;
  #failure: GatewayFailure | null = null;
  #fault: Error | null = null;
  #broken = false;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#run = options.read ?? runMemory(options.manifest);
    this.#at = options.from;
    this.#after = options.from.after;
    this.#last = options.from.last;
    this.#rising = options.from.after === null || options.from.last !== null;
    this.#listed = options.from.listed;
    this.#ahead = new Set(options.from.ahead);
    this.#left = options.from.left;
    this.#list = listAhead({
      page: (after) => this.#page(options.gateway(), after),
      after: this.#after,
      isDone: (id) => this.#ahead.has(id) || this.#taken.has(id),
      enough: () => this.#wanted(),
      goesOn: () => !this.#isOver() && !options.stops(),
    });
  }

  async toItsEnd(): Promise<RunEnd> {
    const under: Begun[] = [];
    for (;;) {
      const goesOn = under.length < portionsAtATime && !this.#isOver() && !this.#options.stops();
      if (goesOn && this.#hasRoom()) {
        // What could not be read is known only when all the others are done.
        if (this.#nothingLeft() && under.length === 0 && !this.#lastRound && this.#at.again.length > 0)
          await this.#again();
        const begun = await this.#begin();
        if (begun !== null) {
          under.push(begun);
          continue;
        }
      }
      const [next] = under;
      if (next === undefined) break;
      const outcomes = await (goesOn && !this.#nothingLeft()
        ? Promise.race([next.outcomes, this.#roomMade()])
        : next.outcomes);
      if (outcomes === null) continue;
      under.shift();
      if (outcomes instanceof Error) {
        this.#fault ??= outcomes;
        this.#broken = true;
      } else await this.#finish(next, outcomes);
    }
    if (this.#fault !== null)
      return { state: 'stopped', at: this.#at, why: { kind: 'fault', message: this.#fault.message } };
    if (this.#failure !== null)
      return { state: 'stopped', at: this.#at, why: { kind: 'failed', failure: this.#failure } };
    return this.#nothingLeft() && this.#at.again.length === 0
      ? { state: 'complete', at: this.#at }
      : { state: 'stopped', at: this.#at, why: { kind: 'asked' } };
  }

  #isOver(): boolean {
    return this.#failure !== null || this.#fault !== null;
  }

  #hasRoom(): boolean {
    const { portion = portionSize } = this.#options;
    return this.#open < portionsOpen * portion;
  }

  #roomMade(): Promise<null> {
    return new Promise((resolve) => {
      this.#wake = () => {
        if (this.#hasRoom()) resolve(null);
      };
    });
  }

  readonly #settled = (deals: number): void => {
    this.#open -= deals;
    this.#wake();
  };

  #nothingLeft(): boolean {
    return this.#listed && this.#left.length === 0;
  }

  async #again(): Promise<void> {
    this.#lastRound = true;
    await this.#options.pause(waits[0] ?? 0);
    this.#left = this.#at.again;
    for (const id of this.#left) this.#taken.delete(id);
    this.#at = { ...this.#at, left: [...this.#left], again: [] };
  }

  /** Null: there is nothing left to begin, or HubSpot does not let us. */
  async #begin(): Promise<Begun | null> {
    if (this.#nothingLeft()) return null;
    const gateway = this.#options.gateway();
    const listed: CrmRecord[] = [];
    const passed: string[] = [];
    const unreadable: string[] = [];
    const wanted = this.#wanted();
    while (!this.#listed && listed.length < wanted) {
      const page = await this.#list.take();
      if (!page.ok) {
        this.#failure = page.failure;
        return null;
      }
      for (const id of page.value.ids) {
        this.#rising &&= this.#last === null || BigInt(id) > BigInt(this.#last);
        this.#last = this.#rising ? id : null;
        const deal = page.value.deals.get(id);
        if (this.#ahead.delete(id)) passed.push(id);
        else if (deal !== undefined && !this.#taken.has(id)) listed.push(deal);
      }
      unreadable.push(...page.value.unreadable);
      this.#after = page.value.next;
      this.#listed = page.value.next === null;
    }
    const ids = this.#left.filter((id) => !this.#taken.has(id)).slice(0, listed.length === 0 ? wanted : 0);
    if (listed.length === 0) {
      const chosen = new Set(ids);
      this.#left = this.#left.filter((id) => !chosen.has(id) && !this.#taken.has(id));
    }
    const { manifest, memory, judging, writes, tellsValues, onFault } = this.#options;
    const claimed = await claimPortion({ listed, ids }, this.#isTaken, {
      gateway,
      manifest,
      memory,
      run: this.#run,
      pool: this.#pool,
      toKeep: this.#toKeep,
      judging,
      writes,
      tellsValues,
      onFault,
      onSettled: this.#settled,
    });
    this.#open += claimed.dealIds.length;
    const asked = new Set([...listed.map(({ id }) => id), ...ids]);
    // The list comes to those that only a customer brought; to the others it does not come back.
    const pulled = this.#listed ? [] : claimed.dealIds.filter((id) => !asked.has(id));
    for (const id of pulled) this.#ahead.add(id);
    for (const id of claimed.dealIds) this.#taken.add(id);
    if (asked.size > 0) this.#growth = Math.max(1, claimed.dealIds.length / asked.size);
    // It is waited for in its turn; until then a fault of ours is nobody's.
    const outcomes = claimed
      .evaluate()
      .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
    return {
      dealIds: claimed.dealIds,
      pulled,
      passed,
      after: this.#after,
      last: this.#last,
      listed: this.#listed,
      unreadable,
      outcomes,
    };
  }

  /** Deals of the list that a portion is begun with. */
  #wanted(): number {
    const { portion = portionSize } = this.#options;
    return Math.max(1, Math.floor(portion / this.#growth));
  }

  /** Also by a run that this one goes on from: what its list had passed. */
  readonly #isTaken = (id: string): boolean => {
    const { last } = this.#options.from;
    return this.#taken.has(id) || this.#ahead.has(id) || (last !== null && BigInt(id) <= BigInt(last));
  };

  async #page(gateway: WalkingGateway, after: string | null): Promise<GatewayResult<Page>> {
    const { manifest, pause } = this.#options;
    const properties = dealProperties(manifest);
    for (let attempt = 0; ; attempt += 1) {
      const associations = ['line_items', 'companies', ...(await this.#involvementType(gateway))] as const;
      const page = await this.#pool.during(
        gateway.page('deals', { properties, associations: [...associations] }, after),
      );
      const wait = waits[attempt];
      if (page.ok || !mayPass(page.failure) || wait === undefined) return page;
      await pause(wait);
    }
  }

  async #involvementType(gateway: WalkingGateway): Promise<readonly ObjectType[]> {
    const { manifest, memory } = this.#options;
    const { involvement } = knownTypes(manifest, memory);
    if (involvement !== null) return [involvement];
    const looked = await lookUpTypes(gateway, manifest, memory);
    return looked.ok && looked.value.involvement !== null ? [looked.value.involvement] : [];
  }

  async #finish(
    { dealIds, pulled, passed, after, last, listed, unreadable }: Begun,
    all: readonly DealOutcome[],
  ): Promise<void> {
    // Behind a portion that is not done nothing counts as done: whoever goes on finds it as it stands.
    if (this.#broken) return;
    const ends = all.flatMap((outcome) =>
      outcome.state === 'unread' && outcome.why.kind === 'failed' && !mayPass(outcome.why.failure)
        ? [outcome.why.failure]
        : [],
    );
    // Of a key that is refused, or a day that is used up, every further deal would be one more failure.
    const end = ends.find(({ kind }) => kind === 'unauthorized' || kind === 'forbidden' || kind === 'rate_limited');
    if (end !== undefined) {
      this.#failure ??= end;
      this.#broken = true;
      return;
    }
    const outcomes = [
      ...all,
      ...unreadable.map((dealId): DealOutcome => ({
        state: 'unread',
        dealId,
        name: dealId,
        why: { kind: 'failed', failure: { kind: 'unreadable' } },
      })),
    ];
    const later = this.#lastRound ? [] : outcomes.filter(isLater);
    const done = new Set(dealIds);
    const gone = new Set(passed);
    this.#at = {
      ...this.#at,
      after,
      last,
      listed,
      ahead: listed ? [] : [...this.#at.ahead.filter((id) => !gone.has(id)), ...pulled],
      left: this.#at.left.filter((id) => !done.has(id)),
      again: [...this.#at.again, ...later.map(({ dealId }) => dealId)],
      tally: counted(
        this.#at.tally,
        outcomes.filter((outcome) => !later.includes(outcome)),
      ),
    };
    await this.#options.reached(
      this.#at,
      outcomes.filter((outcome) => !later.includes(outcome)),
    );
  }
}

const mayPass = (failure: GatewayFailure): boolean =>
  failure.kind === 'unavailable' ||
  failure.kind === 'timeout' ||
  failure.kind === 'unreadable' ||
  (failure.kind === 'rate_limited' && failure.policy !== 'DAILY');

/** Something that HubSpot could not show just then. */
const isLater = (outcome: DealOutcome): boolean =>
  outcome.state === 'unread' &&
  (outcome.why.kind === 'in_part'
    ? outcome.why.gaps.some(({ why }) => why === 'unavailable')
    : outcome.why.kind === 'failed' && mayPass(outcome.why.failure));
