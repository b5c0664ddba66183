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
        fr: 'Plusieurs partenaires en compétition pour la même transaction : c’est le processus Meilleur partenaire.',
        en: 'Several partners competing for the same deal: that is Best Partner Wins.',
      },
      kind: 'decides',
      ambiguities: ['A-65'],
    },
    'BPW-02': {
      place: { fr: 'Introduction, 2e phrase', en: 'Introduction, sentence 2' },
      says: {
        fr: 'En général, le partenaire dont le client a signé la preuve d’implication reçoit le crédit, la commission ou les deux.',
        en: 'As a rule, the partner whose proof of involvement the customer signed receives credit, commission or both.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'BPW-03': {
      place: { fr: '1re puce', en: 'Item 1' },
      says: {
        fr: 'Plusieurs partenaires peuvent avancer en même temps avec un prospect ou un client, qui doit leur dire qu’il en évalue plusieurs. HubSpot ne partage rien sur les prospects et les clients, pas même l’identité des autres parties, et ne nomme jamais un autre partenaire.',
        en: 'Several partners may work with one prospect or customer at once, which has to tell them that it is evaluating several. HubSpot shares nothing about prospects and customers, the identity of other parties included, and never names another partner.',
      },
      kind: 'duty',
      ambiguities: ['A-45'],
    },
    'BPW-04': {
      place: { fr: '2e puce, 1re phrase', en: 'Item 2, sentence 1' },
      says: {
        fr: 'Pour une transaction, un partenaire et un seul peut recevoir le crédit MRR-vente et la commission.',
        en: 'For one deal, one partner and no more can receive sold MRR credit and commission.',
      },
      kind: 'decides',
      ambiguities: ['A-47'],
    },
    'BPW-05': {
      place: { fr: '2e puce, 2e phrase', en: 'Item 2, sentence 2' },
      says: {
        fr: 'Crédit et commission vont au partenaire qui conclut la vente, ce que montre le lien signé par le client acheteur.',
        en: 'Credit and commission go to the partner that closes the sale, which the link signed by the buyer shows.',
      },
      kind: 'decides',
      ambiguities: ['A-24'],
    },
    'BPW-06': {
      place: { fr: '3e puce', en: 'Item 3' },
      says: {
        fr: 'Si le client choisit, pour l’onboarding, un partenaire recommandé par celui d’origine, ce dernier a la priorité pour crédit et commission. L’autre fait signer sa preuve ; toutes les parties en discutent avant de l’autoriser ; le partenaire d’origine et le Spécialiste inbound lui écrivent qu’il est secondaire et sans crédit.',
        en: 'If the customer picks for onboarding a partner that the originator recommends, the originator has priority. The other has its proof signed; all parties discuss its part before it is authorised; originator and specialist write to it: secondary, no credit.',
      },
      kind: 'decides',
      ambiguities: ['A-25'],
    },
    'BPW-07': {
      place: { fr: '4e puce', en: 'Item 4' },
      says: {
        fr: 'Si le client répartit les services entre plusieurs partenaires, ce qu’attestent deux liens signés, crédit et commission vont à celui qui fait l’onboarding de l’abonnement au plus gros MRR.',
        en: 'If the customer splits services between several partners, as two signed links attest, credit and commission go to the one that onboards the product subscription with the highest MRR.',
      },
      kind: 'decides',
      ambiguities: ['A-22', 'A-23', 'A-30'],
    },
    'BPW-08': {
      place: { fr: '5e puce', en: 'Item 5' },
      says: {
        fr: 'Si ni la signature, ni la recommandation, ni le partage des services ne départagent les partenaires, HubSpot analyse la transaction et décide, à son entière discrétion ; sa décision est définitive.',
        en: 'If neither signature nor recommendation nor a split of services settles it between the partners, HubSpot analyses the deal and decides, at its full discretion; its decision is final.',
      },
      kind: 'decides',
      ambiguities: ['A-22', 'A-23', 'A-24', 'A-63'],
    },
  },
});
