/** What two editions give on a line differs where any of it does: verdict, partner, currency, a month, the most. */
import type { Determination, LineVerdict } from '../language/determination.ts';
import { currencyCode, partnerId } from '../../facts/primitives.ts';
import { anotherPartner } from '../../facts/own-facts.ts';
import { aDeal, anUnsignedProof, aPartner, aProof, aRegistration, determinedOnly, theDeal } from '../testing/a-deal.ts';
import { differing } from './side-by-side.ts';

const one = determinedOnly(aDeal());
const withLine = (change: (line: LineVerdict) => Partial<LineVerdict>): Determination => ({
  ...one,
  lines: one.lines.map((line) => ({ ...line, ...change(line) })),
});
const commission = (change: Partial<LineVerdict['commission']>) =>
  withLine((line) => ({ commission: { ...line.commission, ...change } }));

test('the same on every line: nothing differs', () => {
  expect(differing(one, one)).toEqual([]);
});

test('a line that the other did not judge is left out', () => {
  expect(differing(one, { ...one, lines: [] })).toEqual([]);
});

test.each<[string, Determination, object]>([
  ['the verdict', commission({ verdict: 'no' }), { verdict: 'no' }],
  ['the currency', commission({ currency: currencyCode.parse('USD') }), { currency: 'USD' }],
  ['a month', commission({ monthly: '150.00' }), { monthly: '150.00' }],
  ['the most', commission({ maximum: '1.00' }), { maximum: '1.00' }],
  [
    'whose it is',
    withLine((line) => ({ credit: { ...line.credit, partnerId: partnerId.parse('B') } })),
    { partnerId: 'B' },
  ],
])('%s alone', (_what, other, announced) => {
  const gives = { verdict: 'yes', partnerId: 'A', currency: 'EUR', monthly: '148.00', maximum: '5328.00' };
  expect(differing(one, other)).toEqual([{ lineItemId: 'L1', text: gives, announced: { ...gives, ...announced } }]);
});

describe('what waits', () => {
  const open = (more: Parameters<typeof aDeal>[0]) =>
    determinedOnly(aDeal({ asOf: '2025-10-05T10:00:00+02:00', deal: { ...theDeal, stage: 'open' }, ...more }));
  const whose = (determination: Determination) => differing(determination, commission({ verdict: 'no' }))[0]?.text;
  const waiting = open({ proofs: [anUnsignedProof('A')] });

  test('is that partner’s of whom alone the rules of the line speak, and told as it would be', () => {
    expect(whose(waiting)).toMatchObject({ verdict: 'pending', partnerId: 'A', monthly: '148.00', maximum: '5328.00' });
  });

  test('or what HubSpot decides; a “no” is nobody’s', () => {
    const signed = (on: string) => determinedOnly(aDeal({ proofs: [aProof('A', { signedOn: on, sharedOn: on })] }));
    expect(whose(signed('2025-10-20'))).toMatchObject({ verdict: 'needs_hubspot_decision', partnerId: 'A' });
    const lost = signed('2025-12-20');
    expect(differing(lost, one)[0]?.text).toMatchObject({ verdict: 'no', partnerId: null });
  });

  test('is nobody’s yet where two wait for it', () => {
    const two = open({
      partners: [aPartner('A'), aPartner('B')],
      registrations: [aRegistration('A'), aRegistration('B')],
      proofs: [anUnsignedProof('A'), anUnsignedProof('B')],
    });
    expect(whose(two)).toMatchObject({ verdict: 'pending', partnerId: null });
  });

  test('names nobody that the reader may not know, and looks at this line alone', () => {
    const trace = waiting.trace.map((entry) =>
      entry.partnerId === null ? entry : { ...entry, partnerId: anotherPartner },
    );
    expect(whose({ ...waiting, trace })).toMatchObject({ partnerId: null });
    const [first] = waiting.trace;
    const ofOther = first === undefined ? [] : [{ ...first, lineItemId: null, partnerId: partnerId.parse('B') }];
    expect(whose({ ...waiting, trace: [...waiting.trace, ...ofOther] })).toMatchObject({ partnerId: 'A' });
  });
});
