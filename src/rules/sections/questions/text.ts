import { section } from '../../language/rule-text.ts';

/** Our copy of the text holds the answers only; the questions are lost. */
export const questions = section({
  id: 'questions',
  heading: { fr: 'Questions fréquentes', en: 'Frequent questions' },
  rules: {
    'FAQ-01': {
      place: { fr: '1re réponse', en: 'Answer 1' },
      says: {
        fr: 'Apporter plus de {secondManager.yearlyMrr} de MRR par an hors de sa région principale permet de demander un second responsable là-bas, sur invitation de HubSpot.',
        en: 'Bringing more than {secondManager.yearlyMrr} of MRR a year outside one’s main region allows asking for a second manager there, by HubSpot’s invitation.',
      },
      kind: 'decides',
      ambiguities: ['A-50', 'A-51'],
    },
    'FAQ-02': {
      place: { fr: '2e réponse, 1re phrase', en: 'Answer 2, sentence 1' },
      says: {
        fr: 'On enregistre une transaction depuis un contact, une entreprise ou une transaction de son propre CRM.',
        en: 'A deal is registered from a contact, a company or a deal in one’s own CRM.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
    'FAQ-03': {
      place: { fr: '2e réponse, puces', en: 'Answer 2, items' },
      says: {
        fr: 'Enregistrée par HubSpot, c’est une collaboration HubSpot ; enregistrée aussi par un autre partenaire, c’est Meilleur partenaire.',
        en: 'Registered by HubSpot it is a HubSpot collaboration; registered by another partner as well, it is Best Partner Wins.',
      },
      kind: 'decides',
      ambiguities: ['A-50', 'A-65'],
    },
    'FAQ-04': {
      place: { fr: '3e réponse, 1er paragraphe', en: 'Answer 3, paragraph 1' },
      says: {
        fr: 'Passer un client de Starter à Pro ou Entreprise donne crédit et commission si personne d’autre n’est crédité.',
        en: 'Moving a customer from Starter to Pro or Enterprise earns credit and commission if nobody else is credited.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-50'],
    },
    'FAQ-05': {
      place: { fr: '3e réponse, 2e paragraphe', en: 'Answer 3, paragraph 2' },
      says: {
        fr: 'Un Starter donne du crédit s’il est vendu avec un produit Pro ou Entreprise.',
        en: 'A Starter earns credit if it is sold together with a Pro or Enterprise product.',
      },
      kind: 'decides',
      ambiguities: ['A-07', 'A-08', 'A-16', 'A-50'],
    },
    'FAQ-06': {
      place: { fr: '4e réponse', en: 'Answer 4' },
      says: {
        fr: 'Une transaction partagée n’a pas de date limite, mais on n’enregistre que des affaires vivantes, où l’on parle déjà avec le client.',
        en: 'A shared deal has no expiry date, but only live deals, with talks under way with the customer, are to be registered.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
    'FAQ-07': {
      place: { fr: '5e réponse', en: 'Answer 5' },
      says: {
        fr: 'Ce que le partenaire écrit sur la transaction est vu du Spécialiste inbound et de son responsable, qui n’en disent rien aux autres.',
        en: 'What a partner writes on the deal is seen by the specialist and its manager, who tell nobody else.',
      },
      kind: 'duty',
      ambiguities: ['A-50'],
    },
    'FAQ-08': {
      place: { fr: '6e réponse', en: 'Answer 6' },
      says: {
        fr: 'Avec un partenaire et un fournisseur sur la même transaction, c’est Meilleur partenaire : chacun informe HubSpot, aucun n’apprend rien de l’autre.',
        en: 'With a partner and a provider on the same deal it is Best Partner Wins: each informs HubSpot, neither learns anything of the other.',
      },
      kind: 'decides',
      ambiguities: ['A-50'],
    },
    'FAQ-09': {
      place: { fr: '7e réponse', en: 'Answer 7' },
      says: {
        fr: 'Les remarques vont au Responsable Développement partenaires, puis à son manager, ou à l’enquête de satisfaction.',
        en: 'Remarks go to the Partner Development Manager, then to that manager’s manager, or into the satisfaction survey.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
  },
});
