import { section } from '../../language/rule-text.ts';

export const registration = section({
  id: 'registration',
  heading: { fr: 'Outils de vente partagée', en: 'Shared selling tools' },
  rules: {
    'REG-01': {
      place: { fr: '1re puce, 1re phrase', en: 'Item 1, sentence 1' },
      says: {
        fr: 'Partenaires et fournisseurs passent uniquement par l’enregistrement des transactions.',
        en: 'Partners and providers use deal registration exclusively.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'REG-02': {
      place: { fr: '1re puce, 2e phrase', en: 'Item 1, sentence 2' },
      says: {
        fr: 'Pour être éligible au crédit, le partenaire enregistre la transaction partagée sur le domaine que le client veut utiliser pour l’achat.',
        en: 'To be eligible for credit, the partner registers the shared deal on the domain that the customer wants to use for the purchase.',
      },
      kind: 'decides',
      ambiguities: ['A-39', 'A-40', 'A-41', 'A-48', 'A-63'],
    },
    'REG-03': {
      place: { fr: '1re puce, 3e phrase', en: 'Item 1, sentence 3' },
      says: {
        fr: 'Pas de crédit pour une transaction que le partenaire n’a pas enregistrée comme transaction partagée sur le bon domaine et que le Spécialiste inbound peut conclure sans lui.',
        en: 'No credit for a deal that the partner did not register as a shared deal on the right domain and that the Growth Specialist can close without the partner.',
      },
      kind: 'decides',
      ambiguities: ['A-39'],
    },
    'REG-04': {
      place: { fr: '2e puce, 1re et 2e phrases', en: 'Item 2, sentences 1 and 2' },
      says: {
        fr: 'La transaction s’enregistre une fois qualifiée : une relation solide avec le prospect, et un besoin qui peut mener à la vente d’un logiciel HubSpot.',
        en: 'A deal is registered once it is qualified: a solid relationship with the prospect, and a need that may lead to a sale of HubSpot software.',
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
        fr: 'Une transaction enregistrée par un partenaire est affectée automatiquement au bon Spécialiste inbound, qui mène la vente avec lui ; il n’y a ni gestionnaire ni limite de capacité.',
        en: 'A deal that a partner registers is assigned automatically to the right Growth Specialist, who runs the sale together with the partner; there is no capacity manager and no capacity limit.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'REG-07': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Pendant une vente partagée, le partenaire signale chaque changement au Spécialiste inbound et répond à ses demandes dans les délais, selon les sections sur la communication, l’onboarding, les réductions, les incitations et la vérification.',
        en: 'During a shared sale the partner tells the Growth Specialist of every change and answers requests on time, as the sections on communication, onboarding, discounts, incentives and verification provide.',
      },
      kind: 'duty',
      ambiguities: [],
    },
  },
});
