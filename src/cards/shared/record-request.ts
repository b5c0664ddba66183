/** What is sent to have a form's facts recorded. */
import type { FormField, RecordForm } from '../../contract/record-form.ts';
import { plainAmount } from './plain-amount.ts';
import type { Values } from './recording.ts';

type Sent = string | boolean | number | string[];
export type Composed =
  | { readonly ok: true; readonly record: Record<string, Sent> }
  | { readonly ok: false; readonly fields: readonly string[] };

/** The record, or the fields that it cannot do without. Empty fields are left out: they stay as they are. */
export function compose({ fixed, fields }: RecordForm, values: Values, timeZone: string): Composed {
  const said = fields.map((field) => ({ field, value: valueOf(field, values, timeZone) }));
  const missing = said
    .filter(({ field, value }) => value === undefined && (field.required || isHalf(field, values)))
    .map(({ field }) => field.field);
  const filled = said.flatMap(({ field, value }) => (value === undefined ? [] : [[field.field, value] as const]));
  if (missing.length > 0) return { ok: false, fields: missing };
  if (filled.length === 0 && fields.length > 0) return { ok: false, fields: fields.map(({ field }) => field) };
  return {
    ok: true,
    record: Object.fromEntries([
      ...Object.entries(fixed).map(([key, value]) => [key, plain(value)] as const),
      ...filled,
    ]),
  };
}

/** As the platform takes it along. */
const plain = <T extends string | number | boolean>(value: T | readonly string[]): T | string[] =>
  typeof value === 'object' ? [...value] : value;

/** A moment needs its day and its time. */
const isHalf = ({ kind, field }: FormField, values: Values): boolean =>
  kind === 'date_time' && ((values[field] ?? '') !== '' || (values[`${field}:time`] ?? '') !== '');

function valueOf({ kind, field }: FormField, values: Values, timeZone: string): Sent | undefined {
  const value = values[field];
  if (value === undefined) return undefined;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string')
    return value.length === 0 ? undefined : value.length === 1 && value[0] === 'none' ? 'none' : plain(value);
  const text = value.trim();
  if (text === '') return undefined;
  if (kind === 'date_time') {
    const time = values[`${field}:time`];
    return typeof time === 'string' && time !== '' ? withOffset(text, time, timeZone) : undefined;
  }
  if (kind === 'domains') return text.split(/[\s;,]+/).filter((part) => part !== '');
  if (kind === 'amount') return plainAmount(text);
  // What is no whole number goes as it was typed: the function says what is wrong with it.
  return kind === 'count' && /^\d{1,9}$/.test(text) ? Number(text) : text;
}

/** `2025-10-15`, `16:40` and a zone -> `2025-10-15T16:40+02:00`. */
export function withOffset(day: string, time: string, timeZone: string): string {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The offset of the wall time read as UTC may be that of the other side of a change of clocks: looked up twice.
  const first = offsetAt(wall, timeZone);
  const minutes = offsetAt(wall - first * 60_000, timeZone);
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${day}T${time}${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes east of Greenwich. */
function offsetAt(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return Math.round(
    (Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - moment) / 60_000,
  );
}

/** Once for each intention. The sandbox may lack `crypto`; an id has to be unlike others, not hard to guess. */
export function freshId(): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => Math.floor(Math.random() * 16).toString(16)).join('');
  return `${digits(8)}-${digits(4)}-4${digits(3)}-a${digits(3)}-${digits(12)}`;
}
