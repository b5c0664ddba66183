/** What the buttons that open a form say: a verb and what is recorded. Of which partner, line or link stands beside it. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

export const formWords = {
  signature: { fr: 'Noter la signature', en: 'Record the signature' },
  correctSignature: { fr: 'Corriger la signature', en: 'Correct the signature' },
  correctSharing: { fr: 'Corriger le partage', en: 'Correct the sharing' },
  correctCreation: { fr: 'Corriger la création', en: 'Correct the creation' },
  correctSending: { fr: 'Corriger l’envoi', en: 'Correct the sending' },
  shared: { fr: 'Noter le partage', en: 'Mark as shared' },
  sent: { fr: 'Noter l’envoi', en: 'Mark as sent' },
  generated: { fr: 'Noter la création', en: 'Mark as created' },
  rejected: { fr: 'Noter un refus', en: 'Record a refusal' },
  newLink: { fr: 'Noter un nouveau lien', en: 'Record a new link' },
  coverage: { fr: 'Noter les lignes couvertes', en: 'Record the lines covered' },
  registration: { fr: 'Noter l’enregistrement', en: 'Record the registration' },
  domain: { fr: 'Noter le domaine d’achat', en: 'Record the purchase domain' },
  approval: { fr: 'Noter l’accord', en: 'Record the approval' },
  validation: { fr: 'Noter la validation', en: 'Record the approval' },
  motion: { fr: 'Noter la stratégie de vente', en: 'Record the sales strategy' },
  reply: { fr: 'Noter la réponse', en: 'Record the reply' },
  reason: { fr: 'Noter la raison', en: 'Record the reason' },
  absence: { fr: 'Noter l’annonce', en: 'Record the announcement' },
  platform: { fr: 'Noter l’échange', en: 'Record the exchange' },
  bant: { fr: 'Noter le BANT', en: 'Record BANT' },
  progress: { fr: 'Noter le point d’avancement', en: 'Record the progress' },
  invitation: { fr: 'Noter la réponse', en: 'Record the answer' },
  onboarding: { fr: 'Noter le début', en: 'Record the start' },
  discount: { fr: 'Noter l’accord écrit', en: 'Record the agreement' },
  notice: { fr: 'Noter l’avis écrit', en: 'Record the notice' },
  decision: { fr: 'Noter la décision', en: 'Record the decision' },
  product: { fr: 'Noter le produit', en: 'Record the product' },
  amount: { fr: 'Noter le MRR', en: 'Record the MRR' },
  lineKind: { fr: 'Noter le type de ligne', en: 'Record the line type' },
  yearAgo: { fr: 'Noter le MRR antérieur', en: 'Record last year’s MRR' },
  sold: { fr: 'Noter un produit vendu', en: 'Record a product sold' },
  ownedList: { fr: 'Noter les produits du client', en: 'Record the customer’s products' },
  owned: { fr: 'Noter le produit du client', en: 'Record the customer’s product' },
  holder: { fr: 'Noter qui a le crédit', en: 'Record the credit holder' },
  holderType: { fr: 'Noter le type de partenaire', en: 'Record the partner type' },
  seller: { fr: 'Noter qui l’a vendu', en: 'Record who sold it' },
  relatedDomains: { fr: 'Noter les domaines liés', en: 'Record the related domains' },
  recommendation: { fr: 'Noter une recommandation', en: 'Record a recommendation' },
  request: { fr: 'Noter une demande', en: 'Record a request' },
  absent: { fr: 'Noter une absence', en: 'Record an absence' },
  discounted: { fr: 'Noter une remise', en: 'Record a discount' },
  exchanges: { fr: 'Noter les échanges', en: 'Record the exchanges' },
  services: { fr: 'Noter l’onboarding', en: 'Record the onboarding' },
  onboarder: { fr: 'Noter qui assure l’onboarding', en: 'Record who gives onboarding' },
  payments: { fr: 'Noter les paiements', en: 'Record the payments' },
  profile: { fr: 'Noter le profil', en: 'Record the profile' },
  part: { fr: 'Noter la participation', en: 'Record the involvement' },
  invited: { fr: 'Noter l’invitation', en: 'Record the invitation' },
  introduction: { fr: 'Noter la mise en relation', en: 'Record the introduction' },
  portal: { fr: 'Noter le MRR du portail', en: 'Record the portal’s MRR' },
  activity: { fr: 'Noter une activité', en: 'Record an activity' },
  linkState: { fr: 'Noter l’état du lien', en: 'Record the link’s state' },
  credited: { fr: 'Noter le crédit accordé', en: 'Record the credit awarded' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Of a fact that has no words of its own: what it is part of. The field says which. */
