/** Whether a day or an instant has gone by, in the reader's zone. */
import { daysUntil } from '../format.ts';
import type { Reader } from '../reader.ts';

/** Whole days; an instant of today that has gone by is late as well. */
export function isLate(by: string, reader: Reader): boolean {
  const days = daysUntil(reader.asOf, by, reader.timeZone);
  return days < 0 || (days === 0 && by.includes('T') && Date.parse(by) < Date.parse(reader.asOf));
}
