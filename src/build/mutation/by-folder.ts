/** The mutants of a run, counted by the folder of their file. */

export interface Outcome {
  readonly fileName: string;
  readonly status: string;
}

interface Count {
  readonly place: string;
  readonly killed: number;
  readonly total: number;
}

/** Whose fault a test noticed, or an endless loop showed. */
const noticed = ['Killed', 'Timeout'];
/** Left out of every count: nobody could ask. */
const notAsked = ['Ignored', 'CompileError', 'RuntimeError', 'Pending'];

/** Each folder, then all of them. */
export function byFolder(outcomes: readonly Outcome[]): readonly Count[] {
  const places = new Map<string, { killed: number; total: number }>();
  const all = { killed: 0, total: 0 };
  for (const { fileName, status } of outcomes) {
    if (notAsked.includes(status)) continue;
    const place = fileName.slice(0, fileName.lastIndexOf('/'));
    const count = places.get(place) ?? { killed: 0, total: 0 };
    places.set(place, count);
    for (const each of [count, all]) {
      each.total += 1;
      if (noticed.includes(status)) each.killed += 1;
    }
  }
  const sorted = [...places].sort(([a], [b]) => a.localeCompare(b)).map(([place, count]) => ({ place, ...count }));
  return [...sorted, { place: 'all', ...all }];
}

/** A line each: place, killed, total, percentage. */
export function asTable(counts: readonly Count[]): string {
  const widest = Math.max(...counts.map(({ place }) => place.length));
  return counts
    .map(({ place, killed, total }) => {
      const percentage = total === 0 ? '-' : `${((killed / total) * 100).toFixed(2)} %`;
      return `${place.padEnd(widest)}  ${`${killed} of ${total}`.padStart(14)}  ${percentage.padStart(8)}`;
    })
    .join('\n');
}

interface Mutant extends Outcome {
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
}

/** A line each: where it is, and what it would have been. */
export function survivors(mutants: readonly Mutant[]): readonly string[] {
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ fileName, location: { start }, mutatorName, replacement = '', status }) => {
      const unseen = status === 'NoCoverage' ? ' (no test comes here)' : '';
      return `${fileName}:${start.line}:${start.column} ${mutatorName}: ${replacement.replace(/\s+/g, ' ')}${unseen}`;
    })
    .toSorted();
}
