/** Words of the facts' own vocabulary: stages, tiers, editions, states of a link. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type {
  BillingFrequency,
  LineItemFacts,
  Motion,
  PartnerFacts,
  ProductEdition,
  ProductLine,
  ProofFacts,
  DealFacts,
  Facts,
  Region,
} from '../../facts/schema.ts';

type Word =
  | Motion
  | NonNullable<DealFacts['stage'] | DealFacts['sharedDealCreatedBy'] | DealFacts['hubspotValidation']>
  | Region
  | NonNullable<PartnerFacts['type'] | PartnerFacts['tier']>
  | NonNullable<ProofFacts['link'] | ProofFacts['status'] | ProofFacts['signedBy']>
  | NonNullable<LineItemFacts['kind']>
  | 'shared_deal'
  | 'domain'
  | 'all'
  | 'illness'
  | 'interruption'
  | 'originator'
  | 'specialist'
  | 'login'
  | 'create'
  | 'edit'
  | 'information'
  | 'commitment'
  | 'communication'
  | 'budget'
  | 'authority'
  | 'need'
  | 'timing'
  | 'live'
  | 'private'
  | 'tailored'
  | BillingFrequency;

const words: Readonly<Record<Word, Bilingual>> = {
  partner_collaboration: { fr: 'collaboration partenaire', en: 'partner collaboration' },
  hubspot_collaboration: { fr: 'collaboration HubSpot', en: 'HubSpot collaboration' },
  open: { fr: 'en cours', en: 'open' },
  closed_won: { fr: 'gagnée', en: 'closed won' },
  closed_lost: { fr: 'perdue', en: 'closed lost' },
  partner: { fr: 'un partenaire', en: 'a partner' },
  hubspot: { fr: 'HubSpot', en: 'HubSpot' },
  pending: { fr: 'en attente', en: 'pending' },
  approved: { fr: 'accordée', en: 'approved' },
  refused: { fr: 'refusée', en: 'refused' },
  solutions_partner: { fr: 'partenaire solutions', en: 'solutions partner' },
  solutions_provider: { fr: 'fournisseur solutions', en: 'solutions provider' },
  none: { fr: 'aucun', en: 'none' },
  gold: { fr: 'Gold', en: 'Gold' },
  platinum: { fr: 'Platinum', en: 'Platinum' },
  diamond: { fr: 'Diamond', en: 'Diamond' },
  elite: { fr: 'Elite', en: 'Elite' },
  APAC: { fr: 'Asie-Pacifique', en: 'APAC' },
  EMEA: { fr: 'Europe, Moyen-Orient, Afrique', en: 'EMEA' },
  LATAM: { fr: 'Amérique latine', en: 'LATAM' },
  NA: { fr: 'Amérique du Nord', en: 'North America' },
  automatic: { fr: 'automatique, avec le devis', en: 'automatic, with the quote' },
  manual: { fr: 'créé par le partenaire', en: 'created by the partner' },
  generated: { fr: 'généré', en: 'generated' },
  sent: { fr: 'envoyé', en: 'sent' },
  signed: { fr: 'signé', en: 'signed' },
  rejected: { fr: 'refusé par le client', en: 'rejected by the customer' },
  customer: { fr: 'le client', en: 'the customer' },
  other: { fr: 'quelqu’un d’autre', en: 'somebody else' },
  subscription: { fr: 'abonnement', en: 'subscription' },
  one_time: { fr: 'paiement unique', en: 'one-time fee' },
  overage: { fr: 'dépassement', en: 'overage' },
  shared_deal: { fr: 'transaction partagée', en: 'shared deal' },
  domain: { fr: 'domaine (ancien système)', en: 'domain (former system)' },
  all: { fr: 'toutes les lignes', en: 'every line' },
  illness: { fr: 'maladie', en: 'illness' },
  interruption: { fr: 'interruption de l’activité', en: 'business interruption' },
  originator: { fr: 'le partenaire d’origine', en: 'the originating partner' },
  specialist: { fr: 'le Spécialiste inbound', en: 'the Growth Specialist' },
  login: { fr: 'connexion', en: 'login' },
  create: { fr: 'création', en: 'creation' },
  edit: { fr: 'modification', en: 'edit' },
  information: { fr: 'des informations', en: 'information' },
  commitment: { fr: 'un engagement', en: 'a commitment' },
  communication: { fr: 'des communications', en: 'communications' },
  budget: { fr: 'budget', en: 'budget' },
  authority: { fr: 'autorité', en: 'authority' },
  need: { fr: 'besoin', en: 'need' },
  timing: { fr: 'temporalité', en: 'timing' },
  live: { fr: 'en direct', en: 'live' },
  private: { fr: 'privées', en: 'private' },
  tailored: { fr: 'personnalisées', en: 'tailored' },
  weekly: { fr: 'hebdomadaire', en: 'weekly' },
  biweekly: { fr: 'toutes les deux semaines', en: 'every two weeks' },
  monthly: { fr: 'mensuelle', en: 'monthly' },
  quarterly: { fr: 'trimestrielle', en: 'quarterly' },
  per_six_months: { fr: 'tous les six mois', en: 'every six months' },
  annually: { fr: 'annuelle', en: 'yearly' },
  per_two_years: { fr: 'tous les deux ans', en: 'every two years' },
  per_three_years: { fr: 'tous les trois ans', en: 'every three years' },
  per_four_years: { fr: 'tous les quatre ans', en: 'every four years' },
  per_five_years: { fr: 'tous les cinq ans', en: 'every five years' },
};
const byValue: Readonly<Record<string, Bilingual>> = words;

/** Of what is asked, whatever it is: not of the validation, which is feminine in French. */
export const decisionWords: Readonly<Record<NonNullable<Facts['decisions']>[number]['decided'], Bilingual>> = {
  granted: { fr: 'accordé', en: 'granted' },
  refused: { fr: 'refusé', en: 'refused' },
};

