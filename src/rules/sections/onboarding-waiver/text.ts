import { section } from '../../language/rule-text.ts';

export const onboardingWaiver = section({
  id: 'onboarding-waiver',
  heading: { fr: "Dispense de l'onboarding", en: 'Onboarding waiver' },
  rules: {
    'WAIV-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Certains produits, que le texte ne nomme pas, obligent à un onboarding.',
        en: 'Some products, which the text does not name, require onboarding.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'WAIV-02': {
      place: { fr: '2e et 3e phrases', en: 'Sentences 2 and 3' },
      says: {
        fr: 'Un partenaire solutions peut en dispenser le client s’il s’en charge ; un fournisseur solutions ne le peut jamais.',
        en: 'A solutions partner may waive it if it does the work itself; a solutions provider never may.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'WAIV-03': {
      place: { fr: '4e phrase', en: 'Sentence 4' },
      says: {
        fr: 'Ses services doivent pouvoir tenir lieu de ceux de HubSpot.',
        en: 'Its services must be able to stand in for HubSpot’s.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'WAIV-04': {
      place: { fr: '5e phrase', en: 'Sentence 5' },
      says: {
        fr: 'HubSpot s’en assure par un lien de confirmation : les services sont bien là, et le client renonce à ceux de HubSpot.',
        en: 'HubSpot makes sure of it through a confirmation link: the services are there, and the customer gives up HubSpot’s.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'WAIV-05': {
      place: { fr: '6e phrase', en: 'Sentence 6' },
      says: {
        fr: 'Même sans transaction enregistrée, le lien doit dire que le partenaire fera l’onboarding exigé.',
        en: 'Even without a registered deal, the link must say that the partner will give the required onboarding.',
      },
      kind: 'decides',
      ambiguities: ['A-43'],
    },
  },
});
