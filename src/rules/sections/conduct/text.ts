/** Three short sections that follow each other: incentives, verification, feedback. */
import { section } from '../../language/rule-text.ts';

export const incentives = section({
  id: 'incentives',
  heading: { fr: 'Remarque sur les incitations financières', en: 'Note on financial incentives' },
  rules: {
    'INC-01': {
      place: { fr: 'Phrase unique', en: 'The only sentence' },
      says: {
        fr: 'Rien de valeur, ni argent, ni récompense, ni cadeau, ne s’offre à un représentant de HubSpot contre des informations, un engagement ou des communications, même hors des canaux approuvés.',
        en: 'Nothing of value is offered to a HubSpot representative in exchange for information, a commitment or communications, those outside the approved channels included.',
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
        fr: 'Tous ceux qui participent au programme suivent les règles commerciales générales de HubSpot, internes ou externes.',
        en: 'Everyone in the program follows HubSpot’s general business rules, internal or external.',
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
        fr: 'À force d’infractions, un partenaire peut être exclu du programme. Selon la gravité : avertissement par e-mail, perte des commissions, niveau retiré ou abaissé, interdiction d’événements spéciaux, suspension, exclusion.',
        en: 'Repeated breaches may lead to removal from the program. By gravity: a warning by e-mail, loss of commissions, the tier removed or lowered, a ban from special events, suspension, removal.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'VER-04': {
      place: { fr: 'Dernier paragraphe', en: 'Last paragraph' },
      says: {
        fr: 'Un avertissement part par e-mail, au seul contact principal du compte.',
        en: 'A warning goes by e-mail, to the account’s main contact alone.',
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
        fr: 'Un problème ou une remarque se dit dans l’enquête après-vente, ou par un ticket aux opérations partenaires, que le Responsable Développement partenaires envoie à la demande. Les questions sur les outils de vente partagée vont aussi à ce responsable.',
        en: 'A problem or a remark goes into the post-sale survey, or into a ticket to partner operations that the Partner Development Manager sends on request. Questions about the shared selling tools go to that manager too.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
