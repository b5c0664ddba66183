/** The three sections on how a deal begins: the strategies, partner collaboration, HubSpot collaboration. */
import { section } from '../../language/rule-text.ts';

export const salesStrategies = section({
  id: 'sales-strategies',
  heading: { fr: 'Stratégies de vente', en: 'Sales strategies' },
  rules: {
    'MOT-00': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'Tout commence par une transaction partagée, créée en enregistrant la transaction.',
        en: 'Everything begins with a shared deal, created by registering the deal.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'MOT-01': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'Il y a deux façons de vendre ensemble : la collaboration partenaire et la collaboration HubSpot.',
        en: 'There are two ways to sell together: partner collaboration and HubSpot collaboration.',
      },
      kind: 'informs',
      ambiguities: ['A-60'],
    },
    'MOT-02': {
      place: { fr: 'Liste, point 1', en: 'List, point 1' },
      says: {
        fr: 'Si HubSpot trouve l’affaire et appelle un partenaire, elle donne du crédit MRR-vente mais pas de commission.',
        en: 'Where HubSpot finds the deal and calls in a partner, it earns sold MRR credit but no commission.',
      },
      kind: 'decides',
      ambiguities: ['A-26', 'A-65'],
    },
    'MOT-03': {
      place: { fr: 'Liste, point 2', en: 'List, point 2' },
      says: {
        fr: 'Si le partenaire trouve l’affaire et HubSpot aide à conclure, elle donne crédit MRR-vente et commission.',
        en: 'Where the partner finds the deal and HubSpot helps to close it, it earns sold MRR credit and commission.',
      },
      kind: 'decides',
      ambiguities: [],
    },
  },
});

export const partnerCollaboration = section({
  id: 'partner-collaboration',
  heading: { fr: 'Collaboration partenaire', en: 'Partner collaboration' },
  rules: {
    'PC-01': {
      place: { fr: '1re puce', en: 'Item 1' },
      says: {
        fr: 'Enregistrer la transaction envoie au Spécialiste inbound une demande de collaboration.',
        en: 'Registering the deal sends the specialist a request to collaborate.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'PC-02': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Le partenaire continue sur la transaction si le Spécialiste inbound accepte sa participation.',
        en: 'The partner goes on with the deal if the specialist accepts its part in it.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'PC-03': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'Cet accord ne dépend que du Spécialiste inbound et de HubSpot.',
        en: 'That acceptance is for the specialist and HubSpot alone.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'PC-04': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Une fois accepté, le partenaire a besoin du lien signé par le client pour la commission et le crédit ; le devis le crée, ou le partenaire à la main.',
        en: 'Once accepted, the partner needs the link signed by the customer for commission and credit; the quote makes it, or the partner by hand.',
      },
      kind: 'decides',
      ambiguities: ['A-46'],
    },
  },
});

export const hubspotCollaboration = section({
  id: 'hubspot-collaboration',
  heading: { fr: 'Collaboration HubSpot', en: 'HubSpot collaboration' },
  rules: {
    'HC-01': {
      place: { fr: '1re puce', en: 'Item 1' },
      says: {
        fr: 'Quelqu’un chez HubSpot juge qu’un partenaire serait utile au prospect.',
        en: 'Someone at HubSpot judges that a partner would help the prospect.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'HC-02': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Si le client est d’accord, HubSpot lui présente un ou plusieurs partenaires, le plus souvent par e-mail.',
        en: 'If the customer agrees, HubSpot introduces one or more partners, mostly by e-mail.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'HC-03': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'HubSpot ajoute le partenaire à la transaction dans son CRM : la transaction partagée apparaît alors chez le partenaire.',
        en: 'HubSpot adds the partner to the deal in its CRM: the shared deal then appears at the partner’s.',
      },
      kind: 'informs',
      ambiguities: ['A-60', 'A-65'],
    },
    'HC-04': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Là aussi, le crédit demande un lien de confirmation signé par le client.',
        en: 'Here too, credit needs a confirmation link signed by the customer.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'HC-05': {
      place: { fr: 'Dernier paragraphe', en: 'Last paragraph' },
      says: {
        fr: 'Une affaire apportée par HubSpot compte toujours pour le crédit, mais ne donne de commission que par le programme de parrainage grandes entreprises.',
        en: 'A deal brought by HubSpot always counts for credit, but earns commission only through the enterprise referral program.',
      },
      kind: 'decides',
      ambiguities: ['A-26', 'A-65'],
    },
  },
});
