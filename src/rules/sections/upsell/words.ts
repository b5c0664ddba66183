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
  whoever_sold_first: {
    fr: 'Le client a déjà ce produit ; peu importe qui l’a vendu d’abord.',
    en: 'The customer already has this product; it does not matter who sold it first.',
  },
  net_increase: {
    fr: 'La commission porte sur la hausse nette : {now} moins {before} payés la veille, soit {increase}.',
    en: 'Commission is on the net increase: {now} less {before} paid the day before, so {increase}.',
  },
  no_net_increase: {
    fr: 'Le client ne paie pas plus qu’avant pour cette ligne de produits : {now} au lieu de {before}.',
    en: 'The customer pays no more for this product line than before: {now} instead of {before}.',
  },
  net_increase_unpriced: {
    fr: 'Hausse nette inconnue : il manque un prix ou un taux de change.',
    en: 'Net increase unknown: a price or an exchange rate is missing.',
  },
  paid_day_before_unknown: {
    fr: 'À préciser par le client : ce qu’il payait pour cette ligne de produits la veille.',
    en: 'Customer to confirm: what it paid for this product line the day before.',
  },
  paid_day_before_differs: {
    fr: 'Deux lignes d’un même produit indiquent des montants différents pour la veille : l’un est faux.',
    en: 'Two lines of one product state different amounts for the day before, so one is wrong.',
  },
  running_and_new_exceed: {
    fr: 'Commission en cours et nouvelle font {together} par mois, au-delà de {most} pour toute la ligne de produits : HubSpot décide.',
    en: 'Running and new commission come to {together} a month, above {most} for the whole product line: HubSpot decides.',
  },
  running_until_unknown: {
    fr: 'À préciser par HubSpot : jusqu’à quand court la commission déjà attribuée sur ce produit ?',
    en: 'HubSpot to confirm: until when does the commission already running on this product last?',
  },
  platform_price_not_split: {
    fr: 'Déjà dans une plateforme du client, ou l’inverse : la part de ce produit dans son prix n’est pas indiquée.',
    en: 'Already in a platform of the customer’s, or the other way round: its part of the price is not stated.',
  },
  beta_scope_undecided: {
    fr: 'La page de la bêta ne nomme pas ce pays : HubSpot décide si elle y valait.',
    en: 'The beta’s page does not name this country: HubSpot decides whether it held there.',
  },
  touchless_and_registered: {
    fr: 'Achat indiqué sans partenaire, alors qu’un partenaire y est enregistré ou a un lien : l’un est faux.',
    en: 'Stated as bought without a partner, yet a partner is registered or has a link, so one is wrong.',
  },
  touchless_to_latest: {
    fr: 'Achat sans partenaire : il revient au dernier partenaire à avoir eu une transaction partagée sur cette ligne de produits.',
    en: 'Bought without a partner: it goes to the last partner that had a shared deal on this product line.',
  },
  touchless_in_time: {
    fr: 'Acheté dans le délai qui suit la première vente du {first}, jusqu’au {last} inclus.',
    en: 'Bought within the time that follows the first sale on {first}, up to and including {last}.',
  },
  touchless_too_late: {
    fr: 'Acheté sans partenaire trop longtemps après la première vente du {first} : le délai allait jusqu’au {last}.',
    en: 'Bought without a partner too long after the first sale on {first}: the time ran until {last}.',
  },
  touchless_not_begun: {
    fr: 'Acheté sans partenaire avant le {from}, dans un pays où l’annonce ne valait pas encore.',
    en: 'Bought without a partner before {from}, where the announcement did not hold yet.',
  },
  touchless_window_closed: {
    fr: 'Acheté sans partenaire : de tels achats ne rapportent plus depuis le {on}.',
    en: 'Bought without a partner: such purchases earn nothing any more since {on}.',
  },
  touchless_new_product: {
    fr: 'Acheté sans partenaire, et nouveau pour le client : à personne.',
    en: 'Bought without a partner, and new to the customer: nobody’s.',
  },
  touchless_no_shared_deal: {
    fr: 'Acheté sans partenaire, et aucun n’a eu de transaction partagée sur cette ligne de produits.',
    en: 'Bought without a partner, and none had a shared deal on this product line.',
  },
  touchless_product_unknown: {
    fr: 'Acheté sans partenaire. À préciser par le client : les produits HubSpot qu’il a déjà.',
    en: 'Bought without a partner. Customer to confirm: the HubSpot products it already has.',
  },
  touchless_country_unknown: {
    fr: 'Acheté sans partenaire. À préciser : le pays du client, dont dépendent les dates.',
    en: 'Bought without a partner. To be confirmed: the customer’s country, on which the dates depend.',
  },
  touchless_latest_unknown: {
    fr: 'Acheté sans partenaire. À préciser par HubSpot : qui a eu la dernière transaction partagée sur cette ligne de produits ?',
    en: 'Bought without a partner. HubSpot to confirm: who had the latest shared deal on this product line?',
  },
  touchless_term_unknown: {
    fr: 'Acheté sans partenaire. À préciser par HubSpot : de quand date la dernière transaction partagée ?',
    en: 'Bought without a partner. HubSpot to confirm: when was the latest shared deal?',
  },
  touchless_first_sale_unknown: {
    fr: 'Acheté sans partenaire. À préciser par HubSpot : la première vente de cette ligne de produits.',
    en: 'Bought without a partner. HubSpot to confirm: the first sale of this product line.',
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
  no_net_increase: {
    fr: 'Pas de hausse nette',
    en: 'No net increase',
  },
  net_increase_unpriced: {
    fr: 'Quelle est la hausse nette ?',
    en: 'How much is the net increase?',
  },
  paid_day_before_unknown: {
    fr: 'Que payait le client la veille ?',
    en: 'What did the customer pay the day before?',
  },
  paid_day_before_differs: {
    fr: 'Deux montants pour la veille',
    en: 'Two amounts for the day before',
  },
  running_and_new_exceed: {
    fr: 'Deux commissions : que décide HubSpot ?',
    en: 'Two commissions: what does HubSpot decide?',
  },
  running_until_unknown: {
    fr: 'Jusqu’à quand court l’ancienne ?',
    en: 'Until when does the earlier one run?',
  },
  platform_price_not_split: {
    fr: 'Déjà dans une plateforme : quelle hausse ?',
    en: 'In a platform already: what increase?',
  },
  beta_scope_undecided: {
    fr: 'La bêta valait-elle ici ?',
    en: 'Did the beta hold here?',
  },
  touchless_and_registered: {
    fr: 'Avec ou sans partenaire ?',
    en: 'With or without a partner?',
  },
  touchless_too_late: {
    fr: 'Sans partenaire, trop tard',
    en: 'Without a partner, too late',
  },
  touchless_not_begun: {
    fr: 'Sans partenaire, trop tôt',
    en: 'Without a partner, too early',
  },
  touchless_window_closed: {
    fr: 'Sans partenaire, délai clos',
    en: 'Without a partner, window closed',
  },
  touchless_new_product: {
    fr: 'Aucun partenaire',
    en: 'No partner on the deal',
  },
  touchless_no_shared_deal: {
    fr: 'Aucune transaction partagée',
    en: 'No shared deal so far',
  },
  touchless_product_unknown: {
    fr: 'Que possède déjà le client ?',
    en: 'What does the customer already have?',
  },
  touchless_country_unknown: {
    fr: 'Quel est le pays du client ?',
    en: 'Which is the customer’s country?',
  },
  touchless_latest_unknown: {
    fr: 'Qui a vendu en dernier ?',
    en: 'Who sold last?',
  },
  touchless_term_unknown: {
    fr: 'De quand date sa transaction ?',
    en: 'When was its deal?',
  },
  touchless_first_sale_unknown: {
    fr: 'Quand fut la première vente ?',
    en: 'When was the first sale?',
  },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  decide_eligibility: { fr: 'Décider si cette vente est éligible', en: 'Decide whether this sale is eligible' },
} as const satisfies WordsOf<typeof codes.actions>;
