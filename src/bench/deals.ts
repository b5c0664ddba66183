/** The deals of the benchmark: one partner, a signed proof, `lines` line items of which each can earn. */
import { parseFacts } from '../facts/parse.ts';
import type { Instant } from '../facts/primitives.ts';
import type { Facts } from '../facts/schema.ts';

const products = ['Marketing Hub', 'Sales Hub', 'Service Hub', 'Content Hub', 'Data Hub', 'Commerce Hub'];
const editions = ['Professional', 'Enterprise', 'Starter'];

/** A closed deal; `seed` varies the amounts, so that no engine can answer from a cache. */
export function dealWith(lines: number, seed: number): Facts & { asOf: Instant } {
  const parsed = parseFacts({
    asOf: '2025-11-05T10:00:00+01:00',
    deal: {
      id: String(1000 + seed),
      currency: 'EUR',
      stage: 'closed_won',
      closeDate: '2025-10-15',
      motion: 'partner_collaboration',
      hubspotValidation: 'approved',
      specialistApproval: 'approved',
      purchaseDomain: 'client.example',
    },
    customer: { countryCode: 'FR', timeZone: 'Europe/Paris', products: [] },
    partners: [
      {
        id: 'A',
        type: 'solutions_partner',
        tier: 'gold',
        countryCode: 'FR',
        timeZone: 'Europe/Paris',
        involvedInSale: true,
      },
    ],
    registrations: [
      {
        partnerId: 'A',
        registeredBy: 'partner',
        kind: 'shared_deal',
        domain: 'client.example',
        registeredOn: '2025-09-20',
      },
    ],
    lineItems: Array.from({ length: lines }, (_, index) => ({
      id: `L${index + 1}`,
      name: `${products[index % products.length] ?? ''} ${editions[index % editions.length] ?? ''}`,
      kind: 'subscription',
      mrr: `${200 + ((seed * 37 + index * 11) % 3000)}.${String((seed + index) % 100).padStart(2, '0')}`,
      currency: 'EUR',
      mrr12MonthsAgo: '0',
    })),
    proofs: [
      {
        partnerId: 'A',
        link: 'automatic',
        status: 'signed',
        signedBy: 'customer',
        signedOn: '2025-10-12',
        sharedOn: '2025-10-12',
        coversLineItems: 'all',
        quoteUpdatedOn: null,
      },
    ],
  });
  if (!parsed.ok) throw new Error(`The benchmark's deal is refused: ${JSON.stringify(parsed.problems)}`);
  const { asOf } = parsed.facts;
  if (asOf === undefined) throw new Error('The benchmark states asOf.');
  return { ...parsed.facts, asOf };
}
