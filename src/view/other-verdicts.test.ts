/** Onboarding waiver and managed MRR in words: the verdict, whose it is, the amount, and the rules that decide. */
import { aDeal, anUnsignedProof, aProof, determined } from '../rules/testing/a-deal.ts';
import { parseFacts } from '../facts/parse.ts';
import type { FactsInput } from '../facts/schema.ts';
import { otherVerdicts } from './other-verdicts.ts';
import { readerOf } from './reader.ts';
import { inputOf } from './samples/worked-example.ts';

type Sections = Partial<FactsInput>;

function told(stated: Sections, locale: 'fr' | 'en' = 'en') {
  const facts = aDeal(stated);
  const parsed = parseFacts(facts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const determination = determined(facts);
  return otherVerdicts(determination, readerOf(inputOf(parsed.facts, determination, { locale, formatLocale: locale })));
}
const inShort = (stated: Sections, locale: 'fr' | 'en' = 'en') =>
  told(stated, locale).map(({ title, label, amount, partner, reasons }) =>
    [title, label, amount.replaceAll(/\s/g, ' '), partner, reasons[0]?.citation.ruleId].join(' / '),
  );

const onboarding = { onboardingFor: ['Marketing Hub Professional'] };
const link = (more: Parameters<typeof aProof>[1] = {}) => aProof('A', { ...onboarding, ...more });
type Activity = NonNullable<NonNullable<NonNullable<FactsInput['managed']>['activities']>[number]>;
const activity = (more: Partial<Activity> = {}): Activity => ({
  partnerId: 'A',
  authenticated: true,
  kind: 'edit',
  ...more,
});
const managed = (...activities: Activity[]): Sections => ({
  managed: { portalMrr: '1250.00', currency: 'EUR', activities },
});

test('where nobody asked for either, neither is told', () => {
  expect(told({ proofs: [] })).toEqual([]);
});

test.each([
  ['yes', link(), 'Yes', 'Oui', 'WAIV-02'],
  ['no', link({ confirmsPartnerServices: false }), 'No', 'Non', 'POI-09'],
  ['pending', anUnsignedProof('A', onboarding), 'Pending', 'En attente', 'POI-02'],
  [
    'HubSpot decides',
    link({ onboardingFor: ['Sales Hub Professional'] }),
    'HubSpot decides',
    'Décision de HubSpot',
    'WAIV-05',
  ],
])('the waiver: %s', (_verdict, proof, en, fr, rule) => {
  expect(inShort({ proofs: [proof] })).toEqual([`Onboarding waiver / ${en} /  / Agency A / ${rule}`]);
  expect(inShort({ proofs: [proof] }, 'fr')).toEqual([`Dispense de l'onboarding / ${fr} /  / Agency A / ${rule}`]);
});

test.each([
  [
    'yes, with the amount',
    managed(activity()),
    ['Managed MRR / Yes / €1,250.00 / Agency A / MM-01'],
    ['MRR-gestion / Oui / 1 250,00 € / Agency A / MM-01'],
  ],
  [
    'no',
    managed(activity({ kind: 'login' })),
    ['Managed MRR / No / €0.00 / Agency A / MM-04'],
    ['MRR-gestion / Non / 0,00 € / Agency A / MM-04'],
  ],
  [
    'pending',
    managed(activity({ kind: null })),
    ['Managed MRR / Pending /  / Agency A / MM-03'],
    ['MRR-gestion / En attente /  / Agency A / MM-03'],
  ],
])('managed MRR: %s', (_verdict, sections, en, fr) => {
  expect(inShort({ ...sections, proofs: [] })).toEqual(en);
  expect(inShort({ ...sections, proofs: [] }, 'fr')).toEqual(fr);
});

test('two partners that manage one portal: HubSpot splits it, each is told', () => {
  const both = inShort({ ...managed(activity(), activity({ partnerId: 'B' })), proofs: [] });
  expect(both.map((each) => each.replace(/ \/ [^/]+ \/ MM-02$/, ''))).toEqual([
    'Managed MRR / HubSpot decides / ',
    'Managed MRR / HubSpot decides / ',
  ]);
});

test('a reason is told once, as a sentence with its rule', () => {
  const [waiver] = told({ proofs: [link()] });
  const sentences = waiver?.reasons.map(({ citation, sentence }) => `${citation.ruleId} ${sentence}`) ?? [];
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.every((sentence) => /^[A-Z]+-\d\d .+[.?]$/.test(sentence))).toBe(true);
});
