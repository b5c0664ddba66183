/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
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
    fr: 'Signée dans le délai de {proof.signatureWindow} après la vente, qui court jusqu’au {lastDay}.',
    en: 'Signed within {proof.signatureWindow} of the sale, which runs until {lastDay}.',
  },
  proof_month_over: {
    fr: 'Le délai de {proof.signatureWindow} après la vente est passé depuis le {lastDay}.',
    en: 'The time to sign, {proof.signatureWindow} from the sale, ended on {lastDay}.',
  },
  proof_signed_within_month: {
    fr: 'Preuve signée le {signedOn}, après la fermeture du {closeDate} mais dans le délai de {proof.signatureWindow}.',
    en: 'Proof signed on {signedOn}, after the close on {closeDate} but within {proof.signatureWindow}.',
  },
  proof_signed_too_late: {
    fr: 'Preuve signée le {signedOn}, passé le délai de {proof.signatureWindow} après la vente ({lastDay}).',
    en: 'Proof signed on {signedOn}, later than {proof.signatureWindow} after the sale ({lastDay}).',
  },
  proof_signed_on_close_day_time_unknown: {
    fr: 'Preuve signée le jour de la fermeture ({closeDate}) : l’heure manque.',
    en: 'Proof signed on the day of the close ({closeDate}): the hour is missing.',
  },
  proof_signed_before_link: {
    fr: 'La preuve serait signée avant que le lien existe : une des deux dates est fausse.',
    en: 'The proof would have been signed before the link existed: one of the two dates is wrong.',
  },
  proof_signed_long_before_deal: {
    fr: 'La preuve serait signée bien avant la transaction : une des deux dates est fausse.',
    en: 'The proof would have been signed long before the deal: one of the two dates is wrong.',
  },
  proof_shared_before_signed: {
    fr: 'La preuve serait partagée avant d’être signée : une des deux dates est fausse.',
    en: 'The proof would have been shared before it was signed: one of the two dates is wrong.',
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
    fr: 'Signée à temps, mais partagée le {sharedOn}, après la fermeture du {closeDate}.',
    en: 'Signed in time, but shared on {sharedOn}, after the close on {closeDate}.',
  },
  proof_not_shared: {
    fr: 'Signée à temps, mais non partagée avec HubSpot.',
    en: 'Signed in time, but not shared with HubSpot.',
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
    fr: 'Devis modifié le {quoteUpdatedOn}, après la signature du {signedOn}.',
    en: 'Quote changed on {quoteUpdatedOn}, after the signature on {signedOn}.',
  },
  proof_automatic_link_lists_fewer: {
    fr: 'Le lien automatique signé ne cite pas ce produit du devis.',
    en: 'The signed automatic link does not list this product of the quote.',
  },
  proof_never_listed_line: {
    fr: 'Le lien signé ne cite pas ce produit, et le délai de {proof.signatureWindow} après la vente est passé.',
    en: 'The signed link does not list this product, and the time to sign, {proof.signatureWindow} from the sale, is over.',
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
    fr: 'La signature du client manque ; le délai de {proof.signatureWindow} après la vente court jusqu’au {lastDay}.',
    en: 'The customer’s signature is missing; the time to sign, {proof.signatureWindow} from the sale, runs until {lastDay}.',
  },
  proof_never_signed: {
    fr: 'Le client n’a pas signé la preuve d’implication dans le délai de {proof.signatureWindow} après la vente ({lastDay}).',
    en: 'The customer did not sign the proof of involvement within {proof.signatureWindow} of the sale ({lastDay}).',
  },
  proof_none: {
    fr: 'Aucun lien de confirmation, et le délai de {proof.signatureWindow} après la vente est passé ({lastDay}).',
    en: 'No confirmation link, and the time to sign, {proof.signatureWindow} from the sale, is over ({lastDay}).',
  },
  proofs_unknown: {
    fr: 'On ne sait pas s’il existe une preuve d’implication.',
    en: 'It is not known whether there is a proof of involvement.',
  },
  proof_required_always: {
    fr: 'Un lien de confirmation signé par le client est toujours requis.',
    en: 'A confirmation link signed by the customer is always required.',
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
} as const satisfies WordsOf<typeof codes.reasons>;

