/** Confirmation links, one entry a link (section “Preuve d’implication”). */
import { mostProofs } from '../limits.ts';
import { fact, list, required, soFar } from './fact.ts';
import { address, yesNo, date, dateTime, partner, products, lines, choice } from './form.ts';

export const link = {
  status: fact(
    choice(['generated', 'sent', 'signed', 'rejected']),
    { fr: 'état du lien de confirmation', en: 'state of the confirmation link' },
    'own',
    { property: 'Status' },
  ),
  generatedOn: fact(date, { fr: 'lien généré le', en: 'link generated on' }, 'own', {
    property: 'GeneratedOn',
    past: 'POI-03',
  }),
  signedBy: fact(choice(['customer', 'other']), { fr: 'lien signé par', en: 'link signed by' }, 'own', {
    property: 'SignedBy',
  }),
  signedOn: soFar(date, { fr: 'date de signature', en: 'signed on' }, 'own', {
    property: 'SignedOn',
    past: 'POI-12',
  }),
  signedAt: soFar(dateTime, { fr: 'heure de signature', en: 'time of signature' }, 'own', {
    property: 'SignedAt',
    past: 'POI-12',
  }),
  confirmedInCheckout: fact(yesNo, { fr: 'confirmation au moment du paiement', en: 'confirmed at checkout' }, 'own', {
    property: 'ConfirmedInCheckout',
  }),
  sharedOn: soFar(date, { fr: 'partage avec HubSpot', en: 'shared with HubSpot on' }, 'own', {
    property: 'SharedOn',
    past: 'POI-12',
  }),
  coversLineItems: fact(lines, { fr: 'lignes couvertes par le lien', en: 'lines covered by the link' }, 'own', {
    property: 'Covers',
  }),
  confirmsPartnerServices: fact(
    yesNo,
    { fr: 'services du partenaire confirmés', en: 'partner’s services confirmed' },
    'own',
    { property: 'ConfirmsServices' },
  ),
  onboardingFor: fact(
    products,
    { fr: 'onboarding prévu par le lien pour', en: 'onboarding stated in the link for' },
    'own',
    { property: 'OnboardingFor' },
  ),
  quoteUpdatedOn: soFar(date, { fr: 'dernière modification du devis', en: 'quote last updated on' }, 'own', {
    property: 'QuoteUpdatedOn',
    past: 'POI-10',
  }),
};

export const proofs = list(
  { fr: 'liens de confirmation', en: 'confirmation links' },
  { fr: 'lien de confirmation', en: 'confirmation link' },
  'own',
  {
    partnerId: required(
      partner,
      { fr: 'partenaire du lien de confirmation', en: 'partner of the confirmation link' },
      'own',
    ),
    link: fact(
      choice(['automatic', 'manual']),
      { fr: 'origine du lien de confirmation', en: 'origin of the confirmation link' },
      'own',
    ),
    ...link,
  },
  mostProofs,
);

/** As it is recorded: with steps that are no facts of the rules. Its status follows from the steps, unless it is said. */
export const linkRecorded = {
  ...link,
  address: fact(address, { fr: 'adresse du lien', en: 'address of the link' }, 'own', { property: 'Address' }),
  sentOn: fact(date, { fr: 'lien envoyé le', en: 'link sent on' }, 'own', { property: 'SentOn', past: 'POI-08' }),
};
