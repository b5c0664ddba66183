/** Where a fact is changed that no form of a card may write, and where a step is taken that nothing is recorded of. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ActionCode } from '../../rules/verdict/every-code.ts';

export const whereWords = {
  stage: { fr: 'Étape de la transaction, sur la fiche', en: 'Deal stage, on the record' },
  closeDate: { fr: 'Date de fermeture, sur la fiche', en: 'Close date, on the record' },
  createdOn: { fr: 'Date de création, sur la fiche', en: 'Create date, on the record' },
  currency: { fr: 'Devise, sur la fiche', en: 'Currency, on the record' },
  record: { fr: 'Sur la fiche de la transaction', en: 'On the deal record' },
  lines: { fr: 'Carte Lignes de produit, sur la fiche', en: 'Line items card, on the record' },
  partners: { fr: 'Carte Entreprises, sur la fiche', en: 'Companies card, on the record' },
  customer: { fr: 'Fiche de l’entreprise cliente', en: 'The customer’s company record' },
  partner: { fr: 'Fiche de l’entreprise partenaire', en: 'The partner’s company record' },
  rates: { fr: 'Paramètres du compte, Devises', en: 'Account settings, Currencies' },
  settings: { fr: 'Réglages de l’application, par l’administrateur', en: 'App settings, by the admin' },
  specialist: { fr: 'À demander à votre Spécialiste inbound', en: 'Ask your Growth Specialist' },
  elsewhere: { fr: 'N’est pas gardé dans HubSpot', en: 'Not kept in HubSpot' },
  hubspot: { fr: 'HubSpot s’en charge ; rien à noter ici', en: 'HubSpot sees to it; nothing to record here' },
  withHubspot: { fr: 'À voir avec HubSpot ; rien à noter ici', en: 'Settle it with HubSpot; nothing to record here' },
  byPartner: { fr: 'Par le partenaire ; rien à noter ici', en: 'By the partner; nothing to record here' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Of steps without a form: duties that no verdict waits for. */
export const whereDone: Readonly<Partial<Record<ActionCode, Bilingual>>> = {
  name_product: whereWords.lines,
  correct_service_claim: whereWords.byPartner,
  ask_for_second_manager: whereWords.withHubspot,
  announce_absence: whereWords.withHubspot,
  answer_request: whereWords.withHubspot,
  give_reason_for_delay: whereWords.withHubspot,
};
