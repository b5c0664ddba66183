/** The text beside what HubSpot announced since: told where they differ, in one sentence and two amounts (US-07). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { rulebook20250903, rulebook20250903Announced as rulebook } from '../catalogue/testing/rulebook-20250903.ts';
import type { BesideView } from '../contract/beside.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { PartnerInput, ViewInput } from '../contract/view-input.ts';
import { partnerId } from '../facts/primitives.ts';
import { judgeBy } from '../rules/judge.ts';
import type { DatedFacts } from '../rules/language/deal-at-hand.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { stated } from '../rules/testing/judged-cases.ts';
import { formatTags } from './languages.ts';
import { viewOfDeal } from './view-of-deal.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

const file = path.join(process.cwd(), 'src', 'rules', 'verdict', 'cases', '2025-11-17', 'side-by-side.json');
const { base } = z.looseObject({ base: z.looseObject({}) }).parse(JSON.parse(readFileSync(file, 'utf8')));
/** Aubier sold Marketing Hub Professional at 800; Belvédère sells Enterprise at 2,000 in December 2025. */
const factsOf = (changes: Record<string, unknown> = {}): DatedFacts =>
  stated(base, { title: '', judgement: '', certainty: 'derived', changes, expected: {} });

interface Asked {
  readonly locale?: Locale;
  readonly by?: Rulebook;
  readonly viewer?: string;
}

function inputOf(facts: DatedFacts, { locale = 'en', by = rulebook, viewer }: Asked): ViewInput {
  const judge = judgeBy(by);
  const common = { locale, formatLocale: formatTags[locale], timeZone: 'Europe/Paris', sources: [], gaps: [] };
  const ofPartner = (of: string): PartnerInput => {
    const id = partnerId.parse(of);
    const caseBy = (one: typeof judge) => one.ownCase(id, facts, one.elsewhere(id, facts), false);
    const own = caseBy(judge);
    const edition = judge.editionOf(own.determination);
    const beside = () => judge.beside(own.facts, edition, (one) => caseBy(one).determination);
    return { audience: 'partner', viewerPartnerId: of, ownPortal: false, ...own, edition, beside, ...common };
  };
  if (viewer !== undefined) return ofPartner(viewer);
  const determination = judge.determine(facts);
  const edition = judge.editionOf(determination);
  const beside = () => judge.beside(facts, edition, (one) => one.determine(facts));
  return { audience: 'hubspot', facts, determination, edition, beside, caseOf: ofPartner, ...common };
}
const viewOf = (facts: DatedFacts, asked: Asked = {}) => viewOfDeal(inputOf(facts, asked));
const besideOf = (facts: DatedFacts, asked?: Asked): BesideView => {
  const { beside } = viewOf(facts, asked);
  if (beside === undefined) throw new Error('Nothing is told beside the verdict.');
  return beside;
};
const told = (facts: DatedFacts, asked?: Asked) => besideOf(facts, asked).sentences.map(withPlainBlanks);

describe('in one sentence and two amounts', () => {
  test('the announced terms beside the text, in both languages', () => {
    expect(told(factsOf())).toEqual([
      'Under what HubSpot announced for deals since 17 November 2025: US$240.00 a month to Belvédère Numérique instead of automatic credit to partner aubier (US$400.00 a month).',
    ]);
    expect(told(factsOf(), { locale: 'fr' })).toEqual([
      'Selon ce que HubSpot a annoncé pour les transactions depuis le 17 novembre 2025 : 240,00 $US par mois à Belvédère Numérique au lieu d’un crédit automatique à partenaire aubier (400,00 $US par mois).',
    ]);
  });

  test('the text beside the announced terms, where an admin chose those', () => {
    const by: Rulebook = { ...rulebook, outsideTheText: 'provisional' };
    expect(told(factsOf(), { by })).toEqual([
      'Under the rules of 3 September 2025, the last text that is known: automatic credit to partner aubier (US$400.00 a month) instead of US$240.00 a month to Belvédère Numérique.',
    ]);
    const { note, chip } = besideOf(factsOf(), { by });
    expect(withPlainBlanks(chip)).toBe('Text: US$400 a month');
    expect(note).toContain('Your admin chose to judge by these terms.');
    expect(note).not.toContain('Not in any total.');
  });

  test('of an open deal: to whom each would go, and that neither is earned', () => {
    const open = { 'deal.stage': 'open', 'deal.closeDate': '2026-02-10' };
    expect(told(factsOf(open))).toEqual([
      'Under what HubSpot announced for deals since 17 November 2025: US$240.00 a month to Belvédère Numérique instead of US$400.00 a month to partner aubier, neither earned yet.',
    ]);
    expect(withPlainBlanks(besideOf(factsOf(open)).chip)).toBe('Announced: US$240 a month');
  });

  test('nobody registered a shared deal: the increase goes to nobody', () => {
    const nobody = { registrations: [], proofs: [], partners: [], 'deal.touchless': false };
    const [sentence] = told(factsOf(nobody));
    expect(sentence).toContain(': nothing instead of automatic credit to partner aubier (US$400.00 a month).');
    expect(besideOf(factsOf(nobody)).chip).toBe('Announced terms differ');
  });

  test('where the month is the same, what they come to at most tells them apart', () => {
    const provider = {
      'customer.products': [],
      'partners[0].type': 'solutions_provider',
      'partners[0].convertedFromProvider': false,
    };
    expect(told(factsOf(provider))).toEqual([
      'Under what HubSpot announced for deals since 17 November 2025: US$400.00 a month, US$3,600.00 at most to Belvédère Numérique instead of US$400.00 a month, US$4,800.00 at most to Belvédère Numérique.',
    ]);
  });
});

