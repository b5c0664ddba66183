/** The key of this start, out of the address that `npm start` printed: kept for the other tabs, and out of sight. */
const name = 'key';

export function takeKey(): void {
  const given = new URLSearchParams(location.hash.slice(1)).get(name);
  if (given === null) return;
  localStorage.setItem(name, given);
  history.replaceState(null, '', location.pathname + location.search);
}

/** None where the samples are shown, which are nobody's secret. */
export function keyHeader(): Record<string, string> {
  const key = localStorage.getItem(name);
  return key === null ? {} : { authorization: `Bearer ${key}` };
}
