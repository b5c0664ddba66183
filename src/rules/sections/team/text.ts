import { section } from '../../language/rule-text.ts';

export const team = section({
  id: 'team',
  heading: { fr: 'Votre équipe HubSpot', en: 'Your HubSpot team' },
  rules: {
    'TEAM-01': {
      place: {
        fr: 'Responsable Développement partenaires, 1er paragraphe et liste',
        en: 'Partner Development Manager, paragraph 1 and its list',
      },
      says: {
        fr: 'Chaque partenaire solutions a pour principal contact un Responsable Développement partenaires dédié : planification stratégique, formation, suivi de la performance, résolution de problèmes, opportunités de croissance et de commission, relations avec les équipes de HubSpot.',
        en: 'Each solutions partner’s main contact is a dedicated Partner Development Manager, for strategic planning, training, performance, problem solving, opportunities for growth and commission, and links with HubSpot’s teams.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-02': {
      place: { fr: 'Responsable Développement partenaires, remarque', en: 'Partner Development Manager, note' },
      says: {
        fr: 'Un partenaire peut changer de Responsable Développement partenaires quand HubSpot et lui se développent ; HubSpot tient compte des relations existantes et essaie de limiter ces changements.',
        en: 'A partner may get another Partner Development Manager as HubSpot and the partner grow; HubSpot takes existing relationships into account and tries to limit such changes.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-03': {
      place: { fr: 'Spécialiste inbound, 1er paragraphe', en: 'Growth Specialist, paragraph 1' },
      says: {
        fr: 'Le Spécialiste inbound fait partie de la vente directe de HubSpot et couvre une zone géographique ; il accompagne les partenaires dans la vente au quotidien et est encouragé à collaborer sur toutes leurs transactions.',
        en: 'The Growth Specialist belongs to HubSpot’s direct sales and covers a territory, supports partners in day-to-day selling, and is encouraged to work with them on all their deals.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-04': {
      place: { fr: 'Spécialiste inbound, liste', en: 'Growth Specialist, list' },
      says: {
        fr: 'Le Spécialiste inbound peut aussi fixer avec le partenaire la communication, les rôles, les responsabilités et le plan de conclusion de chaque transaction, aider à conclure, faire une démonstration si nécessaire, établir et envoyer le devis en accord avec le partenaire et le client, et vérifier que la preuve d’implication est ajoutée.',
        en: 'On each deal the Growth Specialist can agree communication, roles, duties and a close plan with the partner, help to close, give demos if needed, write and send quotes in agreement with partner and customer, and check that the proof of involvement is added.',
      },
      kind: 'informs',
      ambiguities: ['A-44'],
    },
    'TEAM-05': {
      place: { fr: 'Spécialiste inbound, dernier paragraphe', en: 'Growth Specialist, last paragraph' },
      says: {
        fr: 'Enregistrer une transaction lui affecte automatiquement un Spécialiste inbound, selon le lieu où se trouve le partenaire et son segment de marché.',
        en: 'Once a deal is registered, a Growth Specialist is assigned to it automatically, according to the partner’s location and market segment.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
