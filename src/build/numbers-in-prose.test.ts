/**
 * A number of the rules stands once, in its edition: words for people name the parameter (`{enterprise.floor}`) and never
 * write its value, in digits or in letters. What is read here are the texts themselves, wherever a screen, the rule book
 * or the command takes them from.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { rulebook } from '../catalogue/rulebook.ts';
import { parametersOf } from '../rules/editions/edition.ts';
import type { CountedUnit, Parameter } from '../rules/editions/parameter.ts';
import { everyQuestion, everyWarning } from '../rules/verdict/every-word.ts';
import { formatFor } from '../view/format.ts';
import { isParameterName } from '../view/prose.ts';
import { sources } from './paths.ts';

/** Their words are told with an edition in hand, so that they may name its parameters. */
const withEdition = [
  /^rules\/sections\/[\w-]+\/(text|readings|words)\.ts$/,
  /^rules\/verdict\/words\.ts$/,
  /^view\/(?!samples\/|recording\/|words\/(failures|recording|refusals)\.ts$)/,
];
/** Theirs are not: no number of the rules can stand there at all. */
const withoutEdition = [
  /^view\/(recording\/|words\/(failures|recording|refusals)\.ts$)/,
  /^cards\//,
  /^cli\//,
  /^install\//,
];

/** Numbers that are no parameter, though they look like one: whose, what stands there, and what it is. */
const allowed = [
  { file: 'rules/sections/sold-mrr/readings.ts', text: 'un an ou plus', because: 'A-54: what a payment is for' },
  { file: 'view/words/values.ts', text: 'tous les trois ans', because: 'how often HubSpot bills' },
  { file: 'view/words/values.ts', text: 'every three years', because: 'how often HubSpot bills' },
] as const;

interface Told {
  readonly file: string;
  readonly text: string;
}

const told = (among: readonly RegExp[]): Told[] =>
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.test|\.d)\.tsx?$/.test(name) && among.some((room) => room.test(name)))
    .flatMap((file) => textsIn(readFileSync(path.join(sources, file), 'utf8'), file));

/** Every string of several words, and of a template what stands between its values; where a rule stands in the text is no prose. */
function textsIn(source: string, file: string): Told[] {
  const found: Told[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'place') return;
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node);
    if (isText && /\p{L}/u.test(node.text) && /\s|\{/.test(node.text)) found.push({ file, text: node.text });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true));
  return found;
}

/** The counts that are parameters, in letters. */
const letters: Readonly<Record<number, string>> = {
  1: 'un|une|one',
  2: 'deux|two',
  3: 'trois|three',
  4: 'quatre|four',
  5: 'cinq|five',
  6: 'six',
  7: 'sept|seven',
  8: 'huit|eight',
  9: 'neuf|nine',
  10: 'dix|ten',
  12: 'douze|twelve',
  15: 'quinze|fifteen',
  24: 'vingt-quatre|twenty-four',
  30: 'trente|thirty',
  36: 'trente-six|thirty-six',
  48: 'quarante-huit|forty-eight',
  60: 'soixante|sixty',
  72: 'soixante-douze|seventy-two',
};
const units: Readonly<Record<CountedUnit, string>> = {
  months: 'mois|months?',
  days: 'jours?|days?',
  working_days: 'jours? ouvr|working days?',
  hours: 'heures?|hours?',
};
const space = '[ \u00a0\u202f]';
const so = (count: number, unit: string) =>
  new RegExp(`(?<![\\p{L}\\d])(${count}|${letters[count] ?? count})${space}(\\p{L}+${space})?(${unit})`, 'iu');
const grouped = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, `(?:[.,'’]|${space})?`);

/** In what ways a value could be written out. */
function writtenOut(parameter: Parameter): RegExp[] {
  switch (parameter.form) {
    case 'share':
      return [new RegExp(`(?<![\\d.,])${String(Number(parameter.value) * 100)}${space}?%`, 'u')];
    case 'count': {
      const { value, unit } = parameter;
      const years = unit === 'months' && value % 12 === 0 ? [so(value / 12, '(ans?|années?|years?)(?!\\p{L})')] : [];
      // Below ten a number by itself may be anything.
      const alone = new RegExp(`(?<![\\d.,:-]|\\d${space})${value}(?![\\d:-]|[.,]\\d|${space}\\d)`, 'u');
      return [so(value, units[unit]), ...years, ...(value < 10 ? [] : [alone])];
    }
    case 'amount':
      return [new RegExp(`(?<![\\d.,])${grouped(parameter.value.amount)}(?!\\d)`, 'u')];
    case 'date': {
      const written = (['fr', 'en'] as const).flatMap((locale) =>
        [locale, 'en-GB'].map((formatLocale) =>
          formatFor({ locale, formatLocale, timeZone: 'UTC' }).date(parameter.value),
        ),
      );
      return [parameter.value, ...written].map((day) => new RegExp(day.replaceAll(/\s/g, space)));
    }
    case 'local_time':
      return [new RegExp(`(?<!\\d)${parameter.value.replace(':00', `(:00|${space}?(h|heures|o’clock))`)}`)];
    case 'words':
      // One of them may well be spoken of; the whole list is the parameter.
      return [new RegExp(parameter.value.map((word) => `(?=.*${word})`).join(''), 'iu')];
    case 'choice':
      return [];
  }
}

