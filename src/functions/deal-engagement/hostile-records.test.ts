/**
 * The 8 seconds of an answer hold whatever stands in HubSpot's records: every property that is read, filled to its limit
 * with what expressions, normalisation and products of lists like least; and deals of as many records as there can be.
 */
import appJson from '../../../app.json';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { DealView } from '../../contract/deal-view.ts';
import { factsFromRecords } from '../../crm/facts-from-records.ts';
import { type Manifest, manifestSchema } from '../../crm/manifest-schema.ts';
import type { DealRecords } from '../../crm/records.ts';
import { dealRecords, hostileTexts, type Place, placesOf, type Sizes } from '../../crm/testing/hostile-deal.ts';
import { viewInputOf } from '../../crm/view-input.ts';
import {
  longestAddress,
  longestProperty,
  longestWords,
  mostEntries,
  mostJudgements,
  mostLinesOfCard,
  mostPartners,
  mostNamed,
  mostValues,
} from '../../facts/limits.ts';
import { instant, timeZone } from '../../facts/primitives.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';

jest.setTimeout(120_000);

const forHubSpot = manifestSchema.parse({ ...appJson, audience: 'hubspot' });
const forPartner = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '601', name: 'Agence A' } });
const judge = judgeBy(rulebook);
const zone = timeZone.parse('Europe/Paris');
const asOf = instant.parse('2025-11-05T10:00:00+01:00');

interface Told {
  readonly view: DealView;
  /** Of work, in milliseconds of processor time: what else this machine is busy with does not count. */
  readonly ms: number;
  readonly bytes: number;
}

