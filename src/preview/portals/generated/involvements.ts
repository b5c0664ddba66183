/** Partners on a made-up deal: none, one, or rivals, each with a registration and a confirmation link in some state. */
import type { DealFile } from '../schema.ts';
import type { Draw } from './draw.ts';

export interface PartsOf {
  readonly dealNumber: number;
  readonly domain: string;
  readonly partnerCount: number;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly close: number;
  readonly today: number;
  readonly won: boolean;
  readonly byHubSpot: boolean;
  readonly productNames: readonly string[];
}

export interface Parts {
  readonly partners: DealFile['partners'];
  readonly involvements: DealFile['involvements'];
}

export function generatedParts(draw: Draw, of: PartsOf): Parts {
  const count = draw.weighted([
    [0, 5],
    [1, 74],
    [2, 15],
    [3, 6],
  ]);
  const first = draw.whole(0, of.partnerCount - 1);
  const ids = [
    ...new Set([0, 7, 19].slice(0, count).map((step) => String(700_000 + ((first + step) % of.partnerCount)))),
  ];
  const roles = ids.map((_, index) => (index > 0 ? 'competing' : of.byHubSpot ? 'invited' : 'originating'));
  const winner = draw.whole(0, Math.max(0, ids.length - 1));
  return {
    partners: ids.map((company, index) => ({
      company,
      // Associated without a label, as somebody in a hurry does it.
      label: draw.chance(0.06) ? null : (roles[index] ?? null),
    })),
    involvements: ids.map((partner, index) => ({
      id: `6${String(of.dealNumber).padStart(8, '0')}${index}`,
      partner,
      properties: part(draw, of, roles[index] ?? 'competing', index === winner),
    })),
  };
}

const aDay = 86_400_000;
export const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

function part(
  draw: Draw,
  { dealNumber, domain, created, close, today, won, byHubSpot, productNames }: PartsOf,
  role: string,
  wins: boolean,
): Record<string, string | null> {
  const status = draw.weighted([
    ['signed', wins ? 70 : 12],
    ['sent', 14],
    ['generated', 8],
    ['rejected', 3],
    ['none', 10],
  ]);
  const before = (days: number): string => dayOf(Math.min(today, close) - days * aDay);
  const signed =
    status === 'signed'
      ? {
          roe_automatic_link_signed_by: draw.chance(0.96) ? 'customer' : 'other',
          // One in ten too late; one in thirty on a day that nobody wrote down.
          ...(draw.chance(0.97)
            ? { roe_automatic_link_signed_on: before(draw.chance(0.9) ? draw.whole(1, 20) : -1) }
            : {}),
          ...(draw.chance(0.9) ? { roe_automatic_link_shared_on: before(0) } : {}),
        }
      : {};
  return {
    roe_role: role,
    roe_involved_in_sale: String(draw.chance(0.95)),
    roe_registered_by: byHubSpot ? 'hubspot' : 'partner',
    roe_registration_kind: 'shared_deal',
    // A typing error in one of twenty-five.
    roe_registration_domain: draw.chance(0.96) ? domain : `www-${domain}`,
    roe_registered_on: dayOf(created + draw.whole(0, 12) * aDay),
    ...(byHubSpot ? {} : { roe_solid_relationship: 'true', roe_potential_need: String(draw.chance(0.97)) }),
    ...(draw.chance(0.9) ? { roe_involvement_approval: 'approved' } : {}),
    ...(status === 'none'
      ? {}
      : {
          roe_automatic_link_status: status,
          roe_automatic_link_address: `https://confirmation.hubspot.example/a${dealNumber}`,
          ...(status === 'generated' ? {} : { roe_automatic_link_sent_on: before(draw.whole(21, 40)) }),
          roe_automatic_link_covers: 'all',
          roe_automatic_link_confirms_services: String(draw.chance(0.92)),
          roe_automatic_link_onboarding_for: productNames.join(';'),
          ...signed,
        }),
    ...(won && wins && draw.chance(0.4)
      ? { roe_credited_product_lines: 'marketing_hub;sales_hub', roe_credited_since: dayOf(close) }
      : {}),
  };
}
