/** Three short sections that follow each other: incentives, verification, feedback. */
import { section } from '../../language/rule-text.ts';

export const incentives = section({
  id: 'incentives',
  heading: { fr: 'Remarque sur les incitations financières', en: 'Note on financial incentives' },
  rules: {
    'INC-01': {
      place: { fr: 'Phrase unique', en: 'The only sentence' },
      says: {
        fr: 'Offrir à un représentant de HubSpot un pot-de-vin, une récompense, un cadeau ou toute autre chose de valeur contre des informations, un engagement ou des communications, même hors des canaux approuvés, est formellement interdit.',
        en: 'It is strictly forbidden to offer a HubSpot representative a bribe, a reward, a gift or anything else of value in exchange for information, a commitment or communications, those outside the approved channels included.',
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
        fr: 'Tous ceux qui participent au programme suivent les directives de HubSpot sur les règles commerciales générales, internes ou externes.',
        en: 'Everyone in the program follows HubSpot’s guidelines on the general business rules, internal or external.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'VER-02': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Quand un partenaire a été exclu d’une transaction, ou qu’un problème est survenu, un représentant doit en donner la raison ; le partenaire collabore avec les représentants de HubSpot.',
        en: 'Where a partner was left out of a deal, or a problem arose, a representative has to give the reason; the partner cooperates with HubSpot’s representatives.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'VER-03': {
      place: { fr: '3e paragraphe et liste', en: 'Paragraph 3 and list' },
      says: {
        fr: 'Des infractions répétées peuvent mener à l’exclusion du programme. Selon la gravité, les sanctions peuvent comprendre : avertissement par e-mail, perte des commissions, niveau retiré ou abaissé, interdiction d’événements spéciaux, suspension, exclusion.',
        en: 'Repeated breaches may lead to removal from the program. Depending on gravity, sanctions may include a warning by e-mail, loss of commissions, the tier removed or lowered, a ban from special events, suspension and removal.',
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
        fr: 'Un problème ou une remarque se signale dans l’enquête après-vente, ou par un ticket aux opérations partenaires que l’on demande au Responsable Développement partenaires d’envoyer. Les questions sur les outils de vente partagée vont aussi à ce responsable.',
        en: 'A problem or a remark can be raised in the post-sale survey, or in a ticket to partner operations that the Partner Development Manager sends on request. Questions about the shared selling tools go to that manager too.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
