import { section } from '../../language/rule-text.ts';

/** The second of the text's two sections of this name: how the confirmation link lives, and until when. */
export const proofProcess = section({
  id: 'proof-process',
  heading: { fr: "Preuve d'implication", en: 'Proof of involvement (second section)' },
  rules: {
    'POI-07': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'La preuve est demandée ligne de produit par ligne de produit, dans les deux collaborations, et même chez un client à qui l’on a déjà vendu.',
        en: 'Proof is asked for line by line, in both collaborations, and even at a customer that one has sold to before.',
      },
      kind: 'decides',
      ambiguities: ['A-20', 'A-58'],
    },
    'POI-08': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'C’est le client qui reconnaît le rôle du partenaire, en signant le lien créé quand le Spécialiste inbound fait le devis et y ajoute le partenaire.',
        en: 'It is the customer who recognises the partner’s part, by signing the link made when the specialist writes the quote and adds the partner.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'POI-09': {
      place: { fr: 'Liste des deux finalités', en: 'List of the two purposes' },
      says: {
        fr: 'Le lien prouve la part prise à la vente ; si l’onboarding est dispensé, il dit aussi que le client choisit les services du partenaire et qu’ils suffisent.',
        en: 'The link proves the part taken in the sale; where onboarding is waived, it also says that the customer chooses the partner’s services and that they suffice.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'POI-10': {
      place: {
        fr: '« Le processus… est automatisé », 1re à 6e phrases',
        en: '“The process is automated”, sentences 1 to 6',
      },
      says: {
        fr: 'Le lien suit le devis et ses mises à jour, puis le paiement, où le client l’accepte ou le refuse d’un clic.',
        en: 'The link follows the quote and its updates, then checkout, where the customer accepts or refuses it with one click.',
      },
      kind: 'informs',
      ambiguities: ['A-01', 'A-58'],
    },
    'POI-11': {
      place: { fr: 'Même paragraphe, 7e et 8e phrases', en: 'Same paragraph, sentences 7 and 8' },
      says: {
        fr: 'Si le client refuse le lien automatique, le partenaire en crée un autre et l’ajoute à la transaction partagée.',
        en: 'If the customer refuses the automatic link, the partner makes another and adds it to the shared deal.',
      },
      kind: 'duty',
      ambiguities: ['A-46'],
    },
    'POI-12': {
      place: { fr: 'Remarque, 1re phrase', en: 'Note, sentence 1' },
      says: {
        fr: 'La preuve est signée et versée dans la fiche de la transaction avant que celle-ci soit fermée.',
        en: 'The proof is signed, and placed in the deal record, before the deal closes.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-03', 'A-63', 'A-67', 'A-68'],
    },
    'POI-13': {
      place: { fr: 'Remarque, 2e phrase', en: 'Note, sentence 2' },
      says: {
        fr: 'Personne chez HubSpot ne répond d’une preuve qui manque : c’est l’affaire du partenaire.',
        en: 'Nobody at HubSpot answers for a missing proof: that is the partner’s business.',
      },
      kind: 'informs',
      ambiguities: ['A-44'],
    },
    'POI-14': {
      place: { fr: 'Remarque, 3e phrase', en: 'Note, sentence 3' },
      says: {
        fr: 'Le texte le redit : au partenaire de faire signer, {proof.signatureWindow} au plus après la vente.',
        en: 'The text says it again: the partner gets the signature within {proof.signatureWindow} of the sale.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-02', 'A-03'],
    },
  },
});
