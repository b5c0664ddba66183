/** One number changed in a new edition: everybody who speaks of it says the new one, and nobody the old. */
import { printExplanation } from '../cli/print-explanation.ts';
import { evaluate } from '../cli/evaluation.ts';
import { inputOfFile, printDeal } from '../cli/print-deal.ts';
import { editionAsked, noSuchEdition, printRule, printRules } from '../cli/print-rules.ts';
import { classify } from '../catalogue/classify.ts';
import type { Locale } from '../contract/deal-view.ts';
import { instant } from '../facts/primitives.ts';
import { edition20250903 } from '../rules/editions/2025-09-03.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { anEnterpriseDeal, aLine } from '../rules/testing/a-deal.ts';
import { edition20260101 } from '../rules/testing/made-up-edition.ts';
import { whyNot } from '../rules/what-if/why-not.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { ruleBook } from './rule-book/pages.ts';
import { withPlainBlanks } from '../view/testing/plain-blanks.ts';

const rulebook: Rulebook = { editions: [edition20250903, edition20260101], classify };
const now = instant.parse('2026-06-01T09:00:00+02:00');

/** A collaboration of HubSpot's that closed in 2026, below the new floor and above the old. */
const facts = anEnterpriseDeal(
  { asOf: now, lineItems: [aLine('L1', 'Marketing Hub Enterprise', '4000.00', { currency: 'EUR' })] },
  { closeDate: '2026-03-10', currency: 'EUR' },
);
const json = Buffer.from(JSON.stringify(facts));
const told = (lines: readonly string[] | null) => (lines ?? []).join('\n');

function evaluated() {
  const found = evaluate(json, now, rulebook, 'en');
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found;
}

const explained = (locale: Locale) => {
  const ask = (about: 'credit' | 'commission') => whyNot(facts, { lineItemId: 'L1', about }, rulebook, now);
  const explanation = { credit: ask('credit'), commission: ask('commission') };
  return told(printExplanation(evaluated(), 'L1', explanation, locale, rulebook));
};
const entryOf = (id: string, page: string) => page.slice(page.indexOf(`## ${id}`)).split('\n## ')[0] ?? '';
const bookOf = (locale: Locale, edition = edition20260101) =>
  ruleBook({ tests: new Map(), edition, editions: [] }).get(`rules/${locale}/enterprise-referral.md`) ?? '';
const index = (locale: Locale, edition = edition20260101) =>
  ruleBook({ tests: new Map(), edition, editions: [] }).get(`rules/${locale}/README.md`) ?? '';

const floors: Readonly<Record<Locale, string>> = { en: '€5,000.00', fr: '5 000,00 €' };
/** In the running text of the book, without its cents. */
const floorsInTheBook: Readonly<Record<Locale, string>> = { en: '€5,000', fr: '5 000 €' };
const spoken: readonly (readonly [string, (locale: Locale) => string, typeof floors])[] = [
  [
    'the screens, with their reasons, citations and readings',
    (locale) => told(printDeal(evaluated(), locale, rulebook)),
    floors,
  ],
  ['the explanation', explained, floors],
  ['the rule book', (locale) => entryOf('ENT-06', bookOf(locale)), floorsInTheBook],
  ['its index', index, floorsInTheBook],
  [
    'roe rules ENT-06',
    (locale) => told(printRule('ENT-06', editionAsked(null, now, rulebook) ?? edition20250903, locale)),
    floors,
  ],
  ['roe rules', (locale) => told(printRules(edition20260101, locale)), floors],
];

describe.each(spoken)('%s', (_who, says, written) => {
  test.each(['en', 'fr'] as const)('%s: the new floor, and never the old one', (locale) => {
    const text = withPlainBlanks(says(locale));
    expect(text).toContain(written[locale]);
    expect(text).not.toMatch(/(?<!\d)3[ ,.]?000/);
    expect(text).not.toMatch(/[{}]/);
  });
});

test('the reason says it in the sentence on the screen', () => {
  expect(withPlainBlanks(told(printDeal(evaluated(), 'en', rulebook)))).toContain(
    '€4,000.00: the floor of €5,000.00 is not reached.',
  );
  expect(withPlainBlanks(told(printDeal(evaluated(), 'fr', rulebook)))).toContain(
    '4 000,00 € : le seuil de 5 000,00 € n’est pas atteint.',
  );
});

test('the figure beside the reason says it with the edition that it is from', () => {
  const { book } = viewOfDeal(inputOfFile(evaluated(), 'en', rulebook));
  expect(Object.values(book.parameters)).toContainEqual({
    name: 'Floor of the enterprise referral program',
    value: '€5,000.00 a month',
    source: expect.stringMatching(/^Rules of 1 January 2026, /) as string,
  });
});

test('the edition before goes on saying what it says', () => {
  expect(withPlainBlanks(told(printRule('ENT-06', edition20250903, 'en')))).toContain('an MRR of at least US$3,000.00');
  expect(entryOf('ENT-06', bookOf('en', edition20250903))).toContain('US$3,000 a month');
});

describe('which edition roe rules speaks of', () => {
  test.each([
    [null, '2025-10-15T09:00:00Z', '2025-09-03'],
    [null, '2026-03-10T09:00:00Z', '2026-01-01'],
    // None is in force: the newest.
    [null, '2025-12-01T09:00:00Z', '2026-01-01'],
    [null, '2030-01-01T09:00:00Z', '2026-01-01'],
    ['2025-09-03', '2026-03-10T09:00:00Z', '2025-09-03'],
    ['2024-01-01', '2026-03-10T09:00:00Z', undefined],
  ])('asked for %s on %s: %s', (named, day, edition) => {
    expect(editionAsked(named, instant.parse(day), rulebook)?.id).toBe(edition);
  });

  test('one that is not known is refused with those that are', () => {
    expect(noSuchEdition('2024-01-01', 'en', rulebook)).toBe('No edition 2024-01-01. Known: 2025-09-03, 2026-01-01');
  });
});

test.each(['en', 'fr'] as const)('%s: no name of a parameter is left standing in the rule book', (locale) => {
  for (const page of ruleBook({ tests: new Map(), edition: edition20260101, editions: [] }).values())
    expect(page).not.toMatch(/[{}]/);
  expect(index(locale)).toContain(locale === 'en' ? 'Rules of 1 January 2026' : 'Règles du 1er janvier 2026');
});
