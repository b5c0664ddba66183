/** The known word that a misspelt one was probably meant to be; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  let best: { readonly word: string; readonly edits: number } | null = null;
  for (const candidate of known) {
    const edits = editsBetween(word, candidate);
    if (edits <= Math.max(1, Math.floor(candidate.length / 3)) && (best === null || edits < best.edits))
      best = { word: candidate, edits };
  }
  return best?.word ?? null;
}

/** Letters to insert, drop or replace (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? a.length;
}
