/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  waiver_provider: {
    fr: 'Un fournisseur solutions ne peut pas dispenser le client de l’onboarding.',
    en: 'A solutions provider cannot waive the customer’s onboarding.',
  },
  waiver_partner: {
    fr: 'Un partenaire solutions peut assurer lui-même l’onboarding.',
    en: 'A solutions partner may provide the onboarding itself.',
  },
  waiver_partner_type_unknown: {
    fr: 'À préciser : partenaire ou fournisseur solutions ?',
    en: 'To be confirmed: solutions partner or solutions provider?',
  },
  waiver_link_signed: {
    fr: 'Le client a signé le lien de confirmation.',
    en: 'The customer signed the confirmation link.',
  },
  waiver_link_not_signed: {
    fr: 'Le client n’a pas signé de lien de confirmation.',
    en: 'The customer has not signed a confirmation link.',
  },
  waiver_link_rejected: {
    fr: 'Le client a refusé le lien de confirmation.',
    en: 'The customer rejected the confirmation link.',
  },
  waiver_link_signed_by_other: {
    fr: 'Le lien n’a pas été signé par le client.',
    en: 'The link was not signed by the customer.',
  },
  waiver_link_signature_unknown: {
    fr: 'À préciser par le partenaire : le client a-t-il signé le lien ?',
    en: 'Partner to confirm: did the customer sign the link?',
  },
  waiver_link_names_onboarding: {
    fr: 'Le lien indique que le partenaire assure l’onboarding.',
    en: 'The link says the partner provides the onboarding.',
  },
  waiver_link_names_no_onboarding: {
    fr: 'Le lien ne mentionne pas l’onboarding.',
    en: 'The link does not mention onboarding.',
  },
  waiver_link_onboarding_unknown: {
    fr: 'À préciser par le partenaire : le lien mentionne-t-il l’onboarding ?',
    en: 'Partner to confirm: does the link mention onboarding?',
  },
  waiver_link_names_some_products: {
    fr: 'Le lien ne mentionne l’onboarding que pour une partie des produits.',
    en: 'The link mentions onboarding for only some of the products.',
  },
  waiver_services_confirmed: {
    fr: 'Le client confirme qu’il choisit les services du partenaire et qu’ils suffisent.',
    en: 'The customer confirms that it chooses the partner’s services and that they are sufficient.',
  },
  waiver_services_not_confirmed: {
    fr: 'Le lien ne confirme pas les services du partenaire.',
    en: 'The link does not confirm the partner’s services.',
  },
  waiver_services_unknown: {
    fr: 'À préciser par le partenaire : le lien confirme-t-il ses services ?',
    en: 'Partner to confirm: does the link confirm its services?',
  },
  waiver_onboarding_required: {
    fr: 'HubSpot exige un onboarding pour cet achat.',
    en: 'HubSpot requires onboarding for this purchase.',
  },
  waiver_requirement_unknown: {
    fr: 'À préciser par HubSpot : un onboarding est-il exigé pour cet achat ?',
    en: 'HubSpot to confirm: is onboarding required for this purchase?',
  },
  waiver_without_registration: {
    fr: 'La dispense ne demande pas de transaction enregistrée ; le crédit, si.',
    en: 'The waiver needs no registered deal; credit does.',
  },
  waiver_several_partners: {
    fr: 'Plusieurs partenaires assurent l’onboarding.',
    en: 'Several partners provide the onboarding.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

export const actionWords = {
  sign_waiver_link: { fr: 'Faire signer le lien qui mentionne l’onboarding', en: 'Get the onboarding link signed' },
  decide_waiver: { fr: 'Décider si le client est dispensé d’onboarding', en: 'Decide whether onboarding is waived' },
} as const satisfies WordsOf<typeof codes.actions>;

/** What a missing fact would decide. */
export const questionWords = {
  waiver: {
    fr: 'si le partenaire peut assurer l’onboarding à la place de HubSpot',
    en: 'whether the partner may provide the onboarding instead of HubSpot',
  },
  onboarding_required: { fr: 'si un onboarding est exigé', en: 'whether onboarding is required' },
} as const satisfies WordsOf<typeof codes.questions>;
