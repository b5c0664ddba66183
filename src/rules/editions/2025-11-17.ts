/**
 * What is known of the edition of 17 November 2025 ("deal-based commissions"): provisional. HubSpot's announcement was
 * read in part, some of it comes from a partner's public notes of July 2026, and the text itself is not public to us. So
 * this edition never judges by itself: whoever names it is told with each figure how sure it is and where it was read.
 *
 * What the announcement does not change goes on as in the text of 3 September 2025: an assumption, and said as one.
 */
import { calendarDate } from '../../facts/primitives.ts';
import { edition20250903 } from './2025-09-03.ts';
import type { AnnouncedNumber } from './announcement.ts';
import type { Certainty, Source } from './source.ts';
import { latinAmerica, namedInBeta, perhapsInBeta } from './deal-based-countries.ts';
import { citedAs } from './edition.ts';
import { follows } from './follows.ts';
import {
  announced,
  choice,
  count,
  date,
  type Parameter,
  type ParameterValue,
  share,
  type StatedParameter,
} from './parameter.ts';

const id = '2025-11-17';

const said = (number: Source['id'], certainty: Certainty, page: string): Source => ({ id: number, certainty, page });
const pages = {
  announcement: 'hubspot.com/deal-based-commissions',
  beta: 'hubspot.com/solutions-partner-deal-based-model-beta',
  commissions: 'hubspot.com/partner-commissions-faq',
  providers: 'hubspot.jp/2026-entry-and-tiers-policy-for-hubspot-solutions-partners',
  notes: 'github.com/efeoncepro/greenhouse-eo',
} as const;

const whoeverSoldFirst = said('DB-01', 'read', pages.announcement);
const netIncrease = said('DB-02', 'read', pages.announcement);
const partnerTerm = said('DB-03', 'read', pages.announcement);
const providerTerm = said('DB-03', 'second_hand', pages.notes);
const crossSell = said('DB-04', 'second_hand', pages.notes);
const touchless = said('DB-05', 'read', pages.beta);
const touchlessCloses = said('DB-05', 'second_hand', pages.notes);
const assisted = said('DB-06', 'second_hand', pages.notes);
const cancelled = said('DB-07', 'second_hand', pages.notes);
const bestPartnerWins = said('DB-08', 'second_hand', pages.notes);
const providerProgramEnds = said('DB-09', 'second_hand', pages.providers);
const payment = said('DB-10', 'read', pages.commissions);

/** A number that only this edition has. */
const own = <V extends ParameterValue>(name: AnnouncedNumber, parameter: StatedParameter<V>): Parameter<V> =>
  Object.assign({ read: citedAs(name, parameter, id, true) }, parameter);

