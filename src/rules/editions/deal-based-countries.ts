/**
 * The customers' countries, ISO 3166-1 alpha-2, by which HubSpot drew the beta of deal-based commissions (page of the beta:
 * Australia, New Zealand, Latin America and "the DACH countries"), and where the window of touchless purchases closed first.
 */
export const latinAmerica: readonly string[] = [
  'AR',
  'BO',
  'BR',
  'CL',
  'CO',
  'CR',
  'CU',
  'DO',
  'EC',
  'GT',
  'HN',
  'MX',
  'NI',
  'PA',
  'PE',
  'PR',
  'PY',
  'SV',
  'UY',
  'VE',
];

export const namedInBeta: readonly string[] = ['AU', 'NZ', 'DE', 'AT', 'CH', ...latinAmerica];

/** Speaks German, and is in none of "Germany, Austria, Switzerland": whether the beta held there is HubSpot's to say. */
export const perhapsInBeta: readonly string[] = ['LI'];
