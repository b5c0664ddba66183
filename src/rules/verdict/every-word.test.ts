/** The words of the codes, against the values that each code has. */
import type { Coded, Kinds } from '../language/codes.ts';
import type { Words } from '../language/words.ts';
import { reasonCodes, warningCodes } from './every-code.ts';
import { everyAction, everyQuestion, everyReason, everyWarning } from './every-word.ts';

const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
const [reasons, warnings]: readonly [Words, Words] = [everyReason, everyWarning];

/** For whoever reads the JSON; the sentence says as much without them, or takes the number from the edition. */
const untold: Readonly<Record<string, readonly string[]>> = {
  proof_signed_before_close: ['closeDate'],
  proof_signed_within_month: ['lastDay'],
  proof_signed_too_late: ['closeDate'],
  starter_bundle_other_deal: ['dealId'],
  enterprise_floor_reached: ['floor'],
  enterprise_floor_not_reached: ['floor'],
  enterprise_floor_out_of_reach: ['floor'],
  enterprise_floor_by_sum_only: ['mrr', 'floor'],
  enterprise_floor_by_total_not_increase: ['floor'],
  enterprise_floor_no_rate: ['floor'],
  enterprise_floor_near: ['floor'],
  commission_term_remaining: ['months'],
  commission_example: ['quarterly'],
};
test.each(Object.entries<Kinds>(reasonCodes))('the reason %s tells every value that it has', (code, kinds) => {
  const told = namesIn(`${reasons[code]?.fr} ${reasons[code]?.en}`);
  expect([...told, ...(untold[code] ?? [])].sort()).toEqual(Object.keys(kinds).sort());
});

const tables: readonly (readonly [Coded, Words])[] = [
  [reasonCodes, reasons],
  [warningCodes, warnings],
];
test.each(tables.flatMap(([coded, words]) => Object.entries(coded).map(([code, kinds]) => ({ code, kinds, words }))))(
  '$code is told with no value that it does not have, and with the same in both languages',
  ({ code, kinds, words }) => {
    const { fr = '', en = '' } = words[code] ?? {};
    expect(namesIn(fr)).toEqual(namesIn(en));
    expect(Object.keys(kinds)).toEqual(expect.arrayContaining(namesIn(en)));
  },
);

test('every action is said in both languages', () => {
  for (const { fr, en } of Object.values(everyAction))
    expect([fr.length > 5, en.length > 5, fr !== en]).toEqual([true, true, true]);
});

test('every question that a missing fact would settle is put in both languages, with the same values', () => {
  for (const { fr, en } of Object.values(everyQuestion)) {
    expect([fr.length > 5, en.length > 5, fr !== en || en.startsWith('commission')]).toEqual([true, true, true]);
    expect(namesIn(fr)).toEqual(namesIn(en));
  }
});
