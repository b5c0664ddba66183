/**
 * Steps of a price: lines of one product of which one counts at a time. A ramp over the years is typed so, and free first
 * months. HubSpot's own sums add such lines up.
 *
 * Lines of one product that their billing tells apart are steps; lines that nothing tells apart, and lines of other
 * products, run side by side. Steps that cannot be put in order have no price: which of them the customer pays, nobody
 * can tell.
 */
import Fraction from 'fraction.js';
import { remembered } from '../facts/remembered.ts';
import type { CalendarDate } from '../facts/primitives.ts';
import { monthsLater, wholeMonthsBetween } from '../rules/language/dates.ts';
import { monthlyAmount, productKey, type ReadLine } from './line-items.ts';
import { endFrom, startOf } from './timing.ts';

/** What is paid a month, from a day on. */
export interface Step {
  /** Null: from the beginning. */
  readonly from: CalendarDate | null;
  /** Null: unknown. */
  readonly monthly: Fraction | null;
  /** Null: nobody pays. */
  readonly line: ReadLine | null;
  /** The price is that of this one line, as HubSpot has it. */
  readonly asTyped: boolean;
}

/** What the customer buys as one: a line, or lines that follow one another. */
export interface SoldLine {
  /** The line that stands for all: the one that counts on the day. */
  readonly line: ReadLine;
  readonly all: readonly ReadLine[];
  /** In order; empty: they cannot be put in order. */
  readonly steps: readonly Step[];
  /** Of the first step; null: neither a date nor a delay says. */
  readonly start: CalendarDate | null;
  /** First day after the last step, of a fixed term. */
  readonly end: CalendarDate | null;
}

export interface Days {
  /** Delays are counted from it. */
  readonly close: CalendarDate | null;
  /** On which one step counts. */
  readonly on: CalendarDate | null;
}

