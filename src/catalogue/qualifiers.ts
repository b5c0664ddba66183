/**
 * English words around a product's name that do not make another product of it: how many, for how long, how it is paid,
 * since when. Words of other languages come to these (`languages/`). What stands here is no maker's name.
 */
export const qualifiers: ReadonlySet<string> = new Set(
  `
  a access account active add added additional addl address adj advance after aligned all also an and annual annually annum another april as at august
  auto automatic based basic be before billed billing block bundle buy charge charged chf co commit commitment committed contact contacts contract core
  cost count cust custom customer customers cycle dashboards date day days december deal december discounted domain duration each edition eligible email end
  eur euro euros excl expansion ext extended extension extra february fee fees first fixed for formerly former from frequency from full fx gbp half
  hosting hs hub hubs hubspot ii iii in incl increase initial instead is january jan feb mar apr jul aug sep sept oct nov dec july june
  jpy k legacy level license licenses licence licences line list loyalty march marketing may mh migrated min minimum mo month monthly months mrr arr mth
  multi named net new next ngo no nonprofit non november now number october of off offer old on one ongoing option optional or order our
  overall own pack packs package packages paid partial pay payable payment payments per period plan platform platforms plus previous previously prepaid prepay prepayment price priced prices pricing
  product products profit project promo promotion promotional promotions prorated prorate prorata purchase qty quantity quarter quarterly ramp rate
  recurring reduced renamed renew renewal renewals renewed renewing replaces replacing save second seat seats select september sh single site sites size software special
  standalone start started starting startup startups step sub subs subscription subscriptions supplemental svc tax temporis term termed terms the their then third this three tier
  tiers to top total true transition trial two type uk unit units unlimited until up upfront upgrade upgraded upgrading downgrade usage usd use used user users valid value
  vat version via was website with year yearly years yr yrs y1 y2 y3
  ai cpq forecasting invoices playbooks portal quotes sequences workflows
`
    .trim()
    .split(/\s+/),
);

/** What follows one of these says for whom or what for, in words of the customer: "for Durand", "Project Phoenix". */
export const introducers: ReadonlySet<string> = new Set([
  'attn',
  'department',
  'dept',
  'division',
  'entity',
  'for',
  'pour',
  'project',
  'projet',
  'ref',
  'subsidiary',
  'team',
  'teams',
]);

/** Goods: a line that names one sells no work, whatever it is used for ("Kick-off catering", "Video production equipment"). */
export const goods: readonly string[] = [
  'budget',
  'catering',
  'equipment',
  'hardware',
  'insurance',
  'merchandise',
  'server',
  'servers',
  'spend',
  'ticket',
  'tickets',
  'travel',
];

/** Places and occasions, which call themselves hubs as well: beside one of these a hub is no software. */
export const places: readonly string[] = [
  'booth',
  'conference',
  'coworking',
  'exhibition',
  'expo',
  'garage',
  'hotel',
  'panel',
  'room',
  'sponsor',
  'sponsoring',
  'sponsorship',
  'stage',
  'stand',
  'summit',
  'venue',
];

/** What others make to go with HubSpot: wherever one is named, it is the one that is sold. */
export const companions: readonly string[] = [
  'by',
  'connector',
  'connectors',
  'extension for',
  'middleware',
  'plug in',
  'plugin',
  'plugins',
  'powered by',
];

/** The same in one piece with a product's name; set apart they may be what the product holds ("Data Hub Pro (data sync)"). */
export const accompaniments: readonly string[] = [
  'app',
  'apps',
  'book',
  'certification',
  'course',
  'ebook',
  'sync',
  'template',
  'templates',
  'theme',
  'themes',
  'widget',
  'widgets',
];
