import { section } from '../../language/rule-text.ts';

export const transition2024 = section({
  id: 'transition-2024',
  heading: {
    fr: 'Transition vers un modèle de ventes par superpositions en février 2024',
    en: 'Move to an overlay sales model in February 2024',
  },
  rules: {
    'OVL-01': {
      place: { fr: '1re phrase', en: 'Sentence 1' },
      says: {
        fr: 'Depuis le {model.since}, comptes clients, prospects et transactions appartiennent à l’équipe des Spécialistes inbound.',
        en: 'Since {model.since} customer accounts, prospects and deals belong to the team of Growth Specialists.',
      },
      kind: 'informs',
      ambiguities: ['A-60'],
    },
    'OVL-02': {
      place: { fr: '2e et 3e phrases', en: 'Sentences 2 and 3' },
      says: {
        fr: 'Invité par un Spécialiste inbound à collaborer sur une transaction ou un compte détenu par HubSpot, le partenaire répond dans les {invitation.hours} qui suivent la première notification, afin de confirmer sa participation.',
        en: 'Invited by a Growth Specialist to work together on a deal or account that HubSpot owns, the partner answers within {invitation.hours} of the first notification, to confirm that it takes part.',
      },
      kind: 'deadline',
      ambiguities: ['A-37'],
    },
    'OVL-03': {
      place: { fr: '4e phrase', en: 'Sentence 4' },
      says: {
        fr: 'Si le partenaire invité ne répond pas, le Spécialiste inbound reprend la transaction et la gère seul.',
        en: 'If the invited partner does not answer, the Growth Specialist takes the deal and runs it alone.',
      },
      kind: 'decides',
      ambiguities: ['A-37'],
    },
  },
});
