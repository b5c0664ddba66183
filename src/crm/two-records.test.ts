/**
 * Two companies of one partner became one in HubSpot, so that it has two records of its part in a deal: what they agree
 * on is known, nothing else is, whichever was touched last; and whose they are is said to those who may know it.
 */
import appJson from '../../app.json';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { instant, timeZone } from '../facts/primitives.ts';
import { judgeBy } from '../rules/judge.ts';
import { summaryForPartner, viewOfDeal } from '../view/view-of-deal.ts';
import { factsFromRecords } from './facts-from-records.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { type Manifest, manifestSchema } from './manifest-schema.ts';
import { involvementProperties } from './property-names.ts';
import type { DealRecords } from './records.ts';
import { dealRecords } from './testing/hostile-deal.ts';
import { viewInputOf } from './view-input.ts';

const hubspot = manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null });
const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '601', name: 'Agence A' } });
const { properties: part } = hubspot.portal.partnerInvolvement;
const judge = judgeBy(rulebook20250903);
const context = { timeZone: timeZone.parse('Europe/Paris'), asOf: instant.parse('2025-11-05T10:00:00+01:00') };

/** What else the credit of a new customer's line waits for. */
const settled = {
  company: { [hubspot.portal.companies.installedProducts]: '[]' },
  involvement: { [part.automaticLinkConfirmsServices]: 'true', [part.automaticLinkConfirmedInCheckout]: 'false' },
};

/** Each of the two days is the newer one's in turn. */
const days = ['2025-10-16T10:00:00.000Z', '2025-10-17T10:00:00.000Z'] as const;

function withTwo(manifest: Manifest, second: CrmRecord['properties'], newest: 0 | 1, ofPartner = '601'): DealRecords {
  const records = dealRecords(manifest, settled, { partners: 2 });
  const found = (records.involvements?.found ?? []).flatMap((record): CrmRecord[] => {
    if (record.properties[part.partnerCompanyId] !== ofPartner) return [record];
    const twin = { ...record, id: '799', properties: { ...record.properties, ...second } };
    return [
      { ...record, updatedAt: days[newest === 0 ? 1 : 0] },
      { ...twin, updatedAt: days[newest] },
    ];
  });
  return { ...records, involvements: { found, missing: [] } };
}
const inputOf = (records: DealRecords, manifest: Manifest) =>
  viewInputOf(records, { ...context, manifest, judge, reader: { locale: 'en', formatLocale: 'en-GB' } });
const factsIn = (records: DealRecords, manifest: Manifest) => factsFromRecords(records, { ...context, manifest });
const told = (records: DealRecords, manifest: Manifest) =>
  viewOfDeal(inputOf(records, manifest)).notices.filter(({ id }) => id.startsWith('gap-two_records'));

/** A value that differs from whatever the sound record has, for a property of any kind. */
const otherValues: readonly (string | null)[] = [null, '2025-10-01', 'rejected', 'false', '[]', 'competing', '31'];
const facts = involvementProperties(hubspot).filter((name) => name !== part.key && name !== part.partnerCompanyId);

test.each(facts)('%s: where the two differ, neither of them is believed', (name) => {
  const { involvements } = dealRecords(hubspot, settled);
  const stands = involvements?.found[0]?.properties[name] ?? null;
  for (const value of otherValues.filter((each) => each !== stands)) {
    const [one, other] = ([0, 1] as const).map((newest) =>
      factsIn(withTwo(hubspot, { [name]: value }, newest), hubspot),
    );
    expect(one?.facts).toEqual(other?.facts);
    const ofTwo = ['partner_involvement/701', 'partner_involvement/799'];
    expect(one?.sources.filter(({ record, property }) => ofTwo.includes(record) && property === name)).toEqual([]);
    // It is no mistake of typing.
    expect(one?.gaps.filter(({ what }) => what === 'properties')).toEqual([]);
    expect(one?.gaps).toContainEqual(expect.objectContaining({ what: 'two_records', properties: [name] }));
  }
});

