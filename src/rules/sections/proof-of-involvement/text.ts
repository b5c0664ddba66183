import { section } from '../../language/rule-text.ts';

/** The text has two sections of this name; this is the first. */
export const proofOfInvolvement = section({
  id: 'proof-of-involvement',
  heading: { fr: "Preuve d'implication", en: 'Proof of involvement' },
  rules: {
    'POI-01': {
      place: { fr: '1re puce, 1re phrase', en: 'Item 1, sentence 1' },
      says: {
        fr: 'Sans lien de confirmation signé par le client, pas de commission ni de crédit MRR-vente.',
        en: 'Without a confirmation link signed by the customer there is neither commission nor sold MRR credit.',
      },
      kind: 'decides',
      ambiguities: ['A-20', 'A-24', 'A-25'],
    },
    'POI-02': {
      place: { fr: '1re puce, 2e phrase', en: 'Item 1, sentence 2' },
      says: {
        fr: 'Le lien signé est aussi demandé, le plus souvent, pour qu’un partenaire puisse dispenser le client de l’onboarding.',
        en: 'The signed link is also asked for, as a rule, before a partner may waive a customer’s onboarding.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'POI-03': {
      place: { fr: '1re puce, 3e et 4e phrases', en: 'Item 1, sentences 3 and 4' },
      says: {
        fr: 'Le devis crée le lien, le rattache à la transaction partagée et y reprend ses abonnements ; un devis modifié modifie le lien.',
        en: 'The quote creates the link, attaches it to the shared deal and lists its subscriptions; a changed quote changes the link.',
      },
      kind: 'informs',
      ambiguities: ['A-58'],
    },
    'POI-04': {
      place: { fr: '1re puce, 5e phrase', en: 'Item 1, sentence 5' },
      says: {
        fr: 'Si le lien automatique pose problème, le partenaire en crée un depuis son tableau de bord et l’ajoute à la transaction partagée.',
        en: 'If the automatic link fails, the partner makes one in its dashboard and adds it to the shared deal.',
      },
      kind: 'duty',
      ambiguities: ['A-46'],
    },
    'POI-05': {
      place: { fr: '1re puce, dernière phrase', en: 'Item 1, last sentence' },
      says: {
        fr: 'Au partenaire de faire signer le client, au plus tard {proof.signatureWindow} après la vente.',
        en: 'It is for the partner to get the customer’s signature, {proof.signatureWindow} after the sale at the latest.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-02', 'A-03'],
    },
    'POI-06': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Si le client le veut bien, le partenaire entre gratuitement dans son portail avec les droits d’administrateur partenaire.',
        en: 'If the customer so chooses, the partner enters its portal free of charge with partner-admin permissions.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
