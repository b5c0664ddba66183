/**
 * HubSpot's products by the names they carry, and carried, on line items: English and French, old and new.
 *
 * Old names stay for good: contracts keep them for years. Every name is written as `wordsOf` leaves it: lower case,
 * no accents, single spaces, "addon" in one word. Names are looked for in the order of the lists.
 */
import type { ProductEdition, ProductLine } from '../facts/schema.ts';

/** Products that hold others; their names may list what they hold, so they are looked for before single hubs. */
export const bundleNames = [
  'customer platform',
  'customer platforms',
  'crm suite',
  'suite crm',
  'crm platform',
  'plateforme client',
  'plateforme clients',
  'plateforme crm',
  'plateforme clientele',
  'growth suite',
  'starter platform',
  'platform starter',
  'plateforme starter',
] as const;

export interface Hub {
  readonly line: ProductLine;
  /** Whole names. */
  readonly names: readonly string[];
  /** Words that mean this hub before "hub", in a list of hubs ("Sales & Service Hub"), or between "HubSpot" and an edition. */
  readonly words: readonly string[];
}

export const hubs: readonly Hub[] = [
  {
    line: 'marketing_hub',
    names: [
      'marketing hub',
      'hub marketing',
      'mktg hub',
      'mkt hub',
      'marketingplus',
      'marketing contacts',
      'contacts marketing',
      'marketing contact tier',
    ],
    words: ['marketing', 'mktg', 'mkt'],
  },
  {
    line: 'sales_hub',
    names: [
      'sales hub',
      'sale hub',
      'hub sales',
      'hub ventes',
      'hub de vente',
      'sales seat',
      'sales seats',
      'licence sales',
      'licences sales',
      'siege sales',
      'sieges sales',
      'utilisateur sales',
      'utilisateurs sales',
    ],
    words: ['sales'],
  },
  {
    line: 'service_hub',
    names: [
      'service hub',
      'hub service',
      'services hub',
      'service seat',
      'service seats',
      'licence service',
      'licences service',
      'siege service',
      'sieges service',
    ],
    words: ['service'],
  },
  {
    line: 'content_hub',
    names: [
      'content hub',
      'contents hub',
      'hub content',
      'hub contenu',
      'hub de contenu',
      'cms hub',
      'hub cms',
      'hubspot cms',
      'cms starter',
      'cms professional',
      'cms pro',
      'cms enterprise',
    ],
    words: ['content', 'cms'],
  },
  {
    line: 'data_hub',
    names: ['data hub', 'hub data', 'hub de donnees', 'operations hub', 'hub operations', 'ops hub', 'operation hub'],
    words: ['data', 'operations', 'ops'],
  },
  {
    line: 'commerce_hub',
    names: [
      'commerce hub',
      'hub commerce',
      'revenue hub',
      'hub revenue',
      'b2b commerce',
      'commerce seat',
      'commerce seats',
      'revenue seat',
      'revenue seats',
      'siege commerce',
      'sieges commerce',
      'siege revenue',
      'sieges revenue',
    ],
    words: ['commerce', 'revenue'],
  },
  { line: 'smart_crm', names: ['smart crm', 'crm smart'], words: [] },
];

export const coreSeatNames = [
  'core seat',
  'core seats',
  'siege core',
  'sieges core',
  'licence core',
  'licences core',
  'licence principale',
  'licences principales',
  'siege principal',
  'sieges principaux',
  'utilisateur principal',
  'utilisateurs principaux',
  'utilisateur core',
  'utilisateurs core',
  'core user',
  'core users',
  'core licence',
  'core licences',
] as const;

/** Seats that a Starter product is sold by: core seats, unless the name says of which hub. */
export const starterSeatNames = [
  'starter seat',
  'starter seats',
  'siege starter',
  'sieges starter',
  'licence starter',
  'licences starter',
] as const;

