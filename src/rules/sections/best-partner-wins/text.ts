import { section } from '../../language/rule-text.ts';

export const bestPartnerWins = section({
  id: 'best-partner-wins',
  heading: {
    fr: "Processus de type Meilleur partenaire (transactions avec plus d'un partenaire)",
    en: 'Best Partner Wins (deals with more than one partner)',
  },
  rules: {
    'BPW-01': {
      place: { fr: 'Introduction, 1re phrase', en: 'Introduction, sentence 1' },
      says: {
        fr: 'Plusieurs partenaires sur une même transaction : c’est le processus Meilleur partenaire.',
        en: 'Several partners after the same deal: that is Best Partner Wins.',
      },
      kind: 'decides',
      ambiguities: ['A-65'],
    },
    'BPW-02': {
      place: { fr: 'Introduction, 2e phrase', en: 'Introduction, sentence 2' },
      says: {
        fr: 'En général, celui dont le client a signé la preuve d’implication est retenu.',
        en: 'As a rule, the one whose proof of involvement the customer signed is chosen.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'BPW-03': {
      place: { fr: '1re puce', en: 'Item 1' },
      says: {
        fr: 'Chacun avance de son côté ; seul le client peut dire qui d’autre il consulte. HubSpot ne nomme jamais un autre partenaire.',
        en: 'Each works on its own; only the customer may say whom else it talks to. HubSpot never names another partner.',
      },
      kind: 'duty',
      ambiguities: ['A-45'],
    },
    'BPW-04': {
      place: { fr: '2e puce, 1re phrase', en: 'Item 2, sentence 1' },
      says: {
        fr: 'Pour une transaction, un partenaire et un seul reçoit crédit et commission.',
        en: 'For one deal, one partner and no more receives credit and commission.',
      },
      kind: 'decides',
      ambiguities: ['A-47'],
    },
    'BPW-05': {
      place: { fr: '2e puce, 2e phrase', en: 'Item 2, sentence 2' },
      says: {
        fr: 'C’est celui qui conclut la vente, ce que montre le lien signé par l’acheteur.',
        en: 'It is the one that closes the sale, which the link signed by the buyer shows.',
      },
      kind: 'decides',
      ambiguities: ['A-24'],
    },
    'BPW-06': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'Si le client prend pour l’onboarding un partenaire que le premier a recommandé, le premier garde la priorité ; l’autre apprend par écrit, de lui et du Spécialiste inbound, qu’il est secondaire et sans crédit.',
        en: 'If the customer takes for onboarding a partner that the first one recommended, the first keeps priority; both it and the specialist tell the other in writing that it is secondary and gets no credit.',
      },
      kind: 'decides',
      ambiguities: ['A-25'],
    },
    'BPW-07': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Si le client partage les services entre deux partenaires et signe deux liens, gagne celui qui fait l’onboarding du produit au plus gros MRR.',
        en: 'If the customer splits services between two partners and signs two links, the one onboarding the product with the highest MRR wins.',
      },
      kind: 'decides',
      ambiguities: ['A-22', 'A-23'],
    },
    'BPW-08': {
      place: { fr: '5e puce', en: 'Item 5' },
      says: {
        fr: 'Si rien de cela ne tranche, HubSpot examine la transaction et décide, sans recours.',
        en: 'If none of that settles it, HubSpot looks at the deal and decides, with no appeal.',
      },
      kind: 'decides',
      ambiguities: ['A-22', 'A-23', 'A-24', 'A-63'],
    },
  },
});
