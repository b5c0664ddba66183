/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-04': {
    question: {
      fr: 'Le taux de {commission.rate} se prend-il sur le revenu, le MRR ou les recettes nettes ?',
      en: 'Is the rate of {commission.rate} taken on revenue, on MRR or on net revenue?',
    },
    reading: {
      fr: 'On projette sur le MRR du contrat, remises déduites, et l’on dit que c’est une estimation : HubSpot paie sur ce qu’il encaisse.',
      en: 'We project on the contract’s MRR after discounts and call it an estimate: HubSpot pays on what it takes in.',
    },
  },
  'A-05': {
    question: {
      fr: 'À partir de quand court la durée de la commission ({commission.partner.months} pour un partenaire, {commission.provider.months} pour un fournisseur) ?',
      en: 'From when does the term of commission run ({commission.partner.months} for a partner, {commission.provider.months} for a provider)?',
    },
    reading: { fr: 'De la fermeture de la transaction.', en: 'From the close of the deal.' },
  },
  'A-21': {
    question: {
      fr: 'Une vente additionnelle relance-t-elle la durée de la commission ?',
      en: 'Does an upsell start the term of commission again?',
    },
    reading: {
      fr: 'Le texte ne le dit pas : la commission va jusqu’à la fin d’origine ; au-delà, HubSpot décide.',
      en: 'The text does not say: commission runs to the original end; beyond it, HubSpot decides.',
    },
  },
  'A-28': {
    question: {
      fr: 'Si l’abonnement s’arrête avant {enterprise.months}, les mois déjà payés restent-ils dus ?',
      en: 'If the subscription ends before {enterprise.months}, are the months already paid still due?',
    },
    reading: {
      fr: 'On compte mois par mois jusqu’à l’arrêt ; si les mois déjà payés restent acquis, HubSpot en décide.',
      en: 'We count month by month until it ends; whether the months already paid are kept is for HubSpot to decide.',
    },
  },
  'A-49': {
    question: {
      fr: 'Résilier, est-ce quitter un produit ou HubSpot ?',
      en: 'Does cancelling mean leaving one product or HubSpot?',
    },
    reading: { fr: 'Ligne de produit par ligne de produit.', en: 'Product line by product line.' },
  },
  'A-55': {
    question: {
      fr: 'Quels arrondis, quels trimestres, quel premier mois ?',
      en: 'Which rounding, which quarters, which first month?',
    },
    reading: {
      fr: 'Calcul exact, arrondi au centime à la fin, trimestres civils ; le premier mois est celui de la fermeture, compté entier ; un prix qui change compte dès le mois où il commence, compté entier lui aussi. Le texte ne dit rien de tout cela.',
      en: 'Exact arithmetic, rounded to the cent at the end, calendar quarters; the first month is that of the close, counted whole; a price that changes counts from the month in which it begins, counted whole as well. The text says none of this.',
    },
  },
  'A-64': {
    question: {
      fr: 'Un partenaire qui ne respecte plus le programme garde-t-il la commission d’une vente ordinaire ?',
      en: 'Does a partner that no longer complies with the program keep the commission of an ordinary sale?',
    },
    reading: {
      fr: 'Le crédit reste jugé pour lui-même ; la commission, que le texte lie au respect des obligations, est à la décision de HubSpot. Rien n’est demandé tant que personne n’a signalé de manquement.',
      en: 'Credit is judged by itself; commission, which the text ties to the partner’s obligations, is for HubSpot to decide. Nothing is asked as long as nobody has stated a failure.',
    },
  },
  'A-66': {
    question: {
      fr: 'Que vaut la commission une fois qu’elle a pris fin avant son terme ?',
      en: 'What is a commission worth once it has ended before its term?',
    },
    reading: {
      fr: 'Ce qui a été gagné jusque-là, et rien de plus ; la durée que prévoit le texte se montre à part, avec la raison de la fin.',
      en: 'What was earned until then, and no more; the term that the text grants is shown apart, with the reason for the end.',
    },
  },
} as const satisfies Readings;
