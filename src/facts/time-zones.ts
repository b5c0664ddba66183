/**
 * Time zones: the one place at which the facts and the rules ask this machine for one. Where there is none to ask, in a
 * warehouse, the build puts another file in this one's place (`warehouse/in-place-of-the-machine/time-zones.ts`).
 */
import { fromEpochMilliseconds, toZonedDateTimeISO } from 'temporal-polyfill/fns/Instant';
import { offsetNanoseconds } from 'temporal-polyfill/fns/ZonedDateTime';
import { isOffset, offsetWritten } from './utc-offset.ts';
import { remembered } from './remembered.ts';

/** To ask `Intl` for a zone takes longer than to read all the rest of a partner's record. */
export const isTimeZone: (name: string) => boolean = remembered((name: string) => {
  if (/^[+-]/.test(name)) return isOffset(name);
  // Every machine has it, and the first question costs a fresh process the whole of `Intl`.
  if (name === 'UTC') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, 1_000);

/** How far its clock is ahead of UTC at that moment, in milliseconds. */
export const offsetAt = (ms: number, zone: string): number =>
  isOffset(zone)
    ? offsetWritten(zone)
    : offsetNanoseconds(toZonedDateTimeISO(fromEpochMilliseconds(ms), zone)) / 1_000_000;
