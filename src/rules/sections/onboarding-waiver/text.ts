import { section } from '../../language/rule-text.ts';

export const onboardingWaiver = section({
  id: 'onboarding-waiver',
  heading: { fr: "Dispense de l'onboarding", en: 'Onboarding waiver' },
  rules: {
    'WAIV-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'HubSpot exige un onboarding pour certains produits, que le texte ne nomme pas.',
        en: 'HubSpot requires onboarding for certain products, which the text does not name.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'WAIV-02': {
      place: { fr: '2e et 3e phrases', en: 'Sentences 2 and 3' },
      says: {
        fr: 'Un partenaire solutions peut dispenser le client de l’onboarding exigé s’il s’en charge ; un fournisseur solutions ne le peut jamais.',
        en: 'A solutions partner may exempt the customer from the required onboarding if it does the work itself; a solutions provider never may.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'WAIV-03': {
      place: { fr: '4e phrase', en: 'Sentence 4' },
      says: {
        fr: 'Les services du partenaire doivent suffire à remplacer l’onboarding de HubSpot.',
        en: 'The partner’s services must be enough to replace HubSpot’s onboarding.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'WAIV-04': {
      place: { fr: '5e phrase', en: 'Sentence 5' },
      says: {
        fr: 'HubSpot vérifie par un lien de confirmation que l’onboarding du partenaire est bien assuré et que le client renonce à celui de HubSpot.',
        en: 'HubSpot checks through a confirmation link that the partner’s onboarding is given and that the customer gives up HubSpot’s.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'WAIV-05': {
      place: { fr: '6e phrase', en: 'Sentence 6' },
      says: {
        fr: 'Pour dispenser le client d’onboarding, sans transaction enregistrée ou pour tout achat qui en exige un, le lien doit dire que le partenaire fera l’onboarding exigé.',
        en: 'To waive onboarding, without a registered deal or for any purchase that requires onboarding, the link must say that the partner will give the required onboarding.',
      },
      kind: 'decides',
      ambiguities: ['A-43'],
    },
  },
});