/** In the order of the lines, each as it stands or where the first of its steps does. */
export function soldLines(lines: readonly ReadLine[], days: Days): SoldLine[] {
  const sold = groupsOf(lines).flatMap((group) => {
    const steps = stepsOf(group, days.close);
    return steps === null ? group.map((line) => alone(line, days)) : [inSteps(group, steps, days)];
  });
  const places = new Map(lines.map((line, index) => [line, index]));
  const placeOf = ({ all: [first] }: SoldLine): number => (first === undefined ? 0 : (places.get(first) ?? 0));
  return sold.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Which step counts on a day. Free months are not the price: before the first that costs something, that one counts. */
export function counting(steps: readonly Step[], on: CalendarDate | null): number {
  const begun = on === null ? 0 : steps.findLastIndex(({ from }) => from === null || from <= on);
  const now = Math.max(0, begun);
  const costs = ({ monthly }: Step): boolean => monthly === null || monthly.compare(0) > 0;
  const next = steps.findIndex((step, index) => index >= now && costs(step));
  const last = steps.findLastIndex((step, index) => index <= now && costs(step));
  return next !== -1 ? next : last !== -1 ? last : now;
}

/** What is paid a month on a day; null: unknown. */
export function priceOn({ steps }: SoldLine, on: CalendarDate | null): Fraction | null {
  return steps[counting(steps, on)]?.monthly ?? null;
}

function alone(line: ReadLine, { close }: Days): SoldLine {
  const step = { from: null, monthly: monthlyAmount(line), line, asTyped: true };
  return { line, all: [line], steps: [step], start: startOf(line.timing, close), end: line.end };
}

function inSteps(group: Group, ordered: readonly Placed[], { on }: Days): SoldLine {
  const [first] = ordered;
  const steps = ordered.flatMap(({ lines, from, paused }, index): Step[] => {
    const step = {
      from: index === 0 ? null : from,
      monthly: sum(lines),
      line: lines[0],
      asTyped: lines.length === 1 && !isFree(lines[0]),
    };
    return paused === null ? [step] : [step, { from: paused, monthly: new Fraction(0), line: null, asTyped: false }];
  });
  const last = ordered.at(-1)?.lines ?? [];
  return {
    line: steps[counting(steps, on)]?.line ?? group[0],
    all: group,
    steps,
    start: first?.from ?? null,
    end: last.every(({ end }) => end !== null) ? (last[0]?.end ?? null) : null,
  };
}

function sum(lines: readonly ReadLine[]): Fraction | null {
  let total = new Fraction(0);
  for (const line of lines) {
    const monthly = isFree(line) ? new Fraction(0) : monthlyAmount(line);
    if (monthly === null) return null;
    total = total.add(monthly);
  }
  return total;
}

/** Typed as paid once, at nothing. */
const isFree = ({ price }: ReadLine): boolean => price.how === 'once' && price.amount?.compare(0) === 0;

type Group = [ReadLine, ...ReadLine[]];

/** Recurring lines of one product together, each other line by itself; in the order of the first of each. */
function groupsOf(lines: readonly ReadLine[]): Group[] {
  const groups: Group[] = [];
  const sameAs = groupsByProduct();
  for (const line of lines) {
    const known = line.kind === 'subscription' || isFree(line) ? sameAs.first(line) : undefined;
    const group = known === undefined ? undefined : groups[known];
    if (group === undefined) groups.push([line]);
    else group.push(line);
    sameAs.put(line, known ?? groups.length - 1);
  }
  // Free months are those of something that is paid for.
  return groups.flatMap((group) =>
    group.some(({ kind }) => kind === 'subscription') ? [group] : group.map((line): Group => [line]),
  );
}

interface GroupsByProduct {
  /** The place of the first group that has a line of the same product. */
  readonly first: (line: ReadLine) => number | undefined;
  readonly put: (line: ReadLine, group: number) => void;
}

/**
 * The same product of HubSpot's library; else, where one of the two is of none, the same name but for the words that number
 * a step. Never two that are known to be different products. Under each of these, the first group of each known product
 * and of lines whose product nobody knows.
 */
function groupsByProduct(): GroupsByProduct {
  const byId = new Map<string, FirstGroups>();
  const byName = new Map<string, FirstGroups>();
  const byNameWithoutId = new Map<string, FirstGroups>();
  const nameOf = ({ name }: ReadLine): string | null => (name === null ? null : bareName(name));
  return {
    first(line) {
      const id = idOf(line);
      const name = nameOf(line);
      const product = toldProduct(line);
      return least(
        id === null ? undefined : firstOf(byId.get(id), product),
        name === null ? undefined : firstOf((id === null ? byName : byNameWithoutId).get(name), product),
      );
    },
    put(line, group) {
      const id = idOf(line);
      const name = nameOf(line);
      const product = toldProduct(line);
      if (id !== null) note(byId, id, product, group);
      if (name === null) return;
      note(byName, name, product, group);
      if (id === null) note(byNameWithoutId, name, product, group);
    },
  };
}

interface FirstGroups {
  any: number;
  /** Of lines whose product nobody knows: any may be the same. */
  untold: number | undefined;
  readonly told: Map<string, number>;
}

/** Null: nobody knows. */
const toldProduct = (line: ReadLine): string | null =>
  line.classified.productLine === 'unclassified' ? null : productKey(line);

function firstOf(groups: FirstGroups | undefined, product: string | null): number | undefined {
  if (groups === undefined) return undefined;
  return product === null ? groups.any : least(groups.untold, groups.told.get(product));
}

function note(places: Map<string, FirstGroups>, key: string, product: string | null, group: number): void {
  const known = places.get(key) ?? { any: group, untold: undefined, told: new Map<string, number>() };
  places.set(key, known);
  known.any = Math.min(known.any, group);
  if (product === null) known.untold = least(known.untold, group);
  else known.told.set(product, least(known.told.get(product), group) ?? group);
}

function least(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function idOf({ record }: ReadLine): string | null {
  const id = record.properties['hs_product_id']?.trim() ?? '';
  return id === '' ? null : id;
}

const aside = /[([][^)\]]*[)\]]/gu;
const stepWords =
  /(?<!\p{L})((year|yr|ann[ée]e|an|jahr|a[ñn]o|anno|ano|jaar|phase|step|[ée]tape|fase|schritt|paso|months?|mois|monate?)\s*\.?\s*\d{1,2}(\s*(-|–|to|à|bis|a)\s*\d{1,2})?|\d{1,2}\s*-?\s*(free\s+)?(months?|mois|monate?)(\s+(free|gratuits?|offerts?|kostenlos))?|ramp(\s*up)?|free|gratuite?s?|offerte?s?|kostenlos)(?!\p{L})/giu;

/** "Marketing Hub Pro – Year 2" and "Marketing Hub Pro (months 1-3, free)" are Marketing Hub Pro. */
const bareName = remembered((name: string): string => {
  const withoutSteps = (text: string): string => text.replace(stepWords, ' ');
  return withoutSteps(name.replace(aside, withoutSteps))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}, 2_000);

/** Lines of one step, where it stands. */
interface Placed {
  readonly lines: Group;
  /** Null: from the beginning, on a day that nobody knows. */
  readonly from: CalendarDate | null;
  /** From when on nobody pays, until the next step begins. */
  readonly paused: CalendarDate | null;
}

/** Null: side by side. Empty: steps, in no order that can be told. */
function stepsOf(group: readonly ReadLine[], close: CalendarDate | null): readonly Placed[] | null {
  const alike = likeTimed(group, close);
  if (alike.length < 2) {
    const ramps = new Set(group.flatMap(({ timing }) => timing.ramp ?? []));
    return ramps.size > 1 ? [] : null;
  }
  if (new Set(group.map(({ currency }) => currency)).size > 1) return [];
  const placed = byPhase(alike, close) ?? byDay(alike, close);
  return placed === null ? [] : withPauses(placed);
}