export const buttonOf: Readonly<Record<RecordKind, Bilingual>> = {
  line: formWords.product,
  onboarding_by_line: formWords.onboarder,
  owned: formWords.owned,
  owned_list: formWords.ownedList,
  strategy: formWords.motion,
  domains: formWords.domain,
  introduction: formWords.introduction,
  validation: formWords.validation,
  approval: formWords.approval,
  decision: formWords.decision,
  part: formWords.part,
  profile: formWords.profile,
  registration: formWords.registration,
  credit: formWords.credited,
  invitation: formWords.invited,
  recommendation: formWords.recommendation,
  link: formWords.linkState,
  communication: formWords.exchanges,
  qualification: formWords.bant,
  request: formWords.request,
  absence: formWords.absent,
  list: formWords.request,
  discount: formWords.discounted,
  onboarding: formWords.services,
  payments: formWords.payments,
  managed: formWords.portal,
  activity: formWords.activity,
};

/** Of a field that chooses among the deal's lines. */
export const linesChosen: Bilingual = { fr: 'lignes', en: 'lines' };

/** Under which a form stands in a menu. */
export const groupWords: Readonly<Record<RecordKind, Bilingual>> = {
  line: { fr: 'Produits vendus', en: 'Products sold' },
  onboarding_by_line: { fr: 'Onboarding', en: 'Onboarding' },
  owned: { fr: 'Client', en: 'Customer' },
  owned_list: { fr: 'Client', en: 'Customer' },
  strategy: { fr: 'Transaction', en: 'Deal' },
  domains: { fr: 'Transaction', en: 'Deal' },
  introduction: { fr: 'Transaction', en: 'Deal' },
  validation: { fr: 'HubSpot', en: 'HubSpot' },
  approval: { fr: 'HubSpot', en: 'HubSpot' },
  decision: { fr: 'HubSpot', en: 'HubSpot' },
  part: { fr: 'Partenaires', en: 'Partners' },
  profile: { fr: 'Partenaires', en: 'Partners' },
  registration: { fr: 'Partenaires', en: 'Partners' },
  credit: { fr: 'Partenaires', en: 'Partners' },
  invitation: { fr: 'Partenaires', en: 'Partners' },
  recommendation: { fr: 'Partenaires', en: 'Partners' },
  link: { fr: 'Preuve', en: 'Proof' },
  communication: { fr: 'Échanges', en: 'Exchanges' },
  qualification: { fr: 'Échanges', en: 'Exchanges' },
  request: { fr: 'Échanges', en: 'Exchanges' },
  absence: { fr: 'Échanges', en: 'Exchanges' },
  list: { fr: 'Échanges', en: 'Exchanges' },
  discount: { fr: 'Remises', en: 'Discounts' },
  onboarding: { fr: 'Onboarding', en: 'Onboarding' },
  payments: { fr: 'Paiements', en: 'Payments' },
  managed: { fr: 'Portail du client', en: 'Customer’s portal' },
  activity: { fr: 'Portail du client', en: 'Customer’s portal' },
};
/** The menu in which it stands, and the button: what is withdrawn is named beside it. */
export const withdraw: Bilingual = { fr: 'Retirer', en: 'Withdraw' };

/** That there are none, beside those that there may be. */
export const noneOption = { value: 'none', label: { fr: 'Aucun', en: 'None' } } as const;
export const nobodyOption = { value: 'none', label: { fr: 'Personne', en: 'Nobody' } } as const;

/** What HubSpot can have decided of a question. */
export const decisionOptions = [
  { value: 'granted', label: { fr: 'Accordé', en: 'Granted' } },
  { value: 'refused', label: { fr: 'Refusé', en: 'Refused' } },
] as const satisfies readonly { readonly value: string; readonly label: Bilingual }[];
