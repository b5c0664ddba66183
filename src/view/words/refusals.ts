/** Why a recording is refused, and what to do instead. `{name}` stands for a value, written in the reader's manner. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { RefusalFault } from '../../contract/refusal.ts';

export interface RefusalWords {
  readonly problem: Bilingual;
  readonly hint: Bilingual;
}

export const refusalWords: Readonly<Record<RefusalFault, RefusalWords>> = {
  not_this_partner: {
    problem: {
      fr: 'Ce compte n’enregistre que ce qui concerne son propre partenaire.',
      en: 'This account records only what concerns its own partner.',
    },
    hint: { fr: 'Enregistrez ce qui vous concerne.', en: 'Record only what concerns you.' },
  },
  partner_not_on_deal: {
    problem: {
      fr: 'Cette entreprise n’est pas associée à la transaction.',
      en: 'This company is not associated with the deal.',
    },
    hint: {
      fr: 'Associez-la d’abord à la transaction, avec le rôle du partenaire, puis actualisez.',
      en: 'Associate it with the deal first, with the partner’s role, then refresh.',
    },
  },
  partner_is_customer: {
    problem: {
      fr: 'Cette entreprise est le client de la transaction, pas un partenaire.',
      en: 'This company is the deal’s customer, not a partner.',
    },
    hint: {
      fr: 'Choisissez un partenaire ; si c’en est un, donnez à son association le bon rôle.',
      en: 'Choose a partner; if it is one, give its association the right role.',
    },
  },
  profile_in_manifest: {
    problem: {
      fr: 'Votre profil de partenaire est réglé dans la configuration de l’application.',
      en: 'Your partner profile is set in the app’s configuration.',
    },
    hint: {
      fr: 'Demandez à l’administrateur de le corriger dans app.json.',
      en: 'Ask the admin to correct it in app.json.',
    },
  },
  company_not_found: {
    problem: {
      fr: 'Cette entreprise n’existe pas ou plus dans ce compte.',
      en: 'This company does not exist in this account, or no longer.',
    },
    hint: {
      fr: 'Actualisez, puis choisissez un partenaire de la transaction.',
      en: 'Refresh, then choose a partner of the deal.',
    },
  },
  record_holds_more: {
    problem: {
      fr: 'D’autres faits sont notés sur ce partenaire : sa fiche n’est pas retirée.',
      en: 'Other facts are recorded with this partner: its record is not removed.',
    },
    hint: {
      fr: 'Retirez un à un, par le menu, ceux qui sont faux.',
      en: 'Withdraw those that are wrong one by one, from the menu.',
    },
  },
  line_not_on_deal: {
    problem: { fr: 'La ligne {id} ne figure pas sur la transaction.', en: 'Line {id} is not on the deal.' },
    hint: {
      fr: 'Actualisez et choisissez parmi ses lignes, ou enregistrez que le lien les couvre toutes.',
      en: 'Refresh and choose among its lines, or record that the link covers all of them.',
    },
  },
  unknown_rule: {
    problem: { fr: 'La règle {given} n’existe pas.', en: 'There is no rule {given}.' },
    hint: {
      fr: 'Actualisez, puis enregistrez la décision à côté de la question qu’elle tranche.',
      en: 'Refresh, then record the decision beside the question it settles.',
    },
  },
  two_records: {
    problem: {
      fr: 'Ce partenaire a plusieurs fiches d’implication sur la transaction.',
      en: 'This partner has several involvement records on the deal.',
    },
    hint: {
      fr: 'La carte indique laquelle garder. N’en gardez qu’une dans HubSpot, puis enregistrez de nouveau.',
      en: 'The card says which one to keep. Keep only that one in HubSpot, then record again.',
    },
  },
  in_the_future: {
    problem: {
      fr: 'Cette date est à venir : aujourd’hui, nous sommes le {today}.',
      en: 'This date is in the future: today is {today}.',
    },
    hint: {
      fr: 'Attendez que ce soit fait pour l’enregistrer, ou corrigez la date.',
      en: 'Record it once it has happened, or correct the date.',
    },
  },
  signed_before_generated: {
    problem: {
      fr: 'Un lien ne peut pas être signé avant d’être généré ({generated}).',
      en: 'A link cannot be signed before it was generated ({generated}).',
    },
    hint: {
      fr: 'Corrigez la date de signature, ou commencez par celle de génération.',
      en: 'Correct the signature date, or start with the date it was generated.',
    },
  },
  signed_before_sent: {
    problem: {
      fr: 'Un lien ne peut pas être signé avant d’être envoyé ({sent}).',
      en: 'A link cannot be signed before it was sent ({sent}).',
    },
    hint: {
      fr: 'Corrigez la date de signature, ou commencez par celle d’envoi.',
      en: 'Correct the signature date, or start with the date it was sent.',
    },
  },
  sent_before_generated: {
    problem: {
      fr: 'Un lien ne peut pas être envoyé avant d’être généré ({generated}).',
      en: 'A link cannot be sent before it was generated ({generated}).',
    },
    hint: { fr: 'Corrigez l’une des deux dates.', en: 'Correct one of the two dates.' },
  },
  shared_before_signed: {
    problem: {
      fr: 'Une preuve ne peut pas être partagée avant sa signature ({signed}).',
      en: 'A proof cannot be shared before it was signed ({signed}).',
    },
    hint: {
      fr: 'Corrigez la date de partage, ou commencez par celle de signature.',
      en: 'Correct the date of sharing, or start with the signature date.',
    },
  },
  shared_without_signature: {
    problem: {
      fr: 'Ce lien n’est pas signé : il n’y a pas encore de preuve à partager.',
      en: 'This link is not signed: there is no proof to share yet.',
    },
    hint: { fr: 'Enregistrez d’abord la signature du client.', en: 'Record the customer’s signature first.' },
  },
  signature_on_rejected: {
    problem: {
      fr: 'Le client a refusé ce lien : il ne peut plus être signé.',
      en: 'The customer rejected this link: it can no longer be signed.',
    },
    hint: {
      fr: 'Enregistrez la signature sur le lien qui le remplace. Si le refus est une erreur de saisie, retirez-le d’abord.',
      en: 'Record the signature on the link that replaces it. If the rejection was recorded by mistake, withdraw it first.',
    },
  },
  rejected_but_signed: {
    problem: {
      fr: 'Ce lien porte une signature : le client ne l’a pas refusé.',
      en: 'This link bears a signature: the customer did not reject it.',
    },
    hint: {
      fr: 'Si la signature est une erreur de saisie, retirez-la, puis enregistrez le refus.',
      en: 'If the signature was recorded by mistake, withdraw it, then record the rejection.',
    },
  },
  unsigned_status_with_signature: {
    problem: {
      fr: 'Ce lien porte une signature : il n’attend plus d’être signé.',
      en: 'This link bears a signature: it no longer waits for one.',
    },
    hint: {
      fr: 'Si la signature est une erreur de saisie, retirez-la dans le même enregistrement.',
      en: 'If the signature was recorded by mistake, withdraw it in the same recording.',
    },
  },
  two_days_of_signature: {
    problem: {
      fr: 'La date et l’heure de la signature désignent deux jours différents.',
      en: 'The date and the time of the signature are on different days.',
    },
    hint: { fr: 'Indiquez l’une des deux : l’autre suit.', en: 'Enter one of them: the other follows.' },
  },
  checkout_by_other: {
    problem: {
      fr: 'Dans le processus de paiement, c’est le client qui confirme ; ce lien est signé par quelqu’un d’autre.',
      en: 'At checkout, the customer confirms; somebody else signed this link.',
    },
    hint: {
      fr: 'Corrigez le signataire, ou retirez la confirmation dans le processus de paiement.',
      en: 'Correct who signed, or withdraw the confirmation at checkout.',
    },
  },
  reply_before_request: {
    problem: { fr: 'La réponse est antérieure à la demande.', en: 'The reply is earlier than the request.' },
    hint: {
      fr: 'Corrigez l’heure de la réponse ; celle de la demande ne change pas.',
      en: 'Correct the time of the reply; the time of the request does not change.',
    },
  },
  answer_before_invitation: {
    problem: { fr: 'La réponse est antérieure à l’invitation.', en: 'The answer is earlier than the invitation.' },
    hint: { fr: 'Corrigez l’une des deux heures.', en: 'Correct one of the two times.' },
  },
  absence_ends_before_it_begins: {
    problem: { fr: 'L’absence se termine avant de commencer.', en: 'The absence ends before it begins.' },
    hint: { fr: 'Échangez ou corrigez les deux dates.', en: 'Swap or correct the two dates.' },
  },
  recommends_itself: {
    problem: { fr: 'Un partenaire ne se recommande pas lui-même.', en: 'A partner does not recommend itself.' },
    hint: {
      fr: 'Indiquez les autres partenaires qu’il a recommandés.',
      en: 'Name the other partners it recommended.',
    },
  },
  list_damaged: {
    problem: {
      fr: 'La liste déjà enregistrée (propriété {property}) n’est pas lisible : elle a sans doute été modifiée à la main.',
      en: 'The list recorded so far (property {property}) cannot be read: somebody has probably edited it by hand.',
    },
    hint: {
      fr: 'Corrigez-la dans HubSpot, ou retirez toute la liste et saisissez-la de nouveau.',
      en: 'Correct it in HubSpot, or withdraw the whole list and record it again.',
    },
  },
  assessments_unreadable: {
    problem: {
      fr: 'Les évaluations enregistrées (propriété {property}) ne sont pas lisibles : quelqu’un les a modifiées, ou une version plus récente de l’application.',
      en: 'The saved assessments (property {property}) cannot be read: somebody edited them, or a later version of the app did.',
    },
    hint: {
      fr: 'Remettez dans HubSpot l’ancienne valeur (historique de la propriété), ou videz-la : HubSpot garde ce qui y était.',
      en: 'Put back the earlier value in HubSpot (the property’s history), or empty it: HubSpot keeps what stood there.',
    },
  },
  list_full: {
    problem: {
      fr: 'La propriété {property} est pleine.',
      en: 'Property {property} is full.',
    },
    hint: { fr: 'Supprimez d’anciennes entrées de la liste.', en: 'Remove old entries from the list.' },
  },
  list_has_entries: {
    problem: {
      fr: 'La liste contient déjà des entrées ({count}) : elle n’est pas vide.',
      en: 'The list has entries already ({count}): it is not empty.',
    },
    hint: { fr: 'Supprimez-les une à une si ce sont des erreurs.', en: 'Remove them one by one if they are mistakes.' },
  },
};

export type InputFault =
  | 'nothing_to_record'
  | 'said_and_withdrawn'
  | 'no_domain'
  | 'unknown_key'
  | 'unknown_kind'
  | 'not_an_option'
  | 'missing'
  | 'date'
  | 'instant'
  | 'yes_no'
  | 'count'
  | 'amount'
  | 'percent'
  | 'currency'
  | 'country'
  | 'time_zone'
  | 'address'
  | 'id'
  | 'list'
  | 'other';

/** Of the request itself, before anything was looked at. `{given}`: what stands there; `{allowed}`: what may. */
export const inputWords: Readonly<Record<InputFault, RefusalWords>> = {
  nothing_to_record: {
    problem: { fr: 'Rien n’est à enregistrer.', en: 'There is nothing to record.' },
    hint: { fr: 'Remplissez ou retirez au moins un champ.', en: 'Fill in or withdraw at least one field.' },
  },
  said_and_withdrawn: {
    problem: { fr: 'Cette information est à la fois saisie et retirée.', en: 'This is both entered and withdrawn.' },
    hint: { fr: 'Choisissez l’un ou l’autre.', en: 'Do one or the other.' },
  },
  no_domain: {
    problem: { fr: 'Ce n’est pas un nom de domaine.', en: 'This is not a domain name.' },
    hint: { fr: 'Écrivez par exemple client.example.', en: 'Write it as client.example.' },
  },
  unknown_key: {
    problem: { fr: 'Le champ {given} n’existe pas ici.', en: 'There is no field {given} here.' },
    hint: { fr: 'Retirez-le.', en: 'Leave it out.' },
  },
  unknown_kind: {
    problem: { fr: 'Ceci ne peut pas être enregistré.', en: 'This cannot be recorded.' },
    hint: { fr: 'Choisissez parmi : {allowed}.', en: 'Choose one of: {allowed}.' },
  },
  not_an_option: {
    problem: { fr: 'Cette valeur n’est pas proposée.', en: 'This value is not on offer.' },
    hint: { fr: 'Choisissez parmi : {allowed}.', en: 'Choose one of: {allowed}.' },
  },
  missing: {
    problem: { fr: 'Ce champ manque.', en: 'This field is missing.' },
    hint: { fr: 'Remplissez-le.', en: 'Fill it in.' },
  },
  date: {
    problem: { fr: 'Ce n’est pas une date qui existe.', en: 'This is not a date that exists.' },
    hint: { fr: 'Écrivez-la sous la forme 2025-10-15.', en: 'Write it as 2025-10-15.' },
  },
  instant: {
    problem: {
      fr: 'Ce n’est pas une date avec son heure et son décalage.',
      en: 'This is not a date with its time and offset.',
    },
    hint: { fr: 'Écrivez-la sous la forme 2025-10-15T16:40:00+02:00.', en: 'Write it as 2025-10-15T16:40:00+02:00.' },
  },
  yes_no: {
    problem: { fr: 'Ce n’est ni oui ni non.', en: 'This is neither yes nor no.' },
    hint: { fr: 'Choisissez oui ou non.', en: 'Choose yes or no.' },
  },
  count: {
    problem: { fr: 'Ce n’est pas un nombre entier possible.', en: 'This is not a possible whole number.' },
    hint: { fr: 'Écrivez un nombre entier, de 0 à 1 000.', en: 'Write a whole number from 0 to 1,000.' },
  },
  amount: {
    problem: { fr: 'Ce n’est pas un montant.', en: 'This is not an amount.' },
    hint: {
      fr: 'Écrivez-le sous la forme 740.00, sans signe ni espace.',
      en: 'Write it as 740.00, without sign or space.',
    },
  },
  percent: {
    problem: { fr: 'Ce n’est pas un taux de remise.', en: 'This is not a discount.' },
    hint: {
      fr: 'Écrivez un nombre au-dessus de 0 et jusqu’à 100, par exemple 12.5.',
      en: 'Write a number above 0 and up to 100, as 12.5.',
    },
  },
  currency: {
    problem: { fr: 'Ce n’est pas une devise.', en: 'This is not a currency.' },
    hint: { fr: 'Écrivez ses trois lettres, par exemple EUR.', en: 'Write its three letters, as EUR.' },
  },
  country: {
    problem: { fr: 'Ce n’est pas un pays.', en: 'This is not a country.' },
    hint: { fr: 'Écrivez ses deux lettres, par exemple FR.', en: 'Write its two letters, as FR.' },
  },
  time_zone: {
    problem: { fr: 'Ce fuseau horaire n’existe pas.', en: 'There is no such time zone.' },
    hint: { fr: 'Écrivez son nom, par exemple Europe/Paris.', en: 'Write its name, as Europe/Paris.' },
  },
  address: {
    problem: {
      fr: 'Ce n’est pas une adresse qui commence par https://.',
      en: 'This is not an address that begins with https://.',
    },
    hint: { fr: 'Copiez l’adresse entière du lien.', en: 'Copy the whole address of the link.' },
  },
  id: {
    problem: { fr: 'Ce n’est pas un identifiant.', en: 'This is not an id.' },
    hint: { fr: 'Actualisez la fiche et recommencez.', en: 'Refresh the record and start again.' },
  },
  list: {
    problem: { fr: 'La liste est vide, trop longue ou mal formée.', en: 'The list is empty, too long or malformed.' },
    hint: { fr: 'Corrigez ses entrées.', en: 'Correct its entries.' },
  },
  other: {
    problem: { fr: 'Cette valeur ne convient pas.', en: 'This value does not fit.' },
    hint: { fr: 'Corrigez-la.', en: 'Correct it.' },
  },
};
