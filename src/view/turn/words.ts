/** The words of a turn: who acts, and what stands where nobody has to. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { TurnKind } from '../../contract/turn.ts';

export const tagWords: Readonly<Record<TurnKind, Bilingual>> = {
  rules_met: { fr: 'Règles respectées', en: 'Rules met' },
  partly_met: { fr: 'En partie', en: 'Partly met' },
  yours: { fr: 'À vous', en: 'Your turn' },
  partner: { fr: 'Au partenaire', en: 'Partner’s turn' },
  customer: { fr: 'Au client', en: 'Customer’s turn' },
  specialist: { fr: 'Au Spécialiste', en: 'Specialist’s turn' },
  hubspot: { fr: 'À HubSpot', en: 'HubSpot’s turn' },
  admin: { fr: 'À l’administrateur', en: 'Admin’s turn' },
  hubspot_decides: { fr: 'HubSpot décide', en: 'HubSpot decides' },
  fact_missing: { fr: 'Il manque une information', en: 'A fact is missing' },
  on_track: { fr: 'En bonne voie', en: 'On track' },
  ended: { fr: 'Terminée', en: 'Ended' },
  not_eligible: { fr: 'Non éligible', en: 'Not eligible' },
  not_settled: { fr: 'Pas encore tranché', en: 'Not settled yet' },
  nothing: { fr: 'Rien à évaluer', en: 'Nothing to assess' },
};

export const turnWords = {
  you: { fr: 'vous', en: 'you' },
  by: (date: string): Bilingual => ({ fr: `d’ici au ${date}`, en: `by ${date}` }),
  wasDue: (date: string): Bilingual => ({ fr: `échéance : ${date}`, en: `was due ${date}` }),
  closed: (date: string): Bilingual => ({ fr: `fermée le ${date}`, en: `closed ${date}` }),
  closes: (date: string): Bilingual => ({ fr: `fermeture le ${date}`, en: `closes ${date}` }),
  hasItClosed: { fr: 'La transaction est-elle fermée ?', en: 'Has the deal closed?' },
  wasToClose: (date: string): Bilingual => ({
    fr: `Fermeture prévue le ${date} : mettez l’étape ou la date à jour dans la transaction.`,
    en: `It was to close on ${date}: update the stage or the date in the deal.`,
  }),
  approved: { fr: 'Validée par HubSpot', en: 'Approved by HubSpot' },
  notApproved: { fr: 'Validation de HubSpot non enregistrée', en: 'HubSpot’s approval is not recorded' },
  nothingDue: { fr: 'Rien à faire avant la fermeture', en: 'Nothing due before the close' },
  creditOnly: { fr: 'Crédit, mais pas de commission', en: 'Credit, but no commission' },
  commissionOnly: { fr: 'Commission, mais pas de crédit', en: 'Commission, but no credit' },
  someLines: (earning: string, all: string): Bilingual => ({
    fr: `${earning} lignes sur ${all} rapportent`,
    en: `${earning} of ${all} lines earn`,
  }),
  oneLine: (all: string): Bilingual => ({ fr: `1 ligne sur ${all} rapporte`, en: `1 of ${all} lines earns` }),
  cancelledAfter: (months: string): Bilingual => ({
    fr: `Résiliée après ${months} mois`,
    en: `Cancelled after ${months} months`,
  }),
  cancelledAfterOne: { fr: 'Résiliée après le premier mois', en: 'Cancelled after the first month' },
  cancelledBefore: { fr: 'Résiliée avant le premier mois', en: 'Cancelled before the first month' },
  cancelledSometime: { fr: 'Résiliée après combien de mois payés ?', en: 'Cancelled after how many months paid?' },
  term: (months: string): Bilingual => ({ fr: `Terme atteint : ${months} mois`, en: `Term over: ${months} months` }),
  termOfOne: { fr: 'Terme atteint', en: 'Term over' },
  nothingPaid: { fr: 'Le client ne paie plus rien', en: 'The customer pays nothing any more' },
  breachAfter: (months: string): Bilingual => ({
    fr: `Arrêtée après ${months} mois : manquement`,
    en: `Stopped after ${months} months: breach`,
  }),
  breachAfterOne: { fr: 'Arrêtée après le premier mois : manquement', en: 'Stopped after the first month: breach' },
  breachBefore: { fr: 'Arrêtée avant le premier mois : manquement', en: 'Stopped before the first month: breach' },
  stopsWithSubscription: {
    fr: 'La commission prend fin avec l’abonnement.',
    en: 'Commission ends with the subscription.',
  },
  stopsWithTerm: {
    fr: 'La commission a couru tout son terme.',
    en: 'Commission has run its whole term.',
  },
  stopsWithPayment: {
    fr: 'La commission suit ce que paie le client.',
    en: 'Commission follows what the customer pays.',
  },
  stopsWithBreach: {
    fr: 'La commission prend fin avec le manquement du partenaire.',
    en: 'Commission ends with the partner’s breach.',
  },
  hubspotCollaboration: { fr: 'Collaboration HubSpot', en: 'HubSpot collaboration' },
  wouldTake: (what: string): Bilingual => ({ fr: `Il faudrait : ${what}`, en: `It would take: ${what}` }),
  addProducts: { fr: 'Quels produits sont vendus ?', en: 'Which products are sold?' },
  linesNotKnown: {
    fr: 'Crédit et commission se décident ligne par ligne.',
    en: 'Credit and commission are decided line by line.',
  },
} as const;