describe('only where both may hold and they differ', () => {
  test.each([
    ['inside the text’s window, where there was no beta', { 'deal.closeDate': '2025-10-15' }],
    ['after it, where both give the same', { 'customer.products': [] }],
  ])('not %s', (_where, changes) => {
    const view = viewOf(factsOf(changes));
    expect(view.beside).toBeUndefined();
    expect(view.notices.map(({ id }) => id)).not.toContain('beside');
  });

  test('not where nothing is announced', () => {
    expect(viewOf(factsOf(), { by: rulebook20250903 }).beside).toBeUndefined();
  });

  test.each([
    ['DE', 'In this customer’s country these terms were in beta from 1 October 2025: either may apply.'],
    ['LI', 'HubSpot decides whether the beta opened on 1 October 2025 includes this customer’s country.'],
    [
      '__absent__',
      'Only if the customer is in a country where these terms were in beta from 1 October 2025: its country is not known.',
    ],
  ])('in the months of the beta, with a customer in %s', (countryCode, sentence) => {
    const facts = factsOf({ 'deal.closeDate': '2025-10-15', 'customer.countryCode': countryCode });
    const [first, second] = told(facts);
    expect(first).toBe(sentence);
    expect(second).toContain('Under what HubSpot announced for deals since 1 October 2025: US$240.00 a month');
    const asked = besideOf(facts).missing.map(({ label, where }) => [label, where !== undefined]);
    expect(asked).toEqual(countryCode === '__absent__' ? [['Customer’s country', true]] : []);
    // It says more than the hint that other rules are known.
    expect(viewOf(facts).notices.map(({ id }) => id)).toEqual(['beside']);
  });
});

describe('how sure each part is', () => {
  test('what was read on HubSpot’s pages, what is second hand, what is assumed, each with its page', () => {
    const { grounds, note } = besideOf(factsOf());
    expect(grounds.map(({ id }) => id)).toEqual(['read', 'assumed']);
    expect(grounds[0]?.statements).toContainEqual({
      text: 'Commission is on the net increase: the new MRR of the product line, less what the customer paid the day before.',
      page: 'hubspot.com/deal-based-commissions',
    });
    expect(grounds[1]?.statements).toEqual([
      { text: 'Whoever sold before keeps its commission to its own end.' },
      { text: 'Everything else goes on as in the text of 3 September 2025.' },
    ]);
    expect(withPlainBlanks(note)).toBe(
      'Provisional: the full text is not public. Not in any total. Check with HubSpot; source: hubspot.com/deal-based-commissions, hubspot.com/partner-commissions-faq.',
    );
  });

  test('a number that a rule’s words hold is not told twice, one that stands alone is', () => {
    const [read] = besideOf(factsOf()).grounds;
    const texts = read?.statements.map(({ text }) => withPlainBlanks(text)) ?? [];
    expect(texts).toContain('Commission rate: 20%');
    expect(texts.filter((text) => text.startsWith('Term for a partner'))).toEqual([]);
  });

  test('second hand: the end of the provider program', () => {
    const provider = {
      'customer.products': [],
      'partners[0].type': 'solutions_provider',
      'partners[0].convertedFromProvider': false,
    };
    const { grounds, note } = besideOf(factsOf(provider));
    const second = grounds.find(({ id }) => id === 'second_hand');
    expect(second?.statements.map(({ text, page }) => [withPlainBlanks(text), page])).toContainEqual([
      'End of the provider program: 15 August 2026',
      'hubspot.jp/2026-entry-and-tiers-policy-for-hubspot-solutions-partners',
    ]);
    expect(note).toContain('Some of it is second hand.');
  });
});

