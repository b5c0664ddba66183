import { distance } from 'fastest-levenshtein';

/** The known word that a misspelt one was probably meant to be; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > 60) return null;
  let best: { readonly word: string; readonly edits: number } | null = null;
  for (const candidate of known) {
    const edits = distance(word, candidate);
    if (edits <= Math.max(1, Math.floor(candidate.length / 3)) && (best === null || edits < best.edits))
      best = { word: candidate, edits };
  }
  return best?.word ?? null;
}
