/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-27': {
    question: {
      fr: '« Jusqu’à {enterprise.rate} » ou {enterprise.rate} ? Les {enterprise.months} courent-ils de la vente ou de l’achat ?',
      en: '“Up to {enterprise.rate}” or {enterprise.rate}? Do the {enterprise.months} run from the sale or from the purchase?',
    },
    reading: {
      fr: '{enterprise.rate}, pendant {enterprise.months} à partir de la fermeture.',
      en: '{enterprise.rate}, for {enterprise.months} from the close.',
    },
  },
  'A-29': {
    question: {
      fr: 'Le seuil de {enterprise.floor} vaut-il pour la transaction ou pour un abonnement ?',
      en: 'Does the floor of {enterprise.floor} apply to the deal or to one subscription?',
    },
    reading: {
      fr: 'Un seul abonnement Pro ou Entreprise qui l’atteint suffit ; si seule la somme y arrive, ou si un abonnement dont le prix change ne l’atteint qu’à l’un de ses prix, HubSpot décide.',
      en: 'One Pro or Enterprise subscription that reaches it is enough; where only the sum does, or a subscription whose price changes reaches it at one of its prices only, HubSpot decides.',
    },
  },
  'A-30': {
    question: {
      fr: 'Comment compter dans une autre monnaie que celle du seuil de {enterprise.floor} ?',
      en: 'How to count in a currency other than that of the floor of {enterprise.floor}?',
    },
    reading: {
      fr: 'Avec un taux de change daté, dans un sens ou dans l’autre ; à moins de {enterprise.conversionMargin} du seuil (un réglage à nous), ou sans taux, HubSpot décide ; un taux qui manque est demandé. De même pour comparer des MRR entre partenaires.',
      en: 'With a dated exchange rate, whichever way round it is stated; within {enterprise.conversionMargin} of the floor (a setting of ours), or without a rate, HubSpot decides; a missing rate is asked for. The same where MRR is compared between partners.',
    },
  },
  'A-31': {
    question: {
      fr: 'À quel moment faut-il avoir le niveau et l’habilitation ?',
      en: 'When must tier and accreditation be held?',
    },
    reading: {
      fr: 'À la fermeture. Un changement ultérieur de niveau ou d’habilitation n’y change rien ; l’activité, elle, doit rester conforme au programme.',
      en: 'At the close. A later change of tier or accreditation does not undo it; the activity, however, has to stay in line with the program.',
    },
  },
  'A-32': {
    question: {
      fr: 'Que veut dire une activité conforme au programme ?',
      en: 'What does activity that complies with the program mean?',
    },
    reading: { fr: 'Un oui ou un non que donne HubSpot.', en: 'A yes or no that HubSpot gives.' },
  },
  'A-33': {
    question: {
      fr: 'Pour l’exception à l’habilitation, faut-il être établi et vendre dans la région ?',
      en: 'For the exception to accreditation, must the partner both be based and sell in the region?',
    },
    reading: { fr: 'Les deux, et HubSpot décide dans tous les cas.', en: 'Both, and HubSpot decides in every case.' },
  },
} as const satisfies Readings;
