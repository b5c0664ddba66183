/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-01': {
    question: {
      fr: 'La preuve doit-elle être signée avant la fermeture, au plus {proof.signatureWindow} après, ou au moment même ?',
      en: 'Must the proof be signed before the close, within {proof.signatureWindow} after it, or at the very moment?',
    },
    reading: {
      fr: 'Signée au plus tard à la fermeture, elle vaut ; signée dans ce délai, ou partagée après coup, HubSpot décide ; plus tard, elle ne vaut plus.',
      en: 'Signed by the close it counts; signed within that time, or shared afterwards, HubSpot decides; later it no longer counts.',
    },
  },
  'A-02': {
    question: {
      fr: 'Le délai de {proof.signatureWindow} se compte-t-il en jours ({proof.signatureWindowDays}) ou de date à date ?',
      en: 'Is the time of {proof.signatureWindow} counted in days ({proof.signatureWindowDays}) or from date to date?',
    },
    reading: {
      fr: 'De date à date, ou jusqu’au dernier jour du mois qui n’a pas cette date.',
      en: 'From date to date, or to the last day of a month that lacks that date.',
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
      fr: 'Elle vaut pour les lignes qu’elle couvre ; une ligne ajoutée après coup revient à HubSpot ; une ligne jamais couverte attend, puis perd son droit.',
      en: 'It counts for the lines it covers; a line added afterwards is for HubSpot; a line never covered waits, then loses its claim.',
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
