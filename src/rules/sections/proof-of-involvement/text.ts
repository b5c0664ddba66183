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
        fr: 'Le lien signé est aussi exigé, dans la plupart des cas, pour qu’un partenaire puisse dispenser le client de l’onboarding.',
        en: 'In most cases the signed link is also required for a partner to exempt a customer from onboarding.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'POI-03': {
      place: { fr: '1re puce, 3e et 4e phrases', en: 'Item 1, sentences 3 and 4' },
      says: {
        fr: 'Créer le devis génère le lien de confirmation, le joint à la transaction partagée et y reprend les abonnements du devis ; si le devis est mis à jour, le lien l’est aussi.',
        en: 'Creating the quote generates the confirmation link, attaches it to the shared deal and lists the quote’s subscriptions on it; when the quote is updated, so is the link.',
      },
      kind: 'informs',
      ambiguities: ['A-58'],
    },
    'POI-04': {
      place: { fr: '1re puce, 5e phrase', en: 'Item 1, sentence 5' },
      says: {
        fr: 'Si le lien automatique pose problème, le partenaire peut en créer un dans son portail (Partenaire > Tableau de bord > Liens de confirmation) et l’ajouter à la transaction partagée, dans la section de la preuve d’implication.',
        en: 'If there is a problem with the automatic link, the partner can make one in its portal (Partner > Dashboard > Confirmation links) and add it to the shared deal, in the section for the proof of involvement.',
      },
      kind: 'duty',
      ambiguities: ['A-46'],
    },
    'POI-05': {
      place: { fr: '1re puce, dernière phrase', en: 'Item 1, last sentence' },
      says: {
        fr: 'C’est au partenaire d’obtenir la signature du client sur la preuve d’implication, {proof.signatureWindow} au plus après la vente.',
        en: 'It is for the partner to get the customer’s signature on the proof of involvement, within {proof.signatureWindow} of the sale.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-02', 'A-03'],
    },
    'POI-06': {
      place: { fr: '2e puce', en: 'Item 2' },
      says: {
        fr: 'Avec les droits d’administrateur partenaire, que le client accorde ou non à sa seule discrétion, un partenaire entre dans le portail du client pour lui rendre des services, sans coût supplémentaire pour l’un ni pour l’autre.',
        en: 'With partner-admin permissions, which the customer grants or not at its sole discretion, a partner can enter the customer’s portal to provide services, at no extra cost to either.',
      },
      kind: 'informs',
      ambiguities: [],
    },
  },
});
