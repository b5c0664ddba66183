import { section } from '../../language/rule-text.ts';

export const communication = section({
  id: 'communication',
  heading: { fr: 'Communication', en: 'Communication' },
  rules: {
    'COM-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Le partenaire communique à temps sur l’avancement de la transaction et collabore par la plateforme approuvée pour les transactions partagées.',
        en: 'The partner reports on the progress of the deal in good time and collaborates through the platform approved for shared deals.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'COM-02': {
      place: { fr: '3e phrase et tableau, 1re ligne', en: 'Sentence 3 and table, row 1' },
      says: {
        fr: 'Les jours ouvrables de sa région, le partenaire répond en {reply.hours}.',
        en: 'On working days in its region a partner answers within {reply.hours}.',
      },
      kind: 'deadline',
      ambiguities: ['A-35', 'A-36', 'A-38', 'A-61'],
    },
    'COM-03': {
      place: { fr: 'Tableau, 2e ligne', en: 'Table, row 2' },
      says: {
        fr: 'Un jour férié dans sa région donne au partenaire jusqu’à {reply.afterHoliday} le jour ouvrable suivant pour répondre.',
        en: 'A public holiday in its region gives the partner until {reply.afterHoliday} on the next working day to answer.',
      },
      kind: 'deadline',
      ambiguities: ['A-35', 'A-36', 'A-38'],
    },
    'COM-04': {
      place: { fr: 'Tableau, 3e ligne', en: 'Table, row 3' },
      says: {
        fr: 'En cas de circonstances exceptionnelles, par exemple une maladie ou une interruption d’activité, HubSpot peut, à sa discrétion, prolonger le délai de réponse. La raison en est donnée au Spécialiste inbound aussi vite que possible.',
        en: 'In exceptional circumstances, such as illness or an interrupted business, HubSpot may extend the time to answer, at its discretion. The reason is given to the Growth Specialist as soon as possible.',
      },
      kind: 'decides',
      ambiguities: ['A-38'],
    },
    'COM-05': {
      place: { fr: 'Tableau, 4e ligne', en: 'Table, row 4' },
      says: {
        fr: 'Une absence du bureau se signale à l’avance au Spécialiste inbound.',
        en: 'An absence from the office is announced to the Growth Specialist in advance.',
      },
      kind: 'duty',
      ambiguities: ['A-38', 'A-61'],
    },
    'COM-06': {
      place: { fr: '4e phrase', en: 'Sentence 4' },
      says: {
        fr: 'Budget, autorité, besoin, temporalité : le partenaire applique le modèle BANT et tient HubSpot au courant de l’avancement.',
        en: 'Budget, authority, need, timing: the partner applies BANT and keeps HubSpot informed of progress.',
      },
      kind: 'duty',
      ambiguities: ['A-38'],
    },
    'COM-07': {
      place: { fr: 'Dernière phrase avant le tableau', en: 'Last sentence before the table' },
      says: {
        fr: 'Tout manquement aux obligations de communication compte comme une violation des règles et fait perdre la transaction.',
        en: 'Any failure in the duties on communication counts as a breach of the rules and leads to the loss of the deal.',
      },
      kind: 'duty',
      ambiguities: ['A-38', 'A-63'],
    },
  },
});