/** The same in a few words, where it decides: above a card, in a table. */
export const titleWords = {
  proof_month_over: { fr: 'Signée trop tard', en: 'Signed too late' },
  proof_signed_within_month: { fr: 'Signature tardive : compte-t-elle ?', en: 'Signed late: does it count?' },
  proof_signed_too_late: { fr: 'Signée trop tard', en: 'Signed too late' },
  proof_signed_on_close_day_time_unknown: {
    fr: 'Signée le jour même : à quelle heure ?',
    en: 'Signed on the close day: at what hour?',
  },
  proof_signed_before_link: { fr: 'Signée avant la création du lien ?', en: 'Signed before the link existed?' },
  proof_signed_long_before_deal: { fr: 'Signée bien avant la transaction ?', en: 'Signed long before the deal?' },
  proof_shared_before_signed: { fr: 'Partagée avant d’être signée ?', en: 'Shared before it was signed?' },
  proof_signature_date_unknown: { fr: 'Preuve signée : quand ?', en: 'When was the proof signed?' },
  proof_signed_by_other: { fr: 'Non signée par le client', en: 'Not signed by the customer' },
  proof_signer_unknown: { fr: 'Qui a signé la preuve ?', en: 'Who signed the proof?' },
  proof_status_unknown: { fr: 'Où en est le lien ?', en: 'How far is the link?' },
  proof_shared_after_close: { fr: 'Partage tardif : compte-t-il ?', en: 'Shared late: does it count?' },
  proof_not_shared: { fr: 'Signée, non partagée : compte-t-elle ?', en: 'Signed, not shared: does it count?' },
  proof_not_shared_yet: { fr: 'Preuve pas encore partagée', en: 'Proof not shared yet' },
  proof_sharing_unknown: { fr: 'Preuve partagée : quand ?', en: 'When was the proof shared?' },
  proof_line_added_after_signature: {
    fr: 'Devis changé après signature : compte-t-elle ?',
    en: 'Quote changed after signature: does it count?',
  },
  proof_automatic_link_lists_fewer: {
    fr: 'Absent du lien signé : compte-t-il ?',
    en: 'Not in the signed link: does it count?',
  },
  proof_never_listed_line: { fr: 'Absent du lien signé', en: 'Not in the signed link' },
  proof_does_not_list_line_yet: { fr: 'Pas encore dans le lien signé', en: 'Not in the signed link yet' },
  proof_coverage_unknown: { fr: 'Quels produits le lien cite-t-il ?', en: 'Which products does the link list?' },
  proof_quote_update_unknown: { fr: 'Le devis a-t-il changé depuis ?', en: 'Did the quote change since?' },
  proof_link_kind_unknown: { fr: 'Lien automatique ou manuel ?', en: 'Automatic or manual link?' },
  proof_awaited_before_close: { fr: 'Preuve pas encore signée', en: 'Proof not signed yet' },
  proof_awaited: { fr: 'Preuve pas encore signée', en: 'Proof not signed yet' },
  proof_awaited_within_month: { fr: 'Preuve pas encore signée', en: 'Proof not signed yet' },
  proof_never_signed: { fr: 'Preuve jamais signée', en: 'Proof never signed' },
  proof_none: { fr: 'Pas de preuve à temps', en: 'No proof in time' },
  proofs_unknown: { fr: 'Y a-t-il une preuve ?', en: 'Is there a proof?' },
  enterprise_proof_without_services: { fr: 'Preuve sans services', en: 'Proof without services' },
  enterprise_proof_services_unknown: {
    fr: 'La preuve confirme-t-elle des services ?',
    en: 'Does the proof confirm services?',
  },
} as const satisfies Partial<WordsOf<typeof codes.reasons>>;

export const actionWords = {
  obtain_signature: { fr: 'Faire signer la preuve', en: 'Get the proof signed' },
  share_signed_proof: { fr: 'Partager la preuve', en: 'Share the proof' },
  create_manual_link: { fr: 'Créer un nouveau lien de confirmation', en: 'Make a new confirmation link' },
  extend_proof_to_line: { fr: 'Faire signer un lien pour ce produit', en: 'Get a link signed for this product' },
  decide_proof_timing: { fr: 'Dire si la preuve tardive compte', en: 'Say whether the late proof counts' },
  decide_proof_coverage: {
    fr: 'Dire si la preuve vaut pour ce produit',
    en: 'Say whether the proof covers this product',
  },
} as const satisfies WordsOf<typeof codes.actions>;
