/** Made-up partners and customers. Domains end in .example, which belongs to nobody. */
import type { PortalRecord } from '../schema.ts';
import { type Draw, drawing } from './draw.ts';

const places = [
  { code: 'FR', country: 'France', zone: 'Europe/Paris', region: 'EMEA', currency: 'EUR' },
  { code: 'DE', country: 'Germany', zone: 'Europe/Berlin', region: 'EMEA', currency: 'EUR' },
  { code: 'ES', country: 'Spain', zone: 'Europe/Madrid', region: 'EMEA', currency: 'EUR' },
  { code: 'NL', country: 'Netherlands', zone: 'Europe/Amsterdam', region: 'EMEA', currency: 'EUR' },
  { code: 'GB', country: 'United Kingdom', zone: 'Europe/London', region: 'EMEA', currency: 'GBP' },
  { code: 'CH', country: 'Switzerland', zone: 'Europe/Zurich', region: 'EMEA', currency: 'CHF' },
  { code: 'US', country: 'United States', zone: 'America/New_York', region: 'NA', currency: 'USD' },
] as const;
type Place = (typeof places)[number];

const placeOf = (draw: Draw): Place =>
  draw.weighted<Place>([
    [places[0], 44],
    [places[1], 14],
    [places[2], 9],
    [places[3], 8],
    [places[4], 11],
    [places[5], 6],
    [places[6], 8],
  ]);

const beginnings = ['Atelier', 'Maison', 'Nord', 'Clinique', 'Transports', 'Groupe', 'Studio', 'Cabinet'] as const;
const middles = ['Valmont', 'Berger', 'Lindqvist', 'Okafor', 'Herrera', 'Van Dam', 'Whitlock', 'Sandoval'] as const;
const endings = ['Conseil', 'Logistik', 'Santé', 'Industrie', 'Partners', 'Digital', 'Énergie', 'Foods'] as const;

const nameOf = (draw: Draw, number: number): string =>
  `${draw.one(beginnings)} ${draw.one(middles)} ${draw.one(endings)} ${number}`;

const located = ({ code, country, zone }: Place): Record<string, string> => ({
  country,
  hs_country_code: code,
  timezone: zone,
});

/** As many as a portal of that size would have; a few of them are not what the programme wants. */
export function generatedPartners(seed: number, count: number): PortalRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const draw = drawing(seed, 1_000_000_000 + index);
    const place = placeOf(draw);
    return {
      id: String(700_000 + index),
      properties: {
        name: nameOf(draw, index + 1),
        domain: `agency-${index + 1}.example`,
        ...located(place),
        roe_partner_type: draw.chance(0.86) ? 'solutions_partner' : 'solutions_provider',
        roe_partner_tier: draw.weighted([
          ['none', 20],
          ['gold', 40],
          ['platinum', 22],
          ['diamond', 12],
          ['elite', 6],
        ]),
        // Nobody wrote it down of some.
        ...(draw.chance(0.93) ? { roe_program_compliant: String(draw.chance(0.97)) } : {}),
        roe_crm_accredited: String(draw.chance(0.3)),
        roe_accreditation_in_local_language: String(draw.chance(0.85)),
        roe_region: place.region,
        roe_sells_in_regions: draw.chance(0.2) ? 'EMEA;NA' : place.region,
        roe_country_code: place.code,
        roe_time_zone: place.zone,
      },
    };
  });
}

export interface GeneratedCompany {
  readonly record: PortalRecord;
  readonly domain: string;
  readonly name: string;
  readonly place: Place;
}

/** One in twenty says neither country nor time zone. */
export function generatedCustomer(draw: Draw, number: number): GeneratedCompany {
  const place = placeOf(draw);
  const [name, domain] = [nameOf(draw, number), `customer-${number}.example`];
  return {
    name,
    domain,
    place,
    record: {
      id: String(5_000_000 + number),
      properties: {
        name,
        domain,
        ...(draw.chance(0.95) ? located(place) : {}),
        ...(draw.chance(0.15) ? { roe_installed_products: installed(place) } : {}),
      },
    },
  };
}

const installed = ({ currency }: Place): string =>
  JSON.stringify([
    { name: 'Service Hub Starter', mrr: '40.00', currency, boughtFrom: 'hubspot', creditHolder: 'none' },
  ]);