describe('what runs on beside it', () => {
  test('the earlier holder’s commission, to its own end, said as assumed', () => {
    expect(besideOf(factsOf()).runsOn.map(withPlainBlanks)).toEqual([
      'Partner aubier: US$160.00 a month go on, on the US$800.00 sold before, until 10 December 2026. Nobody announced it: we assume it.',
    ]);
  });
  test('to a day that nobody knows, where nobody said since when it is credited', () => {
    const undated = factsOf({ 'customer.products[0].creditedSince': '__absent__' });
    expect(besideOf(undated).runsOn.map(withPlainBlanks)).toEqual([
      'Partner aubier: US$160.00 a month go on, on the US$800.00 sold before, until a day not known yet. Nobody announced it: we assume it.',
    ]);
  });
  test('nothing where nobody held it', () => {
    const held = { 'customer.products[0].creditHolder': 'none', 'customer.products[0].boughtFrom': 'hubspot' };
    expect(besideOf(factsOf(held)).runsOn).toEqual([]);
  });
});

test('several lines: those that are answered alike are told together, the others by name', () => {
  const line = { product: 'marketing_hub', edition: 'enterprise', kind: 'subscription', currency: 'USD' };
  const facts = factsOf({
    lineItems: [
      { ...line, id: 'm1', name: 'Marketing Hub Enterprise', mrr: '2000.00', mrr12MonthsAgo: '800.00' },
      { ...line, id: 'm2', name: 'Second portal', mrr: '100.00', mrr12MonthsAgo: '0' },
      {
        ...line,
        id: 's1',
        name: 'Sales Hub Professional',
        product: 'sales_hub',
        edition: 'professional',
        mrr: '500.00',
      },
    ],
  });
  expect(told(facts)).toEqual([
    '2 lines: Under what HubSpot announced for deals since 17 November 2025: US$260.00 a month to Belvédère Numérique instead of automatic credit to partner aubier (US$420.00 a month).',
  ]);
  // Of the whole deal, as the amount above it is.
  expect(withPlainBlanks(besideOf(facts).chip)).toBe('Announced: US$360 a month');
});

test('the fact that only the announced terms need is asked for beside them with its form, and not of the verdict', () => {
  const view = viewOf(factsOf({ 'customer.products[0].mrr': '__absent__' }));
  expect(view.beside?.sentences.map(withPlainBlanks)[0]).toContain(
    'an amount not known yet instead of automatic credit',
  );
  const asked = view.beside?.missing ?? [];
  expect(asked.map(({ label, where, form }) => [withPlainBlanks(label), where, form?.button])).toEqual([
    [
      'MRR of this product line on the day before the deal (Marketing Hub Enterprise)',
      undefined,
      'Record the previous MRR',
    ],
  ]);
  expect(asked[0]?.form?.fixed).toEqual({ kind: 'line', lineItemIds: ['m1'] });
  expect(asked[0]?.form?.fields.map(({ field, required }) => [field, required])).toEqual([['mrrDayBefore', true]]);
  expect(view.missing.map(({ label }) => label).join()).not.toContain('the day before');
});

describe('in the verdict nothing of it', () => {
  test('amounts, lines and totals are the text’s, and one chip says the rest', () => {
    const { beside: _, notices, ...view } = viewOf(factsOf());
    const { notices: without, ...textAlone } = viewOf(factsOf(), { by: rulebook20250903 });
    expect(view).toEqual(textAlone);
    expect(notices.filter(({ id }) => id !== 'beside')).toEqual(without);
    expect(notices.map(({ id }) => id)).toEqual(['edition', 'beside']);
    const chip = notices.find(({ id }) => id === 'beside');
    expect(withPlainBlanks(chip?.chip ?? '')).toBe('Announced: US$240 a month');
    expect(chip?.text).toContain('Provisional');
  });
});

