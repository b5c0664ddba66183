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
        fr: 'Un seul Responsable Développement partenaires suit chaque partenaire : plans communs, relations avec les équipes de HubSpot, formation et résultats.',
        en: 'Each partner has one Partner Development Manager for joint plans, links with HubSpot’s teams, training and results.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-02': {
      place: { fr: 'Responsable Développement partenaires, remarque', en: 'Partner Development Manager, note' },
      says: {
        fr: 'Ce responsable peut changer. HubSpot regarde d’abord les liens déjà noués et évite les changements fréquents.',
        en: 'That manager may change. HubSpot looks at the relationship already built and keeps changes rare.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-03': {
      place: { fr: 'Spécialiste inbound, 1er paragraphe', en: 'Growth Specialist, paragraph 1' },
      says: {
        fr: 'Le Spécialiste inbound fait partie de la vente directe, couvre un territoire et travaille avec les partenaires sur leurs transactions.',
        en: 'The Growth Specialist belongs to direct sales, covers a territory and works with partners on their deals.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-04': {
      place: { fr: 'Spécialiste inbound, liste', en: 'Growth Specialist, list' },
      says: {
        fr: 'Pour chaque transaction, il peut fixer les rôles et le plan de conclusion, faire une démonstration, préparer le devis et contrôler que la preuve d’implication est là.',
        en: 'On each deal the specialist can agree roles and a close plan, give a demo, prepare the quote and check that the proof of involvement is there.',
      },
      kind: 'informs',
      ambiguities: ['A-44'],
    },
    'TEAM-05': {
      place: { fr: 'Spécialiste inbound, dernier paragraphe', en: 'Growth Specialist, last paragraph' },
      says: {
        fr: 'L’enregistrement d’une transaction lui affecte d’office un Spécialiste inbound, choisi selon l’adresse du partenaire et son segment.',
        en: 'Registering a deal assigns a Growth Specialist to it, chosen by where the partner is and by its market segment.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
