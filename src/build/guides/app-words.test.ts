/**
 * What a guide writes in bold is what the app says, in the guide’s language: it is looked up in the app's own tables of words. A
 * value in a sentence is anything.
 */
import manifest from '../../../app.json';
import { payoutWordsIn } from '../../cards/shared/payout-words.ts';
import { wordsIn } from '../../cards/shared/words.ts';
import { tabWordsIn } from '../../cards/deal-tab/words.ts';
import { quarterWordsIn } from '../../pages/quarter/words.ts';
import { dealsWordsIn } from '../../pages/shared-deals/words.ts';
import { pageWordsIn } from '../../pages/words.ts';
import { settingsWordsIn } from '../../settings/words.ts';
import { tagWords, turnWords } from '../../view/turn/words.ts';
import { chipWords, gapChips } from '../../view/words/chips.ts';
import { decisionOptions, formWords, withdraw } from '../../view/words/forms.ts';
import { moneyWords } from '../../view/words/money.ts';
import { sectionWords } from '../../view/words/duties.ts';
import { stepNames } from '../../view/words/proof.ts';
import { escaped, type GuideLanguage, guideLanguages, guideNames, guideText } from './testing/guide.ts';

const inBoth = [
  ...[tagWords, turnWords, chipWords, gapChips, decisionOptions, formWords, withdraw, moneyWords, sectionWords],
  ...[stepNames, manifest.portal.group.label],
];

function isAppWord(phrase: string, language: GuideLanguage): boolean {
  const wanted = plain(phrase);
  return wordsOf(language).some((word) => word.test(wanted));
}

const kept = new Map<GuideLanguage, readonly RegExp[]>();

function wordsOf(language: GuideLanguage): readonly RegExp[] {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const ofLanguage = [wordsIn, tabWordsIn, payoutWordsIn, pageWordsIn, dealsWordsIn, quarterWordsIn, settingsWordsIn];
  const words = [...textsIn([...inBoth, ...ofLanguage.map((of) => of(language))], language)]
    .filter((text) => text.replaceAll(/\P{L}/gu, '').length > 2)
    .map((text) => new RegExp(`^${escaped(plain(text)).replaceAll(standIn, '.+')}$`));
  kept.set(language, words);
  return words;
}

/** What no word of the app holds, in the place of a value. */
const standIn = '98765';

function* textsIn(value: unknown, language: GuideLanguage): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (isSentence(value)) yield* textsIn(said(value), language);
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each, language);
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      if (!(key === 'fr' || key === 'en') || key === language) yield* textsIn(each, language);
}

const isSentence = (value: unknown): value is (...values: never[]) => unknown => typeof value === 'function';

/** Of a sentence with values; those that take more than words and numbers are nobody's title. */
function said(sentence: (...values: never[]) => unknown): unknown {
  try {
    return Reflect.apply(sentence, undefined, [standIn, standIn, standIn, standIn]);
  } catch {
    return undefined;
  }
}

/** In lower case, without the marks around it and with ordinary spaces: within a sentence a title begins small. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\d) (?=\d)|(?<=\d),(?=\d)/g, '')
    .replaceAll(/ ?\(98765\)$/g, '')
    .replace(/[.:]$/, '')
    .trim()
    .toLowerCase();

const cases = guideLanguages.flatMap((language) => guideNames.map((name) => [language, name] as const));

test.each(cases)('%s/%s', (language, name) => {
  const bold = [...guideText(language, name).matchAll(/\*\*([^*]+)\*\*/g)].map(([, phrase = '']) => phrase);
  expect(bold.filter((phrase) => !isAppWord(phrase, language))).toEqual([]);
});

test('a word that the app does not say, or says in the other language, is found', () => {
  expect(isAppWord('Rules met', 'en')).toBe(true);
  expect(isAppWord('Rules met', 'fr')).toBe(false);
  expect(isAppWord('Rules are met', 'en')).toBe(false);
  expect(isAppWord('adds up to the cent', 'en')).toBe(false);
});
