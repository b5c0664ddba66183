import { section } from '../../language/rule-text.ts';

/** The second of the text's two sections of this name: how the confirmation link lives, and until when. */
export const proofProcess = section({
  id: 'proof-process',
  heading: { fr: "Preuve d'implication", en: 'Proof of involvement (second section)' },
  rules: {
    'POI-07': {
      place: { fr: '1er paragraphe', en: 'Paragraph 1' },
      says: {
        fr: 'La preuve d’implication est exigée pour chaque ligne de produits vendue, dans les deux collaborations, ventes croisées à ses propres clients comprises.',
        en: 'Proof of involvement is required for each product line sold, in both collaborations, cross-sells to one’s own customers included.',
      },
      kind: 'decides',
      ambiguities: ['A-20', 'A-58'],
    },
    'POI-08': {
      place: { fr: '2e paragraphe', en: 'Paragraph 2' },
      says: {
        fr: 'C’est le client qui reconnaît l’implication du partenaire, en signant le lien créé quand le Spécialiste inbound fait le devis et y ajoute le partenaire. Ce lien s’appelle aussi preuve d’implication.',
        en: 'It is the customer who recognises the partner’s part, by signing the link made when the Growth Specialist writes the quote and adds the partner. The link is also called proof of involvement.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'POI-09': {
      place: { fr: 'Liste des deux finalités', en: 'List of the two purposes' },
      says: {
        fr: 'Le lien confirme l’implication dans la vente, et donc l’éligibilité. Si le client est dispensé d’onboarding, il atteste aussi que le client choisit sciemment les services du partenaire au lieu de ceux de HubSpot, et qu’ils suffisent aux exigences d’onboarding.',
        en: 'The link confirms the part taken in the sale, and so eligibility. Where the customer is exempted from onboarding, it also says that the customer knowingly takes the partner’s services over HubSpot’s and that they meet the onboarding requirements.',
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
        fr: 'Le lien suit le devis et ses mises à jour, puis entre dans le paiement, où le client l’accepte ou le refuse d’un clic et confirme ainsi que les produits ou l’onboarding qui y figurent sont ceux qu’il achète.',
        en: 'The link follows the quote and its updates, then becomes part of checkout, where the customer accepts or refuses it with one click and so confirms that the products or onboarding listed are those it buys.',
      },
      kind: 'informs',
      ambiguities: ['A-01', 'A-58'],
    },
    'POI-11': {
      place: { fr: 'Même paragraphe, 7e à 9e phrases', en: 'Same paragraph, sentences 7 to 9' },
      says: {
        fr: 'Si le client refuse le lien automatique, le partenaire en crée un autre et l’ajoute à la transaction partagée ; ce lien passe lui aussi par le paiement. Un article d’aide dit comment faire.',
        en: 'If the customer refuses the automatic link, the partner makes another and adds it to the shared deal; that link goes through checkout too. A help article says how.',
      },
      kind: 'duty',
      ambiguities: ['A-46'],
    },
    'POI-12': {
      place: { fr: 'Remarque, 1re phrase', en: 'Note, sentence 1' },
      says: {
        fr: 'Pour la commission ou le crédit, la preuve d’implication doit être signée par le client, et partagée avec HubSpot dans la fiche de la transaction, avant la date de fermeture.',
        en: 'For commission or credit, the proof of involvement must be signed by the customer, and shared with HubSpot in the deal record, before the close date.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-03', 'A-63', 'A-67', 'A-68'],
    },
    'POI-13': {
      place: { fr: 'Remarque, 2e phrase', en: 'Note, sentence 2' },
      says: {
        fr: 'Ni le Responsable Développement partenaires ni le Spécialiste inbound ne répondent d’une preuve manquante ou non partagée : c’est au partenaire de l’obtenir.',
        en: 'Neither the Partner Development Manager nor the Growth Specialist answers for a proof that is missing or not shared: obtaining it is up to the partner.',
      },
      kind: 'informs',
      ambiguities: ['A-44'],
    },
    'POI-14': {
      place: { fr: 'Remarque, 3e phrase', en: 'Note, sentence 3' },
      says: {
        fr: 'Le texte répète que c’est au partenaire d’obtenir la signature du client sur la preuve d’implication, {proof.signatureWindow} au plus après la vente.',
        en: 'The text repeats that it is for the partner to get the customer’s signature on the proof of involvement, within {proof.signatureWindow} of the sale.',
      },
      kind: 'deadline',
      ambiguities: ['A-01', 'A-02', 'A-03'],
    },
  },
});
