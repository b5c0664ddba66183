/** Stands in the place of `facts/time-zones.ts` in a warehouse, which has no table of zones: an offset is counted with, a name is only known to be one. */
import { isOffset, offsetWritten } from '../../facts/utc-offset.ts';

/** Names of UTC itself. */
const isUtc = (zone: string): boolean => /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i.test(zone);

/** Whether it can be counted with. */
export const isReadable = (zone: string): boolean => isOffset(zone) || isUtc(zone);

/** Which names there are nobody here can tell: the form of one has to do. */
export const isTimeZone = (name: string): boolean =>
  isOffset(name) || /^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*){0,2}$/.test(name);

/** @throws RangeError for a name: whoever judges asks first whether the zone can be read. */
export function offsetAt(_ms: number, zone: string): number {
  if (isUtc(zone)) return 0;
  if (isOffset(zone)) return offsetWritten(zone);
  throw new RangeError(`What the clock of ${zone} shows is not known here.`);
}
