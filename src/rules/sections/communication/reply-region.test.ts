/** the partner's working days and the partner's clock. */
import { calendarDate, partnerId } from '../../../facts/primitives.ts';
import type { FactsInput } from '../../../facts/schema.ts';
import { dayOf } from '../../language/moments.ts';
import { partyOf } from '../../language/party.ts';
import { regionOf } from './reply-region.ts';
import { another, dealWith, inFrance } from '../../testing/deal-for-duties.ts';

const path = 'communication.requests[0]';
const bothRules = {
  neededBy: ['COM-02', 'COM-03'],
  question: 'reply_due',
  values: {},
};
const lacks = (...paths: string[]) => ({ lacks: paths.map((each) => ({ path: each, ...bothRules })) });

function regionWith(facts: Partial<FactsInput>, named?: string) {
  const deal = dealWith(facts);
  return regionOf(deal, partyOf(deal.facts, named === undefined ? undefined : partnerId.parse(named)), path);
}

/** The region as facts say it: country, zone, and what was read. */
function known(facts: Partial<FactsInput>, named?: string) {
  const region = regionWith(facts, named);
  return 'lacks' in region ? region : { country: region.calendar.country, zone: region.zone, read: region.read };
}

const inParis = (at: string) => ({
  country: 'FR',
  zone: 'Europe/Paris',
  read: [
    { path: `${at}.countryCode`, value: 'FR' },
    { path: `${at}.timeZone`, value: 'Europe/Paris' },
  ],
});

describe('whose working days and whose clock (A-36)', () => {
  const german = { ...another, countryCode: 'DE', timeZone: 'Europe/Berlin' };

  test.each<[string, Partial<FactsInput>, string | undefined, string]>([
    ['the only partner’s', {}, undefined, 'partners[0]'],
    ['the named partner’s, wherever it is listed', { partners: [german, inFrance] }, 'A', 'partners[1]'],
    ['that of several partners, where they share one', { partners: [inFrance, another] }, undefined, 'partners[0]'],
  ])('the working days and the clock are the partner’s: %s', (_, facts, named, at) => {
    expect(known(facts, named)).toEqual(inParis(at));
  });

  test.each<[string, Partial<typeof inFrance> | { countryCode?: string | null; timeZone?: string | null }]>([
    ['another country', { countryCode: 'BE' }],
    ['another time zone', { timeZone: 'Indian/Reunion' }],
    ['a country that nobody states', { countryCode: null }],
    ['a time zone that nobody states', { timeZone: null }],
  ])('of several partners, one with %s: whose request it is, is asked', (_, change) => {
    for (const partners of [
      [inFrance, { ...another, ...change }],
      [{ ...inFrance, ...change }, another],
    ]) {
      expect(regionWith({ partners })).toEqual(lacks(`${path}.partnerId`));
    }
  });

  test('where nobody is named, the partners are asked for', () => {
    expect(regionWith({ partners: null })).toEqual(lacks('partners'));
    expect(regionWith({ partners: [] })).toEqual(lacks('partners'));
  });

  test.each<[string, FactsInput['partners'], string, string[]]>([
    ['the country', [{ ...inFrance, countryCode: null }], 'A', ['partners[0].countryCode']],
    ['the time zone', [{ ...inFrance, timeZone: null }], 'A', ['partners[0].timeZone']],
    ['both', [{ id: 'A' }], 'A', ['partners[0].countryCode', 'partners[0].timeZone']],
    ['the second partner’s country', [inFrance, { ...another, countryCode: null }], 'B', ['partners[1].countryCode']],
    ['both of a partner that is not listed yet', [inFrance], 'C', ['partners[1].countryCode', 'partners[1].timeZone']],
    ['both of a partner where none is listed', null, 'C', ['partners[0].countryCode', 'partners[0].timeZone']],
  ])('unknown and asked for: %s', (_, partners, named, paths) => {
    expect(regionWith({ partners }, named)).toEqual(lacks(...paths));
  });

  test('of several partners who share what nobody states, it is asked of the first', () => {
    expect(regionWith({ partners: [{ id: 'A' }, { id: 'B' }] })).toEqual(
      lacks('partners[0].countryCode', 'partners[0].timeZone'),
    );
  });

  test('holidays that the facts add count in that country only', () => {
    const kind = (countryCode: string) => {
      const region = regionWith({ holidays: [{ countryCode, date: '2025-09-16' }] });
      return 'lacks' in region ? region : region.calendar.kindOf(dayOf(calendarDate.parse('2025-09-16')));
    };
    expect([kind('FR'), kind('DE')]).toEqual(['holiday', 'working']);
  });
});
