import { section } from '../../language/rule-text.ts';

export const onboarding = section({
  id: 'onboarding',
  heading: { fr: "Exigences en matière d'onboarding", en: 'Onboarding requirements' },
  rules: {
    'ONB-01': {
      place: { fr: '1er paragraphe, 1re phrase', en: 'Paragraph 1, sentence 1' },
      says: {
        fr: 'Le partenaire rend les services convenus avec le client ou avec HubSpot, comme le prévoit l’accord du programme.',
        en: 'The partner delivers the services agreed with the customer or HubSpot, as the program agreement provides.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ONB-02': {
      place: { fr: '1er paragraphe, 2e phrase', en: 'Paragraph 1, sentence 2' },
      says: {
        fr: 'Il ne prétend jamais que ses services répondent aux standards de HubSpot ou aux besoins du client quand c’est faux.',
        en: 'It never claims that its services meet HubSpot’s standards or the customer’s needs when they do not.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-03': {
      place: { fr: '2e paragraphe, standard 1)', en: 'Paragraph 2, standard 1)' },
      says: {
        fr: 'L’onboarding se fait en direct, avec ce seul client, et pour ses besoins à lui.',
        en: 'Onboarding is live, with this customer alone, and made for its needs.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-04': {
      place: { fr: '2e paragraphe, standard 2)', en: 'Paragraph 2, standard 2)' },
      says: {
        fr: 'Le calendrier du client l’emporte ; s’il n’en a pas donné, l’onboarding débute dans les {onboarding.workingDays} qui suivent le début de l’abonnement.',
        en: 'The customer’s own schedule wins; if it gave none, onboarding starts within the {onboarding.workingDays} that follow the start of the subscription.',
      },
      kind: 'deadline',
      ambiguities: ['A-42'],
    },
    'ONB-05': {
      place: { fr: '2e paragraphe, standard 3)', en: 'Paragraph 2, standard 3)' },
      says: {
        fr: 'Il atteint ce que le client attend et qui a été fixé avec lui au départ.',
        en: 'It achieves what the customer expects, as settled with it at the outset.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-06': {
      place: { fr: '2e paragraphe, 3e phrase', en: 'Paragraph 2, sentence 3' },
      says: {
        fr: 'HubSpot contrôle parfois la qualité de l’onboarding et dit au partenaire ce qu’il en pense.',
        en: 'HubSpot sometimes reviews the quality of onboarding and tells the partner what it thinks.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ONB-07': {
      place: { fr: '2e paragraphe, dernière phrase', en: 'Paragraph 2, last sentence' },
      says: {
        fr: 'Un mauvais onboarding reste au dossier ; s’il se répète, HubSpot peut imposer une formation, ne plus proposer de collaborations ou exclure le partenaire.',
        en: 'Poor onboarding stays on record; if it recurs, HubSpot may require training, offer no more collaborations or remove the partner.',
      },
      kind: 'decides',
      ambiguities: [],
    },
  },
});
