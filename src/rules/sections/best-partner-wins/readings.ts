/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-22': {
    question: {
      fr: 'Deux signatures : quel produit départage, et que faire à égalité ?',
      en: 'Two signatures: which product decides, and what of a tie?',
    },
    reading: {
      fr: 'La ligne au plus gros MRR de la transaction, pour celui qui en fait l’onboarding. Ce qui est noté sur la ligne passe avant ce que disent les liens ; si aucun lien signé n’annonce d’onboarding, personne n’est tenu pour le faire. Égalité, personne ou HubSpot : HubSpot décide.',
      en: 'The deal’s line with the highest MRR, for whoever onboards it. What is recorded on the line goes before what the links say; where no signed link lists any onboarding, nobody counts as giving it. A tie, nobody or HubSpot itself: HubSpot decides.',
    },
  },
  'A-23': {
    question: {
      fr: 'Deux signatures valent-elles toujours partage des services ?',
      en: 'Do two signatures always mean a split of services?',
    },
    reading: {
      fr: 'Deux liens signés attestent un partage : on compare les produits. HubSpot décide seulement s’il est noté que la seconde signature remplace la première.',
      en: 'Two signed links attest a split: the products are compared. HubSpot decides only where it is recorded that the second signature replaced the first.',
    },
  },
  'A-24': {
    question: {
      fr: 'Si le client n’a signé pour personne, HubSpot tranche-t-il ?',
      en: 'If the customer signed for nobody, does HubSpot settle it?',
    },
    reading: {
      fr: 'Sans signature, pas de crédit, sauf si HubSpot dit autre chose.',
      en: 'Without a signature no credit, unless HubSpot says otherwise.',
    },
  },
  'A-25': {
    question: {
      fr: 'Celui qui recommande doit-il avoir sa propre preuve, et si l’avis écrit manque ?',
      en: 'Must the recommending partner have a proof of its own, and what if the written notice is missing?',
    },
    reading: {
      fr: 'Oui, car une preuve est toujours demandée ; preuve ou avis manquant, HubSpot décide. À la lettre, la phrase ne demande de signature qu’au partenaire recommandé.',
      en: 'Yes, as a proof is always asked for; with proof or notice missing, HubSpot decides. Read literally, the sentence asks a signature of the recommended partner alone.',
    },
  },
  'A-47': {
    question: { fr: 'Un partenaire par transaction, ou par produit ?', en: 'One partner a deal, or a product?' },
    reading: {
      fr: 'Un par transaction ; d’une transaction à l’autre, il peut y en avoir plusieurs.',
      en: 'One a deal; across deals there may be several.',
    },
  },
} as const satisfies Readings;