export const edition20251117 = follows(edition20250903, {
  id,
  from: '2025-11-17',
  to: null,
  toIsFrom: pages.announcement,
  parameters: {
    'upsell.model': { ...choice('net_increase'), source: 'announced', told: netIncrease },
    'commission.rate': { ...share('0.20'), source: 'announced', told: partnerTerm },
    'commission.partner.months': { ...count(36, 'months'), source: 'announced', told: partnerTerm },
    'commission.provider.months': { ...count(12, 'months'), source: 'announced', told: providerTerm },
    'commission.payment': { ...choice('quarterly'), source: 'announced', told: payment },
    'enterprise.rate': { ...share('0.20'), source: 'announced', told: assisted },
    'enterprise.months': { ...count(12, 'months'), source: 'announced', told: assisted },
  },
  announced: {
    beta: { from: calendarDate.parse('2025-10-01'), countries: namedInBeta, perhaps: perhapsInBeta },
    touchless: {
      within: own('touchless.within', announced(count(12, 'months'), 'US-06', touchless)),
      closes: own('touchless.closes', announced(date('2026-11-17'), 'US-06', touchlessCloses)),
      closesEarly: own('touchless.closesEarly', announced(date('2026-10-01'), 'US-06', touchlessCloses)),
      earlyCountries: latinAmerica,
    },
    providerProgramEnds: own('providerProgram.ends', announced(date('2026-08-15'), 'RATE-02', providerProgramEnds)),
    sources: {
      'RATE-01': partnerTerm,
      'RATE-02': providerProgramEnds,
      'RATE-03': cancelled,
      'COMM-02': partnerTerm,
      'COMM-03': providerTerm,
      'COMM-04': payment,
      'TX-02': whoeverSoldFirst,
      'BPW-02': bestPartnerWins,
      'ENT-01': assisted,
      'ENT-08': assisted,
      'XS-01': crossSell,
      'XS-02': whoeverSoldFirst,
      'US-01': whoeverSoldFirst,
      'US-02': netIncrease,
      'US-03': whoeverSoldFirst,
      'US-04': whoeverSoldFirst,
      'US-05': whoeverSoldFirst,
      'US-06': touchless,
      'US-07': whoeverSoldFirst,
    },
  },
  rules: {
    'TX-02': {
      says: {
        fr: 'Un produit que le client a déjà acheté est éligible comme un autre, quel que soit le premier vendeur.',
        en: 'A product that the customer has already bought is eligible like any other, whoever sold it first.',
      },
      ambiguities: [],
    },
    'XS-02': {
      says: {
        fr: 'Chez un client, un produit peut rapporter à plusieurs partenaires : à chacun selon sa transaction.',
        en: 'At one customer, a product may pay several partners: each by its own deal.',
      },
      ambiguities: ['A-48'],
    },
    'RATE-02': {
      says: {
        fr: 'Un fournisseur reçoit 20 % des revenus générés, pendant 12 mois au maximum ; le programme des fournisseurs a pris fin le 15 août 2026, et avec lui les commissions en cours de ceux qui n’ont pas changé de programme.',
        en: 'A provider earns 20% of the revenue generated, for 12 months at most; the provider program ended on 15 August 2026, and with it the running commissions of those that did not convert.',
      },
    },
    'RATE-03': {
      says: {
        fr: 'Si le client réduit son abonnement HubSpot, la commission baisse d’autant ; s’il le résilie, elle prend fin.',
        en: 'If the customer downgrades its HubSpot subscription, commission falls with it; if it cancels, commission ends.',
      },
    },
    'US-01': {
      says: {
        fr: 'Une vente additionnelle rapporte au partenaire qui la fait, si sa transaction partagée respecte l’accord du programme et les règles, chez un nouveau client comme chez un client existant.',
        en: 'An upsell pays the partner that makes it, where its shared deal is in line with the program agreement and the rules, at a new customer as at an existing one.',
      },
      ambiguities: [],
    },
    'US-02': {
      says: {
        fr: 'La commission porte sur la hausse nette : le nouveau MRR de la ligne de produits, moins ce que le client payait la veille.',
        en: 'Commission is on the net increase: the new MRR of the product line, less what the customer paid the day before.',
      },
      ambiguities: [],
    },
    'US-03': {
      says: {
        fr: 'Peu importe qui a vendu le produit d’abord, et qui en avait le crédit.',
        en: 'It does not matter who sold the product first, nor who held its credit.',
      },
      ambiguities: [],
    },
    'US-04': {
      says: {
        fr: 'Faire passer un client de Pro à Entreprise rapporte comme toute vente additionnelle.',
        en: 'Moving a customer from Pro to Enterprise earns as any upsell does.',
      },
      ambiguities: [],
    },
    'US-05': {
      says: {
        fr: 'Un achat passé avec un autre partenaire n’exclut rien.',
        en: 'An earlier purchase with another partner rules nothing out.',
      },
      ambiguities: [],
    },
    'US-06': {
      says: {
        fr: 'Rien n’est plus crédité automatiquement, sauf un achat sans partenaire dans les 12 mois de la première vente de la ligne de produits, tant que HubSpot crédite encore ces achats : il revient au dernier partenaire qui y avait une transaction partagée, pour ce qui reste de ses trois ans.',
        en: 'Nothing is credited automatically any more, except a purchase without a partner within 12 months of the product line’s first sale, while HubSpot still credits those: it goes to the last partner that had a shared deal on the line, for what remains of its three years.',
      },
      ambiguities: ['A-21'],
    },
    'US-07': {
      says: {
        fr: 'Ces conditions sont celles que HubSpot a annoncées ; leur texte complet ne nous est pas connu.',
        en: 'These are the conditions that HubSpot announced; their full text is not known to us.',
      },
    },
  },
});
