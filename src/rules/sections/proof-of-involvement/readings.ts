/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-01': {
    question: {
      fr: 'La preuve doit-elle être signée avant la fermeture, au plus {proof.signatureWindow} après, ou au moment même ?',
      en: 'Must the proof be signed before the close, within {proof.signatureWindow} after it, or at the very moment?',
    },
    reading: {
      fr: 'Signée avant la fermeture, ou dans le paiement le jour même, elle vaut ; signée ensuite mais dans ce délai, ou partagée après coup, HubSpot décide ; plus tard, elle ne vaut plus. HubSpot peut soutenir que le jour de la fermeture n’est plus « avant », un partenaire que le délai est un droit.',
      en: 'Signed before the close, or in checkout on the day, it counts; signed later within that time, or shared afterwards, HubSpot decides; later still it no longer counts. HubSpot may hold that the closing day is no longer “before”, a partner that the time to sign is a right.',
    },
  },
  'A-02': {
    question: {
      fr: 'Le délai de {proof.signatureWindow} se compte-t-il de date à date, en jours ({proof.signatureWindowDays}), ou est-ce le mois civil de la vente ?',
      en: 'Is the time of {proof.signatureWindow} counted from date to date, in days ({proof.signatureWindowDays}), or is it the calendar month of the sale?',
    },
    reading: {
      fr: 'De date à date, ou jusqu’au dernier jour du mois qui n’a pas cette date. Le compte en jours est un réglage à nous, pour prévenir plus tôt.',
      en: 'From date to date, or to the last day of a month that lacks that date. The count in days is a setting of ours, to warn earlier.',
    },
  },
  'A-46': {
    question: { fr: 'Qui peut créer le lien à la main ?', en: 'Who may make the link by hand?' },
    reading: { fr: 'Le partenaire.', en: 'The partner.' },
  },
  'A-58': {
    question: {
      fr: 'Que vaut une signature si le devis change ensuite, ou si elle ne couvre pas tout ?',
      en: 'What is a signature worth if the quote changes afterwards, or if it does not cover everything?',
    },
    reading: {
      fr: 'Elle vaut pour les lignes qu’elle couvre. HubSpot décide d’une ligne ajoutée après coup, ou présente au devis mais absente du lien automatique ; une ligne que le lien n’a jamais portée attend, puis, passé le délai de {proof.signatureWindow}, n’a plus droit à rien. Chaque fois, l’application dit au partenaire quoi faire confirmer et jusqu’à quand.',
      en: 'It counts for the lines it covers. A line added afterwards, or on the quote but not on the automatic link, is for HubSpot to decide; a line the link never listed waits, then has no claim once the time of {proof.signatureWindow} is over. Each time the app tells the partner what to have confirmed, and by when.',
    },
  },
  'A-67': {
    question: {
      fr: 'Quel est le dernier jour où signer sans que la question se pose ?',
      en: 'Which is the last day to sign without raising a question?',
    },
    reading: {
      fr: 'La veille de la fermeture, car le texte dit « avant ». Le jour même, il faut signer dans le paiement, ou connaître l’heure.',
      en: 'The day before the close, for the text says “before”. On the day itself it takes a signature in checkout, or a known hour.',
    },
  },
} as const satisfies Readings;
