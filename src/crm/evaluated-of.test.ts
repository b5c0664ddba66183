/** Which records an evaluation was made of: marked so that a later reader sees whether they still say the same. */
import { manifest } from './testing/recording-bench.ts';
import { evaluatedOf, readMark } from './evaluated-of.ts';

const deal = { id: '1', properties: { [manifest.portal.deals.inputs.motion]: 'partner_collaboration' } };
const ofPartner = {
  ...manifest,
  audience: 'partner' as const,
  partner: { id: '701', name: 'A', type: 'solutions_partner' as const },
} as typeof manifest;

test('the mark of an evaluation is read by the version and the audience that wrote it, and by no other', () => {
  const mark = evaluatedOf({ deal, involvements: null }, manifest);
  expect(readMark(mark, manifest)).toBe('same');
  expect(readMark(mark, ofPartner)).toBe('other_audience');
  expect(readMark(mark.replace(/^\d+/, '0'), manifest)).toBe('other_version');
  expect(readMark(null, manifest)).toBe('other_version');
});

test('it changes with what people record, and not with the order of the parts', () => {
  const parts = ['5', '6'].map((id) => ({
    id,
    properties: { [manifest.portal.partnerInvolvement.properties.role]: id },
  }));
  const of = (found: typeof parts) => evaluatedOf({ deal, involvements: { found } }, manifest);
  expect(of(parts)).toBe(of(parts.toReversed()));
  expect(of(parts)).not.toBe(of(parts.slice(1)));
  expect(of(parts)).not.toBe(
    evaluatedOf({ deal: { ...deal, properties: {} }, involvements: { found: parts } }, manifest),
  );
});

test('what was written before an admin chose what judges, or chose otherwise, is another version', () => {
  const provisional = { ...manifest, editions: { outsideTheText: 'provisional' } } as const;
  const mark = evaluatedOf({ deal, involvements: null }, manifest);
  const provisionalMark = evaluatedOf({ deal, involvements: null }, provisional);
  expect(readMark(mark, provisional)).toBe('other_version');
  expect(readMark(provisionalMark, provisional)).toBe('same');
  expect(readMark(provisionalMark, manifest)).toBe('other_version');
});
