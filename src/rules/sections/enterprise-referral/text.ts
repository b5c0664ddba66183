import { section } from '../../language/rule-text.ts';

export const enterpriseReferral = section({
  id: 'enterprise-referral',
  heading: { fr: 'Programme de parrainage pour la vente aux grandes entreprises', en: 'Enterprise referral program' },
  rules: {
    'ENT-01': {
      place: { fr: 'Introduction', en: 'Introduction' },
      says: {
        fr: 'Une transaction qui remplit les conditions du programme donne une commission pouvant atteindre {enterprise.rate} de la vente pendant {enterprise.months}, et du crédit MRR-vente, pour le temps et l’expertise consacrés à la vente.',
        en: 'A deal that meets the conditions of the program earns a commission of up to {enterprise.rate} of the sale for {enterprise.months}, and sold MRR credit, for the time and expertise given to the sale.',
      },
      kind: 'amount',
      ambiguities: ['A-27'],
    },
    'ENT-02': {
      place: { fr: 'Éligibilité des partenaires, 1re puce', en: 'Eligible partners, item 1' },
      says: {
        fr: 'Le programme, facultatif, est réservé aux partenaires solutions d’un niveau admis ({enterprise.tiers}), habilités à implémenter un CRM et dont l’activité respecte le programme.',
        en: 'The optional program is only for solutions partners of a tier admitted ({enterprise.tiers}), whose activity is in line with the program and that are accredited for CRM implementation.',
      },
      kind: 'decides',
      ambiguities: ['A-31', 'A-32'],
    },
    'ENT-03': {
      place: { fr: 'Éligibilité des partenaires, 2e puce', en: 'Eligible partners, item 2' },
      says: {
        fr: 'HubSpot peut faire une exception à l’habilitation pour un partenaire établi et vendant dans une région admise ({enterprise.waiverRegions}) où elle n’existe pas encore dans la langue locale.',
        en: 'HubSpot may make an exception to the accreditation for a partner based and selling in a region admitted ({enterprise.waiverRegions}) where it is not yet available in the local language.',
      },
      kind: 'decides',
      ambiguities: ['A-33'],
    },
    'ENT-04': {
      place: { fr: 'Éligibilité des transactions, 1re puce', en: 'Eligible deals, item 1' },
      says: {
        fr: 'Le programme vaut pour un client nouveau ou déjà équipé, ventes additionnelles et croisées comprises.',
        en: 'The program holds for new and existing customers, upsells and cross-sells included.',
      },
      kind: 'decides',
      ambiguities: ['A-34'],
    },
    'ENT-05': {
      place: { fr: 'Éligibilité des transactions, 2e puce', en: 'Eligible deals, item 2' },
      says: {
        fr: 'Le programme demande l’achat d’un abonnement logiciel Pro ou Entreprise.',
        en: 'The program requires the purchase of a Pro or Enterprise software subscription.',
      },
      kind: 'decides',
      ambiguities: [],
    },
    'ENT-06': {
      place: { fr: 'Éligibilité des transactions, 3e puce', en: 'Eligible deals, item 3' },
      says: {
        fr: 'Pour le programme, la transaction vient d’une collaboration HubSpot et a un MRR d’au moins {enterprise.floor}.',
        en: 'For the program, the deal comes from a HubSpot collaboration and has an MRR of at least {enterprise.floor}.',
      },
      kind: 'decides',
      ambiguities: ['A-29', 'A-30', 'A-63', 'A-68'],
    },
    'ENT-07': {
      place: { fr: 'Éligibilité des transactions, 4e puce', en: 'Eligible deals, item 4' },
      says: {
        fr: 'Quand la transaction se conclut, le client a rempli et signé une preuve d’implication qui confirme l’achat des services du partenaire : elle prouve le rôle du partenaire dans la conclusion et son obligation de fournir des services au client.',
        en: 'When the deal closes, the customer has completed and signed a proof of involvement confirming that it buys the partner’s services: it proves the partner’s part in closing the deal and its obligation to deliver services to the customer.',
      },
      kind: 'decides',
      ambiguities: ['A-01', 'A-03'],
    },
    'ENT-08': {
      place: { fr: 'Note des deux astérisques, 1re phrase', en: 'Note to the two asterisks, sentence 1' },
      says: {
        fr: 'La commission du programme vaut {enterprise.rate} des recettes nettes de HubSpot pendant les {enterprise.months} qui suivent la vente d’un abonnement qualifié à laquelle le partenaire a contribué, à condition que l’abonnement reste actif jusqu’au bout.',
        en: 'Commission under the program is {enterprise.rate} of the net revenue HubSpot receives in the first {enterprise.months} after the sale of a qualified subscription that the partner contributed to, provided the subscription stays active throughout.',
      },
      kind: 'amount',
      ambiguities: ['A-04', 'A-27', 'A-28', 'A-66'],
    },
    'ENT-09': {
      place: { fr: 'Note des deux astérisques, 2e et 3e phrases', en: 'Note to the two asterisks, sentences 2 and 3' },
      says: {
        fr: 'La commission du programme récompense la vente, pas le suivi du client ensuite, et le programme ne garantit de parrainage à personne.',
        en: 'Commission under the program rewards selling, not looking after the customer later, and the program guarantees nobody a referral.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ENT-10': {
      place: { fr: 'Avant-dernier paragraphe', en: 'Last paragraph but one' },
      says: {
        fr: 'Comptée au mois, payée au trimestre, la commission du programme court {enterprise.months} après l’achat, tant que le client paie son abonnement, que l’activité du partenaire est conforme au programme et qu’il respecte son accord avec HubSpot.',
        en: 'Counted by the month, paid by the quarter, commission under the program runs for {enterprise.months} after the purchase while the customer pays its subscription, the partner’s activity is in line with the program and it keeps to its agreement with HubSpot.',
      },
      kind: 'amount',
      ambiguities: ['A-27', 'A-28', 'A-31', 'A-66'],
    },
    'ENT-11': {
      place: { fr: 'Dernier paragraphe', en: 'Last paragraph' },
      says: {
        fr: 'Un abonnement qualifié, pour le programme, est un abonnement Pro ou Entreprise d’au moins {enterprise.floor} de MRR, acheté par un client nouveau ou existant, ou en son nom.',
        en: 'A qualified subscription under the program is a Pro or Enterprise subscription of at least {enterprise.floor} of MRR, bought by or on behalf of a new or existing customer.',
      },
      kind: 'decides',
      ambiguities: ['A-29', 'A-30', 'A-63'],
    },
  },
});
