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
      place: { fr: '2e paragraphe, et liste, point 1', en: 'Paragraph 2, and list, point 1' },
      says: {
        fr: 'Deux façons de vendre ensemble existent : la collaboration partenaire et la collaboration HubSpot, autrefois appelée Collaboration inbound.',
        en: 'There are two ways to sell together: partner collaboration, and HubSpot collaboration, formerly called inbound collaboration.',
      },
      kind: 'informs',
      ambiguities: ['A-60'],
    },
    'MOT-02': {
      place: { fr: 'Liste, point 1', en: 'List, point 1' },
      says: {
        fr: 'Une transaction dont HubSpot est à l’origine, et pour laquelle il fait appel à l’expertise d’un partenaire, donne du crédit MRR-vente mais pas de commission, sauf par le programme de parrainage pour la vente aux grandes entreprises.',
        en: 'A deal that HubSpot originates, calling in a partner for its expertise, earns sold MRR credit but no commission, except through the enterprise referral program.',
      },
      kind: 'decides',
      ambiguities: ['A-26', 'A-65'],
    },
    'MOT-03': {
      place: { fr: 'Liste, point 2', en: 'List, point 2' },
      says: {
        fr: 'Une transaction dont le partenaire est à l’origine, et que HubSpot aide à conclure, donne crédit MRR-vente et commission.',
        en: 'A deal that the partner originates, and that HubSpot helps to close, earns sold MRR credit and commission.',
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
        fr: 'Le partenaire crée une transaction partagée en l’enregistrant, ce qui envoie à un Spécialiste inbound une demande de collaboration partenaire.',
        en: 'The partner creates a shared deal by registering it, which sends a Growth Specialist a request for partner collaboration.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'PC-02': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Le partenaire poursuit la transaction avec le Spécialiste inbound assigné si celui-ci approuve son implication.',
        en: 'The partner goes on with the deal together with the assigned Growth Specialist, if the specialist approves its involvement.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'PC-03': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'Approuver une collaboration partenaire est à la seule discrétion du Spécialiste inbound et de HubSpot.',
        en: 'Approving a partner collaboration is at the sole discretion of the Growth Specialist and HubSpot.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'PC-04': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Une fois la collaboration partenaire approuvée, commission et crédit MRR-vente demandent le lien de confirmation signé par le client. Le devis le crée et le met à jour ; en cas de problème, il se crée à la main.',
        en: 'Once a partner collaboration is approved, commission and sold MRR credit need the confirmation link signed by the customer. The quote makes and updates it; should there be a problem, it is made by hand.',
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
      place: { fr: 'Introduction et 1re puce', en: 'Introduction and item 1' },
      says: {
        fr: 'Une transaction partagée à laquelle HubSpot invite un partenaire est une collaboration HubSpot. Au départ, un salarié de HubSpot juge qu’un partenaire serait utile au prospect.',
        en: 'A shared deal to which HubSpot invites a partner is a HubSpot collaboration. It begins with a HubSpot employee who judges that a partner would help the prospect.',
      },
      kind: 'informs',
      ambiguities: ['A-60', 'A-65'],
    },
    'HC-02': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Si le prospect ou le client est d’accord, HubSpot lui présente un ou plusieurs partenaires, le plus souvent par e-mail.',
        en: 'If the prospect or customer agrees, HubSpot introduces one or more partners, mostly by e-mail.',
      },
      kind: 'duty',
      ambiguities: [],
    },
    'HC-03': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'HubSpot ajoute le partenaire à la transaction dans son CRM : la transaction partagée apparaît alors dans le pipeline du partenaire, dans son portail principal.',
        en: 'HubSpot adds the partner to the deal in its CRM: the shared deal then appears in the partner’s pipeline, in its main portal.',
      },
      kind: 'informs',
      ambiguities: ['A-60', 'A-65'],
    },
    'HC-04': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Dans une collaboration HubSpot aussi, le crédit MRR-vente demande un lien de confirmation signé par le client.',
        en: 'In a HubSpot collaboration too, sold MRR credit needs a confirmation link signed by the customer.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'HC-05': {
      place: { fr: 'Dernier paragraphe', en: 'Last paragraph' },
      says: {
        fr: 'Une collaboration HubSpot compte toujours pour le crédit MRR-vente, mais ne donne de commission que si partenaire et transaction remplissent les conditions du programme de parrainage pour la vente aux grandes entreprises.',
        en: 'A HubSpot collaboration always counts for sold MRR credit, but earns commission only where partner and deal meet the conditions of the enterprise referral program.',
      },
      kind: 'decides',
      ambiguities: ['A-26', 'A-65'],
    },
  },
});
