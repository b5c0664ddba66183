import fc from 'fast-check';
import type { FactsInput } from '../../../facts/schema.ts';
import { assessManagedMrr } from './rules.ts';
import { another, dealWith, explained, inFrance, pathsIn, rulesIn } from '../../testing/deal-for-duties.ts';

type Managed = NonNullable<FactsInput['managed']>;
type Activity = NonNullable<Managed['activities']>[number];
const edit: Activity = { partnerId: 'A', authenticated: true, kind: 'edit' };
const login: Activity = { partnerId: 'A', authenticated: true, kind: 'login' };

const assess = (activities: Activity[] | null, facts: Partial<FactsInput> = {}, managed: Partial<Managed> = {}) =>
  explained(assessManagedMrr)(
    dealWith({ managed: { portalMrr: '1250', currency: 'EUR', activities, ...managed }, ...facts }),
  );

describe('MM-01 to MM-03: whoever works in the portal earns its whole MRR', () => {
  test.each(['edit', 'create'] as const)(
    'what is created or changed after signing in earns the portal’s whole MRR: %s',
    (kind) => {
      const { managedCredit, findings } = assess([{ ...edit, kind }]);
      expect(managedCredit).toEqual([expect.objectContaining({ partnerId: 'A', verdict: 'yes', mrr: '1250.00' })]);
      expect(rulesIn(managedCredit[0]?.reasons ?? [])).toEqual(['ELIG-03', 'MM-01', 'MM-02', 'MM-03']);
      expect(rulesIn(findings.trace)).toEqual(['ELIG-03', 'MM-01', 'MM-02', 'MM-03']);
    },
  );

  test('without signing in nothing counts', () => {
    expect(assess([{ ...edit, authenticated: false }]).managedCredit).toEqual([
      expect.objectContaining({ verdict: 'no', mrr: '0.00' }),
    ]);
    expect(assess([{ partnerId: 'A', authenticated: false }]).findings.missingFacts).toEqual([]);
  });

  test.each<[Activity, string[]]>([
    [{ partnerId: 'A', kind: 'edit' }, ['managed.activities[0].authenticated']],
    [{ partnerId: 'A', authenticated: true }, ['managed.activities[0].kind']],
    [{ partnerId: 'A' }, ['managed.activities[0].authenticated', 'managed.activities[0].kind']],
  ])('what nobody stated of the work is asked for', (activity, paths) => {
    const { managedCredit, findings } = assess([activity]);
    expect([managedCredit[0]?.verdict, managedCredit[0]?.mrr, pathsIn(findings.missingFacts)]).toEqual([
      'pending',
      null,
      paths,
    ]);
  });

  test('a portal of unknown MRR earns an unknown amount', () => {
    const { managedCredit, findings } = assess([edit], {}, { portalMrr: null });
    expect([managedCredit[0]?.verdict, managedCredit[0]?.mrr, pathsIn(findings.missingFacts)]).toEqual([
      'yes',
      null,
      ['managed.portalMrr'],
    ]);
  });

  test('an amount without currency is asked for its currency', () => {
    expect(pathsIn(assess([edit], {}, { currency: null }).findings.missingFacts)).toEqual(['managed.currency']);
    expect(assess([edit], { deal: { id: '9001', currency: 'EUR' } }, { currency: null }).findings.missingFacts).toEqual(
      [],
    );
  });

  test('where nobody stated who did what, the activities are asked for; where nobody did anything, nobody earns', () => {
    expect(pathsIn(assess(null).findings.missingFacts)).toEqual(['managed.activities']);
    expect(assess([]).managedCredit).toEqual([]);
    expect(explained(assessManagedMrr)(dealWith({})).managedCredit).toEqual([]);
  });
});

describe('MM-04: signing in alone is no activity', () => {
  test('signing in, however often, earns nothing', () => {
    const { managedCredit } = assess([login, login, login]);
    expect(managedCredit).toEqual([expect.objectContaining({ partnerId: 'A', verdict: 'no', mrr: '0.00' })]);
    expect(rulesIn(managedCredit[0]?.reasons ?? [])).toEqual(['MM-04']);
  });
  test('one edit among many logins is enough, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([login, login, edit, login], { minLength: 4 }), (activities) => {
        expect(assess(activities).managedCredit[0]?.verdict).toBe('yes');
      }),
    );
  });
});

describe('two partners in one portal (A-57)', () => {
  const theirs = { ...edit, partnerId: 'B' };
  const partners = [inFrance, another];

  test('the text does not say: HubSpot decides, with the even share of the help article named', () => {
    const { managedCredit, findings } = assess([edit, theirs], { partners }, { portalMrr: '1250.01' });
    expect(managedCredit.map(({ verdict, mrr }) => [verdict, mrr])).toEqual([
      ['needs_hubspot_decision', null],
      ['needs_hubspot_decision', null],
    ]);
    expect(managedCredit[0]?.reasons).toContainEqual(
      expect.objectContaining({ ambiguity: 'A-57', values: { mrr: '1250.01 EUR', evenShare: '625.01 EUR' } }),
    );
    expect(findings.nextActions.map(({ who, what }) => `${who} ${what}`)).toEqual([
      'hubspot split_managed_mrr',
      'hubspot split_managed_mrr',
    ]);
  });

  test('one that only signs in shares nothing', () => {
    expect(assess([edit, { ...login, partnerId: 'B' }], { partners }).managedCredit).toEqual([
      expect.objectContaining({ partnerId: 'A', verdict: 'yes', mrr: '1250.00' }),
      expect.objectContaining({ partnerId: 'B', verdict: 'no', mrr: '0.00' }),
    ]);
  });

  test('a partner that looks gets the same answer whether or not somebody else works there', () => {
    const viewer = { partnerId: 'A' };
    expect(assess([edit, theirs], { partners, viewer }).managedCredit).toEqual(
      assess([edit], { viewer }).managedCredit,
    );
  });
});

test('for a provider the text is silent: HubSpot decides', () => {
  const { managedCredit } = assess([edit], { partners: [{ ...inFrance, type: 'solutions_provider' }] });
  expect(managedCredit[0]).toMatchObject({ verdict: 'needs_hubspot_decision', mrr: null });
});