describe('a partner learns of nobody else (BPW-03)', () => {
  test('its own part of both, and nothing of the earlier holder', () => {
    const beside = besideOf(factsOf(), { viewer: 'belvedere' });
    expect(beside.sentences.map(withPlainBlanks)).toEqual([
      'Under what HubSpot announced for deals since 17 November 2025: US$240.00 a month to you instead of nothing.',
    ]);
    expect(beside.runsOn).toEqual([]);
    expect(beside.grounds.flatMap(({ statements }) => statements.map(({ text }) => text))).not.toContain(
      'Whoever sold before keeps its commission to its own end.',
    );
    expect(JSON.stringify(beside)).not.toMatch(/aubier|another partner/i);
  });

  test('the earlier holder reads of what it keeps, and not who sells now', () => {
    const beside = besideOf(factsOf(), { viewer: 'aubier' });
    expect(beside.sentences.map(withPlainBlanks)).toEqual([
      'Under what HubSpot announced for deals since 17 November 2025: nothing instead of automatic credit to you (US$400.00 a month).',
    ]);
    expect(beside.runsOn.map(withPlainBlanks)).toEqual([
      'You: US$160.00 a month go on, on the US$800.00 sold before, until 10 December 2026. Nobody announced it: we assume it.',
    ]);
    expect(JSON.stringify(beside)).not.toMatch(/belv|another partner/i);
  });

  test.each(['closed_won', 'open'])('the same to the letter whoever else is there: %s', (stage) => {
    const at = { 'deal.stage': stage };
    const rival = {
      id: 'rival',
      name: 'Rival',
      type: 'solutions_partner',
      tier: 'elite',
      programCompliant: true,
      involvedInSale: true,
    };
    const alone = viewOf(factsOf(at), { viewer: 'belvedere' });
    const renamed = factsOf({
      ...at,
      'customer.products[0].boughtFrom': 'rival',
      'customer.products[0].creditHolder': 'rival',
      'customer.products[0].creditedSince': '2024-02-03',
    });
    const { partners = [] } = renamed;
    const others = { ...renamed, partners: [...(factsOf({ 'partners[0]': rival }).partners ?? []), ...partners] };
    expect(JSON.stringify(viewOf(others, { viewer: 'belvedere' }))).toBe(JSON.stringify(alone));
    expect(alone.beside).toBeDefined();
  });
});

describe('facts that only the announced terms need have a form, where they decide and nowhere else', () => {
  const provider = { 'customer.products': [], 'partners[0].type': 'solutions_provider' };
  const touchless = {
    registrations: [],
    proofs: [],
    partners: [],
    'deal.motion': '__absent__',
    'deal.sharedDealCreatedBy': 'hubspot',
    'deal.closeDate': '2026-03-10',
    asOf: '2026-03-20T10:00:00+01:00',
    'customer.products[0].creditedSince': '2025-08-01',
    'lineItems[0].name': 'Marketing Hub Professional',
    'lineItems[0].edition': 'professional',
    'lineItems[0].mrr': '1000.00',
  };
  const sharedBefore = {
    'customer.products[0].creditHolder': 'none',
    'customer.products[0].creditedSince': '__absent__',
    'customer.products[0].latestSharedDealBy': 'aubier',
  };
  const formsOf = (changes: Record<string, unknown>) =>
    besideOf(factsOf(changes)).missing.map(({ form }) => [
      form?.fixed['kind'],
      form?.fields.map(({ field }) => field).join(),
    ]);

  test.each<[string, Record<string, unknown>, [string, string][]]>([
    ['a provider: whether it converted', provider, [['profile', 'convertedFromProvider']]],
    [
      'a purchase without a partner of what nobody is credited for any more: when the last one shared a deal on it',
      { ...touchless, ...sharedBefore },
      [['owned', 'latestSharedDealOn']],
    ],
    [
      'and when it was first sold',
      { ...touchless, ...sharedBefore, 'customer.products[0].latestSharedDealOn': '2025-08-01' },
      [['owned', 'firstSoldOn']],
    ],
    [
      'said to be without a partner, and a shared deal is registered: which of the two',
      { 'deal.touchless': true },
      [['strategy', 'touchless']],
    ],
  ])('%s', (_what, changes, forms) => {
    expect(formsOf(changes)).toEqual(expect.arrayContaining(forms));
  });

  test('that nobody sold can be recorded only of a deal after the text, on which no partner takes part', () => {
    const offered = (changes: Record<string, unknown>) =>
      viewOf(factsOf(changes)).recording.general.some(({ id }) => id === 'strategy:touchless');
    expect([
      offered(touchless),
      offered({}),
      offered({ ...touchless, 'deal.closeDate': '2025-11-16' }),
      offered({ ...touchless, 'deal.closeDate': '2025-11-17' }),
    ]).toEqual([true, false, false, true]);
  });
});
