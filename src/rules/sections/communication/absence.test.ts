/** Absence du bureau: à communiquer à l'avance au Spécialiste inbound. */
import { announcedInAdvance, assessAbsence } from './absence.ts';
import { assessCommunication } from './rules.ts';
import { calendarDate } from '../../../facts/primitives.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { partyOf } from '../../language/party.ts';
import { stated } from '../../language/section.ts';
import * as words from './words.ts';
import { another, dealWith, explained, inFrance, saying } from '../../testing/deal-for-duties.ts';

type Absence = NonNullable<NonNullable<FactsInput['communication']>['outOfOffice']>[number];
const path = 'communication.outOfOffice[0]';
const dates = { from: '2025-09-12', to: '2025-09-21' };

/** What is found of one absence, on that day. */
function found(more: Partial<Absence>, today = '2025-09-30') {
  const deal = dealWith({ communication: { outOfOffice: [{ ...dates, ...more }] } });
  const [absence] = deal.facts.communication?.outOfOffice ?? [];
  const judged = assessAbsence(deal, absence!, path, partyOf(deal.facts), calendarDate.parse(today));
  return { ...stated(words, [judged]), breach: judged.outcome === 'not_met' };
}

const read = (more: Partial<Absence>) =>
  Object.entries({ ...dates, ...more }).map(([key, value]) => ({ path: `${path}.${key}`, value }));
const traced = (outcome: string, code: string, more: Partial<Absence>) => [
  { ruleId: 'COM-05', outcome, code, lineItemId: null, partnerId: 'A', facts: read(more), parameters: [] },
];

describe('COM-05: an absence is announced before it begins', () => {
  test.each<[string, Partial<Absence>, boolean | null]>([
    ['announced, whenever it was', { announced: true }, true],
    ['announced on the eve', { announced: true, announcedOn: '2025-09-11' }, true],
    ['a date on the eve says that it was', { announcedOn: '2025-09-11' }, true],
    ['announced on its first day', { announced: true, announcedOn: '2025-09-12' }, false],
    ['a date after it began says that it was not in advance', { announcedOn: '2025-09-13' }, false],
    ['not announced, whatever the date', { announced: false, announcedOn: '2025-09-11' }, false],
    ['not announced', { announced: false }, false],
    ['nobody said', {}, null],
  ])('in advance is before the first day: %s', (_, more, inAdvance) => {
    const [absence] =
      dealWith({ communication: { outOfOffice: [{ ...dates, ...more }] } }).facts.communication?.outOfOffice ?? [];
    expect(announcedInAdvance(absence!)).toBe(inAdvance);
  });

  test.each<[string, Partial<Absence>]>([
    ['stated', { announced: true }],
    ['dated', { announcedOn: '2025-09-11' }],
    ['both', { announced: true, announcedOn: '2025-09-11' }],
  ])('announced in advance (%s), the duty is kept, whether it has begun or not', (_, more) => {
    for (const today of ['2025-09-01', '2025-09-15', '2025-09-30']) {
      expect(found(more, today)).toEqual(saying({ trace: traced('met', 'absence_announced', more), breach: false }));
    }
  });

  test.each<[string, Partial<Absence>]>([
    ['not announced', { announced: false }],
    ['announced on the day', { announcedOn: '2025-09-12' }],
  ])('%s: a breach as soon as it begins', (_, more) => {
    const breach = {
      warnings: [
        {
          ruleId: 'COM-05',
          code: 'absence_not_announced',
          values: dates,
          message: expect.stringMatching(/2025-09-12.*2025-09-21/) as unknown,
        },
      ],
      trace: traced('not_met', 'absence_not_announced', more),
      breach: true,
    };
    for (const today of ['2025-09-12', '2025-09-15', '2025-09-30']) expect(found(more, today)).toEqual(saying(breach));
  });

  test('not announced and still to come: until the eve there is time', () => {
    const more = { announced: false };
    for (const today of ['2025-09-01', '2025-09-11']) {
      expect(found(more, today)).toEqual(
        saying({
          nextActions: [
            {
              who: 'partner',
              what: 'announce_absence',
              by: '2025-09-11',
              ruleId: 'COM-05',
              partnerId: 'A',
              lineItemIds: [],
            },
          ],
          trace: traced('open', 'absence_not_announced', more),
          breach: false,
        }),
      );
    }
  });

  test('nobody said whether it was announced: it is asked for, and nothing is held against the partner', () => {
    for (const today of ['2025-09-01', '2025-09-30']) {
      expect(found({}, today)).toEqual(
        saying({
          missingFacts: [
            {
              path: `${path}.announced`,
              neededBy: ['COM-05'],
              wouldDecide: 'whether the absence from 2025-09-12 was announced in advance',
              why: 'unknown',
            },
          ],
          trace: traced('unknown', 'absence_announcement_unknown', {}),
          breach: false,
        }),
      );
    }
  });
});

describe('whose absence it is', () => {
  const unannounced = { from: '2025-10-01', to: '2025-10-03', announced: false };
  const evening = '2025-09-30T17:00Z';
  const assess = (outOfOffice: Absence[], facts: Partial<FactsInput> = {}) =>
    explained(assessCommunication)(dealWith({ asOf: evening, communication: { outOfOffice }, ...facts })).trace.filter(
      ({ ruleId }) => ruleId === 'COM-05',
    );

  test.each<[string, Absence, Partial<FactsInput>, string]>([
    ['in Paris it is still the day before', unannounced, {}, 'open'],
    ['in Tokyo it has begun', unannounced, { partners: [{ ...inFrance, timeZone: 'Asia/Tokyo' }] }, 'not_met'],
    [
      'where nobody knows the time zone, the day is that of the evaluation',
      unannounced,
      { partners: [{ id: 'A' }] },
      'open',
    ],
    ['of a partner that is not listed, the same', { ...unannounced, partnerId: 'C' }, {}, 'open'],
    [
      'of several partners nobody knows whose clock counts',
      unannounced,
      {
        partners: [
          { ...inFrance, timeZone: 'Asia/Tokyo' },
          { ...another, timeZone: 'Asia/Tokyo' },
        ],
      },
      'open',
    ],
    [
      'the clock of the partner that it names counts',
      { ...unannounced, partnerId: 'B' },
      { partners: [inFrance, { ...another, timeZone: 'Asia/Tokyo' }] },
      'not_met',
    ],
  ])('not announced, from 1 October: %s', (_, absence, facts, outcome) => {
    expect(assess([absence], facts).map((entry) => entry.outcome)).toEqual([outcome]);
  });

  test('each absence is judged apart', () => {
    const facts = assess([unannounced, { ...unannounced, from: '2025-09-29' }]).map((entry) => [
      entry.outcome,
      entry.facts[0]?.path,
    ]);
    expect(facts).toEqual([
      ['open', 'communication.outOfOffice[0].from'],
      ['not_met', 'communication.outOfOffice[1].from'],
    ]);
  });

  test('a partner learns nothing of another’s absence', () => {
    const facts = { partners: [inFrance, another], viewer: { partnerId: 'A' } };
    expect(assess([{ ...unannounced, partnerId: 'B' }], facts)).toEqual([]);
    expect(assess([{ ...unannounced, partnerId: 'A' }], facts)).toMatchObject([{ partnerId: 'A', outcome: 'open' }]);
  });
});