/** Seats that HubSpot does not charge for. */
export const freeSeatNames = [
  'view only seat',
  'view only seats',
  'view only user',
  'view only users',
  'partner seat',
  'partner seats',
  'licence lecture seule',
  'licences lecture seule',
  'siege lecture seule',
  'sieges lecture seule',
  'siege en lecture seule',
  'sieges en lecture seule',
] as const;

export const creditNames = [
  'hubspot credit',
  'hubspot credits',
  'credit hubspot',
  'credits hubspot',
  'credits capacity',
  'credit capacity',
  'breeze intelligence',
  'breeze credits',
  'credits breeze',
  'breeze customer agent',
  'breeze prospecting agent',
] as const;

/** Packs of credits that others sell too: HubSpot's only where the name says HubSpot or Breeze. */
export const packNames = [
  'capacity pack',
  'capacity packs',
  'pack de capacite',
  'packs de capacite',
  'pack de credits',
  'packs de credits',
  'credit pack',
  'credit packs',
  'credits pack',
  'committed credits',
  'credits engages',
] as const;

/** Sold under the credits' name and no pack of them: an enrichment of what is there, once. */
export const notCredits = ['backfill', 'enrichment'] as const;

/** Use of HubSpot Credits beyond the pack that was bought: it earns nothing (TX-03, TX-04). */
export const overageNames = [
  'overage',
  'overages',
  'pay as you go',
  'payg',
  'depassement',
  'depassements',
  'hors forfait',
  'surconsommation',
  'paiement a l usage',
  'excess usage',
] as const;

export interface AddOn {
  readonly id: string;
  /** Names that no other product carries. */
  readonly names: readonly string[];
  /** Names that mean the add-on only beside a word for "add-on". */
  readonly besideAddOn: readonly string[];
}

/** The one add-on that the text names. */
export const reportingAddOn: AddOn = {
  id: 'reporting',
  names: ['reporting addon', 'reports addon', 'report addon', 'addon reporting', 'addon rapports', 'addon reports'],
  besideAddOn: ['reporting', 'reports', 'report', 'rapports', 'rapport', 'dashboard', 'dashboards', 'tableaux de bord'],
};

