import { french, inputOf, workedDetermination, workedFacts, workedLine } from './samples/worked-example.ts';
import { summaryForPartner, viewOfDeal } from './view-of-deal.ts';

type Credit = readonly ['yes' | 'automatic' | 'no' | 'pending' | 'needs_hubspot_decision', string | null];

const facts = { ...workedFacts, partners: [...workedFacts.partners, { id: 'B', name: 'Bureau B' }] };
const credits = (...lines: readonly Credit[]) => ({
  ...workedDetermination,
  lines: lines.map(([verdict, partnerId], index) => ({
    ...workedLine,
    lineItemId: `L${index + 1}`,
    credit: { ...workedLine.credit, verdict, partnerId },
  })),
});
const seen = (lines: readonly Credit[], other: Parameters<typeof inputOf>[2] = {}) =>
  viewOfDeal(inputOf(facts, credits(...lines), other));
const asPartner = { audience: 'partner', viewerPartnerId: 'A' } as const;

describe('who gets the credit, for HubSpot’s side', () => {
  test.each<[string, readonly Credit[], string, readonly string[]]>([
    [
      'one partner',
      [
        ['yes', 'A'],
        ['yes', 'A'],
      ],
      'settled',
      ['Agence A'],
    ],
    [
      'whoever holds the product',
      [['automatic', 'B']],
      'settled',
      ['Bureau B, automatically, as already credited for this product'],
    ],
    [
      'one partner and a holder',
      [
        ['yes', 'A'],
        ['automatic', 'B'],
        ['yes', 'A'],
      ],
      'settled',
      ['Agence A: 2 lines', 'Bureau B, automatically, as already credited for this product: 1 line'],
    ],
    [
      'one line still open',
      [
        ['yes', 'A'],
        ['pending', null],
      ],
      'partly_settled',
      ['Agence A: 1 line', 'Not settled yet: 1 line'],
    ],
    [
      'nobody',
      [
        ['no', null],
        ['no', null],
      ],
      'nobody',
      ['Nobody'],
    ],
    [
      'not settled',
      [
        ['needs_hubspot_decision', null],
        ['pending', null],
      ],
      'not_settled',
      ['Not settled yet'],
    ],
  ])('%s', (_, lines, id, entries) => {
    expect(seen(lines).credit).toEqual({ id, entries });
  });

  test('in French', () => {
    expect(
      seen(
        [
          ['automatic', 'B'],
          ['no', null],
        ],
        french,
      ).credit.entries,
    ).toEqual([
      'Bureau B, automatiquement, car déjà crédité pour ce produit\u00a0: 1 ligne',
      'Personne\u00a0: 1 ligne',
    ]);
  });

  test('each line says whose it is, and the amounts whose they are', () => {
    const view = seen([
      ['automatic', 'B'],
      ['yes', 'A'],
      ['no', null],
    ]);
    expect(view.lines.map(({ credit }) => credit.to)).toEqual([
      'Bureau B, automatically, as already credited for this product',
      'Agence A',
      'Nobody',
    ]);
    expect(view.commission).toMatchObject({ whose: 'For Bureau B and Agence A' });
  });
});

describe('who gets the credit, for a partner', () => {
  test.each<[string, readonly Credit[], readonly string[]]>([
    ['its own', [['yes', 'A']], ['You']],
    ['its own product', [['automatic', 'A']], ['You, automatically, as already credited for this product']],
    ['not settled', [['pending', null]], ['Not settled yet']],
    [
      'a part of it',
      [
        ['yes', 'A'],
        ['no', null],
      ],
      ['You: 1 line', 'Not you: 1 line'],
    ],
  ])('%s', (_, lines, entries) => {
    expect(seen(lines, asPartner).credit.entries).toEqual(entries);
  });

  test('what is not its own, whoever’s it is', () => {
    const view = seen([['no', null]], asPartner);
    expect(view.credit).toEqual({ id: 'nobody', entries: ['Not you'] });
    expect(view.lines[0]!.credit.to).toBe('Not you');
    expect(seen([['no', null]], { ...asPartner, ...french }).credit.entries).toEqual(['Pas vous']);
  });

  test('the summary for a partner says it too', () => {
    expect(summaryForPartner(inputOf(facts, credits(['no', null])), 'A', 'en')).toContain('Credit: Not you');
    expect(summaryForPartner(inputOf(facts, credits(['yes', 'A'])), 'A', 'fr')).toContain('Crédit\u00a0: Vous');
  });
});
