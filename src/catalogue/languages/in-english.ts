/** Words of a name, in whichever of the languages -> the English words that the catalogue compares. */
import { lazily } from '../../facts/lazily.ts';
import { type FindAt, phrases } from '../phrases.ts';
import { dutch } from './dutch.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { international } from './international.ts';
import { italian } from './italian.ts';
import { japanese } from './japanese.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { WordsOfLanguage } from './words.ts';

type Translation = readonly [said: string, english: string];

/** Where two languages say different things by one word, the first language wins. */
const translations = lazily((): readonly Translation[] =>
  [international, french, german, spanish, portuguese, dutch, italian].flatMap(translationsOf).reverse(),
);
const phraseAt: FindAt<readonly string[]> = phrases(() =>
  translations()
    .filter(([said]) => !said.includes('*'))
    .map(([said, english]) => [said, english.split(' ')]),
);

interface Stem {
  readonly fits: (word: string) => boolean;
  readonly english: readonly string[];
}
const stems = lazily((): readonly Stem[] =>
  [...translations()]
    .reverse()
    .filter(([said]) => said.includes('*'))
    .map(([said, english]) => {
      const letters = said.replaceAll('*', '');
      const open = said.startsWith('*');
      const fits = !said.endsWith('*')
        ? (word: string) => word.endsWith(letters)
        : open
          ? (word: string) => word.includes(letters)
          : (word: string) => word.startsWith(letters);
      return { fits, english: english.split(' ') };
    }),
);

function translationsOf(language: WordsOfLanguage): Translation[] {
  return Object.entries(language).flatMap(([english, said]) => said.map((word): Translation => [word, english]));
}

/** `keep` tells how many words from a place on are English already, or a name that needs no translation. */
export function inEnglish(words: readonly string[], keep: (words: readonly string[], at: number) => number): string[] {
  const english: string[] = [];
  for (let at = 0; at < words.length;) {
    const kept = keep(words, at);
    const found = phraseAt(words, at);
    const word = words[at] ?? '';
    if (found !== null && found.length > kept) english.push(...found.meaning);
    else if (kept > 0) english.push(...words.slice(at, at + kept));
    else english.push(...(isJapanese.test(word) ? ofJapanese(word) : ofStem(word)));
    at += Math.max(1, kept, found?.length ?? 0);
  }
  return english;
}

const ofStem = remembered((word) =>
  word.length < shortestCompound ? [word] : (stems().find(({ fits }) => fits(word))?.english ?? [word]),
);
const shortestCompound = 5;

const isJapanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const isKatakana = /[\p{sc=Katakana}ー]/u;
const ofJapaneseTerm = new Map(translationsOf(japanese));
const longestTerm = Math.max(...[...ofJapaneseTerm.keys()].map((term) => term.length));

/**
 * A run of Japanese letters, cut at the terms that are known. A katakana term must end where the katakana word ends:
 * "プロ" is an edition, and no part of "プロモーション".
 */
const ofJapanese = remembered((run) => {
  const english: string[] = [];
  let unknown = '';
  for (let at = 0; at < run.length;) {
    const found = termAt(run, at);
    const term = found !== null && beginsWithin(unknown, found) ? null : found;
    if (term === null) {
      unknown += run.charAt(at);
      at += 1;
      continue;
    }
    if (unknown !== '') english.push(unknown);
    unknown = '';
    english.push(...(ofJapaneseTerm.get(term) ?? '').split(' '));
    at += term.length;
  }
  if (unknown !== '') english.push(unknown);
  return english;
});

/** Whether a term only ends another word: one in katakana, or of a single letter as "用" in "活用". */
function beginsWithin(before: string, term: string): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  return isKatakana.test(last) ? isKatakana.test(term.charAt(0)) : term.length === 1;
}

function termAt(run: string, at: number): string | null {
  for (let length = Math.min(longestTerm, run.length - at); length > 0; length -= 1) {
    const term = run.slice(at, at + length);
    const next = run.charAt(at + length);
    if (!ofJapaneseTerm.has(term)) continue;
    if (!isKatakana.test(term.at(-1) ?? '') || !isKatakana.test(next) || termAt(run, at + length) !== null) return term;
  }
  return null;
}

/** Words come back from name to name, and looking one up is most of the work. */
function remembered(answer: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const answers = new Map<string, readonly string[]>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const found = answer(word);
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(word, found);
    return found;
  };
}
const mostAnswers = 5_000;