/** Each is a product of its own (XS-03). */
export const otherAddOns: readonly AddOn[] = [
  {
    id: 'transactional_email',
    names: [
      'transactional email',
      'transactional emails',
      'email transactionnel',
      'emails transactionnels',
      'e mails transactionnels',
      'e mail transactionnel',
    ],
    besideAddOn: ['transactional'],
  },
  { id: 'dedicated_ip', names: ['dedicated ip', 'ip dediee', 'adresse ip dediee'], besideAddOn: [] },
  { id: 'custom_ssl', names: ['custom ssl', 'ssl personnalise', 'certificat ssl'], besideAddOn: ['ssl'] },
  { id: 'ads', names: ['ads addon', 'addon ads', 'addon publicites'], besideAddOn: ['ads', 'publicite', 'publicites'] },
  {
    id: 'brands',
    names: [
      'brand domain',
      'brand domains',
      'brands addon',
      'brand addon',
      'business unit',
      'business units',
      'domaine de marque',
      'domaines de marque',
    ],
    besideAddOn: ['brand', 'brands', 'marque', 'marques'],
  },
  { id: 'sms', names: ['marketing sms', 'sms marketing', 'sms addon', 'sms short code'], besideAddOn: ['sms'] },
  {
    id: 'whatsapp',
    names: ['whatsapp addon', 'whatsapp conversation', 'whatsapp conversations'],
    besideAddOn: ['whatsapp'],
  },
  {
    id: 'api',
    names: ['api limit increase', 'api calls limit', 'api addon', 'api capacity'],
    besideAddOn: ['api', 'api call', 'api calls', 'appels api'],
  },
  {
    id: 'workflows',
    names: ['workflows limit increase', 'workflow limit increase'],
    besideAddOn: ['workflow', 'workflows'],
  },
  {
    id: 'segments',
    names: ['lists limit increase', 'segments limit increase'],
    besideAddOn: ['list', 'lists', 'segment', 'segments', 'listes'],
  },
  { id: 'teams', names: ['teams limit increase'], besideAddOn: ['team', 'teams', 'equipes'] },
  { id: 'users', names: ['users limit increase', 'user limit increase'], besideAddOn: ['permission sets'] },
  {
    id: 'custom_objects',
    names: ['custom objects limit increase', 'custom object limit increase', 'crm object limit increase'],
    besideAddOn: ['custom object', 'custom objects', 'crm object', 'objets personnalises'],
  },
  {
    id: 'calculated_properties',
    names: ['calculated properties limit increase'],
    besideAddOn: ['calculated properties', 'calculated property', 'proprietes calculees'],
  },
  {
    id: 'custom_properties',
    names: ['custom properties limit increase'],
    besideAddOn: ['custom properties', 'custom property', 'proprietes personnalisees'],
  },
  {
    id: 'records',
    names: ['crm contact records limit increase', 'contact records limit increase', 'records limit increase'],
    besideAddOn: ['records', 'contact records', 'fiches d informations', 'enregistrements'],
  },
  { id: 'sandbox', names: ['standard sandbox', 'sandbox account', 'additional sandbox'], besideAddOn: ['sandbox'] },
  { id: 'calling', names: ['calling minutes', 'calling addon'], besideAddOn: ['calling', 'appels'] },
  {
    id: 'phone_numbers',
    names: ['hubspot phone number', 'hubspot phone numbers'],
    besideAddOn: ['phone number', 'phone numbers', 'numeros de telephone'],
  },
  {
    id: 'e_signature',
    names: ['e signature addon', 'esignature addon'],
    besideAddOn: ['e signature', 'e signatures', 'esignature', 'signature electronique'],
  },
  { id: 'transcription', names: ['transcription hours', 'transcription addon'], besideAddOn: ['transcription'] },
  { id: 'domains', names: ['additional domains', 'root domains'], besideAddOn: ['domain', 'domains', 'domaines'] },
  { id: 'video', names: ['video hosting addon'], besideAddOn: ['video', 'videos'] },
  { id: 'aeo', names: ['hubspot aeo', 'answer engine optimization', 'aeo addon'], besideAddOn: ['aeo'] },
  {
    id: 'additional_portal',
    names: ['additional portal', 'additional portals', 'portail supplementaire'],
    besideAddOn: ['portal'],
  },
];

/** Words for "add-on": with one of them and no name that is known, a line is an add-on that the catalogue does not know. */
export const addOnWords = [
  'addon',
  'addons',
  'limit increase',
  'limits increase',
  'limit increases',
  'capacity increase',
  'module complementaire',
  'modules complementaires',
  'augmentation de limite',
  'augmentation des limites',
  'augmentation de la limite',
  'extension de limite',
] as const;

/** First words of lines that take money off or give it back: no product, whatever they mention. */
export const deductionNames = [
  'discount',
  'rebate',
  'remise',
  'rabais',
  'credit note',
  'credit for',
  'avoir',
  'refund',
  'remboursement',
  'geste commercial',
] as const;

/** The same wherever they stand. */
export const deductionsAnywhere = [
  'proration credit',
  'prorata credit',
  'credit prorata',
  'credit de prorata',
  'credit note',
  'unused',
  'non utilise',
  'cancellation',
  'resiliation',
] as const;

/** Words of an edition, as whole words: never "Products", "Promo" or "Project". */
export const editionWords: Readonly<Record<string, Exclude<ProductEdition, 'none' | 'unknown'>>> = {
  enterprise: 'enterprise',
  entreprise: 'enterprise',
  ent: 'enterprise',
  entr: 'enterprise',
  professional: 'professional',
  professionnel: 'professional',
  professionnelle: 'professional',
  pro: 'professional',
  prof: 'professional',
  starter: 'starter',
  free: 'free',
  gratuit: 'free',
  gratuite: 'free',
};
