import { section } from '../../language/rule-text.ts';

export const eligibilityAndRates = section({
  id: 'eligibility-and-rates',
  heading: { fr: 'Éligibilité et taux des commissions', en: 'Eligibility and commission rates' },
  rules: {
    'ELIG-01': {
      place: {
        fr: 'Vendre avec HubSpot, introduction, et 1re puce',
        en: 'Selling with HubSpot, introduction, and item 1',
      },
      says: {
        fr: 'Qui vend HubSpot doit connaître l’enregistrement des transactions et les deux façons de vendre, pour que sa part dans la vente soit reconnue.',
        en: 'Whoever sells HubSpot must know deal registration and the two ways to sell, so that its part in a sale is recognised.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'RATE-01': {
      place: { fr: '2e puce, 1er point', en: 'Item 2, point 1' },
      says: {
        fr: 'Une vente éligible rapporte au partenaire {commission.rate} du montant des abonnements vendus pendant {commission.partner.months}, et du crédit MRR-vente pour son niveau.',
        en: 'An eligible sale earns a partner {commission.rate} of the subscriptions sold for {commission.partner.months}, and sold MRR credit towards its tier.',
      },
      kind: 'amount',
      ambiguities: ['A-04', 'A-05', 'A-59'],
    },
    'RATE-02': {
      place: { fr: '2e puce, 2e point', en: 'Item 2, point 2' },
      says: {
        fr: 'Un fournisseur touche le même taux, mais pas au-delà de {commission.provider.months}.',
        en: 'A provider earns the same rate, but for no more than {commission.provider.months}.',
      },
      kind: 'amount',
      ambiguities: ['A-04', 'A-05', 'A-06'],
    },
    'RATE-03': {
      place: { fr: '2e puce, 3e point', en: 'Item 2, point 3' },
      says: {
        fr: 'La commission s’arrête quand le client met fin à son abonnement.',
        en: 'Commission stops when the customer ends its subscription.',
      },
      kind: 'amount',
      ambiguities: ['A-49', 'A-66'],
    },
    'ELIG-02': {
      place: { fr: '3e puce, 1re phrase', en: 'Item 3, sentence 1' },
      says: {
        fr: 'Sont éligibles la plupart des ventes à un nouveau client, les nouveaux produits vendus à un client existant et la sortie d’un Starter qui n’est crédité à aucun autre partenaire.',
        en: 'Eligible are most sales to new customers, new products sold to existing ones, and moves up from a Starter that no other partner is credited for.',
      },
      kind: 'decides',
      ambiguities: ['A-09'],
    },
    'ELIG-03': {
      place: { fr: '3e puce, 2e phrase', en: 'Item 3, sentence 2' },
      says: {
        fr: 'Servir un client dans la durée donne aussi du crédit : le MRR-gestion, qui compte pour le niveau.',
        en: 'Serving a customer over time earns credit too: managed MRR, which counts for the tier.',
      },
      kind: 'informs',
      ambiguities: [],
    },
    'ELIG-04': {
      place: { fr: '3e puce, 3e phrase', en: 'Item 3, sentence 3' },
      says: {
        fr: 'C’est HubSpot qui valide qu’une transaction est éligible, librement et avant qu’elle soit conclue.',
        en: 'HubSpot validates that a deal is eligible, as it sees fit and before the deal closes.',
      },
      kind: 'decides',
      ambiguities: ['A-41', 'A-56', 'A-63', 'A-68'],
    },
  },
});
