/** Words of the verdicts: why a line earns or does not, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { VerdictActionCode, VerdictReasonCode, VerdictWarningCode } from '../../rules/language/verdict-codes.ts';

export const verdictReasonWords: Readonly<Record<VerdictReasonCode, Bilingual>> = {
  deal_closed_won: {
    fr: 'La transaction est conclue, fermée le {closeDate}.',
    en: 'The deal is won, closed on {closeDate}.',
  },
  deal_open: { fr: 'La transaction n’est pas encore conclue.', en: 'The deal is not closed yet.' },
  deal_lost: { fr: 'La transaction est perdue : elle ne rapporte rien.', en: 'The deal is lost: it earns nothing.' },
  deal_stage_unknown: {
    fr: 'On ne sait pas si la transaction est conclue.',
    en: 'It is not known whether the deal is closed.',
  },
  close_date_unknown: { fr: 'La date de fermeture manque.', en: 'The close date is missing.' },
  hubspot_validated: { fr: 'HubSpot a validé la transaction.', en: 'HubSpot validated the deal.' },
  hubspot_validation_pending: {
    fr: 'HubSpot n’a pas encore validé la transaction.',
    en: 'HubSpot has not validated the deal yet.',
  },
  hubspot_validation_refused: {
    fr: 'HubSpot n’a pas validé la transaction.',
    en: 'HubSpot did not validate the deal.',
  },
  hubspot_validation_unknown: {
    fr: 'On ne sait pas si HubSpot a validé la transaction.',
    en: 'It is not known whether HubSpot validated the deal.',
  },
  no_partner_on_deal: {
    fr: 'Aucun partenaire ne participe à la transaction.',
    en: 'No partner takes part in the deal.',
  },
  partners_unknown: {
    fr: 'On ne sait pas si un partenaire participe à la transaction.',
    en: 'It is not known whether a partner takes part in the deal.',
  },

  partner_motion: {
    fr: 'Collaboration partenaire : crédit et commission sont possibles.',
    en: 'Partner collaboration: credit and commission are possible.',
  },
  hubspot_motion: {
    fr: 'Collaboration HubSpot : HubSpot est à l’origine de la transaction.',
    en: 'HubSpot collaboration: HubSpot originated the deal.',
  },
  motion_from_registration: {
    fr: 'Qui a créé la transaction partagée détermine le type de collaboration.',
    en: 'Whoever created the shared deal determines the kind of collaboration.',
  },
  motion_unknown: {
    fr: 'On ne sait pas s’il s’agit d’une collaboration partenaire ou HubSpot.',
    en: 'It is not known whether this is a partner or a HubSpot collaboration.',
  },
  hubspot_motion_standard_commission_none: {
    fr: 'Une collaboration HubSpot ne donne pas de commission, sauf par le programme de parrainage pour la vente aux grandes entreprises.',
    en: 'A HubSpot collaboration pays no commission, except through the enterprise referral programme.',
  },
  introduced_with_agreement: {
    fr: 'Le client a accepté que HubSpot lui présente le partenaire.',
    en: 'The customer agreed to be introduced to the partner.',
  },
  introduced_without_agreement: {
    fr: 'Le partenaire a été présenté sans l’accord du client.',
    en: 'The partner was introduced without the customer’s agreement.',
  },
  specialist_approved: {
    fr: 'Le Spécialiste inbound a approuvé la collaboration.',
    en: 'The Growth Specialist approved the collaboration.',
  },
  specialist_approval_pending: {
    fr: 'Le Spécialiste inbound n’a pas encore approuvé la collaboration.',
    en: 'The Growth Specialist has not approved the collaboration yet.',
  },
  specialist_approval_refused: {
    fr: 'Le Spécialiste inbound a refusé la collaboration.',
    en: 'The Growth Specialist refused the collaboration.',
  },
  specialist_approval_unknown: {
    fr: 'On ne sait pas si le Spécialiste inbound a approuvé la collaboration.',
    en: 'It is not known whether the Growth Specialist approved the collaboration.',
  },
  invitation_answered: {
    fr: 'Le partenaire a répondu à l’invitation dans les 72 heures.',
    en: 'The partner answered the invitation within 72 hours.',
  },
  invitation_open: {
    fr: 'L’invitation attend une réponse, au plus tard {by}.',
    en: 'The invitation awaits an answer, by {by}.',
  },
  invitation_unanswered: {
    fr: 'Sans réponse à temps à l’invitation ({by}), le Spécialiste inbound mène la transaction seul.',
    en: 'Without an answer to the invitation in time ({by}), the Growth Specialist runs the deal alone.',
  },
  invitation_unknown: {
    fr: 'On ne sait pas si le partenaire a répondu à l’invitation à temps.',
    en: 'It is not known whether the partner answered the invitation in time.',
  },

  registered_on_purchase_domain: {
    fr: 'La transaction est enregistrée sur le domaine de l’achat, {domain}.',
    en: 'The deal is registered on the domain of the purchase, {domain}.',
  },
  registered_on_related_domain: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain} : domaines apparentés, HubSpot décide.',
    en: 'Registered on {domain}, bought on {purchaseDomain}: related domains, HubSpot decides.',
  },
  registered_on_other_domain: {
    fr: 'Enregistrée sur {domain}, alors que le client achète sur {purchaseDomain}.',
    en: 'Registered on {domain}, while the customer buys on {purchaseDomain}.',
  },
  registered_on_other_domain_but_involved: {
    fr: 'Enregistrée sur {domain}, achat sur {purchaseDomain}, mais le partenaire a participé à la vente : HubSpot décide.',
    en: 'Registered on {domain}, bought on {purchaseDomain}, but the partner took part in the sale: HubSpot decides.',
  },
  registration_domain_asked: {
    fr: 'La transaction s’enregistre sur le domaine où le client achète.',
    en: 'A deal is registered on the domain that the customer buys on.',
  },
  registered_as_shared_deal: {
    fr: 'L’enregistrement de la transaction a été utilisé.',
    en: 'Deal registration was used.',
  },
  shared_deal_registered: { fr: 'La transaction partagée existe.', en: 'The shared deal exists.' },
  registered_before_close: {
    fr: 'Enregistrée le {registeredOn}, avant la conclusion.',
    en: 'Registered on {registeredOn}, before the close.',
  },
  shared_deal_registration_only: {
    fr: 'Seul l’enregistrement d’une transaction partagée compte.',
    en: 'Only the registration of a shared deal counts.',
  },
  registered_after_close: {
    fr: 'Enregistrée le {registeredOn}, après la fermeture du {closeDate} : HubSpot décide.',
    en: 'Registered on {registeredOn}, after the close on {closeDate}: HubSpot decides.',
  },
  registration_date_unknown: { fr: 'La date d’enregistrement manque.', en: 'The date of registration is missing.' },
  registration_domain_unknown: { fr: 'Le domaine enregistré manque.', en: 'The registered domain is missing.' },
  purchase_domain_unknown: { fr: 'Le domaine de l’achat manque.', en: 'The domain of the purchase is missing.' },
  registration_kind_unknown: {
    fr: 'On ne sait pas si une transaction partagée a été enregistrée, ou seulement un domaine.',
    en: 'It is not known whether a shared deal was registered, or only a domain.',
  },
  registrations_unknown: {
    fr: 'On ne sait pas si la transaction a été enregistrée.',
    en: 'It is not known whether the deal was registered.',
  },
  shared_deal_not_registered: {
    fr: 'Le partenaire n’a pas enregistré de transaction partagée.',
    en: 'The partner registered no shared deal.',
  },
  old_domain_registration: {
    fr: 'L’ancien enregistrement de domaine n’est plus accepté.',
    en: 'The old registration of a domain is no longer accepted.',
  },
  unregistered_but_involved: {
    fr: 'Non enregistrée, mais le partenaire a participé à la vente : HubSpot décide.',
    en: 'Not registered, but the partner took part in the sale: HubSpot decides.',
  },
  unregistered_and_not_involved: {
    fr: 'Non enregistrée, et conclue sans le partenaire : pas de crédit.',
    en: 'Not registered, and closed without the partner: no credit.',
  },
  unregistered_involvement_unknown: {
    fr: 'Non enregistrée, et on ne sait pas si le partenaire a participé à la vente.',
    en: 'Not registered, and it is not known whether the partner took part in the sale.',
  },
  shared_deal_created_by_hubspot: {
    fr: 'HubSpot ajoute le partenaire et crée la transaction partagée.',
    en: 'HubSpot adds the partner and creates the shared deal.',
  },

  qualifying_product: { fr: 'Ce produit rend la transaction éligible.', en: 'This product makes the deal eligible.' },
  own_product_line: { fr: 'Ce produit est une ligne à part entière.', en: 'This product is a line of its own.' },
  capacity_pack: {
    fr: 'Un pack de capacités de crédits donne droit à une commission.',
    en: 'A credits capacity pack earns commission.',
  },
  starter_only: {
    fr: 'La transaction ne contient que des produits Starter.',
    en: 'The deal holds Starter products only.',
  },
  no_qualifying_product: {
    fr: 'La transaction ne contient aucun produit éligible.',
    en: 'The deal holds no eligible product.',
  },
  starter_in_bundle_credit: {
    fr: 'Starter vendu avec un produit Pro ou Entreprise : crédit.',
    en: 'Starter sold together with Pro or Enterprise: credit.',
  },
  starter_in_bundle_commission: {
    fr: 'Starter vendu avec Pro ou Entreprise : le texte ne dit rien de la commission, HubSpot décide.',
    en: 'Starter sold with Pro or Enterprise: the text does not name commission, HubSpot decides.',
  },
  starter_in_bundle_data_commerce: {
    fr: 'Data Hub et Commerce Hub ne comptent qu’en Pro ou Entreprise : HubSpot décide du Starter.',
    en: 'Data Hub and Commerce Hub count as Pro or Enterprise only: HubSpot decides on Starter.',
  },
  starter_bundle_other_deal: {
    fr: 'Le produit Pro ou Entreprise est sur une autre transaction du même jour : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'The Pro or Enterprise product is on another deal of the same day: HubSpot decides whether it is a bundle.',
  },
  bundle_undecided: {
    fr: 'Un autre produit de la transaction n’est pas reconnu : HubSpot décide s’il s’agit d’une offre groupée.',
    en: 'Another product of the deal is not recognised: HubSpot decides whether it is a bundle.',
  },
  bundle_unknown: {
    fr: 'L’édition d’un autre produit de la transaction manque.',
    en: 'The edition of another product of the deal is missing.',
  },
  starter_without_pro: {
    fr: 'Starter sans produit Pro ou Entreprise dans l’offre : pas de crédit.',
    en: 'Starter without a Pro or Enterprise product in the bundle: no credit.',
  },
  credit_overage: { fr: 'Les dépassements de crédits ne rapportent rien.', en: 'Credit overages earn nothing.' },
  not_a_subscription: {
    fr: 'Ce montant n’est pas un abonnement à un logiciel.',
    en: 'This amount is no software subscription.',
  },
  free_product: { fr: 'Un produit gratuit ne rapporte rien.', en: 'A free product earns nothing.' },
  unknown_add_on: {
    fr: 'Ce module complémentaire n’est pas dans la liste : HubSpot décide.',
    en: 'This add-on is not on the list: HubSpot decides.',
  },
  product_not_recognised: { fr: 'Produit non reconnu : « {name} ».', en: 'Product not recognised: “{name}”.' },
  product_unknown: { fr: 'Le produit n’est pas indiqué.', en: 'The product is not stated.' },
  product_edition_unknown: {
    fr: 'L’édition du produit n’est pas indiquée.',
    en: 'The edition of the product is not stated.',
  },
  line_kind_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un abonnement, de frais uniques ou d’un dépassement.',
    en: 'It is not known whether this is a subscription, a one-time fee or an overage.',
  },
  core_seat_platform_unknown: {
    fr: 'On ne sait pas à quelle édition se rattachent ces licences essentielles.',
    en: 'It is not known to which edition these core seats belong.',
  },

  new_customer: { fr: 'Nouveau client : il n’a encore aucun produit.', en: 'New customer: it has no product yet.' },
  cross_sell: {
    fr: 'Vente croisée : un nouveau produit pour un client existant.',
    en: 'Cross-sell: a new product for an existing customer.',
  },
  credit_by_product: {
    fr: 'Crédit et commission portent sur les seuls produits vendus.',
    en: 'Credit and commission concern the products sold only.',
  },
  product_not_credited_yet: {
    fr: 'Le client n’a pas encore ce produit : le crédit en est libre.',
    en: 'The customer does not have this product yet: its credit is free.',
  },
  owned_products_unknown: {
    fr: 'On ne sait pas quels produits le client a déjà.',
    en: 'It is not known which products the customer already has.',
  },
  owned_product_unnamed: {
    fr: 'Un produit que le client a déjà n’est pas reconnu.',
    en: 'A product that the customer already has is not recognised.',
  },
  platform_overlap: {
    fr: 'Le client a déjà ce produit, ou une plateforme qui le contient : HubSpot décide.',
    en: 'The customer has this product already, or a platform that holds it: HubSpot decides.',
  },
  credit_holder_unknown: {
    fr: 'On ne sait pas quel partenaire a le crédit de ce produit.',
    en: 'It is not known which partner is credited for this product.',
  },
  owned_edition_unknown: {
    fr: 'L’édition que le client a déjà manque.',
    en: 'The edition that the customer already has is missing.',
  },
  owned_mrr_unknown: {
    fr: 'Sans ce que le client payait jusqu’ici, on ne sait pas s’il s’agit d’une vente additionnelle.',
    en: 'Without what the customer paid so far, it is not known whether this is an upsell.',
  },
  several_holders: {
    fr: 'Plusieurs partenaires ont le crédit de ce produit : HubSpot décide.',
    en: 'Several partners are credited for this product: HubSpot decides.',
  },
  holder_automatic: {
    fr: 'Le partenaire qui a le crédit de ce produit reçoit automatiquement celui de la vente additionnelle.',
    en: 'The partner credited for this product is automatically credited for the upsell.',
  },
  holder_renewal: {
    fr: 'Renouvellement d’un produit crédité : la commission continue.',
    en: 'Renewal of a credited product: the commission goes on.',
  },
  product_value_whole: { fr: 'La valeur entière du produit compte.', en: 'The whole value of the product counts.' },
  credited_to_another_partner: {
    fr: 'Un autre partenaire est associé à ce produit chez ce client.',
    en: 'Another partner is associated with this product at this customer.',
  },
  another_partner_second_contract: {
    fr: 'Le client a déjà acheté ce produit.',
    en: 'The customer has bought this product already.',
  },
  starter_upgrade: { fr: 'Montée en gamme de {from} vers {to}.', en: 'Upgrade from {from} to {to}.' },
  starter_bought_directly: {
    fr: 'Le Starter a été acheté à HubSpot ou à ce partenaire.',
    en: 'Starter was bought from HubSpot or from this partner.',
  },
  starter_bought_from_another_partner: {
    fr: 'Le Starter a été acheté à un autre partenaire, qui n’a pas eu de crédit : HubSpot décide.',
    en: 'Starter was bought from another partner, which got no credit: HubSpot decides.',
  },
  no_other_partner_credited: {
    fr: 'Aucun autre partenaire n’a de crédit sur ce compte.',
    en: 'No other partner is credited on this account.',
  },
  pro_to_enterprise_holder: {
    fr: 'Le texte exclut le passage de Pro à Entreprise ; le partenaire déjà crédité garde son crédit automatique.',
    en: 'The text leaves out Pro to Enterprise; the partner already credited keeps its automatic credit.',
  },
  starter_origin_unknown: {
    fr: 'On ne sait pas à qui le client a acheté le Starter.',
    en: 'It is not known from whom the customer bought Starter.',
  },
  other_product_credited_to_another_partner: {
    fr: 'Un autre partenaire a le crédit d’un autre produit de ce compte : HubSpot décide.',
    en: 'Another partner is credited on another product of this account: HubSpot decides.',
  },
  other_product_holder_unknown: {
    fr: 'On ne sait pas qui a le crédit des autres produits du compte.',
    en: 'It is not known who is credited on the account’s other products.',
  },
  already_bought_no_holder: {
    fr: 'Le client a déjà acheté ce produit.',
    en: 'The customer has bought this product already.',
  },
  pro_to_enterprise_without_credit: {
    fr: 'Passage de Pro à Entreprise sans crédit sur le produit : non éligible.',
    en: 'Pro to Enterprise without credit on the product: not eligible.',
  },
  extra_seats_without_credit: {
    fr: 'Vente additionnelle sur un produit sans crédit : non éligible.',
    en: 'Upsell of a product without credit on it: not eligible.',
  },
  enterprise_program_against_upsell_rule: {
    fr: 'Le programme pour les grandes entreprises inclut cette vente additionnelle, la règle des ventes additionnelles l’exclut : HubSpot décide.',
    en: 'The enterprise referral programme includes this upsell, the upsell rule leaves it out: HubSpot decides.',
  },

  proof_signed: { fr: 'Le client a signé le lien de confirmation.', en: 'The customer signed the confirmation link.' },
  proof_signed_before_close: {
    fr: 'Preuve signée le {signedOn}, avant la conclusion.',
    en: 'Proof signed on {signedOn}, before the close.',
  },
  proof_signed_in_checkout: {
    fr: 'Preuve confirmée dans le processus de paiement.',
    en: 'Proof confirmed in checkout.',
  },
  proof_signed_while_open: { fr: 'Preuve signée avant la conclusion.', en: 'Proof signed before the close.' },
  proof_within_month: {
    fr: 'Signée dans le mois de la vente, qui court jusqu’au {lastDay}.',
    en: 'Signed within the month of the sale, which runs until {lastDay}.',
  },
  proof_month_over: {
    fr: 'Le mois de la vente est passé depuis le {lastDay}.',
    en: 'The month of the sale ended on {lastDay}.',
  },
  proof_signed_within_month: {
    fr: 'Preuve signée le {signedOn}, après la fermeture du {closeDate} mais dans le mois : HubSpot décide.',
    en: 'Proof signed on {signedOn}, after the close on {closeDate} but within the month: HubSpot decides.',
  },
  proof_signed_too_late: {
    fr: 'Preuve signée le {signedOn}, après le mois de la vente ({lastDay}).',
    en: 'Proof signed on {signedOn}, after the month of the sale ({lastDay}).',
  },
  proof_signed_on_close_day_time_unknown: {
    fr: 'Preuve signée le jour de la fermeture ({closeDate}) : l’heure manque.',
    en: 'Proof signed on the day of the close ({closeDate}): the hour is missing.',
  },
  proof_signature_date_unknown: { fr: 'La date de signature manque.', en: 'The date of the signature is missing.' },
  proof_signed_by_other: {
    fr: 'La preuve n’a pas été signée par le client.',
    en: 'The proof was not signed by the customer.',
  },
  proof_signer_unknown: { fr: 'On ne sait pas qui a signé la preuve.', en: 'It is not known who signed the proof.' },
  proof_status_unknown: {
    fr: 'On ne sait pas où en est le lien de confirmation.',
    en: 'The state of the confirmation link is not known.',
  },
  proof_shared: { fr: 'Preuve partagée avec HubSpot le {sharedOn}.', en: 'Proof shared with HubSpot on {sharedOn}.' },
  proof_shared_after_close: {
    fr: 'Signée à temps, mais partagée le {sharedOn}, après la fermeture du {closeDate} : HubSpot décide.',
    en: 'Signed in time, but shared on {sharedOn}, after the close on {closeDate}: HubSpot decides.',
  },
  proof_not_shared: {
    fr: 'Signée à temps, mais non partagée avec HubSpot : HubSpot décide.',
    en: 'Signed in time, but not shared with HubSpot: HubSpot decides.',
  },
  proof_not_shared_yet: {
    fr: 'La preuve est signée ; il reste à la partager avec HubSpot.',
    en: 'The proof is signed; it remains to share it with HubSpot.',
  },
  proof_sharing_unknown: {
    fr: 'On ne sait pas quand la preuve a été partagée avec HubSpot.',
    en: 'It is not known when the proof was shared with HubSpot.',
  },
  proof_covers_line: { fr: 'Le lien signé cite ce produit.', en: 'The signed link lists this product.' },
  proof_covers_all: { fr: 'Le lien signé cite tous les produits.', en: 'The signed link lists every product.' },
  proof_line_added_after_signature: {
    fr: 'Devis modifié le {quoteUpdatedOn}, après la signature du {signedOn} : HubSpot décide.',
    en: 'Quote changed on {quoteUpdatedOn}, after the signature on {signedOn}: HubSpot decides.',
  },
  proof_automatic_link_lists_fewer: {
    fr: 'Le lien automatique signé ne cite pas ce produit du devis : HubSpot décide.',
    en: 'The signed automatic link does not list this product of the quote: HubSpot decides.',
  },
  proof_never_listed_line: {
    fr: 'Le lien signé ne cite pas ce produit, et le mois de la vente est passé.',
    en: 'The signed link does not list this product, and the month of the sale is over.',
  },
  proof_does_not_list_line_yet: {
    fr: 'Le lien signé ne cite pas ce produit ; un autre lien peut encore être signé.',
    en: 'The signed link does not list this product; another link can still be signed.',
  },
  proof_coverage_unknown: {
    fr: 'On ne sait pas quels produits le lien cite.',
    en: 'It is not known which products the link lists.',
  },
  proof_quote_update_unknown: {
    fr: 'On ne sait pas si le devis a changé depuis la signature.',
    en: 'It is not known whether the quote changed since the signature.',
  },
  proof_link_kind_unknown: {
    fr: 'On ne sait pas si le lien est automatique ou manuel.',
    en: 'It is not known whether the link is automatic or manual.',
  },
  proof_by_line: {
    fr: 'La preuve d’implication se demande pour chaque ligne de produits.',
    en: 'Proof of involvement is asked for each product line.',
  },
  proof_follows_quote: {
    fr: 'Le lien automatique suit le devis, et le client confirme les produits qui y figurent.',
    en: 'The automatic link follows the quote, and the customer confirms the products on it.',
  },
  proof_rejected: {
    fr: 'Le client a refusé le lien de confirmation.',
    en: 'The customer rejected the confirmation link.',
  },
  proof_replacement_possible: {
    fr: 'Un nouveau lien peut être créé et joint à la transaction partagée.',
    en: 'A new link can be made and added to the shared deal.',
  },
  proof_replaced_after_rejection: {
    fr: 'Un lien manuel remplace le lien refusé.',
    en: 'A manual link replaces the rejected one.',
  },
  proof_awaited_before_close: {
    fr: 'La signature du client manque ; elle est attendue avant le {by}.',
    en: 'The customer’s signature is missing; it is expected before {by}.',
  },
  proof_awaited: { fr: 'La signature du client manque encore.', en: 'The customer’s signature is still missing.' },
  proof_awaited_within_month: {
    fr: 'La signature du client manque ; le mois de la vente court jusqu’au {lastDay}.',
    en: 'The customer’s signature is missing; the month of the sale runs until {lastDay}.',
  },
  proof_never_signed: {
    fr: 'Le client n’a pas signé la preuve d’implication dans le mois de la vente ({lastDay}).',
    en: 'The customer did not sign the proof of involvement within the month of the sale ({lastDay}).',
  },
  proof_none: {
    fr: 'Aucun lien de confirmation, et le mois de la vente est passé ({lastDay}).',
    en: 'No confirmation link, and the month of the sale is over ({lastDay}).',
  },
  proofs_unknown: {
    fr: 'On ne sait pas s’il existe une preuve d’implication.',
    en: 'It is not known whether there is a proof of involvement.',
  },
  proof_not_needed_by_holder: {
    fr: 'Le crédit automatique ne demande pas de nouvelle preuve.',
    en: 'Automatic credit needs no new proof.',
  },
  proof_required_always: {
    fr: 'Un lien de confirmation signé par le client est toujours requis.',
    en: 'A confirmation link signed by the customer is always required.',
  },

  best_partner_wins: {
    fr: 'Plusieurs partenaires sur la transaction : processus Meilleur partenaire.',
    en: 'Several partners on the deal: Best Partner Wins.',
  },
  only_signature: { fr: 'Ce partenaire a la signature du client.', en: 'This partner has the customer’s signature.' },
  one_partner_per_deal: {
    fr: 'Un seul partenaire reçoit le crédit et la commission d’une transaction.',
    en: 'Only one partner receives the credit and commission of a deal.',
  },
  nobody_signed: {
    fr: 'Aucun partenaire n’a de preuve signée qui compte.',
    en: 'No partner has a signed proof that counts.',
  },
  originator_has_priority: {
    fr: 'Le partenaire à l’origine de la transaction a recommandé l’autre : il a la priorité.',
    en: 'The originating partner recommended the other one: it has priority.',
  },
  originator_not_in_order: {
    fr: 'La recommandation d’un second partenaire n’est pas complète.',
    en: 'The recommendation of a second partner is not complete.',
  },
  originator_proof_missing: {
    fr: 'Le partenaire à l’origine de la transaction n’a pas sa propre preuve signée : HubSpot décide.',
    en: 'The originating partner has no signed proof of its own: HubSpot decides.',
  },
  secondary_notice_missing: {
    fr: 'Le second partenaire n’a pas été prévenu par écrit ({by}) : HubSpot décide.',
    en: 'The second partner was not told in writing ({by}): HubSpot decides.',
  },
  secondary_notified: {
    fr: 'Le second partenaire a été prévenu par écrit de son statut.',
    en: 'The second partner was told of its status in writing.',
  },
  secondary_discussed: {
    fr: 'La participation du second partenaire a été discutée avec tous.',
    en: 'The second partner’s part was discussed with everybody.',
  },
  secondary_not_discussed: {
    fr: 'La participation du second partenaire n’a pas été discutée avec tous : HubSpot décide.',
    en: 'The second partner’s part was not discussed with everybody: HubSpot decides.',
  },
  secondary_notice_unknown: {
    fr: 'On ne sait pas si le second partenaire a été prévenu par écrit.',
    en: 'It is not known whether the second partner was told in writing.',
  },
  secondary_discussion_unknown: {
    fr: 'On ne sait pas si la participation du second partenaire a été discutée avec tous.',
    en: 'It is not known whether the second partner’s part was discussed with everybody.',
  },
  recommendation_unknown: {
    fr: 'La recommandation entre partenaires n’est pas entièrement renseignée.',
    en: 'The recommendation between partners is not fully stated.',
  },
  onboards_highest_mrr_product: {
    fr: 'Ce partenaire assure l’onboarding du produit au MRR le plus élevé ({mrr}).',
    en: 'This partner onboards the product of highest MRR ({mrr}).',
  },
  highest_mrr_tie: {
    fr: 'Deux produits ont le même MRR le plus élevé ({mrr}).',
    en: 'Two products share the highest MRR ({mrr}).',
  },
  highest_mrr_onboarded_by_nobody: {
    fr: 'Aucun partenaire n’assure l’onboarding du produit au MRR le plus élevé.',
    en: 'No partner onboards the product of highest MRR.',
  },
  highest_mrr_onboarded_by_hubspot: {
    fr: 'HubSpot assure l’onboarding du produit au MRR le plus élevé.',
    en: 'HubSpot onboards the product of highest MRR.',
  },
  highest_mrr_onboarded_by_several: {
    fr: 'Plusieurs partenaires disent assurer l’onboarding du produit au MRR le plus élevé.',
    en: 'Several partners are named for onboarding the product of highest MRR.',
  },
  highest_mrr_onboarded_by_outsider: {
    fr: 'L’onboarding du produit au MRR le plus élevé revient à un partenaire sans preuve signée.',
    en: 'The product of highest MRR is onboarded by a partner without a signed proof.',
  },
  highest_mrr_unknown: {
    fr: 'Un MRR manque pour savoir quel produit vaut le plus.',
    en: 'An MRR is missing to tell which product is worth most.',
  },
  highest_mrr_currencies: {
    fr: 'Les produits sont en plusieurs monnaies, sans taux daté : HubSpot décide.',
    en: 'The products are in several currencies, without a dated rate: HubSpot decides.',
  },
  onboarding_partner_unknown: {
    fr: 'On ne sait pas qui assure l’onboarding du produit au MRR le plus élevé.',
    en: 'It is not known who onboards the product of highest MRR.',
  },
  hubspot_chooses_partner: {
    fr: 'HubSpot décide à quel partenaire revient la transaction.',
    en: 'HubSpot decides which partner the deal goes to.',
  },
  other_partner_unsettled: {
    fr: 'Il reste à savoir quel partenaire a la signature du client.',
    en: 'It remains to be known which partner has the customer’s signature.',
  },
  confidentiality: {
    fr: 'HubSpot ne dit jamais si d’autres parties participent ; seul le client peut le faire.',
    en: 'HubSpot never says whether other parties take part; only the customer can.',
  },
  credit_not_for_this_partner: {
    fr: 'Le crédit de cette ligne ne vous revient pas.',
    en: 'The credit of this line does not go to you.',
  },
  not_settled_for_this_partner: {
    fr: 'Votre crédit sur cette ligne n’est pas encore confirmé par HubSpot.',
    en: 'HubSpot has not confirmed your credit for this line yet.',
  },

  enterprise_program: {
    fr: 'Programme de parrainage pour la vente aux grandes entreprises.',
    en: 'Enterprise referral programme.',
  },
  enterprise_program_not_met: {
    fr: 'Les conditions du programme de parrainage pour la vente aux grandes entreprises ne sont pas réunies.',
    en: 'The conditions of the enterprise referral programme are not met.',
  },
  enterprise_partner_type: {
    fr: 'Le programme s’adresse aux seuls partenaires solutions.',
    en: 'The programme is for solutions partners only.',
  },
  enterprise_partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire ou d’un fournisseur.',
    en: 'It is not known whether this is a partner or a provider.',
  },
  enterprise_tier: { fr: 'Niveau de partenariat suffisant : {tier}.', en: 'Tier high enough: {tier}.' },
  enterprise_tier_too_low: {
    fr: 'Niveau de partenariat insuffisant : {tier}, il faut Platinum au moins.',
    en: 'Tier too low: {tier}, Platinum at least is needed.',
  },
  enterprise_tier_unknown: { fr: 'Le niveau de partenariat manque.', en: 'The tier is missing.' },
  enterprise_compliance: {
    fr: 'L’activité du partenaire est conforme au programme.',
    en: 'The partner’s activity complies with the programme.',
  },
  enterprise_not_compliant: {
    fr: 'L’activité du partenaire n’est pas conforme au programme.',
    en: 'The partner’s activity does not comply with the programme.',
  },
  enterprise_compliance_unknown: {
    fr: 'On ne sait pas si l’activité du partenaire est conforme au programme.',
    en: 'It is not known whether the partner’s activity complies with the programme.',
  },
  enterprise_accredited: {
    fr: 'Le partenaire est habilité à implémenter un CRM.',
    en: 'The partner is accredited for CRM implementation.',
  },
  enterprise_not_accredited: {
    fr: 'Le partenaire n’est pas habilité à implémenter un CRM.',
    en: 'The partner is not accredited for CRM implementation.',
  },
  enterprise_accreditation_waiver: {
    fr: 'Pas d’habilitation dans la langue locale ({region}) : HubSpot peut faire une exception.',
    en: 'No accreditation in the local language ({region}): HubSpot may make an exception.',
  },
  enterprise_accreditation_unknown: {
    fr: 'L’habilitation du partenaire n’est pas entièrement renseignée.',
    en: 'The partner’s accreditation is not fully stated.',
  },
  enterprise_existing_customer: {
    fr: 'Le programme vaut aussi pour les clients existants.',
    en: 'The programme holds for existing customers too.',
  },
  enterprise_edition: { fr: 'Abonnement Pro ou Entreprise.', en: 'Pro or Enterprise subscription.' },
  enterprise_edition_missing: {
    fr: 'Ce produit n’est pas un abonnement Pro ou Entreprise.',
    en: 'This product is no Pro or Enterprise subscription.',
  },
  enterprise_floor_reached: {
    fr: '{mrr} : le seuil de {floor} est atteint.',
    en: '{mrr}: the floor of {floor} is reached.',
  },
  enterprise_floor_not_reached: {
    fr: '{mrr} : le seuil de {floor} n’est pas atteint.',
    en: '{mrr}: the floor of {floor} is not reached.',
  },
  enterprise_floor_by_sum_only: {
    fr: 'Le seuil de {floor} n’est atteint que par la somme ({sum}) : HubSpot décide.',
    en: 'The floor of {floor} is reached by the sum only ({sum}): HubSpot decides.',
  },
  enterprise_floor_by_total_not_increase: {
    fr: 'Le seuil de {floor} est atteint par le total ({mrr}), pas par la hausse ({increase}) : HubSpot décide.',
    en: 'The floor of {floor} is reached by the total ({mrr}), not by the increase ({increase}): HubSpot decides.',
  },
  enterprise_floor_no_rate: {
    fr: 'Le seuil de {floor} est en dollars et aucun taux daté n’est connu pour {mrr} : HubSpot décide.',
    en: 'The floor of {floor} is in dollars and no dated rate is known for {mrr}: HubSpot decides.',
  },
  enterprise_floor_near: {
    fr: '{mrr} valent {converted} au taux de {rate} du {rateDate}, trop près du seuil de {floor} : HubSpot décide.',
    en: '{mrr} is {converted} at {rate} of {rateDate}, too near the floor of {floor}: HubSpot decides.',
  },
  enterprise_floor_mrr_unknown: {
    fr: 'Sans le MRR, on ne sait pas si le seuil est atteint.',
    en: 'Without the MRR it is not known whether the floor is reached.',
  },
  enterprise_proof_confirms_services: {
    fr: 'La preuve signée confirme l’achat des services du partenaire.',
    en: 'The signed proof confirms the purchase of the partner’s services.',
  },
  enterprise_proof_without_services: {
    fr: 'La preuve signée ne confirme pas l’achat des services du partenaire.',
    en: 'The signed proof does not confirm the purchase of the partner’s services.',
  },
  enterprise_proof_services_unknown: {
    fr: 'On ne sait pas si la preuve confirme l’achat des services du partenaire.',
    en: 'It is not known whether the proof confirms the purchase of the partner’s services.',
  },
  enterprise_commission: {
    fr: 'Jusqu’à 20 % des recettes nettes des douze premiers mois.',
    en: 'Up to 20% of net revenue of the first twelve months.',
  },
  enterprise_accounting: {
    fr: 'Comptée au mois et versée au trimestre, tant que le client paie.',
    en: 'Counted by the month and paid by the quarter, as long as the customer pays.',
  },
  enterprise_ended_early: {
    fr: 'Abonnement arrêté après {monthsPaid} mois payés : HubSpot décide de ces mois.',
    en: 'Subscription ended after {monthsPaid} months paid: HubSpot decides on those months.',
  },

  partner_rate: {
    fr: 'Partenaire solutions : {rate} pendant {months} mois au plus.',
    en: 'Solutions partner: {rate} for {months} months at most.',
  },
  provider_rate: {
    fr: 'Fournisseur solutions : {rate} pendant {months} mois au plus.',
    en: 'Solutions provider: {rate} for {months} months at most.',
  },
  partner_type_unknown: {
    fr: 'On ne sait pas s’il s’agit d’un partenaire (36 mois) ou d’un fournisseur (12 mois).',
    en: 'It is not known whether this is a partner (36 months) or a provider (12 months).',
  },
  commission_base: { fr: 'La commission se calcule sur {mrr} de MRR.', en: 'Commission is computed on {mrr} of MRR.' },
  commission_term: {
    fr: 'Elle dure {months} mois au plus à partir de la fermeture.',
    en: 'It lasts {months} months at most from the close.',
  },
  commission_term_remaining: {
    fr: 'Elle court jusqu’au terme d’origine, le {until}.',
    en: 'It runs to the original end, {until}.',
  },
  commission_term_over: {
    fr: 'Le terme d’origine est passé depuis le {until} : HubSpot décide.',
    en: 'The original term ended on {until}: HubSpot decides.',
  },
  commission_term_not_stated: {
    fr: 'Le texte ne dit pas combien de temps dure la commission d’une vente additionnelle.',
    en: 'The text does not say how long the commission of an upsell lasts.',
  },
  commission_counted_monthly: {
    fr: '{monthly} par mois, {quarterly} versés par trimestre.',
    en: '{monthly} a month, {quarterly} paid a quarter.',
  },
  commission_example: {
    fr: 'Calculée comme dans l’exemple du texte : {mrr} donnent {monthly} par mois.',
    en: 'Computed as in the text’s example: {mrr} give {monthly} a month.',
  },
  commission_ends_with_cancellation: {
    fr: 'Abonnement arrêté après {monthsPaid} mois payés : la commission s’arrête.',
    en: 'Subscription ended after {monthsPaid} months paid: the commission ends.',
  },
  commission_ends_with_breach: {
    fr: 'Obligations non respectées après {months} mois : la commission s’arrête.',
    en: 'Obligations not met after {months} months: the commission ends.',
  },
  mrr_unknown: { fr: 'Le MRR de cette ligne manque.', en: 'The MRR of this line is missing.' },
  currency_unknown: { fr: 'La monnaie de cette ligne manque.', en: 'The currency of this line is missing.' },
  sold_mrr: {
    fr: 'MRR-vente : {now} moins {before} douze mois plus tôt, soit {soldMrr}.',
    en: 'Sold MRR: {now} less {before} twelve months earlier, that is {soldMrr}.',
  },
  sold_mrr_negative: {
    fr: 'MRR-vente : {now} contre {before} douze mois plus tôt ({difference}), donc 0.',
    en: 'Sold MRR: {now} against {before} twelve months earlier ({difference}), so 0.',
  },
  sold_mrr_past_unknown: {
    fr: 'Ce que le client payait douze mois plus tôt manque.',
    en: 'What the customer paid twelve months earlier is missing.',
  },
  sold_mrr_basis: {
    fr: 'Le MRR-vente est ce que le client paie sur une transaction éligible.',
    en: 'Sold MRR is what the customer pays on an eligible deal.',
  },
  sold_mrr_association: {
    fr: 'Le crédit vaut association commerciale avec ce produit chez ce client.',
    en: 'The credit is a commercial association with this product at this customer.',
  },
  sold_mrr_counts_for_tier: {
    fr: 'Le MRR-vente compte pour le niveau de partenariat.',
    en: 'Sold MRR counts for the tier.',
  },
  provider_tier_effect_not_stated: {
    fr: 'Pour un fournisseur, le texte ne dit rien de l’effet sur un niveau.',
    en: 'For a provider the text says nothing of an effect on a tier.',
  },
};

export const verdictWarningWords: Readonly<Record<VerdictWarningCode, Bilingual>> = {
  edition_not_in_force: {
    fr: 'Jugé selon l’édition du {edition}, en vigueur du {from} au {to} seulement : les montants peuvent différer.',
    en: 'Judged by the edition of {edition}, in force from {from} to {to} only: the amounts may differ.',
  },
  expected_close_outside_edition: {
    fr: 'Fermeture prévue le {closeDate}, hors de l’édition du {edition} (jusqu’au {to}).',
    en: 'Expected to close on {closeDate}, outside the edition of {edition} (until {to}).',
  },
  close_date_passed: {
    fr: 'La date de fermeture prévue, {closeDate}, est passée : à mettre à jour.',
    en: 'The expected close date, {closeDate}, has gone by: update it.',
  },
  other_edition_known: {
    fr: 'D’autres règles sont connues à partir du {from} ; leur texte n’est pas ici.',
    en: 'Other rules are known from {from} on; their text is not here.',
  },
  registered_before_qualified: {
    fr: 'Transaction enregistrée avant d’être qualifiée.',
    en: 'Deal registered before it was qualified.',
  },
  hubspot_owned_account: {
    fr: 'Le compte appartient à HubSpot et un partenaire a enregistré la transaction : le Spécialiste inbound peut en décider autrement.',
    en: 'HubSpot owns the account and a partner registered the deal: the Growth Specialist may record otherwise.',
  },
  introduced_without_agreement: {
    fr: 'Le partenaire a été présenté sans l’accord du client.',
    en: 'The partner was introduced without the customer’s agreement.',
  },
};

export const verdictActionWords: Readonly<Record<VerdictActionCode, Bilingual>> = {
  obtain_signature: {
    fr: 'Faire signer la preuve d’implication par le client.',
    en: 'Have the customer sign the proof of involvement.',
  },
  share_signed_proof: {
    fr: 'Partager la preuve signée dans la transaction.',
    en: 'Share the signed proof on the deal.',
  },
  create_manual_link: {
    fr: 'Créer un nouveau lien de confirmation et le joindre à la transaction partagée.',
    en: 'Make a new confirmation link and add it to the shared deal.',
  },
  extend_proof_to_line: {
    fr: 'Faire signer un lien qui cite aussi ce produit.',
    en: 'Have a link signed that lists this product too.',
  },
  register_shared_deal: { fr: 'Enregistrer la transaction partagée.', en: 'Register the shared deal.' },
  correct_registration_domain: {
    fr: 'Enregistrer la transaction sur le domaine de l’achat.',
    en: 'Register the deal on the domain of the purchase.',
  },
  approve_collaboration: { fr: 'Approuver ou refuser la collaboration.', en: 'Approve or refuse the collaboration.' },
  validate_transaction: { fr: 'Valider ou refuser la transaction.', en: 'Validate or refuse the deal.' },
  decide_proof_timing: { fr: 'Décider si la preuve tardive compte.', en: 'Decide whether the late proof counts.' },
  decide_proof_coverage: {
    fr: 'Décider si la preuve vaut pour ce produit.',
    en: 'Decide whether the proof holds for this product.',
  },
  decide_registration: { fr: 'Décider si l’enregistrement suffit.', en: 'Decide whether the registration is enough.' },
  decide_winner: {
    fr: 'Décider à quel partenaire revient la transaction.',
    en: 'Decide which partner the deal goes to.',
  },
  decide_eligibility: { fr: 'Décider si cette vente est éligible.', en: 'Decide whether this sale is eligible.' },
  decide_enterprise_referral: {
    fr: 'Décider de l’accès au programme pour les grandes entreprises.',
    en: 'Decide on the enterprise referral programme.',
  },
  decide_commission: { fr: 'Décider de la commission de cette ligne.', en: 'Decide on the commission of this line.' },
  name_product: { fr: 'Indiquer de quel produit il s’agit.', en: 'Say which product this is.' },
  give_written_notice: {
    fr: 'Prévenir le second partenaire par écrit de son statut.',
    en: 'Tell the second partner of its status in writing.',
  },
};
