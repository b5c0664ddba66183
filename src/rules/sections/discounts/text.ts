import { section } from '../../language/rule-text.ts';

export const discounts = section({
  id: 'discounts',
  heading: { fr: 'Réductions', en: 'Discounts' },
  rules: {
    'DISC-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Un partenaire n’envisage ni ne promet de remise sur le logiciel sans avoir d’abord prévenu HubSpot et obtenu son accord écrit.',
        en: 'A partner neither considers nor promises a discount on the software without first telling HubSpot and getting its written agreement.',
      },
      kind: 'duty',
      ambiguities: ['A-53'],
    },
    'DISC-02': {
      place: { fr: '2e phrase', en: 'Sentence 2' },
      says: {
        fr: 'Une remise annoncée au client sans l’accord écrit de HubSpot n’est pas appliquée.',
        en: 'A discount told to the customer without HubSpot’s written agreement is not applied.',
      },
      kind: 'amount',
      ambiguities: [],
    },
  },
});