/** Undefined: the value is a name, a domain, an id, and stands for itself. */
export const valueWord = (value: string): Bilingual | undefined =>
  Object.hasOwn(byValue, value) ? byValue[value] : undefined;

export const productWords: Readonly<Record<ProductLine, Bilingual>> = {
  marketing_hub: { fr: 'Marketing Hub', en: 'Marketing Hub' },
  sales_hub: { fr: 'Sales Hub', en: 'Sales Hub' },
  service_hub: { fr: 'Service Hub', en: 'Service Hub' },
  content_hub: { fr: 'Content Hub', en: 'Content Hub' },
  data_hub: { fr: 'Data Hub', en: 'Data Hub' },
  commerce_hub: { fr: 'Commerce Hub', en: 'Commerce Hub' },
  hubspot_credits: { fr: 'Crédits HubSpot', en: 'HubSpot Credits' },
  customer_platform: { fr: 'Plateforme client', en: 'Customer Platform' },
  smart_crm: { fr: 'Smart CRM', en: 'Smart CRM' },
  core_seats: { fr: 'Licences essentielles', en: 'Core seats' },
  reporting_add_on: { fr: 'Module complémentaire Rapports', en: 'Reports add-on' },
  other_add_on: { fr: 'Autre module complémentaire', en: 'Other add-on' },
  services: { fr: 'Services', en: 'Services' },
  unclassified: { fr: 'Produit non reconnu', en: 'Product not recognised' },
};

const byProduct: Readonly<Record<string, Bilingual>> = productWords;
export const productWord = (value: string): Bilingual | undefined =>
  Object.hasOwn(byProduct, value) ? byProduct[value] : undefined;

export const productEditionWords: Readonly<Record<ProductEdition, Bilingual>> = {
  free: { fr: 'Gratuite', en: 'Free' },
  starter: { fr: 'Starter', en: 'Starter' },
  professional: { fr: 'Pro', en: 'Professional' },
  enterprise: { fr: 'Entreprise', en: 'Enterprise' },
  none: { fr: 'Sans édition', en: 'No edition' },
  unknown: { fr: 'Non précisée', en: 'Not stated' },
};
