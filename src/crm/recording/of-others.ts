/** Facts of the deal that speak of other partners. In a partner's own portal they are in no revision, so nobody records them there either (BPW-03). */
import type { Fact } from '../../facts/book/fact.ts';
import { dealKinds } from '../../facts/book/kinds.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Manifest } from '../manifest-schema.ts';

type DealProperty = keyof Manifest['portal']['deals']['inputs'];

export const ofOtherPartners: readonly DealProperty[] = [
  'recommendedBy',
  'recommendedPartners',
  'chosenPartner',
  'discussedWithAllParties',
  'secondaryNotifiedBy',
  'onboardingByLine',
  'partnerBreach',
  'partnerBreachAfterMonths',
];

/** Fields of a recording, said or withdrawn, that would change one of them. */
export function fieldsOfOthers(record: Recordable): readonly string[] {
  switch (record.kind) {
    case 'onboarding_by_line':
      return ['by'];
    case 'recommendation':
    case 'payments': {
      const touched = (field: string): boolean =>
        Object.entries(record).some(([key, value]) => key === field && value !== undefined) ||
        record.withdraw?.some((each) => each === field) === true;
      const entries: Readonly<Record<string, Fact>> = dealKinds[record.kind];
      return Object.entries(entries).flatMap(([field, { keep }]) =>
        ofOtherPartners.some((property) => property === keep.property) && touched(field) ? [field] : [],
      );
    }
    default:
      return [];
  }
}
