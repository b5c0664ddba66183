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
        fr: 'Chaque partenaire solutions a pour principal contact un Responsable Développement partenaires dédié : planification, pipeline et occasions de commission, relations avec les équipes de HubSpot, formation, suivi de la performance, résolution de problèmes.',
        en: 'Each solutions partner’s main contact is a dedicated Partner Development Manager: planning, pipeline and chances of commission, links with HubSpot’s teams, training, performance and problem solving.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'TEAM-02': {
      place: { fr: 'Responsable Développement partenaires, remarque', en: 'Partner Development Manager, note' },
      says: {
        fr: 'Un partenaire peut changer de Responsable Développement partenaires quand HubSpot et lui grandissent ; HubSpot tient compte des liens déjà noués et évite les changements fréquents.',
        en: 'A partner may get another Partner Development Manager as HubSpot and the partner grow; HubSpot weighs the relationship already built and tries to keep changes rare.',
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
        fr: 'Pour chaque transaction, le Spécialiste inbound peut fixer avec le partenaire la communication, les rôles et le plan de conclusion, faire une démonstration, établir et envoyer le devis avec l’accord du partenaire et du client, et contrôler que la preuve d’implication est là.',
        en: 'On each deal the Growth Specialist can agree communication, roles and a close plan with the partner, give a demo, write and send the quote in agreement with partner and customer, and check that the proof of involvement is there.',
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
