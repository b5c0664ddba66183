/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  partners_unknown: {
    fr: 'À préciser : un partenaire participe-t-il à la transaction ?',
    en: 'To be confirmed: is a partner on the deal?',
  },
  platform_overlap: {
    fr: 'Le client a déjà ce produit, ou une plateforme qui l’inclut.',
    en: 'The customer already has this product, or a platform that includes it.',
  },
  credit_holder_unknown: {
    fr: 'À préciser par HubSpot : quel partenaire est crédité pour ce produit ?',
    en: 'HubSpot to confirm: which partner is credited for this product?',
  },
  owned_edition_unknown: {
    fr: 'À préciser par le client : l’édition qu’il a déjà.',
    en: 'Customer to confirm: the edition it already has.',
  },
  owned_mrr_unknown: {
    fr: 'Vente additionnelle ou non ? À préciser par le client : ce qu’il payait jusqu’ici.',
    en: 'An upsell or not? Customer to confirm: what it has paid so far.',
  },
  several_holders: {
    fr: 'Plusieurs partenaires sont crédités pour ce produit.',
    en: 'Several partners are credited for this product.',
  },
  holder_automatic: {
    fr: 'Le partenaire crédité pour ce produit l’est automatiquement pour la vente additionnelle.',
    en: 'The partner credited for this product is automatically credited for the upsell.',
  },
  holder_renewal: {
    fr: 'Renouvellement d’un produit crédité : la commission continue jusqu’à son terme.',
    en: 'Renewal of a credited product: commission continues to the end of its term.',
  },
  product_value_whole: {
    fr: 'La commission porte sur la valeur entière du produit.',
    en: 'Commission is based on the whole value of the product.',
  },
  credited_to_another_partner: {
    fr: 'Un autre partenaire est associé à ce produit chez ce client.',
    en: 'Another partner is associated with this product for this customer.',
  },
  another_partner_second_contract: {
    fr: 'Le client a déjà acheté ce produit.',
    en: 'The customer has already bought this product.',
  },
  starter_upgrade: { fr: 'Montée en gamme de {from} vers {to}.', en: 'Upgrade from {from} to {to}.' },
  starter_bought_directly: {
    fr: 'Le Starter a été acheté à HubSpot ou à ce partenaire.',
    en: 'Starter was bought from HubSpot or from this partner.',
  },
  starter_bought_from_another_partner: {
    fr: 'Le Starter a été acheté à un autre partenaire, non crédité.',
    en: 'Starter was bought from another partner, which got no credit.',
  },
  no_other_partner_credited: {
    fr: 'Aucun autre partenaire n’est crédité sur ce compte.',
    en: 'No other partner is credited on this account.',
  },
  pro_to_enterprise_holder: {
    fr: 'Les règles excluent le passage de Pro à Entreprise ; le partenaire déjà crédité garde son crédit automatique.',
    en: 'The rules exclude Pro to Enterprise; the partner already credited keeps its automatic credit.',
  },
  starter_origin_unknown: {
    fr: 'À préciser par le client : à qui a-t-il acheté le Starter ?',
    en: 'Customer to confirm: from whom did it buy Starter?',
  },
  other_product_credited_to_another_partner: {
    fr: 'Un autre partenaire est crédité pour un autre produit de ce compte.',
    en: 'Another partner is credited for another product of this account.',
  },
  other_product_holder_unknown: {
    fr: 'À préciser par HubSpot : qui est crédité pour les autres produits du compte ?',
    en: 'HubSpot to confirm: who is credited for the account’s other products?',
  },
  already_bought_no_holder: {
    fr: 'Le client a déjà acheté ce produit.',
    en: 'The customer has already bought this product.',
  },
  pro_to_enterprise_without_credit: {
    fr: 'Passage de Pro à Entreprise sans crédit sur ce produit : non éligible.',
    en: 'Pro to Enterprise without credit for the product: not eligible.',
  },
  extra_seats_without_credit: {
    fr: 'Vente additionnelle sans crédit sur ce produit : non éligible.',
    en: 'Upsell without credit for the product: not eligible.',
  },
  enterprise_program_against_upsell_rule: {
    fr: 'Le programme de parrainage inclut cette vente additionnelle ; la règle des ventes additionnelles l’exclut.',
    en: 'The enterprise referral program includes this upsell; the upsell rule excludes it.',
  },
  proof_not_needed_by_holder: {
    fr: 'Le crédit automatique ne demande pas de nouvelle preuve.',
    en: 'Automatic credit needs no new proof.',
  },
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  partners_unknown: { fr: 'Un partenaire participe-t-il ?', en: 'Does a partner take part?' },
  platform_overlap: { fr: 'Le client l’a déjà : compte-t-il ?', en: 'Customer already has it: does it count?' },
  credit_holder_unknown: { fr: 'Qui en a le crédit jusqu’ici ?', en: 'Who is credited for it so far?' },
  owned_edition_unknown: { fr: 'Quelle édition le client a-t-il ?', en: 'Which edition does the customer have?' },
  owned_mrr_unknown: { fr: 'Que payait le client jusqu’ici ?', en: 'What did the customer pay so far?' },
  several_holders: { fr: 'Plusieurs crédits : quel partenaire ?', en: 'Several credited: which partner?' },
  credited_to_another_partner: { fr: 'Un autre partenaire l’a', en: 'Another partner holds it' },
  another_partner_second_contract: { fr: 'Le client l’a déjà', en: 'Customer already has it' },
  starter_bought_from_another_partner: {
    fr: 'Starter d’un autre partenaire : est-ce décisif ?',
    en: 'Starter from another partner: does it matter?',
  },
  starter_origin_unknown: { fr: 'Qui a vendu le Starter ?', en: 'Who sold Starter?' },
  other_product_credited_to_another_partner: {
    fr: 'Autre partenaire sur le compte : est-ce décisif ?',
    en: 'Another partner on the account: does it matter?',
  },
  other_product_holder_unknown: { fr: 'Qui a les autres produits ?', en: 'Who holds the other products?' },
  already_bought_no_holder: { fr: 'Le client l’a déjà', en: 'Customer already has it' },
  pro_to_enterprise_without_credit: { fr: 'Passage à Entreprise sans crédit', en: 'Upgrade without credit' },
  extra_seats_without_credit: { fr: 'Vente additionnelle sans crédit', en: 'Upsell without credit' },
  enterprise_program_against_upsell_rule: {
    fr: 'Programme ou règle de vente additionnelle ?',
    en: 'Enterprise program or upsell rule?',
  },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_eligibility: { fr: 'Décider si cette vente est éligible', en: 'Decide whether this sale is eligible' },
} as const satisfies WordsOf<typeof codes.actions>;
