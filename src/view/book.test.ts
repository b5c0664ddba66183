import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { determine } from '../rules/verdict/determine.ts';
import type { Instant } from '../facts/primitives.ts';
import { addsTo } from './citations.ts';
import type { DealView, LineView, ReasonsOf } from '../contract/deal-view.ts';
import { frenchSpaces } from './french-spaces.ts';
import {
  inputOf,
  unsignedDetermination,
  unsignedFacts,
  workedDetermination,
  workedFacts,
} from './samples/worked-example.ts';
import { reasonsRead } from './read-book.ts';
import { viewOfDeal } from './view-of-deal.ts';

const lineItems = Array.from({ length: 100 }, (_none, index) => ({
  ...workedFacts.lineItems[0],
  id: `L${index + 1}`,
  mrr: `${index + 100}.00`,
}));
const deal = inputOf(
  {
    ...workedFacts,
    lineItems,
    deal: {
      ...workedFacts.deal,
      motion: 'partner_collaboration',
      purchaseDomain: 'client.example',
      specialistApproval: 'approved',
    },
  },
  workedDetermination,
);
const input = {
  ...deal,
  determination: determine({ ...deal.facts, asOf: workedDetermination.asOf as Instant }, rulebook20250903),
};

describe('a deal of a hundred lines', () => {
  const view = viewOfDeal(input);

  test('says each reason once, under each line its own', () => {
    expect(view.lines).toHaveLength(100);
    const texts = Object.values(view.book.reasons).map((reason) => JSON.stringify(reason));
    expect(new Set(texts).size).toBe(texts.length);
    const [first, second] = view.lines;
    const keys = (line: LineView) => reasonsRead(view.book, line, 'commission').map(({ key }) => key);
    const shared = keys(first!).filter((key) => keys(second!).includes(key));
    expect(shared.length).toBeGreaterThan(3);
    expect(
      reasonsRead(view.book, first!, 'commission')
        .map(({ sentence }) => sentence)
        .join(),
    ).toContain('€100.00');
    expect(
      reasonsRead(view.book, second!, 'commission')
        .map(({ sentence }) => sentence)
        .join(),
    ).toContain('€101.00');
  });

  test('every reason of the determination is in it, for every line and in every language', () => {
    for (const locale of ['fr', 'en'] as const) {
      const told = viewOfDeal({ ...input, locale, formatLocale: locale });
      told.lines.forEach((line, index) => {
        for (const part of ['credit', 'commission'] as const) {
          const stated = new Set(input.determination.lines[index]![part].reasons.map(({ ruleId }) => ruleId));
          expect(new Set(reasonsRead(told.book, line, part).map(({ ruleId }) => ruleId))).toEqual(stated);
        }
      });
    }
  });

  test('is told in 80 KB', () => {
    for (const locale of ['fr', 'en'] as const)
      expect(Buffer.byteLength(JSON.stringify(viewOfDeal({ ...input, locale, formatLocale: locale })))).toBeLessThan(
        80_000,
      );
  });
});

test('what decides comes first, what only informs last', () => {
  const tones = (view: DealView, part: keyof ReasonsOf) =>
    new Set(view.book.grounds[view.lines[0]!.commission.reasons]![part].map((key) => view.book.reasons[key]!.tone));
  const [settled, open] = [
    viewOfDeal(inputOf(workedFacts, workedDetermination)),
    viewOfDeal(inputOf(unsignedFacts, unsignedDetermination)),
  ];
  expect(tones(settled, 'decide')).toEqual(new Set(['success']));
  expect(tones(open, 'decide')).toEqual(new Set(['warning']));
  expect(tones(viewOfDeal(input), 'inform')).toEqual(new Set(['default']));
  expect(tones(viewOfDeal(input), 'decide').has('default')).toBe(false);
});

test.each([
  ['The customer signed the confirmation link.', 'The customer signs the confirmation link.', false],
  ['Signed on 12 October 2025.', 'The proof is signed, and placed in the deal record, before the deal closes.', true],
  ['', 'The proof is signed.', true],
  ['Anything.', '', false],
])('after %j the rule’s %j adds something: %s', (sentence, says, adds) => {
  expect(addsTo(sentence, says)).toBe(adds);
});

test('French punctuation never stands alone on a line', () => {
  expect(frenchSpaces('Règle : « Preuve » ; vraiment ?')).toBe(
    'Règle\u00a0: «\u00a0Preuve\u00a0»\u00a0; vraiment\u00a0?',
  );
  const texts = JSON.stringify(viewOfDeal({ ...input, locale: 'fr', formatLocale: 'fr-FR' }));
  expect(texts).not.toMatch(/ [:;?!»]|« /);
});
