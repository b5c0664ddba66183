/** A sale that the invented statements speak of: closed, registered, proven, and paid by the customer to the end of 2026. */
import type { FactsInput } from '../../../facts/schema.ts';
import { aDeal, aLine, aProof, aRegistration } from '../../../rules/testing/a-deal.ts';

type Line = NonNullable<FactsInput['lineItems']>[number];

/** The first of its months in the fourth quarter of 2026 is the thirteenth. */
const closeDate = '2025-10-15';

/**
 * @param id its customer has the same
 * @param name of the customer; its domain is made from it
 */
export function aSale(
  id: string,
  name: string,
  lines: readonly Line[],
  more: Partial<FactsInput> = {},
  deal: Partial<FactsInput['deal']> = {},
): FactsInput {
  const domain = deal.purchaseDomain ?? domainOf(name);
  return aDeal(
    {
      asOf: '2027-01-20T10:00:00+01:00',
      customer: { id: `C${id}`, countryCode: 'FR', timeZone: 'Europe/Paris', products: [] },
      registrations: [aRegistration('A', { domain })],
      lineItems: [...lines],
      payments: paidUntil(15),
      ...more,
    },
    { id, name, purchaseDomain: domain, closeDate, ...deal },
  );
}

/** `lemoine.example` */
export const domainOf = (name: string): string =>
  `${name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')}.example`;

/** Months from the close on: fifteen are all until December 2026. */
export const paidUntil = (monthsPaid: number, cancelled = false): NonNullable<FactsInput['payments']> => ({
  monthsPaid,
  cancelled,
});

const named =
  (name: string) =>
  (id: string, mrr: string, more: Partial<Line> = {}) =>
    aLine(id, name, mrr, more);
export const marketing = named('Marketing Hub Professional');
export const sales = named('Sales Hub Professional');
export const service = named('Service Hub Professional');
export const content = named('Content Hub Professional');
export const setUp = (id: string, price: string): Line =>
  aLine(id, 'Marketing Hub Professional Onboarding', price, { kind: 'one_time' });

/** Signed after the close: HubSpot decides (POI-14). */
export const signedLate = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
