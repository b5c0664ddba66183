/** Facts of the deal that speak of other partners. In a partner's own portal they are in no revision, so nobody records them there either (BPW-03). */
import type { Fact, Told } from '../../facts/book/fact.ts';
import { dealKinds, decisionKind } from '../../facts/book/kinds.ts';
import { lineItems } from '../../facts/book/line-items.ts';
import type { Recordable } from '../../contract/recording-request.ts';

const keptOnDeal: readonly Fact[] = Object.values(dealKinds).flatMap((entries) => Object.values<Fact>(entries));

function toldTo(told: Told): string[] {
  return keptOnDeal
    .filter((fact) => fact.told === told)
    .flatMap(({ keep: { property, flag } }) => [property, flag].filter((name) => name !== undefined));
}

/** Keys of `app.json` of what no partner may know, and of what is told to the partner that the deal credits. */
export const toldToNoPartner: readonly string[] = toldTo('hubspot');
export const toldToCredited: readonly string[] = toldTo('credited');

/** Kept together for all lines, and names others. */
const ofLines = 'onboardingByLine';

export const ofOtherPartners: readonly string[] = [
  ...toldToNoPartner,
  ...toldToCredited,
  ...(lineItems.children.onboardingBy.told === 'self' ? [ofLines] : []),
];

const touches = (record: { readonly withdraw?: readonly string[] | undefined }, field: string): boolean =>
  Object.entries(record).some(([key, value]) => key === field && value !== undefined) ||
  record.withdraw?.includes(field) === true;

/** Fields of a recording, said or withdrawn, that would change one of them. */
export function fieldsOfOthers(record: Recordable): readonly string[] {
  switch (record.kind) {
    case 'onboarding_by_line':
      return ['by'];
    case 'decision':
      // One that names nobody is everybody's; who took it, and why, no partner may know.
      return [
        ...(record.partnerId === undefined ? ['partnerId'] : []),
        ...Object.entries<Fact>(decisionKind.fields).flatMap(([field, { told }]) =>
          told === 'hubspot' && touches(record, field) ? [field] : [],
        ),
      ];
    case 'recommendation':
    case 'payments': {
      const entries: Readonly<Record<string, Fact>> = dealKinds[record.kind];
      return Object.entries(entries).flatMap(([field, { keep }]) =>
        ofOtherPartners.some((property) => property === keep.property) && touches(record, field) ? [field] : [],
      );
    }
    default:
      return [];
  }
}
