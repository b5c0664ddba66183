/** A time zone told as its distance from UTC: `+02:00`. A clock that never changes, for whoever knows no zone by its name. */

/** Clocks on earth are between twelve hours behind UTC and fourteen ahead of it. */
export const isOffset = (name: string): boolean =>
  /^(?:[+-](?:0\d|1[01]):[0-5]\d|[+-]12:00|\+1[23]:[0-5]\d|\+14:00)$/.test(name);

/** In milliseconds. */
export function offsetWritten(offset: string): number {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}
