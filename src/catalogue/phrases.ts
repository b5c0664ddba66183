/** Phrases of one word or more, found in a list of words: the longest that begins at a place. */
import { lazily } from '../facts/lazily.ts';

interface Found<Meaning> {
  /** Of how many words it is. */
  readonly length: number;
  readonly meaning: Meaning;
}
export type FindAt<Meaning> = (words: readonly string[], at: number) => Found<Meaning> | null;

type Entries<Meaning> = Iterable<readonly [phrase: string, meaning: Meaning]>;

/** `entries`: asked for with the first question. */
export function phrases<Meaning>(entries: () => Entries<Meaning>): FindAt<Meaning> {
  const table = lazily(() => tableOf(entries()));
  return (words, at) => {
    const { byPhrase, longest } = table();
    for (let length = longest.get(words[at] ?? '') ?? 0; length > 0; length -= 1) {
      const meaning = byPhrase.get(words.slice(at, at + length).join(' '));
      if (meaning !== undefined && at + length <= words.length) return { length, meaning };
    }
    return null;
  };
}

function tableOf<Meaning>(entries: Entries<Meaning>) {
  const byPhrase = new Map(entries);
  /** First word -> most words that a phrase with it has. */
  const longest = new Map<string, number>();
  for (const phrase of byPhrase.keys()) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return { byPhrase, longest };
}