test('no verdict is certain that rests on which of the two is read, however much either of them says', () => {
  const bare = Object.fromEntries(facts.map((name) => [name, null]));
  const alone = inputOf(dealRecords(own, settled), own);
  expect(alone.determination.lines.map(({ credit }) => credit.verdict)).toEqual(['yes']);
  for (const second of [bare, { [part.automaticLinkStatus]: 'rejected' }, { [part.registeredOn]: null }]) {
    for (const newest of [0, 1] as const) {
      const { determination } = inputOf(withTwo(own, second, newest), own);
      expect(determination.lines.map(({ credit }) => credit.verdict)).not.toContain('yes');
      expect(determination.lines.map(({ credit }) => credit.verdict)).not.toContain('no');
    }
  }
});

test('what both say is as certain as of one', () => {
  const [one, two] = [dealRecords(hubspot, settled, { partners: 2 }), withTwo(hubspot, {}, 1)];
  expect(factsIn(two, hubspot).facts).toEqual(factsIn(one, hubspot).facts);
  expect(told(two, hubspot)).toHaveLength(1);
});

test('of two roles neither makes a recommendation', () => {
  const roles = { [part.role]: 'recommended' };
  const labelled = withTwo(hubspot, roles, 1);
  expect(factsIn(labelled, hubspot).facts.recommendation).toBeUndefined();
});

test('an earlier deal with two such records leaves open who holds the credit', () => {
  const credited = { [part.creditedProductLines]: 'sales_hub' };
  const records = dealRecords(hubspot, { involvement: credited });
  const before = records.earlierDeals;
  const [sale] = before?.deals ?? [];
  const [first] = sale?.involvements ?? [];
  if (before === null || sale === undefined || first === undefined) throw new Error('no earlier deal');
  const holders = (involvements: readonly CrmRecord[]) =>
    factsIn(
      { ...records, earlierDeals: { ...before, deals: [{ ...sale, involvements }] } },
      hubspot,
    ).facts.customer?.products?.map(({ creditHolder }) => creditHolder);
  expect(holders([first])).toEqual(['601']);
  const second = { ...first, id: '9', properties: { ...first.properties, [part.creditedProductLines]: 'service_hub' } };
  expect(holders([first, second])).toEqual([undefined]);
  expect(holders([second, first])).toEqual([undefined]);
});

describe('who is told', () => {
  const differing = { [part.automaticLinkStatus]: 'rejected' };

  test('HubSpot’s side: whose the records are, which, where they differ, and what to do', () => {
    const [notice] = told(withTwo(hubspot, differing, 1), hubspot);
    expect(notice?.title).toBe('Agence A: 2 involvement records on this deal');
    expect(notice?.text).toContain('They are the records 799 and 701.');
    expect(notice?.text).toContain(part.automaticLinkStatus);
    expect(notice?.text).toContain(
      'In HubSpot, keep record 799: copy into it what is right in the others, then delete 701.',
    );
  });

  test('the record that has the key of the deal and the partner is the one to keep, however old', () => {
    const keyed = withTwo(hubspot, { ...differing, [part.key]: '9001:601' }, 0);
    expect(told(keyed, hubspot)[0]?.text).toContain('In HubSpot, keep record 799');
  });

  test('the partner in its own portal: its own', () => {
    const [notice] = told(withTwo(own, differing, 1), own);
    expect(notice?.title).toBe('Your involvement has 2 records on this deal');
    expect(notice?.text).toContain('799 and 701');
  });

  test('the partner whose case HubSpot’s side looks at: that HubSpot has two, and none of its numbers', () => {
    const input = inputOf(withTwo(hubspot, differing, 1), hubspot);
    if (input.audience !== 'hubspot') throw new TypeError('The portal is HubSpot’s.');
    const noticesOf = (id: string) => JSON.stringify(viewOfDeal(input.caseOf(id)).notices);
    expect(noticesOf('601')).toContain('HubSpot has several records of your involvement');
    expect(noticesOf('601') + summaryForPartner(input, '601', 'en')).not.toMatch(/701|799|roe_/);
    expect(noticesOf('602')).not.toContain('several records');
  });

  test('no other partner', () => {
    const text = JSON.stringify(viewOfDeal(inputOf(withTwo(own, differing, 1, '602'), own)));
    expect(text).not.toMatch(/two_records|799/);
  });
});
