/** Days and times as HubSpot's inputs have them, and as the app writes them. */
import type { BaseDate, BaseTime } from '@hubspot/ui-extensions';
import type { FieldValue } from '../../contract/record-form.ts';

const two = (number: number) => String(number).padStart(2, '0');

/** HubSpot counts months from 0. */
export function dayOf(value: FieldValue | undefined): BaseDate | undefined {
  const [year, month, date] = typeof value === 'string' ? value.split('-').map(Number) : [];
  return year === undefined || month === undefined || date === undefined ? undefined : { year, month: month - 1, date };
}
export const textOfDay = ({ year, month, date }: BaseDate): string =>
  `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(date)}`;

export function timeOf(value: FieldValue | undefined): BaseTime | undefined {
  const [hours, minutes] = typeof value === 'string' ? value.split(':').map(Number) : [];
  return hours === undefined || minutes === undefined ? undefined : { hours, minutes };
}
export const textOfTime = ({ hours, minutes }: BaseTime): string => `${two(hours)}:${two(minutes)}`;
