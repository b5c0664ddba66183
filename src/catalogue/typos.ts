/**
 * Moderate tolerance for typing errors: a word of five letters or more may be one letter off, of eight or more two,
 * if it begins like the word that was meant and no word of another meaning is as near. The vocabulary maps words to
 * their meaning.
 */
import { distance } from 'fastest-levenshtein';
import { lazily } from '../facts/lazily.ts';
import { realWords } from './real-words.ts';

export type Correct = (word: string) => string;

/** `known`: asked for with the first word that is long enough. */
export function typoCorrection(known: () => ReadonlyMap<string, string>): Correct {
  const table = lazily(() => {
    const vocabulary = known();
    const byInitial = new Map<string, string[]>();
    for (const word of vocabulary.keys())
      if (word.length >= 5) byInitial.set(word.charAt(0), [...(byInitial.get(word.charAt(0)) ?? []), word]);
    return { vocabulary, byInitial };
  });
  const corrected = new Map<string, string>();
  return (word) => {
    if (word.length < 5) return word;
    const { vocabulary, byInitial } = table();
    if (vocabulary.has(word) || realWords.has(word) || /\d/.test(word)) return word;
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
    const apart = slipsBetween(word, candidate);
    if (apart < nearest) [best, nearest] = [candidate, apart];
    else if (apart === nearest && best !== undefined && vocabulary.get(best) !== vocabulary.get(candidate))
      best = undefined;
  }
  return best ?? word;
}

/** Letters inserted, dropped, replaced, and neighbours swapped: a swap is one slip of the finger, not two. */
function slipsBetween(word: string, meant: string): number {
  let fewest = distance(word, meant);
  for (let at = 0; at < word.length - 1 && fewest > 1; at += 1) {
    const swapped = word.charAt(at + 1) + word.charAt(at);
    for (let there = meant.indexOf(swapped); there >= 0; there = meant.indexOf(swapped, there + 1)) {
      const before = distance(word.slice(0, at), meant.slice(0, there));
      fewest = Math.min(fewest, before + 1 + slipsBetween(word.slice(at + 2), meant.slice(there + 2)));
    }
  }
  return fewest;
}