function msSince(started: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

function told(records: DealRecords, manifest: Manifest): Told {
  const started = process.cpuUsage();
  const reader = { locale: 'en', formatLocale: 'en' } as const;
  const view = viewOfDeal(viewInputOf(records, { manifest, timeZone: zone, asOf, judge, reader }));
  return { view, ms: msSince(started), bytes: Buffer.byteLength(JSON.stringify(view)) };
}

/** Milliseconds: a quarter of what an answer has, for a machine that is busy or slow. */
const mostForValues = 2_000;
const mostForSizes = 6_000;
const mostBytes = 1_000_000;

const places = (manifest: Manifest) => Object.entries(placesOf(manifest)) as [Place, readonly string[]][];
const filled = (properties: readonly string[], text: string) =>
  Object.fromEntries(properties.map((property) => [property, text]));

test('the texts are as long as a property takes', () => {
  for (const text of Object.values(hostileTexts)) {
    expect(text.length).toBeLessThanOrEqual(longestProperty);
    expect(text.length).toBeGreaterThan(longestProperty / 2);
  }
});

describe.each([
  ['in HubSpot’s own portal', forHubSpot],
  ['in a partner’s portal', forPartner],
])('%s', (_where, manifest) => {
  test.each(Object.entries(hostileTexts))('every property full of it at once: %s', (_name, text) => {
    for (const [place, properties] of places(manifest)) {
      // Who is meant stays: the records would be nobody's.
      const { properties: part } = manifest.portal.partnerInvolvement;
      const put = filled(
        properties.filter((name) => name !== part.partnerCompanyId),
        text,
      );
      const { ms, bytes } = told(dealRecords(manifest, { [place]: put }), manifest);
      expect([place, ms < mostForValues, bytes < mostBytes]).toEqual([place, true, true]);
    }
  });
});

test.each(Object.entries(hostileTexts))('one property after the other full of it: %s', (_name, text) => {
  for (const [place, properties] of places(forHubSpot)) {
    for (const property of properties) {
      const records = dealRecords(forHubSpot, { [place]: { [property]: text } });
      const started = process.cpuUsage();
      const { gaps } = factsFromRecords(records, { manifest: forHubSpot, timeZone: zone, asOf });
      expect([place, property, msSince(started) < mostForValues]).toEqual([place, property, true]);
      for (const { properties: named } of gaps) if (named !== undefined) expect(named).toContain(property);
    }
  }
});

describe('a value that is longer than any of its kind is unknown, and named', () => {
  const { inputs } = forHubSpot.portal.deals;
  const { properties: part } = forHubSpot.portal.partnerInvolvement;
  const gapOf = (place: Place, property: string, text: string) =>
    told(dealRecords(forHubSpot, { [place]: { [property]: text } }), forHubSpot).view.notices.filter(({ text: said }) =>
      said.includes(property),
    );

  test.each<[string, Place, string, string, string]>([
    [
      'a domain',
      'deal',
      inputs.purchaseDomain,
      `${'a'.repeat(longestAddress - 8)}.example`,
      `a.${'a'.repeat(longestAddress)}`,
    ],
    ['a line’s name', 'line', 'name', 'x'.repeat(longestWords), 'x'.repeat(longestWords + 1)],
    ['lines that a link covers', 'involvement', part.automaticLinkCovers, list(mostValues), list(mostValues + 1)],
    ['requests', 'involvement', part.requests, requests(mostEntries), requests(mostEntries + 1)],
  ])('%s', (_what, place, property, longest, longer) => {
    expect(gapOf(place, property, longest).filter(({ title }) => title.startsWith('Some values'))).toEqual([]);
    expect(gapOf(place, property, longer)).toMatchObject([{ title: 'Some values entered cannot be used (1)' }]);
  });
});

function list(count: number): string {
  return Array.from({ length: count }, (_, index) => String(1_000_000 + index)).join(';');
}
function requests(count: number): string {
  return JSON.stringify(Array.from({ length: count }, () => ({ at: '2025-09-15T10:00+02:00' })));
}

describe('deals of as many records as there can be', () => {
  const { properties: part } = forHubSpot.portal.partnerInvolvement;
  const covering = {
    [part.automaticLinkCovers]: list(mostValues - 1),
    [part.manualLinkStatus]: 'signed',
    [part.manualLinkSignedOn]: '2025-10-01',
    [part.manualLinkCovers]: list(mostValues - 1),
  };
  const exchanges = {
    [part.requests]: requests(mostEntries),
    [part.outOfOffice]: JSON.stringify(
      Array.from({ length: mostEntries }, (_, index) => {
        const to = new Date(Date.UTC(2025, 8, 16 + index)).toISOString().slice(0, 10);
        return { from: '2025-09-10', to, announced: true, announcedOn: '2025-09-01' };
      }),
    ),
  };
  /** The most that a card of HubSpot's side judges, and that a partner's own does. */
  const mostAtOnce = [
    [mostLinesOfCard, mostJudgements / mostLinesOfCard],
    [mostJudgements / mostPartners, mostPartners],
    [mostLinesOfCard, mostPartners],
  ] as const;
  const long = (length: number, piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  type Case = readonly [string, Sizes, Parameters<typeof dealRecords>[1]];
  const cases: readonly Case[] = [
    ['lines', { lines: mostLinesOfCard }, {}],
    ...mostAtOnce.flatMap(([lines, partners]): Case[] => [
      [`${lines} lines for ${partners} partners`, { lines, partners }, {}],
      [`${lines} lines for ${partners} partners whose links list them`, { lines, partners }, { involvement: covering }],
    ]),
    ['lines with the longest names', { lines: mostLinesOfCard }, { line: { name: long(longestWords, 'Größe ') } }],
    [
      'lines with names that are hard to read',
      { lines: mostLinesOfCard },
      { line: { name: long(longestWords, 'marketng hubb 1 month (year 2 ') } },
    ],
    [
      'lines with names of marks',
      { lines: mostLinesOfCard },
      { line: { name: `a${long(longestWords - 1, '\u0301\u0316')}` } },
    ],
    [
      'lines with long phases',
      { lines: mostLinesOfCard },
      { line: { hs_ramp_phase_name: long(longestAddress, 'year  ') } },
    ],
    ['lines to be read and left', { lines: 10_000, partners: 1 }, {}],
    ['partners to be read and left', { lines: 100, partners: 300 }, {}],
    ['requests and absences of a partner', {}, { involvement: exchanges }],
    ['requests and absences of partners', { partners: mostPartners }, { involvement: exchanges }],
    ['companies', { companies: 1_000 }, {}],
    ['earlier deals', { earlierDeals: 500 }, {}],
  ];
  test.each(cases)('%s', (_what, sizes, put) => {
    for (const manifest of [forHubSpot, forPartner]) {
      const records = dealRecords(manifest, put, sizes);
      const { ms, bytes } = told(records, manifest);
      expect([manifest.audience, ms < mostForSizes, bytes < mostBytes]).toEqual([manifest.audience, true, true]);
    }
  });

  /** Names that take long to recognise, each another. */
  const hard = (index: number) => `Marketng Hubb ${index.toString(36)} Profesional ${index}`;
  const eachOther = (
    records: DealRecords,
    count: number,
    own: (index: number) => Record<string, string>,
  ): DealRecords => {
    const line = records.lineItems?.found[0];
    if (line === undefined) throw new TypeError('The deal has a line.');
    const found = Array.from({ length: count }, (_, index) => ({
      ...line,
      id: String(1_000_000 + index),
      properties: { ...line.properties, ...own(index) },
    }));
    return { ...records, lineItems: { found, missing: [] } };
  };
  const onboarding = (count: number, length: number) => ({
    [part.automaticLinkOnboardingFor]: Array.from({ length: count }, (_, index) =>
      hard(index).padEnd(length, ' yeer'),
    ).join(';'),
    [part.manualLinkStatus]: 'signed',
    [part.manualLinkOnboardingFor]: Array.from({ length: count }, (_, index) =>
      hard(-index).padEnd(length, ' mnth'),
    ).join(';'),
  });
  // Ten of them: a rival's texts must not cost the others their time.
  const partners = 10;
  const credits = 'a;b,'.repeat(longestProperty / 4);
  const tooLate = {
    deal: { closedate: '2025-09-25T14:40:00Z' },
    involvement: { [part.automaticLinkSignedOn]: '2025-10-30', [part.automaticLinkSharedOn]: '2025-10-30' },
  };
  const repeated: readonly [string, (manifest: Manifest) => DealRecords][] = [
    [
      'lines of different names, and links that name 900 products each for onboarding',
      (manifest) =>
        eachOther(
          dealRecords(manifest, { involvement: onboarding(900, 60) }, { partners }),
          mostLinesOfCard,
          (index) => ({ name: hard(index) }),
        ),
    ],
    [
      'lines of different names, and links that name as many products as they may',
      (manifest) =>
        eachOther(dealRecords(manifest, { involvement: onboarding(mostNamed, 300) }, { partners }), 500, (index) => ({
          name: hard(index),
        })),
    ],
    [
      'earlier deals on which long lists of credits stand, for each partner',
      (manifest) =>
        dealRecords(
          manifest,
          { involvement: { [part.creditedProductLines]: credits } },
          { partners, earlierDeals: 500 },
        ),
    ],
    [
      'lines and a rebate on each, for each partner',
      (manifest) =>
        eachOther(dealRecords(manifest, {}, { partners }), mostLinesOfCard, (index) =>
          index < 500 ? { name: hard(index) } : { name: `Rebate on ${hard(index - 500)}`, hs_mrr: '-1' },
        ),
    ],
    [
      'rebates on one line, each of its own months',
      (manifest) =>
        eachOther(dealRecords(manifest, {}, { partners }), mostLinesOfCard, (index) =>
          index === 0
            ? { hs_mrr: '99999' }
            : {
                name: 'Rebate',
                hs_mrr: '-1',
                hs_recurring_billing_start_date: new Date(Date.UTC(2025, 10, index)).toISOString().slice(0, 10),
                hs_recurring_billing_period: 'P7M',
              },
        ),
    ],
    [
      'lines that wait for their amount, each with its own question',
      (manifest) =>
        eachOther(dealRecords(manifest, {}, { partners: 1 }), mostLinesOfCard, (index) => ({
          name: `Marketing Hub Professional ${index}`,
          hs_mrr: '',
        })),
    ],
    [
      'lines that wait for their amount, each with its own question, for each partner',
      (manifest) =>
        eachOther(dealRecords(manifest, {}, { partners }), mostLinesOfCard, (index) => ({
          name: `Marketing Hub Professional ${index}`,
          hs_mrr: '',
        })),
    ],
    [
      'lines that earn nothing, and what it would take',
      (manifest) => dealRecords(manifest, tooLate, { lines: mostLinesOfCard }),
    ],
    [
      'lines that earn nothing, and what it would take for one of the partners',
      (manifest) => dealRecords(manifest, tooLate, { lines: mostLinesOfCard, partners }),
    ],
  ];
  test.each(repeated)('what is read for every partner is read once: %s', (_what, records) => {
    for (const manifest of [forHubSpot, forPartner]) {
      const { ms, bytes } = told(records(manifest), manifest);
      expect([manifest.audience, ms < mostForSizes, bytes < mostBytes]).toEqual([manifest.audience, true, true]);
    }
  });

  test('what is too many for a card is not judged in part: it is unknown, and said with its number', () => {
    const { view } = told(dealRecords(forHubSpot, {}, { lines: mostLinesOfCard + 1 }), forHubSpot);
    expect(view.lines).toEqual([]);
    expect(view.notices).toContainEqual(
      expect.objectContaining({ title: `Some line items could not be read (1,001)` }),
    );
    const oneMore = mostJudgements / mostLinesOfCard + 1;
    for (const sizes of [{ partners: mostPartners + 1 }, { lines: mostLinesOfCard, partners: oneMore }]) {
      const many = told(dealRecords(forHubSpot, {}, sizes), forHubSpot);
      expect(many.view.partners).toEqual([]);
      expect(many.view.notices).toContainEqual(
        expect.objectContaining({ title: `The partner’s involvement could not be read (${sizes.partners})` }),
      );
    }
  });

  test('what does not fit into an answer is named at its top', () => {
    const { view } = told(
      dealRecords(
        forHubSpot,
        { line: { name: long(longestWords, 'Größe ') } },
        { lines: mostLinesOfCard, partners: mostJudgements / mostLinesOfCard },
      ),
      forHubSpot,
    );
    const [first] = view.notices;
    expect(view.lines.length).toBeLessThan(mostLinesOfCard);
    expect(first).toMatchObject({ id: 'left-out' });
    expect(first?.text).toContain(`Only the first ${view.lines.length} of 1000 line items are shown.`);
    expect(first?.text).toContain('npx roe evaluate --deal 9001');
  });
});
