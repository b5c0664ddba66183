/** Words around amounts, where there is little room. */
import type { Bilingual } from '../../facts/bilingual.ts';

export const moneyWords = {
  partOf: (name: string, amounts: string): Bilingual => ({ fr: `${name} : ${amounts}`, en: `${name}: ${amounts}` }),
  forPartners: (names: string): Bilingual => ({ fr: `pour ${names}`, en: `for ${names}` }),
  nobodysYet: { fr: 'Pas encore attribué', en: 'Not settled yet' },
  aMonth: (amount: string): Bilingual => ({ fr: `${amount} par mois`, en: `${amount} a month` }),
  atMost: (amount: string): Bilingual => ({ fr: `${amount} au plus`, en: `${amount} at most` }),
  more: (line: string): Bilingual => ({ fr: `et ${line}`, en: `and ${line}` }),
  shareOf: (rate: string, base: string): Bilingual => ({ fr: `${rate} de ${base}`, en: `${rate} of ${base}` }),
  until: (month: string): Bilingual => ({ fr: `jusqu’à ${month}`, en: `until ${month}` }),
  fromTo: (first: string, last: string): Bilingual => ({ fr: `de ${first} à ${last}`, en: `${first} to ${last}` }),
  starts: (month: string): Bilingual => ({ fr: `début : ${month}`, en: `starts ${month}` }),
  thisMonth: (amount: string): Bilingual => ({ fr: `${amount} ce mois-ci`, en: `${amount} this month` }),
  resumes: (month: string): Bilingual => ({ fr: `reprise : ${month}`, en: `resumes ${month}` }),
  times: (count: string, amount: string): Bilingual => ({ fr: `${count} × ${amount}`, en: `${count} × ${amount}` }),
  earnedSoFar: (amount: string): Bilingual => ({ fr: `${amount} acquis à ce jour`, en: `${amount} earned so far` }),
  unpaid: (amount: string): Bilingual => ({
    fr: `${amount} non payés par le client`,
    en: `${amount} not paid by the customer`,
  }),
  paymentsNotRecorded: { fr: 'paiements non notés', en: 'payments not recorded' },
  nothingMore: (amount: string): Bilingual => ({
    fr: `${amount} acquis, plus rien à venir`,
    en: `${amount} earned, nothing more due`,
  }),
  /** Nobody knows what of it was earned, or other parts still run beside it. */
  over: (amount: string): Bilingual => ({
    fr: `${amount} au plus pour ce qui est terminé`,
    en: `${amount} at most from what is over`,
  }),
  earned: (amount: string): Bilingual => ({ fr: `${amount} acquis`, en: `${amount} earned` }),
  toCome: (amount: string): Bilingual => ({ fr: `${amount} encore à venir`, en: `${amount} still to come` }),
  unknown: { fr: 'Montant à préciser', en: 'Amount to be confirmed' },
  cancelledUnknown: {
    fr: 'résiliée, mois payés à préciser',
    en: 'cancelled, months paid to be confirmed',
  },
  termUnknown: { fr: 'durée à préciser', en: 'term to be confirmed' },
  ifApproved: { fr: 'si accord', en: 'if approved' },
  notYetEarned: { fr: 'pas encore acquis', en: 'not earned yet' },
  noCommission: { fr: 'Pas de commission en l’état', en: 'No commission as it stands' },
  noAmountYet: { fr: 'Pas encore de montant', en: 'No amount yet' },
  noAmountWithoutLines: {
    fr: 'Aucun montant ne peut être donné sans les lignes.',
    en: 'No amount can be given without the lines.',
  },
  withoutLines: { fr: 'Il manque les lignes', en: 'The line items are missing' },
} as const;