const values = rulebook.editions.flatMap((edition) =>
  parametersOf(edition).map(([name, parameter]) => ({ name, ways: writtenOut(parameter) })),
);
const numbersIn = (text: string): string[] => [
  ...new Set(values.filter(({ ways }) => ways.some((way) => way.test(text))).map(({ name }) => name)),
];

test.each([
  ['Commission is 20% of the MRR', 'commission.rate'],
  ['Jusqu’à 20\u00a0% de', 'commission.rate'],
  ['atteint 3\u202f000\u00a0$ de MRR', 'enterprise.floor'],
  ['reaches $3,000 of MRR', 'enterprise.floor'],
  ['plus de 10 000 $ par an', 'secondManager.yearlyMrr'],
  ['on répond en 48 heures', 'reply.hours'],
  ['within forty-eight hours', 'reply.hours'],
  ['un partenaire (36 mois)', 'commission.partner.months'],
  ['for three years at most', 'commission.partner.months'],
  ['jusqu’au 36e mois', 'commission.partner.months'],
  ['les douze premiers mois', 'enterprise.months'],
  ['au plus tard un mois après', 'proof.signatureWindow'],
  ['dans les dix jours ouvrables', 'onboarding.workingDays'],
  ['repousse la réponse à 17 h, le', 'reply.afterHoliday'],
  ['Depuis le 1er février 2024, tout', 'model.since'],
  ['Since 1 February 2024 all', 'model.since'],
  ['Platinum, Diamond ou Elite', 'enterprise.tiers'],
])('"%s" writes %s out', (text, name) => {
  expect(numbersIn(text)).toContain(name);
});

test.each([
  '740 € donne 148 € par mois et 444 € par trimestre',
  'en février 2024',
  'Écrivez-la sous la forme 2025-10-15T16:40:00+02:00.',
  'reaches {enterprise.floor} a month',
  'Core Seat 1200',
])('"%s" writes none out', (text) => {
  expect(numbersIn(text)).toEqual([]);
});

const isAllowed = ({ file, text }: Told) => allowed.some((one) => one.file === file && text.includes(one.text));

test('no number of the rules is written out in words for people', () => {
  const texts = told([...withEdition, ...withoutEdition]);
  expect(texts.length).toBeGreaterThan(1_500);
  expect(
    texts
      .filter((one) => !isAllowed(one))
      .flatMap(({ file, text }) => numbersIn(text).map((name) => `${file}: "${text}" writes {${name}} out`)),
  ).toEqual([]);
});

test('nothing is allowed for which there is no need', () => {
  const needed = told([...withEdition, ...withoutEdition]).filter((one) => numbersIn(one.text).length > 0);
  expect(
    allowed.filter(({ file, text }) => !needed.some((one) => one.file === file && one.text.includes(text))),
  ).toEqual([]);
});

const named = (text: string) => [...text.matchAll(/\{(\w+(?:\.\w+)+)\}/g)].flatMap(([, name = '']) => name);

test('what braces with a dot name is a parameter, and stands where an edition is in hand', () => {
  const unknown = told(withEdition).flatMap(({ file, text }) =>
    named(text).flatMap((name) => (isParameterName(name) ? [] : [`${file}: {${name}}`])),
  );
  const unheard = told(withoutEdition).flatMap(({ file, text }) => named(text).map((name) => `${file}: {${name}}`));
  expect({ unknown, unheard }).toEqual({ unknown: [], unheard: [] });
});

test('what the determination says in words names no parameter: it is written before anybody’s manner is known', () => {
  const words = [...Object.values(everyWarning), ...Object.values(everyQuestion)].flatMap(({ fr, en }) => [fr, en]);
  expect(words.filter((text) => named(text).length > 0)).toEqual([]);
});
