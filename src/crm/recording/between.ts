/**
 * What other writers did to a property at the same time. HubSpot has no conditional write: of two writers the last one
 * wins. Its history of values tells afterwards who came between, so that nothing is lost unnoticed.
 */
import { momentOf } from '../times.ts';

export interface PastValue {
  readonly value: string;
  /** ISO, by HubSpot's clock. */
  readonly at: string;
}

export interface Conflict {
  readonly property: string;
  readonly value: string;
  readonly at: string;
  /** `theirs_stands`: it was written after ours and is what the record says now; `ours_stands`: ours replaced it. */
  readonly now: 'theirs_stands' | 'ours_stands';
}

/** `history` newest first; `before` is what stood there when ours was decided, `ours` what was written. */
export function cameBetween(property: string, before: string, ours: string, history: readonly PastValue[]): Conflict[] {
  const [newest] = history;
  if (newest === undefined) return [];
  const conflict = ({ value, at }: PastValue, now: Conflict['now']): Conflict => ({ property, value, at, now });
  // Nothing was changed, so nothing of ours is in the history.
  if (sameValue(before, ours)) return sameValue(newest.value, ours) ? [] : [conflict(newest, 'theirs_stands')];
  const mine = history.findIndex(({ value }) => sameValue(value, ours));
  if (mine === -1) {
    // So many came after that HubSpot forgot ours.
    return [conflict(newest, 'theirs_stands')];
  }
  const after = mine === 0 ? [] : [conflict(newest, 'theirs_stands')];
  const since: Conflict[] = [];
  for (const past of history.slice(mine + 1)) {
    if (sameValue(past.value, before) || sameValue(past.value, ours)) break;
    since.push(conflict(past, 'ours_stands'));
  }
  // Before the first value there was none: a property that was empty has nothing older in its history.
  return [
    ...after,
    ...(before === '' || history.slice(mine + 1).some(({ value }) => sameValue(value, before))
      ? since
      : since.slice(0, 1)),
  ];
}

/** HubSpot may write a value otherwise than it was sent: dates as milliseconds, numbers without zeros, lists in its own order. */
export function sameValue(one: string, other: string): boolean {
  if (one === other) return true;
  if (one === '' || other === '') return false;
  const [a, b] = [momentOf(one), momentOf(other)];
  if (a !== undefined && b !== undefined) return a === b;
  if (/^\d+(\.\d+)?$/.test(one) && /^\d+(\.\d+)?$/.test(other)) return Number(one) === Number(other);
  const parts = (text: string): string => text.split(';').sort().join(';');
  return one.includes(';') && other.includes(';') && parts(one) === parts(other);
}
