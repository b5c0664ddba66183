/** Numbers of the rules inside words: in the reader's manner, from the edition that judged. */
import { edition20250903 } from '../rules/editions/2025-09-03.ts';
import type { ParameterName } from '../rules/editions/edition.ts';
import { follows } from '../rules/editions/follows.ts';
import { amount, count, words } from '../rules/editions/parameter.ts';
import { formatFor } from './format.ts';
import { parameterShown } from './parameter-shown.ts';
import { say, type Speaker } from './prose.ts';
import { readerOf } from './reader.ts';
import { inputOf, workedDetermination, workedFacts } from './samples/worked-example.ts';
import { reasonSentence } from './sentences.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

const speaker = (locale: 'fr' | 'en', edition = edition20250903): Speaker => ({
  edition,
  locale,
  format: formatFor({ locale, formatLocale: { fr: 'fr-FR', en: 'en-GB' }[locale], timeZone: 'UTC' }),
});
const both = (text: string, edition = edition20250903) =>
  (['fr', 'en'] as const).map((locale) => withPlainBlanks(say({ fr: text, en: text }, speaker(locale, edition))));

test.each<[ParameterName, string, string]>([
  ['commission.rate', '20 %', '20%'],
  ['commission.partner.months', '36 mois', '36 months'],
  ['proof.signatureWindow', '1 mois', '1 month'],
  ['proof.signatureWindowDays', '30 jours', '30 days'],
  ['reply.hours', '48 heures', '48 hours'],
  ['onboarding.workingDays', '10 jours ouvrables', '10 working days'],
  ['reply.afterHoliday', '17:00', '17:00'],
  ['enterprise.floor', '3 000,00 $US', 'US$3,000.00'],
  ['enterprise.tiers', 'Platinum, Diamond et Elite', 'Platinum, Diamond, and Elite'],
  [
    'enterprise.waiverRegions',
    'Asie-Pacifique, Europe, Moyen-Orient, Afrique et Amérique latine',
    'APAC, EMEA, and LATAM',
  ],
  ['upsell.model', 'au partenaire crédité pour le produit', 'to the partner credited for the product'],
  ['model.since', '1er février 2024', '1 February 2024'],
])('{%s}: %s, %s', (name, fr, en) => {
  expect(both(`a {${name}} b`)).toEqual([`a ${fr} b`, `a ${en} b`]);
});

test('another edition, other numbers, and one hour is no hours', () => {
  const later = follows(edition20250903, {
    ...{ id: '2026-01-01', from: '2026-01-01', to: '2026-12-31', toIsFrom: 'made up' },
    parameters: {
      'enterprise.floor': amount('5000', 'EUR', 'month'),
      'invitation.hours': count(1, 'hours'),
      'enterprise.tiers': words('elite'),
    },
  });
  expect(both('{enterprise.floor}, {invitation.hours}, {enterprise.tiers}', later)).toEqual([
    '5 000,00 €, 1 heure, Elite',
    '€5,000.00, 1 hour, Elite',
  ]);
});

test('braces that name no parameter are left to whoever fills them', () => {
  expect(both('{mrr} {credit.soldMrr} {values.before} {toString.name} {reply.hours.x}')).toEqual(
    Array(2).fill('{mrr} {credit.soldMrr} {values.before} {toString.name} {reply.hours.x}'),
  );
});

const reader = readerOf(inputOf(workedFacts, workedDetermination));

test('a name typed by somebody is no parameter, whatever stands in it', () => {
  const values = { name: 'Hub {reply.hours}' };
  const about = { ruleId: 'TX-03', outcome: 'hubspot_decides', code: 'product_not_recognised', values } as const;
  expect(reasonSentence({ ...about, facts: [], parameters: [] }, reader)).toContain('Hub {reply.hours}');
});

test('a figure is shown with its edition and section, an amount with the time that it is for', () => {
  const read = (name: ParameterName) => edition20250903.parameters[name].read;
  expect(parameterShown(read('secondManager.yearlyMrr'), reader)).toMatchObject({
    value: 'US$10,000.00 a year',
    source: 'Rules of 3 September 2025, «\u00a0Questions fréquentes\u00a0»',
  });
  expect(parameterShown(read('reply.hours'), reader)).toMatchObject({ name: 'Time to reply', value: '48 hours' });
});

test('a figure that the text does not state is shown as a setting of ours', () => {
  const { read } = edition20250903.parameters['enterprise.conversionMargin'];
  expect(parameterShown(read, reader).source).toBe('A setting of this app, not in the rules');
});

test('a figure of which no edition is at hand stands as it was cited', () => {
  const { read } = edition20250903.parameters['reply.hours'];
  for (const unknown of [
    { ...read, edition: '2030-01-01' },
    { ...read, name: 'reply.minutes' },
  ])
    expect(parameterShown(unknown, reader)).toMatchObject({ name: 'Figure of the rules', value: '48' });
});
