import { section } from '../../language/rule-text.ts';

export const model = section({
  id: 'model',
  heading: { fr: "Vue d'ensemble du modèle Partenaires solutions", en: 'The solutions partner model at a glance' },
  rules: {
    'MODEL-01': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'Depuis le {model.since}, le partenaire n’a plus qu’un contact, son Responsable Développement partenaires, pour vendre comme pour accompagner ses clients.',
        en: 'Since {model.since} a partner has one contact, its Partner Development Manager, for selling as for serving its customers.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'MODEL-02': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Chaque Responsable Développement partenaires suit moins de partenaires et bâtit avec chacun une stratégie à lui.',
        en: 'Each Partner Development Manager follows fewer partners and builds a strategy of its own with each.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'MODEL-03': {
      place: { fr: '3e paragraphe', en: 'Paragraph 3' },
      says: {
        fr: 'Les ventes se font conjointement avec un Spécialiste inbound.',
        en: 'Sales are made together with a Growth Specialist.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'MODEL-04': {
      place: { fr: '4e paragraphe', en: 'Paragraph 4' },
      says: {
        fr: 'Deux anciens rôles, Consultant Partenaires et Responsable Partenaires, n’existent plus.',
        en: 'Two former roles, channel consultant and channel account manager, no longer exist.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
