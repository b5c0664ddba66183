/** Slows down before a limit is reached, by what HubSpot's answers say is left of it. */
import type { Headers } from './read-failure.ts';

/** With fewer calls than this left, those in flight could already use them up. */
const reserve = 8;

/**
 * Milliseconds to keep between calls, 0 while there is plenty: the pace at which the limit grows back, slower the less
 * is left. Search answers carry no such headers and say nothing.
 */
export function spacing(headers: Headers): number {
  const [left, most, interval] = ['remaining', 'max', 'interval-milliseconds'].map((name) =>
    numberIn(headers, `x-hubspot-ratelimit-${name}`),
  );
  if (left === undefined || most === undefined || interval === undefined || most < 1 || left >= reserve) return 0;
  return (interval / most) * (reserve - left);
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers[name];
  return typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
