/**
 * Moderate tolerance for typing errors: a word of five letters or more may be one letter off, of eight or more two,
 * if it begins like the word that was meant and no word of another meaning is as near. The vocabulary maps words to
 * their meaning.
 */
import { realWords } from './real-words.ts';

export type Correct = (word: string) => string;

export function typoCorrection(vocabulary: ReadonlyMap<string, string>): Correct {
  const byInitial = new Map<string, string[]>();
  for (const word of vocabulary.keys())
    if (word.length >= 5) byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), word]);
  const corrected = new Map<string, string>();
  return (word) => {
    if (word.length < 5 || vocabulary.has(word) || realWords.has(word) || /\d/.test(word)) return word;
    const before = corrected.get(word);
    if (before !== undefined) return before;
    const answer = nearestWord(word, byInitial.get(word.charAt(0)) ?? [], vocabulary);
    if (corrected.size >= mostCorrections) corrected.clear();
    corrected.set(word, answer);
    return answer;
  };
}
const mostCorrections = 5_000;

function nearestWord(word: string, candidates: readonly string[], vocabulary: ReadonlyMap<string, string>): string {
  const limit = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let nearest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const apart = distance(word, candidate);
    if (apart < nearest) [best, nearest] = [candidate, apart];
    else if (apart === nearest && best !== undefined && vocabulary.get(best) !== vocabulary.get(candidate))
      best = undefined;
  }
  return best ?? word;
}

/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
