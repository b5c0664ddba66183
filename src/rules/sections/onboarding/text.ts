import { section } from '../../language/rule-text.ts';

export const onboarding = section({
  id: 'onboarding',
  heading: { fr: "Exigences en matière d'onboarding", en: 'Onboarding requirements' },
  rules: {
    'ONB-01': {
      place: { fr: '1er paragraphe, 1re phrase', en: 'Paragraph 1, sentence 1' },
      says: {
        fr: 'Le partenaire rend les services convenus avec le client, avec HubSpot ou avec les deux, comme le prévoit l’accord du programme.',
        en: 'The partner delivers the services agreed with the customer, with HubSpot or with both, as the program agreement provides.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ONB-02': {
      place: { fr: '1er paragraphe, 2e phrase', en: 'Paragraph 1, sentence 2' },
      says: {
        fr: 'Un partenaire ne prétend jamais que ses services répondent, ou pourront répondre, aux standards convenus par HubSpot ou aux exigences du client quand c’est faux.',
        en: 'A partner never claims that its services meet, or may come to meet, HubSpot’s standards or the customer’s requirements when that is false.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-03': {
      place: { fr: '2e paragraphe, 1re phrase et standard 1)', en: 'Paragraph 2, sentence 1 and standard 1)' },
      says: {
        fr: 'L’onboarding suit les standards et les objectifs de HubSpot. Le premier standard : des sessions en direct, privées et personnalisées.',
        en: 'Onboarding follows HubSpot’s standards and goals. The first standard: live, private sessions made for the customer.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-04': {
      place: { fr: '2e paragraphe, standard 2)', en: 'Paragraph 2, standard 2)' },
      says: {
        fr: 'Le partenaire suit le calendrier du client ; si le client n’en a pas donné, l’onboarding débute dans les {onboarding.workingDays} qui suivent le début de l’abonnement.',
        en: 'The partner follows the customer’s schedule; if the customer gave none, onboarding starts within the {onboarding.workingDays} that follow the start of the subscription.',
      },
      kind: 'deadline',
      ambiguities: ['A-42'],
    },
    'ONB-05': {
      place: { fr: '2e paragraphe, standard 3)', en: 'Paragraph 2, standard 3)' },
      says: {
        fr: 'L’onboarding répond aux attentes du client, telles qu’établies pendant la découverte et la fixation des objectifs.',
        en: 'Onboarding meets the customer’s expectations, as settled in discovery and goal setting.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'ONB-06': {
      place: { fr: '2e paragraphe, 3e phrase', en: 'Paragraph 2, sentence 3' },
      says: {
        fr: 'HubSpot peut de temps à autre examiner la qualité de l’onboarding et dire au partenaire ce qu’il en pense.',
        en: 'HubSpot may from time to time review the quality of onboarding and give the partner feedback.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ONB-07': {
      place: { fr: '2e paragraphe, dernière phrase', en: 'Paragraph 2, last sentence' },
      says: {
        fr: 'Un onboarding insuffisant reste dans l’historique du partenaire. Si les manquements se répètent, HubSpot peut, à sa seule discrétion, imposer des formations, ne plus proposer de collaborations HubSpot ou, dans les cas les plus graves, exclure le partenaire du programme.',
        en: 'Poor onboarding stays on the partner’s record. If failures recur, HubSpot may, at its sole discretion, require training, offer no more HubSpot collaborations or, in the gravest cases, remove the partner from the program.',
      },
      kind: 'decides',
      ambiguities: [],
    },
  },
});
