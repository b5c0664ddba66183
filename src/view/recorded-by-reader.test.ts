/** In its own portal a partner reads of HubSpot's validation, approval and decisions as what it recorded itself (ELIG-04). */
import fc from 'fast-check';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import type { DealView } from '../contract/deal-view.ts';
import { factsSchema, type FactsInput } from '../facts/schema.ts';
import { instant, partnerId } from '../facts/primitives.ts';
import { anyFacts } from '../rules/testing/arbitrary-deals.ts';
import { caseOf } from '../rules/verdict/determine.ts';
import { viewOfDeal } from './view-of-deal.ts';

const viewer = partnerId.parse('A');
const marks = { fr: '(d’après votre saisie)', en: '(recorded by you)' };
/** Labels of what only HubSpot can decide. */
const hubspotsWord =
  /^(HubSpot’s (validation|decision|written approval of the discount)|Growth Specialist’s approval( of this registration)?)/;
const nobodysWord = /^(pending|not known|not so far)$/i;

function view(given: FactsInput, ownPortal: boolean, locale: 'fr' | 'en' = 'en'): DealView {
  const facts = { ...factsSchema.parse(given), asOf: instant.parse('2025-12-01T12:00:00+01:00') };
  return viewOfDeal({
    audience: 'partner',
    viewerPartnerId: viewer,
    ownPortal,
    ...caseOf(viewer, facts, rulebook20250903),
    edition: rulebook20250903.editions[0],
    locale,
    timeZone: 'Europe/Paris',
    sources: [],
    gaps: [],
  });
}

test('wherever it counts: in every value, and in every reason that rests on one', () => {
  let marked = 0;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { book } = view(facts, true);
      for (const { label, value } of Object.values(book.facts)) {
        if (!hubspotsWord.test(label)) expect([label, value]).toEqual([label, expect.not.stringContaining(marks.en)]);
        else if (!nobodysWord.test(value)) {
          marked += 1;
          expect([label, value]).toEqual([label, expect.stringContaining(marks.en)]);
        }
      }
      for (const { sentence, facts: keys } of Object.values(book.reasons)) {
        const rests = keys.some((key) => book.facts[key]?.value.includes(marks.en) === true);
        expect([sentence, sentence.includes(marks.en)]).toEqual([sentence, rests]);
      }
    }),
    { numRuns: 300 },
  );
  expect(marked).toBeGreaterThan(100);
});

test('the words that stand first say so too', () => {
  let approved = 0;
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { phrase } = view(facts, true).turn;
      if (!phrase.includes('Approved by HubSpot')) return;
      approved += 1;
      expect(phrase).toBe(`Approved by HubSpot ${marks.en}`);
    }),
    { numRuns: 2_000 },
  );
  expect(approved).toBeGreaterThan(0);
});

test('what HubSpot’s side copies for the partner is HubSpot’s own word', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const locale of ['fr', 'en'] as const)
        expect(JSON.stringify(view(facts, false, locale))).not.toContain(marks[locale]);
    }),
    { numRuns: 100 },
  );
});

test('so do notices: a decision without effect, an approval that was not given', () => {
  const given: FactsInput = {
    deal: { id: '1', stage: 'open' },
    partners: [{ id: 'A' }],
    registrations: [{ partnerId: 'A' }],
    lineItems: [{ id: 'L', name: 'Sales Hub Professional' }],
    discounts: [{ partnerId: 'A', percent: '10', promised: true, writtenApproval: false }],
    decisions: [
      { ruleId: 'MOT-01', partnerId: 'A', decided: 'granted', on: '2025-11-20' },
      { ruleId: 'POI-99', partnerId: 'A', decided: 'refused' },
    ],
  };
  const texts = (ownPortal: boolean, locale: 'fr' | 'en') =>
    view(given, ownPortal, locale).notices.flatMap(({ id, text }) => (id.startsWith('warning-') ? [text] : []));
  for (const locale of ['fr', 'en'] as const) {
    const said = texts(true, locale);
    const onHubSpotsWord = said.filter((text) =>
      /décision de HubSpot|HubSpot’s decision|DISC|remise|discount/i.test(text),
    );
    expect(onHubSpotsWord.length).toBeGreaterThanOrEqual(4);
    for (const text of said)
      expect([text, text.includes(marks[locale])]).toEqual([text, onHubSpotsWord.includes(text)]);
    expect(texts(false, locale).join()).not.toContain(marks[locale]);
  }
});

test('the sentence keeps its full stop, in both languages', () => {
  const sentences = (['fr', 'en'] as const).map((locale) => {
    const given: FactsInput = {
      deal: { id: '1', stage: 'open', hubspotValidation: 'approved' },
      partners: [{ id: 'A' }],
      lineItems: [{ id: 'L', name: 'Sales Hub Professional' }],
    };
    return Object.values(view(given, true, locale).book.reasons)
      .map(({ sentence }) => sentence)
      .filter((sentence) => sentence.includes(marks[locale]));
  });
  expect(sentences).toEqual([
    ['HubSpot a validé la transaction (d’après votre saisie).'],
    ['HubSpot approved the deal (recorded by you).'],
  ]);
});
