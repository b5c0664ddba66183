/** Three short sections that follow each other: incentives, verification, feedback. */
import { section } from '../../language/rule-text.ts';

export const incentives = section({
  id: 'incentives',
  heading: { fr: 'Remarque sur les incitations financières', en: 'Note on financial incentives' },
  rules: {
    'INC-01': {
      place: { fr: 'Phrase unique', en: 'The only sentence' },
      says: {
        fr: 'Rien de valeur ne s’offre à un salarié de HubSpot contre une information, une promesse ou un échange, même hors des canaux habituels.',
        en: 'Nothing of value is offered to a HubSpot employee for information, a promise or a conversation, even outside the usual channels.',
      },
      kind: 'duty',
      ambiguities: [],
    },
  },
});

export const verification = section({
  id: 'verification',
  heading: { fr: 'Vérification et résolution', en: 'Verification and resolution' },
  rules: {
    'VER-01': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'Tous ceux qui participent au programme suivent les règles commerciales générales de HubSpot.',
        en: 'Everyone in the program follows HubSpot’s general business rules.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'VER-02': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Quand un partenaire est écarté d’une transaction, ou qu’un problème survient, HubSpot lui dit pourquoi ; le partenaire coopère.',
        en: 'When a partner is left out of a deal, or something goes wrong, HubSpot tells it why; the partner cooperates.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'VER-03': {
      place: { fr: '3e paragraphe et liste', en: 'Paragraph 3 and list' },
      says: {
        fr: 'Des fautes répétées peuvent coûter la place dans le programme. Selon la gravité : avertissement, commissions, niveau, événements, suspension, exclusion.',
        en: 'Repeated breaches may cost the place in the program. By gravity: a warning, commissions, the tier, events, suspension, removal.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'VER-04': {
      place: { fr: 'Dernier paragraphe', en: 'Last paragraph' },
      says: {
        fr: 'L’avertissement part par e-mail, au seul contact principal du compte.',
        en: 'The warning goes by e-mail, to the account’s main contact alone.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});

export const feedback = section({
  id: 'feedback',
  heading: { fr: 'Feedback', en: 'Feedback' },
  rules: {
    'FB-01': {
      place: {
        fr: 'Feedback, et dernière phrase d’« Outils de vente partagée »',
        en: 'Feedback, and last sentence of “Shared selling tools”',
      },
      says: {
        fr: 'Un souci ou une remarque : l’enquête d’après-vente, ou le Responsable Développement partenaires, qui répond aussi aux questions sur les outils.',
        en: 'A problem or a remark: the post-sale survey, or the Partner Development Manager, who also answers questions about the tools.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
