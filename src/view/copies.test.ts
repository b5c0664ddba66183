/** Texts for others: the customer is asked for what is awaited and no more; a partner's text is its own, in its language. */
import {
  aDeal,
  aPartner,
  aProof,
  aRegistration,
  anUnsignedProof,
  determined,
  theDeal,
} from '../rules/testing/a-deal.ts';
import type { ViewInput } from '../contract/view-input.ts';
import { inputOf } from './samples/worked-example.ts';
import { viewOfDeal } from './view-of-deal.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
const copies = (deal: Deal, viewer?: string, reader: Pick<ViewInput, 'locale' | 'formatLocale'> = { locale: 'en' }) =>
  viewOfDeal(
    viewer === undefined
      ? inputOf(aDeal(deal), determined(aDeal(deal)), reader)
      : inputOf(aDeal(deal), determined({ ...aDeal(deal), viewer: { partnerId: viewer } }), {
          viewerPartnerId: viewer,
        }),
  ).copies;

const awaiting: Deal = {
  asOf: '2025-10-05T10:00:00+02:00',
  deal: { ...theDeal, stage: 'open', closeDate: '2025-10-15' },
  proofs: [anUnsignedProof('A')],
};

test('the customer is asked what to confirm, for which products, until when and how, in either language', () => {
  const [french, english] = copies(awaiting);
  expect(french).toMatchObject({ label: 'For the customer, in French' });
  for (const said of ['Marketing Hub Professional', 'Agency A', '14 octobre 2025', 'lien de confirmation', 'paiement'])
    expect(french?.text).toContain(said);
  expect(english).toMatchObject({ label: 'For the customer, in English' });
  for (const said of ['Marketing Hub Professional', 'Agency A', 'October 14, 2025', 'confirmation link', 'checkout'])
    expect(english?.text).toContain(said);
});

test('a customer who has signed is asked for nothing', () => {
  expect(copies({}).filter(({ id }) => id.startsWith('customer'))).toEqual([]);
});

test('a partner has the text for its customer, and no text about anybody else', () => {
  const own = copies(awaiting, 'A');
  expect(own.map(({ id }) => id)).toEqual(['customer-1-fr', 'customer-1-en']);
  expect(own[0]?.text).toContain('Agency A');
});

test('each partner’s summary is in the language of whoever gets it', () => {
  const ofPartner = copies({}).filter(({ id }) => id.startsWith('partner-A'));
  expect(ofPartner.map(({ label }) => label)).toEqual(['For Agency A, in French', 'For Agency A, in English']);
  expect(ofPartner[0]?.text).toContain('Règles respectées');
  expect(ofPartner[1]?.text).toContain('Rules met');
});

test.each([
  ['fr', { locale: 'en', formatLocale: 'en-US' }, { locale: 'fr', formatLocale: 'fr-FR' }],
  ['en', { locale: 'fr', formatLocale: 'fr-CA' }, { locale: 'en', formatLocale: 'en-GB' }],
] as const)(
  'a copy in %s is written in the manner of that language, whatever the reader’s is',
  (language, reader, own) => {
    const textFor = (of: typeof reader | typeof own) =>
      copies({}, undefined, of).find(({ id }) => id === `partner-A-${language}`)?.text;
    expect(textFor(reader)).toBe(textFor(own));
    expect(textFor(reader)).not.toMatch(/\d\d\/\d\d/);
  },
);

test('a French line has its space before the colon', () => {
  const [french] = copies({}).filter(({ id }) => id === 'partner-A-fr');
  expect(french?.text).toMatch(/^Règles respectées\u00a0: /m);
  expect(french?.text).not.toMatch(/[^\s\d]:\s/);
});

test('a partner that cannot win is sent to no work', () => {
  const two: Deal = {
    partners: [aPartner('A'), aPartner('B')],
    registrations: [aRegistration('A'), aRegistration('B')],
    proofs: [aProof('A'), aProof('B', { status: 'rejected', signedOn: null, signedBy: null, sharedOn: null })],
  };
  for (const { text } of copies(two).filter(({ id }) => id.startsWith('partner-B'))) {
    expect(text).not.toMatch(/To do|À faire/);
    expect(text).not.toContain('Agency A');
  }
});