/** Lines that are billed at the same times are one step together. */
function likeTimed(group: readonly ReadLine[], close: CalendarDate | null): readonly Group[] {
  const byTiming = new Map<string, Group>();
  for (const line of group) {
    const { timing } = line;
    const start = startOf(timing, close);
    const key = JSON.stringify([
      start ?? timing.delay,
      endFrom(start ?? close ?? longAgo, timing),
      timing.phase?.number,
    ]);
    const known = byTiming.get(key);
    if (known === undefined) byTiming.set(key, [line]);
    else known.push(line);
  }
  return [...byTiming.values()];
}

/** Phases that are numbered follow one another whatever else is left empty; null: they are not, or dates contradict them. */
function byPhase(alike: readonly Group[], close: CalendarDate | null): readonly Placed[] | null {
  const numbers = alike.map(([{ timing }]) => timing.phase?.number ?? null);
  if (numbers.includes(null) || new Set(numbers).size < numbers.length) return null;
  const sorted = alike.toSorted(([a], [b]) => (a.timing.phase?.number ?? 0) - (b.timing.phase?.number ?? 0));
  const placed: Placed[] = [];
  let next: CalendarDate | null = close;
  for (const lines of sorted) {
    const [{ timing }] = lines;
    const from: CalendarDate | null = startOf(timing, close) ?? next;
    if (from === null) return null;
    placed.push({ lines, from, paused: null });
    next = endFrom(from, timing);
  }
  return follow(placed) ? placed : null;
}

/** By the day on which each begins. What says no day begins at payment, or goes on where what has an end ends. */
function byDay(alike: readonly Group[], close: CalendarDate | null): readonly Placed[] | null {
  const dated: Placed[] = [];
  const bounded: Group[] = [];
  const open: Group[] = [];
  for (const lines of alike) {
    const [{ timing }] = lines;
    const from = startOf(timing, close);
    if (from !== null) dated.push({ lines, from, paused: null });
    else if (timing.delay !== null) return null;
    else (endFrom(close ?? longAgo, timing) === null ? open : bounded).push(lines);
  }
  const atPayment = oneAfterAnother(bounded, close);
  if (atPayment === null || open.length > 1) return null;
  const placed = [...dated, ...atPayment].toSorted(byFrom);
  const [goesOn] = open;
  if (goesOn !== undefined) {
    const follows = atPayment.length > 0 || (placed[0]?.from ?? '') <= (close ?? '');
    const from = follows ? endOf(placed) : close;
    if (follows && from === null) return null;
    placed.push({ lines: goesOn, from, paused: null });
  }
  const sorted = placed.toSorted(byFrom);
  return follow(sorted) ? sorted : null;
}
const longAgo = '2000-01-01' as CalendarDate;

/** Of several that say when they end and not when they begin, each begins where the one before it ends; terms alone say no order. */
function oneAfterAnother(bounded: readonly Group[], close: CalendarDate | null): readonly Placed[] | null {
  if (bounded.length > 1 && bounded.some(([{ timing }]) => timing.end === null)) return null;
  const sorted = bounded.toSorted(([a], [b]) => ((a.timing.end ?? '') < (b.timing.end ?? '') ? -1 : 1));
  return sorted.map((lines, index) => {
    const before = sorted[index - 1]?.[0].timing;
    return { lines, from: before === undefined ? close : endFrom(close ?? longAgo, before), paused: null };
  });
}

const byFrom = (a: Placed, b: Placed): number => ((a.from ?? '') < (b.from ?? '') ? -1 : 1);

/** Where what begins first has run through: the end of the first of them after which none of the others follows at once. */
function endOf(placed: readonly Placed[]): CalendarDate | null {
  let end: CalendarDate | null = null;
  for (const { lines, from } of placed) {
    if (end !== null && (from ?? '') > end) break;
    end = from === null ? null : endFrom(from, lines[0].timing);
    if (end === null) return null;
  }
  return end;
}

/** Each begins after the one before it, and not while that one is stated to run. */
function follow(placed: readonly Placed[]): boolean {
  return placed.every(({ lines, from }, index) => {
    const next = placed[index + 1];
    if (next === undefined) return true;
    if (next.from === null || (from ?? '') >= next.from) return false;
    const [{ timing }] = lines;
    if (from === null || timing.renews) return true;
    const end = endFrom(from, timing);
    // Billing that starts at payment starts some days off the close; and an end date may be the next one's first day.
    const slack = startOf(timing, from) === null ? 1 : 0;
    return end === null || end <= monthsLater(next.from, slack) || isDayAfter(end, next.from);
  });
}

const isDayAfter = (one: CalendarDate, other: CalendarDate): boolean =>
  Date.parse(one) - Date.parse(other) === 86_400_000;

/** Where a whole month lies between the stated end of one and the next, nobody pays in it. */
function withPauses(placed: readonly Placed[]): readonly Placed[] {
  return placed.map((step, index) => {
    const next = placed[index + 1]?.from ?? null;
    const [{ timing }] = step.lines;
    const isStated = !timing.renews && (timing.end !== null || timing.start !== null);
    if (next === null || !isStated || step.from === null) return step;
    const end = endFrom(step.from, timing);
    return end !== null && end < next && wholeMonthsBetween(end, next) >= 1 ? { ...step, paused: end } : step;
  });
}
