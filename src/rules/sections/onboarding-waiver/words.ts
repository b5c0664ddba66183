/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  waiver_provider: {
    fr: 'Un fournisseur solutions ne peut pas dispenser le client de l’onboarding.',
    en: 'A solutions provider may not waive the customer’s onboarding.',
  },
  waiver_partner: {
    fr: 'Un partenaire solutions peut se charger lui-même de l’onboarding.',
    en: 'A solutions partner may give the onboarding itself.',
  },
  waiver_partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire ou d’un fournisseur.',
    en: 'It is not known whether this is a partner or a provider.',
  },
  waiver_link_signed: {
    fr: 'Le client a signé le lien de confirmation.',
    en: 'The customer signed the confirmation link.',
  },
  waiver_link_not_signed: {
    fr: 'Le client n’a pas signé de lien de confirmation.',
    en: 'The customer has signed no confirmation link.',
  },
  waiver_link_rejected: {
    fr: 'Le client a refusé le lien de confirmation.',
    en: 'The customer refused the confirmation link.',
  },
  waiver_link_signed_by_other: {
    fr: 'Ce n’est pas le client qui a signé le lien.',
    en: 'It was not the customer who signed the link.',
  },
  waiver_link_signature_unknown: {
    fr: 'On ne sait pas si le client a signé le lien.',
    en: 'It is not known whether the customer signed the link.',
  },
  waiver_link_names_onboarding: {
    fr: 'Le lien dit que le partenaire fera l’onboarding.',
    en: 'The link says that the partner gives the onboarding.',
  },
  waiver_link_names_no_onboarding: {
    fr: 'Le lien ne parle pas d’onboarding.',
    en: 'The link says nothing of onboarding.',
  },
  waiver_link_onboarding_unknown: {
    fr: 'On ne sait pas si le lien parle d’onboarding.',
    en: 'It is not known whether the link speaks of onboarding.',
  },
  waiver_link_names_some_products: {
    fr: 'Le lien ne cite l’onboarding que pour une partie des produits .',
    en: 'The link names onboarding for some of the products only.',
  },
  waiver_services_confirmed: {
    fr: 'Le client confirme qu’il choisit les services du partenaire et qu’ils suffisent.',
    en: 'The customer confirms that it chooses the partner’s services and that they suffice.',
  },
  waiver_services_not_confirmed: {
    fr: 'Le lien ne confirme pas les services du partenaire.',
    en: 'The link does not confirm the partner’s services.',
  },
  waiver_services_unknown: {
    fr: 'On ne sait pas si le lien confirme les services du partenaire.',
    en: 'It is not known whether the link confirms the partner’s services.',
  },
  waiver_onboarding_required: {
    fr: 'HubSpot exige un onboarding pour cet achat.',
    en: 'HubSpot requires onboarding for this purchase.',
  },
  waiver_requirement_unknown: {
    fr: 'On ne sait pas si HubSpot exige un onboarding pour cet achat.',
    en: 'It is not known whether HubSpot requires onboarding for this purchase.',
  },
  waiver_without_registration: {
    fr: 'La dispense ne demande pas de transaction enregistrée ; le crédit, lui, en demande une.',
    en: 'The waiver needs no registered deal; credit asks for one.',
  },
  waiver_several_partners: {
    fr: 'Plusieurs partenaires se chargent de l’onboarding .',
    en: 'Several partners give the onboarding.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  sign_waiver_link: { fr: 'Faire signer le lien qui annonce l’onboarding', en: 'Get the onboarding link signed' },
  decide_waiver: { fr: 'Dire si le client est dispensé d’onboarding', en: 'Say whether onboarding is waived' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  waiver: {
    fr: 'si le partenaire peut assurer l’onboarding à la place de HubSpot',
    en: 'whether the partner may give the onboarding in HubSpot’s place',
  },
  onboarding_required: { fr: 'si un onboarding est requis', en: 'whether there is an onboarding to waive' },
} as const satisfies WordsOf<typeof codes.questions>;
