import { section } from '../../language/rule-text.ts';

export const registration = section({
  id: 'registration',
  heading: { fr: 'Outils de vente partagée', en: 'Shared selling tools' },
  rules: {
    'REG-01': {
      place: { fr: '1re puce, 1re phrase', en: 'Item 1, sentence 1' },
      says: {
        fr: 'Partenaires et fournisseurs passent uniquement par l’enregistrement des transactions.',
        en: 'Partners and providers use deal registration and nothing else.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'REG-02': {
      place: { fr: '1re puce, 2e phrase', en: 'Item 1, sentence 2' },
      says: {
        fr: 'Pour le crédit, le partenaire enregistre la transaction partagée sur le domaine avec lequel le client achètera.',
        en: 'For credit, the partner registers the shared deal on the domain that the customer will buy with.',
      },
      kind: 'decides',
      ambiguities: ['A-39', 'A-40', 'A-41', 'A-48', 'A-63'],
    },
    'REG-03': {
      place: { fr: '1re puce, 3e phrase', en: 'Item 1, sentence 3' },
      says: {
        fr: 'Pas de crédit si la transaction n’est pas enregistrée sur le bon domaine et que le Spécialiste inbound peut la conclure seul.',
        en: 'No credit if the deal is not registered on the right domain and the specialist can close it alone.',
      },
      kind: 'decides',
      ambiguities: ['A-39'],
    },
    'REG-04': {
      place: { fr: '2e puce, 1re et 2e phrases', en: 'Item 2, sentences 1 and 2' },
      says: {
        fr: 'On enregistre une fois la transaction qualifiée : un lien réel avec le prospect, et un besoin qui peut mener à une vente.',
        en: 'Register once the deal is qualified: a real relationship with the prospect, and a need that may lead to a sale.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'REG-05': {
      place: { fr: '2e puce, 3e phrase', en: 'Item 2, sentence 3' },
      says: {
        fr: 'L’enregistrement de domaines n’existe plus : HubSpot n’en accepte aucun.',
        en: 'Domain registration no longer exists: HubSpot accepts none.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'REG-06': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'Une transaction enregistrée par un partenaire est affectée d’office au bon Spécialiste inbound, sans gestionnaire ni limite de capacité.',
        en: 'A deal that a partner registers is assigned automatically to the right Growth Specialist, with no capacity manager and no capacity limit.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'REG-07': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Pendant une vente partagée, le partenaire signale chaque changement au Spécialiste inbound et lui répond dans les délais.',
        en: 'During a shared sale the partner reports every change to the specialist and answers on time.',
      },
      kind: 'duty',
      ambiguities: [],
    },
  },
});
