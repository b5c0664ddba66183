/** What the parts of an installation are for, in an admin's words. */
import type { Locale } from '../../contract/deal-view.ts';
import type { Declaration, DeclaredObject } from '../declaration.ts';
import type { DeclaredProperty } from '../property.ts';

export type Area = 'deal_facts' | 'deal_results' | 'partner_facts' | 'involvement' | 'settings' | 'roles';

export function areaOf(declaration: Declaration, on: DeclaredObject, property: DeclaredProperty): Area {
  switch (on) {
    case 'deals':
      return declaration.outputs.has(property.name) ? 'deal_results' : 'deal_facts';
    case 'companies':
      return 'partner_facts';
    case 'involvement':
      return 'involvement';
    case 'setting':
      return 'settings';
  }
}

export const objectName: Readonly<Record<Locale, Readonly<Record<DeclaredObject, string>>>> = {
  fr: {
    deals: 'transactions',
    companies: 'entreprises',
    involvement: 'implications des partenaires',
    setting: 'réglages de l’application',
  },
  en: {
    deals: 'deals',
    companies: 'companies',
    involvement: 'partner involvements',
    setting: 'settings of the app',
  },
};

/** What an area serves. */
export const serves: Readonly<Record<Locale, Readonly<Record<Area, string>>>> = {
  fr: {
    deal_facts: 'faits de la transaction, lus et enregistrés par les cartes',
    deal_results: 'résultats pour les listes, rapports et workflows',
    partner_facts: 'ce que l’on sait d’un partenaire : type, niveau, région',
    involvement: 'part d’un partenaire dans une transaction : enregistrement, preuve d’implication, onboarding',
    settings: 'noms de produits acceptés dans ce portail',
    roles: 'quelle entreprise de la transaction est quel partenaire',
  },
  en: {
    deal_facts: 'facts of the deal that the cards read and record',
    deal_results: 'results for lists, reports and workflows',
    partner_facts: 'what is known of a partner: type, tier, region',
    involvement: 'a partner’s part in a deal: registration, proof of involvement, onboarding',
    settings: 'product names accepted in this portal',
    roles: 'which company on the deal is which partner',
  },
};

/** What goes wrong where a part of an area is missing or unusable. */
export const effects: Readonly<Record<Locale, Readonly<Record<Area, string>>>> = {
  fr: {
    deal_facts:
      'Les cartes ne peuvent ni lire ni enregistrer ces faits ; ce que les règles en font dépendre reste ouvert.',
    deal_results: 'Les listes, rapports et workflows ne voient pas le statut, la prochaine action ni la commission.',
    partner_facts:
      'Le type, le niveau ou la région des partenaires restent inconnus, et les verdicts qui en dépendent restent ouverts.',
    involvement:
      'Enregistrement, preuve d’implication et onboarding ne peuvent être ni lus ni enregistrés : aucune commission n’est montrée comme acquise.',
    settings:
      'Aucun nom de produit ne peut être accepté dans ce portail ; ceux qui l’étaient ne comptent pas. Tout le reste fonctionne.',
    roles: 'Les cartes ne reconnaissent pas les partenaires de la transaction, sauf ceux qu’une implication nomme.',
  },
  en: {
    deal_facts: 'The cards can neither read nor record these facts; what the rules make of them stays open.',
    deal_results: 'Lists, reports and workflows do not see the status, the next action or the commission.',
    partner_facts: 'Type, tier or region of partners stay unknown, and the verdicts that depend on them stay open.',
    involvement:
      'Registration, proof of involvement and onboarding can be neither read nor recorded: no commission is shown as met.',
    settings:
      'No product name can be accepted in this portal, and those that were do not count. Everything else works.',
    roles: 'The cards do not recognise the partners of a deal, except those that an involvement names.',
  },
};
