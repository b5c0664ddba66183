/** The emulator's clock: the portal's "today", one millisecond later at every write, so that a run repeats exactly. */
export type Clock = () => Date;

/** `after`: the last instant of an earlier run, which time does not go back behind. */
export function portalClock(today: string, after?: string): Clock {
  const start = Math.max(Date.parse(today), after === undefined ? 0 : Date.parse(after) + 1);
  let writes = 0;
  return () => new Date(start + writes++);
}
