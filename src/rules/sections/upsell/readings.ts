/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-09': {
    question: {
      fr: '« Aucun autre partenaire crédité » : sur le produit ou sur tout le compte ?',
      en: '“No other partner credited”: on the product or on the whole account?',
    },
    reading: {
      fr: 'Sur le produit ; si un autre est crédité ailleurs dans le compte, HubSpot décide. La réserve « pour ce compte » ne touche que la montée en gamme, pas les ventes croisées que cite la même phrase.',
      en: 'On the product; where another is credited elsewhere in the account, HubSpot decides. The proviso “for that account” bears on the upgrade only, not on the cross-sells that the same sentence names.',
    },
  },
  'A-10': {
    question: {
      fr: 'Un achat passé avec un autre partenaire exclut-il toute vente additionnelle au client, ou sur ce seul produit ?',
      en: 'Does an earlier purchase with another partner rule out upsells to the whole customer, or of that product only?',
    },
    reading: {
      fr: 'Sur ce seul produit. Lue seule, la phrase vise tout le client : HubSpot peut soutenir qu’un achat passé avec un autre partenaire exclut toute vente additionnelle.',
      en: 'Of that product only. Read alone, the sentence means the whole customer: HubSpot may hold that any earlier purchase with another partner rules out upsells.',
    },
  },
  'A-11': {
    question: {
      fr: 'Le refus de Pro vers Entreprise vise-t-il aussi celui qui détient le crédit ?',
      en: 'Does the refusal of Pro to Enterprise also bind the partner that holds the credit?',
    },
    reading: {
      fr: 'Non : seulement ceux qui n’ont pas le crédit du produit. Lue seule, la phrase vise tout le monde ; l’exemple que HubSpot donne de ce modèle, un passage de Pro à Entreprise payé au partenaire crédité, confirme la lecture.',
      en: 'No: only those without credit for the product. Read alone, the sentence binds everybody; HubSpot’s own example of this model, Professional to Enterprise paid to the partner credited, confirms the reading.',
    },
  },
  'A-12': {
    question: {
      fr: 'Et un Starter acheté auprès d’un autre partenaire qui n’en a pas eu le crédit ?',
      en: 'And a Starter bought through another partner that got no credit for it?',
    },
    reading: {
      fr: 'HubSpot décide : les phrases du texte se contredisent.',
      en: 'HubSpot decides: the text’s sentences disagree.',
    },
  },
  'A-20': {
    question: {
      fr: 'Faut-il une nouvelle preuve quand le crédit est attribué d’office ?',
      en: 'Does automatic credit need a new proof?',
    },
    reading: {
      fr: 'Non pour le même produit ; oui pour un produit de plus.',
      en: 'Not for the same product; yes for an additional one.',
    },
  },
  'A-34': {
    question: {
      fr: 'Le programme de parrainage pour la vente aux grandes entreprises ouvre-t-il les ventes additionnelles que le texte refuse ailleurs ?',
      en: 'Does the enterprise program open the upsells that the text refuses elsewhere?',
    },
    reading: { fr: 'HubSpot décide.', en: 'HubSpot decides.' },
  },
  'A-52': {
    question: { fr: 'Que donne un renouvellement au même prix ?', en: 'What does a renewal at the same price earn?' },
    reading: {
      fr: 'La commission va jusqu’au bout de sa durée ; pas de nouveau MRR-vente.',
      en: 'Commission runs to the end of its term; no new sold MRR.',
    },
  },
  'A-62': {
    question: {
      fr: 'Et si un autre vend un second contrat d’un produit déjà crédité à un partenaire ?',
      en: 'And if another sells a second contract of a product already credited to a partner?',
    },
    reading: {
      fr: 'Rien pour ce vendeur ; celui qui a le crédit n’est crédité automatiquement que pour une mise à niveau ou des licences supplémentaires, sinon HubSpot décide.',
      en: 'Nothing for that seller; the partner credited gets automatic credit only for an upgrade or extra seats, otherwise HubSpot decides.',
    },
  },
} as const satisfies Readings;
