/** What would have to be different for a line to earn, one sentence a remedy. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { RemedyCode } from '../../rules/what-if/remedies.ts';

export const remedyWords: Readonly<Record<RemedyCode, Bilingual>> = {
  deal_won: { fr: 'La transaction est gagnée.', en: 'The deal is won.' },
  hubspot_validates: { fr: 'HubSpot valide la transaction.', en: 'HubSpot approves the deal.' },
  specialist_approves: {
    fr: 'Le Spécialiste inbound approuve la collaboration.',
    en: 'The Growth Specialist approves the collaboration.',
  },
  partner_brings_deal: {
    fr: 'Le partenaire est à l’origine de la transaction (collaboration partenaire).',
    en: 'The partner brings the deal (partner collaboration).',
  },
  registered_on_purchase_domain: {
    fr: 'La transaction partagée est enregistrée à temps, sur le domaine d’achat.',
    en: 'The shared deal is registered in time, on the purchase domain.',
  },
  proof_signed_and_shared_in_time: {
    fr: 'Le client signe la preuve d’implication pour toutes les lignes, et elle est partagée avant la fermeture.',
    en: 'The customer signs the proof of involvement for all lines, and it is shared before the close.',
  },
  nobody_else_signed: {
    fr: 'Le client n’a signé de preuve d’implication pour aucun autre partenaire.',
    en: 'The customer has signed no proof of involvement for another partner.',
  },
  onboards_highest_mrr_product: {
    fr: 'Le partenaire assure l’onboarding du produit au MRR le plus élevé.',
    en: 'The partner provides the onboarding for the highest-MRR product.',
  },
  no_recommendation: {
    fr: 'Aucun partenaire n’en a recommandé un autre sur cette transaction.',
    en: 'No partner has recommended another one on this deal.',
  },
  invitation_answered: {
    fr: 'L’invitation a reçu une réponse dans les {invitation.hours}.',
    en: 'The invitation was answered within {invitation.hours}.',
  },
  professional_edition: {
    fr: 'Le produit est vendu en édition Pro ou Entreprise.',
    en: 'The product is sold in its Pro or Enterprise edition.',
  },
  recurring_subscription: { fr: 'La ligne est un abonnement.', en: 'The line is a subscription.' },
  amount_known: {
    fr: 'Le MRR de la ligne et sa devise sont renseignés.',
    en: 'The line’s MRR and currency are known.',
  },
  customer_lacks_product: {
    fr: 'Le client n’a pas encore ce produit.',
    en: 'The customer does not have this product yet.',
  },
  credit_already_held: {
    fr: 'Le partenaire détient déjà le crédit de ce produit chez ce client.',
    en: 'The partner already holds the credit for this product with this customer.',
  },
  solutions_partner: { fr: 'Le partenaire est un partenaire solutions.', en: 'The partner is a solutions partner.' },
  tier_platinum: {
    fr: 'Le niveau de partenariat est admis ({enterprise.tiers}).',
    en: 'The partner’s tier is accepted ({enterprise.tiers}).',
  },
  program_compliant: {
    fr: 'L’activité du partenaire est conforme au programme.',
    en: 'The partner’s activity complies with the program.',
  },
  crm_accredited: {
    fr: 'Le partenaire est habilité à implémenter un CRM.',
    en: 'The partner is accredited for CRM implementation.',
  },
  mrr_reaches_floor: {
    fr: 'Le MRR de la ligne atteint le seuil du programme de parrainage.',
    en: 'The line’s MRR reaches the floor of the enterprise referral program.',
  },
};
