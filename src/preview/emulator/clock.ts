/** The emulator's clock: the portal's "today", one millisecond later at every write, so that a run repeats exactly. */
export type Clock = () => Date;

export function portalClock(today: string): Clock {
  const start = Date.parse(today);
  let writes = 0;
  return () => new Date(start + writes++);
}
