/** Deals that between them ask every endpoint: one with earlier deals, one in another currency, a partner's own, one whose client is searched for. */
export const dealsOfTheMatrix: readonly (readonly [portal: string, dealId: string])[] = [
  ['hubspot-emea', '9016'],
  ['hubspot-emea', '9004'],
  ['partner-agence', '7003'],
  ['partner-agence', '7001'],
];
