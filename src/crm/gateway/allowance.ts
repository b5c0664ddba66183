/**
 * How many calls a program that runs for minutes may make of HubSpot's limit, so that HubSpot never has to refuse one.
 *
 * A rolling window: HubSpot's figure for a private app is 190 calls in ten seconds (100 in small accounts), and every answer
 * but a search's says what is left; search has five calls a second for the whole account.
 * https://developers.hubspot.com/docs/developer-tooling/platform/usage-guidelines (undated; read 30 November 2026).
 *
 * A place is taken before a call is sent and is free again one interval after its answer came. HubSpot counted the call at
 * some moment in between, so that its window never holds more than ours, however long the way there was.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Headers } from './read-failure.ts';

export interface Allowance {
  /** Waits for a place. What is returned is called when the answer came; null: there was none. */
  readonly take: (isSearch: boolean) => Promise<Answered>;
  /** HubSpot refused a call all the same: nobody asks for so many milliseconds. */
  readonly pause: (milliseconds: number) => void;
  /** Calls so far. */
  readonly taken: () => number;
}
type Answered = (headers: Headers | null) => void;

export interface AllowanceOptions {
  /** Of the limit, above 0 and at most 1. Below 1 the app's cards keep the rest. */
  readonly share: number;
  /** Milliseconds of a clock that never jumps. */
  readonly clock?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Until the first answer says how much there is, one call at a time. */
const unknownLimit = { most: 1, interval: 10_000 };
/** Where HubSpot's answers say nothing of it. */
const smallestLimit = { most: 100, interval: 10_000 };
const searches = { most: 4, interval: 1_000 };
/** Of the limit, beside others: what they may have used since the last answer told of it. */
const reserveShare = 0.1;
/** Timers and the other side's clock are not exact. Milliseconds. */
const margin = 20;

export function createAllowance({ share, clock = () => performance.now(), wait = sleep }: AllowanceOptions): Allowance {
  const all = createWindow(unknownLimit.most, unknownLimit.interval);
  const searching = createWindow(searches.most, searches.interval);
  /** What others were seen to use, and until when it counts. */
  let others: { readonly used: number; readonly until: number }[] = [];
  let limit: { readonly most: number; readonly interval: number } | null = null;
  let notBefore = 0;
  let taken = 0;
  let turn: Promise<void> = Promise.resolve();

  function adjust(now: number): void {
    if (limit === null) return;
    others = others.filter(({ until }) => until > now);
    const theirs = Math.max(0, ...others.map(({ used }) => used));
    const reserve = share < 1 || theirs > 0 ? Math.ceil(limit.most * reserveShare) : 0;
    all.resize(Math.max(1, Math.min(Math.floor(limit.most * share), limit.most - theirs - reserve)), limit.interval);
  }

  /** `sent`: when the call went out that they answer. */
  function heard(headers: Headers, sent: number): void {
    const [left, most, interval] = ['remaining', 'max', 'interval-milliseconds'].map((name) => numberIn(headers, name));
    if (left === undefined || most === undefined || interval === undefined || most < 1) {
      limit ??= smallestLimit;
      return;
    }
    const now = clock();
    limit = { most, interval };
    // HubSpot counted at some moment since the call was sent, when it may have counted more calls of ours than are held by
    // now: with a key of one's own nobody is seen who is not there. Beside others it is the other way round: what is not
    // certainly ours is theirs.
    const ours = share < 1 ? all.certain(now, interval) : all.possible(sent, interval);
    const used = most - left - ours;
    if (used > 0) others.push({ used, until: now + interval });
  }

  async function place(isSearch: boolean): Promise<void> {
    for (;;) {
      const now = clock();
      adjust(now);
      const delay = Math.max(notBefore - now, all.delay(now), isSearch ? searching.delay(now) : 0);
      if (delay <= 0) break;
      // A place whose answer is still out has no end that could be known.
      await wait(Math.min(delay, longestLook));
    }
    taken += 1;
    all.enter();
    if (isSearch) searching.enter();
  }

  return {
    async take(isSearch) {
      // In the order of asking: whoever waits longest is next.
      const before = turn;
      const mine = before.then(() => place(isSearch));
      turn = mine;
      await mine;
      const sent = clock();
      return (headers) => {
        // A search says nothing of the limit, and that says nothing.
        if (headers !== null && !isSearch) heard(headers, sent);
        const now = clock();
        all.leave(sent, now);
        if (isSearch) searching.leave(sent, now);
      };
    },
    pause(milliseconds) {
      notBefore = Math.max(notBefore, clock() + milliseconds);
    },
    taken: () => taken,
  };
}

const longestLook = 25;

interface Window {
  readonly resize: (most: number, interval: number) => void;
  /** Milliseconds until a place is free; 0: one is. */
  readonly delay: (now: number) => number;
  /** Calls of which one that was counted at `since` or later may lie within its interval. */
  readonly possible: (since: number, interval: number) => number;
  /** Calls that lie within the interval wherever on their way they were counted. */
  readonly certain: (now: number, interval: number) => number;
  readonly enter: () => void;
  readonly leave: (sent: number, now: number) => void;
}

function createWindow(most: number, interval: number): Window {
  let size = most;
  let length = interval;
  let out = 0;
  /** Oldest answer first. */
  let answered: { readonly sent: number; readonly at: number }[] = [];
  /** Those that were answered after a moment. */
  const after = (moment: number): typeof answered => {
    const first = answered.findIndex(({ at }) => at > moment);
    return first < 0 ? [] : answered.slice(first);
  };
  return {
    resize(to, over) {
      size = to;
      length = over;
    },
    possible: (since, interval) => out + after(since - interval - margin).length,
    certain: (now, interval) => answered.filter(({ sent }) => now - sent < interval).length,
    delay(now) {
      const holding = after(now - length - margin);
      const over = out + holding.length - size;
      if (over < 0) return 0;
      const next = holding[over];
      return next === undefined ? Number.POSITIVE_INFINITY : Math.max(1, next.at + length + margin - now);
    },
    enter() {
      out += 1;
    },
    leave(sent, now) {
      out -= 1;
      // Twice the interval: a call that is answered now may have been counted that long ago.
      answered = [...after(now - 2 * (length + margin)), { sent, at: now }];
    },
  };
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers[`x-hubspot-ratelimit-${name}`];
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
