import { section } from '../../language/rule-text.ts';

export const discounts = section({
  id: 'discounts',
  heading: { fr: 'Réductions', en: 'Discounts' },
  rules: {
    'DISC-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Avant d’envisager une remise sur le logiciel, le partenaire prévient HubSpot et attend son accord écrit.',
        en: 'Before considering a discount on the software, the partner tells HubSpot and waits for its written agreement.',
      },
      kind: 'duty',
      ambiguities: ['A-53'],
    },
    'DISC-02': {
      place: { fr: '2e phrase', en: 'Sentence 2' },
      says: {
        fr: 'Une remise annoncée au client sans l’accord écrit de HubSpot ne change pas le prix.',
        en: 'A discount told to the customer without HubSpot’s written agreement does not change the price.',
      },
      kind: 'amount',
      ambiguities: [],
    },
  },
});
