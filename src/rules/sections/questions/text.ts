import { section } from '../../language/rule-text.ts';

/** Our copy of the text holds the answers only; the questions are lost. */
export const questions = section({
  id: 'questions',
  heading: { fr: 'Questions fréquentes', en: 'Frequent questions' },
  rules: {
    'FAQ-01': {
      place: { fr: '1re réponse', en: 'Answer 1' },
      says: {
        fr: 'Un partenaire à l’origine de plus de {secondManager.yearlyMrr} de MRR par an dans une région en dehors de la région principale de son Responsable Développement partenaires peut y demander l’aide d’un autre ; sur invitation uniquement, selon ses performances de revenus.',
        en: 'A partner that originates more than {secondManager.yearlyMrr} of MRR a year in a region outside its Partner Development Manager’s main one may ask for another manager there; by invitation only, on revenue performance.',
      },
      kind: 'decides',
      ambiguities: ['A-50', 'A-51'],
    },
    'FAQ-02': {
      place: { fr: '2e réponse, 1re et dernière phrases', en: 'Answer 2, first and last sentences' },
      says: {
        fr: 'Une transaction s’enregistre depuis la fiche d’un contact ou d’une entreprise, ou en convertissant une transaction de son propre CRM. Une page à part en dit plus.',
        en: 'A deal is registered from the record of a contact or a company, or by converting an existing deal of one’s own CRM. A page of its own says more.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
    'FAQ-03': {
      place: { fr: '2e réponse, puces', en: 'Answer 2, items' },
      says: {
        fr: 'Une transaction enregistrée par un représentant commercial de HubSpot est une collaboration HubSpot ; enregistrée aussi par un autre partenaire, elle relève du processus Meilleur partenaire.',
        en: 'A deal registered by a HubSpot sales representative is a HubSpot collaboration; registered by another partner as well, it falls under Best Partner Wins.',
      },
      kind: 'decides',
      ambiguities: ['A-50', 'A-65'],
    },
    'FAQ-04': {
      place: { fr: '3e réponse, 1er paragraphe', en: 'Answer 3, paragraph 1' },
      says: {
        fr: 'Faire passer un compte Starter existant en Pro ou Entreprise donne crédit et commission si aucun autre partenaire n’est crédité.',
        en: 'Upgrading an existing Starter account to Pro or Enterprise earns credit and commission if no other partner is credited.',
      },
      kind: 'decides',
      ambiguities: ['A-09', 'A-50'],
    },
    'FAQ-05': {
      place: { fr: '3e réponse, 2e paragraphe', en: 'Answer 3, paragraph 2' },
      says: {
        fr: 'Un produit Starter donne du crédit s’il est vendu en offre groupée avec un produit Pro ou Entreprise.',
        en: 'A Starter product earns credit if it is sold in a bundle with a Pro or Enterprise product.',
      },
      kind: 'decides',
      ambiguities: ['A-07', 'A-08', 'A-16', 'A-50'],
    },
    'FAQ-06': {
      place: { fr: '4e réponse', en: 'Answer 4' },
      says: {
        fr: 'Une transaction partagée n’expire pas, mais HubSpot demande de suivre un processus de vente structuré et de n’enregistrer que des transactions actives, où l’on parle déjà avec le prospect ou le client. Des dates d’expiration restent possibles plus tard.',
        en: 'A shared deal does not expire, but HubSpot asks for a structured sales process and for registering active deals only, with talks under way with the prospect or customer. Expiry dates remain possible later.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
    'FAQ-07': {
      place: { fr: '5e réponse', en: 'Answer 5' },
      says: {
        fr: 'Ce que le partenaire partage sur la transaction est vu du Spécialiste inbound et de son Responsable Développement partenaires, qui ne doivent en rien dire à d’autres partenaires ou fournisseurs.',
        en: 'What a partner shares on the deal is seen by the Growth Specialist and its Partner Development Manager, who may not pass it on to other partners or providers.',
      },
      kind: 'duty',
      ambiguities: ['A-50'],
    },
    'FAQ-08': {
      place: { fr: '6e réponse', en: 'Answer 6' },
      says: {
        fr: 'Le cas de la question, absente de notre copie, est un processus Meilleur partenaire : HubSpot est informé, mais rien ne passe entre partenaires et fournisseurs.',
        en: 'The case of the question, which our copy lacks, is Best Partner Wins: HubSpot is informed, but nothing passes between partners and providers.',
      },
      kind: 'decides',
      ambiguities: ['A-50'],
    },
    'FAQ-09': {
      place: { fr: '7e réponse', en: 'Answer 7' },
      says: {
        fr: 'Les remarques vont au Responsable Développement partenaires, à son manager, ou à l’enquête de satisfaction des outils de vente partagée.',
        en: 'Remarks go to the Partner Development Manager, to that manager’s manager, or into the satisfaction survey of the shared selling tools.',
      },
      kind: 'informs',
      ambiguities: ['A-50'],
    },
  },
});
