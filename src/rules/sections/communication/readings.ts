/** Where this section leaves room: each question, and the reading that the rules take. */
import type { Readings } from '../../language/reading.ts';

export const readings = {
  'A-35': {
    question: {
      fr: '{reply.hours} d’horloge, ou de jours ouvrables ?',
      en: '{reply.hours} by the clock, or of working days?',
    },
    reading: {
      fr: 'Répondre avant la plus proche des deux échéances ; le retard ne se compte qu’après la plus lointaine. Si la demande ou l’échéance tombe un jour férié, c’est à {reply.afterHoliday} le jour ouvrable suivant.',
      en: 'Answer by the earlier of the two; it counts as late only after the later. If the request or the deadline falls on a public holiday, it is {reply.afterHoliday} on the next working day.',
    },
  },
  'A-36': {
    question: {
      fr: 'De quelle région sont les jours ouvrables et fériés : celle du partenaire ?',
      en: 'Whose region sets the working days and public holidays?',
    },
    reading: {
      fr: 'Celle du partenaire ; si le calendrier du Spécialiste inbound diffère, répondre au plus tôt des deux.',
      en: 'The partner’s; where the specialist’s calendar differs, answer by the earlier of the two.',
    },
  },
  'A-38': {
    question: { fr: 'La transaction est-elle perdue d’office ?', en: 'Is the deal lost automatically?' },
    reading: {
      fr: 'Le texte dit la transaction perdue ; c’est HubSpot qui le prononce. Tant qu’un manquement ressort des faits, c’est à HubSpot de décider de tout ce que ce partenaire obtiendrait, et les montants ne valent que si HubSpot les approuve. Il en va de même d’une réponse tardive dont la raison a été donnée, tant que HubSpot n’en a pas décidé.',
      en: 'The text calls the deal lost; HubSpot pronounces it. As long as the facts show a breach, it is for HubSpot to decide on all that this partner would get, and the amounts hold only if HubSpot approves. So it is with a late answer whose reason was given, until HubSpot has decided on it.',
    },
  },
  'A-61': {
    question: {
      fr: 'Une absence annoncée arrête-t-elle les {reply.hours} ?',
      en: 'Does an announced absence stop the {reply.hours}?',
    },
    reading: {
      fr: 'Le texte ne le dit pas : l’attente dure jusqu’au retour ; répondre dans les {reply.hours} qui suivent suffit, sinon HubSpot décide.',
      en: 'The text does not say: the wait lasts until the return; answering within {reply.hours} of it is enough, otherwise HubSpot decides.',
    },
  },
} as const satisfies Readings;
