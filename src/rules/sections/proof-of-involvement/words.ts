/** What this section says to a reader: why, what to watch, what to do. `{name}` stands for a value, written in the reader's manner. */
import type { WordsOf } from '../../language/codes.ts';
import type { codes } from './codes.ts';

export const reasonWords = {
  proof_signed: { fr: 'Le client a signé le lien de confirmation.', en: 'The customer signed the confirmation link.' },
  proof_signed_before_close: {
    fr: 'Preuve signée le {signedOn}, avant la fermeture.',
    en: 'Proof signed on {signedOn}, before the close.',
  },
  proof_signed_in_checkout: {
    fr: 'Preuve confirmée dans le processus de paiement.',
    en: 'Proof confirmed at checkout.',
  },
  proof_signed_while_open: { fr: 'Preuve signée avant la fermeture.', en: 'Proof signed before the close.' },
  proof_within_month: {
    fr: 'Preuve signée dans le délai de {proof.signatureWindow} après la vente (jusqu’au {lastDay}).',
    en: 'Proof signed within {proof.signatureWindow} of the sale (by {lastDay}).',
  },
  proof_month_over: {
    fr: 'Le délai de signature, {proof.signatureWindow} après la vente, a pris fin le {lastDay}.',
    en: 'The time to sign, {proof.signatureWindow} from the sale, ended on {lastDay}.',
  },
  proof_signed_within_month: {
    fr: 'Preuve signée le {signedOn}, après la fermeture du {closeDate} mais dans le délai de {proof.signatureWindow}.',
    en: 'Proof signed on {signedOn}, after the close on {closeDate} but within {proof.signatureWindow}.',
  },
  proof_signed_too_late: {
    fr: 'Preuve signée le {signedOn}, plus de {proof.signatureWindow} après la vente (dernier jour : {lastDay}).',
    en: 'Proof signed on {signedOn}, more than {proof.signatureWindow} after the sale (last day: {lastDay}).',
  },
  proof_signed_on_close_day_time_unknown: {
    fr: 'Preuve signée le jour de la fermeture ({closeDate}) : il manque l’heure.',
    en: 'Proof signed on the close date ({closeDate}): the time is missing.',
  },
  proof_signed_before_link: {
    fr: 'Signature datée d’avant la création du lien : une des deux dates est fausse.',
    en: 'Signature dated before the link was created: one date is wrong.',
  },
  proof_signed_long_before_deal: {
    fr: 'Signature datée de bien avant la transaction : une des deux dates est fausse.',
    en: 'Signature dated long before the deal: one date is wrong.',
  },
  proof_shared_before_signed: {
    fr: 'Partage daté d’avant la signature : une des deux dates est fausse.',
    en: 'Sharing dated before the signature: one date is wrong.',
  },
  proof_signature_date_unknown: { fr: 'Il manque la date de signature.', en: 'The signature date is missing.' },
  proof_signed_by_other: {
    fr: 'La preuve n’a pas été signée par le client.',
    en: 'The proof was not signed by the customer.',
  },
  proof_signer_unknown: {
    fr: 'À préciser par le partenaire : qui a signé la preuve ?',
    en: 'Partner to confirm: who signed the proof?',
  },
  proof_status_unknown: {
    fr: 'À préciser par le partenaire : le lien est-il envoyé, signé ou refusé ?',
    en: 'Partner to confirm: is the link sent, signed or rejected?',
  },
  proof_shared: { fr: 'Preuve partagée avec HubSpot le {sharedOn}.', en: 'Proof shared with HubSpot on {sharedOn}.' },
  proof_shared_after_close: {
    fr: 'Preuve signée à temps, mais partagée le {sharedOn}, après la fermeture du {closeDate}.',
    en: 'Proof signed in time, but shared on {sharedOn}, after the close on {closeDate}.',
  },
  proof_not_shared: {
    fr: 'Preuve signée à temps, mais non partagée avec HubSpot.',
    en: 'Proof signed in time, but not shared with HubSpot.',
  },
  proof_not_shared_yet: {
    fr: 'Preuve signée ; le partenaire doit encore la partager avec HubSpot.',
    en: 'Proof signed; the partner still has to share it with HubSpot.',
  },
  proof_sharing_unknown: {
    fr: 'À préciser par le partenaire : la date de partage de la preuve avec HubSpot.',
    en: 'Partner to confirm: the date the proof was shared with HubSpot.',
  },
  proof_covers_line: { fr: 'Le lien signé cite ce produit.', en: 'The signed link lists this product.' },
  proof_covers_all: { fr: 'Le lien signé cite tous les produits.', en: 'The signed link lists every product.' },
  proof_line_added_after_signature: {
    fr: 'Le devis a changé le {quoteUpdatedOn}, après la signature du {signedOn}.',
    en: 'The quote changed on {quoteUpdatedOn}, after the signature on {signedOn}.',
  },
  proof_automatic_link_lists_fewer: {
    fr: 'Ce produit est au devis, mais pas dans le lien automatique signé.',
    en: 'This product is on the quote, but not on the signed automatic link.',
  },
  proof_never_listed_line: {
    fr: 'Ce produit n’est pas dans le lien signé, et le délai de {proof.signatureWindow} après la vente est passé.',
    en: 'This product is not on the signed link, and the time to sign, {proof.signatureWindow} from the sale, is over.',
  },
  proof_does_not_list_line_yet: {
    fr: 'Ce produit n’est pas dans le lien signé ; le client peut encore signer un autre lien.',
    en: 'This product is not on the signed link; the customer can still sign another link.',
  },
  proof_coverage_unknown: {
    fr: 'À préciser par le partenaire : les produits que cite le lien.',
    en: 'Partner to confirm: the products the link lists.',
  },
  proof_quote_update_unknown: {
    fr: 'À préciser par le Spécialiste inbound : le devis a-t-il changé depuis la signature ?',
    en: 'Growth Specialist to confirm: has the quote changed since the signature?',
  },
  proof_link_kind_unknown: {
    fr: 'À préciser par le partenaire : le lien est-il automatique ou manuel ?',
    en: 'Partner to confirm: is the link automatic or manual?',
  },
  proof_by_line: {
    fr: 'Chaque ligne de produits demande une preuve d’implication.',
    en: 'Each product line needs a proof of involvement.',
  },
  proof_follows_quote: {
    fr: 'Le lien automatique suit le devis ; le client confirme les produits qui y figurent.',
    en: 'The automatic link follows the quote; the customer confirms the products on it.',
  },
  proof_rejected: {
    fr: 'Le client a refusé le lien de confirmation.',
    en: 'The customer rejected the confirmation link.',
  },
  proof_replacement_possible: {
    fr: 'Le partenaire peut créer un nouveau lien et l’ajouter à la transaction partagée.',
    en: 'The partner can create a new link and add it to the shared deal.',
  },
  proof_replaced_after_rejection: {
    fr: 'Un lien manuel remplace le lien refusé.',
    en: 'A manual link replaces the rejected one.',
  },
  proof_awaited_before_close: {
    fr: 'La signature du client est attendue avant le {by}.',
    en: 'The customer’s signature is expected before {by}.',
  },
  proof_awaited: { fr: 'Le client n’a pas encore signé.', en: 'The customer has not signed yet.' },
  proof_awaited_within_month: {
    fr: 'Le client n’a pas encore signé ; le délai, {proof.signatureWindow} après la vente, prend fin le {lastDay}.',
    en: 'The customer has not signed yet; the time to sign, {proof.signatureWindow} from the sale, ends on {lastDay}.',
  },
  proof_never_signed: {
    fr: 'Le client n’a pas signé la preuve dans le délai de {proof.signatureWindow} après la vente ({lastDay}).',
    en: 'The customer did not sign the proof within {proof.signatureWindow} of the sale ({lastDay}).',
  },
  proof_none: {
    fr: 'Aucun lien de confirmation ; le délai, {proof.signatureWindow} après la vente, a pris fin le {lastDay}.',
    en: 'No confirmation link; the time to sign, {proof.signatureWindow} from the sale, ended on {lastDay}.',
  },
  proofs_unknown: {
    fr: 'À préciser par le partenaire : existe-t-il une preuve d’implication ?',
    en: 'Partner to confirm: is there a proof of involvement?',
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
    fr: 'À préciser par le partenaire : la preuve confirme-t-elle l’achat de ses services ?',
    en: 'Partner to confirm: does the proof confirm the purchase of its services?',
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
  create_manual_link: { fr: 'Créer un nouveau lien de confirmation', en: 'Create a new confirmation link' },
  extend_proof_to_line: { fr: 'Faire signer un lien pour ce produit', en: 'Get a link signed for this product' },
  decide_proof_timing: { fr: 'Décider si la preuve tardive compte', en: 'Decide whether the late proof counts' },
  decide_proof_coverage: {
    fr: 'Décider si la preuve vaut pour ce produit',
    en: 'Decide whether the proof covers this product',
  },
} as const satisfies WordsOf<typeof codes.actions>;
