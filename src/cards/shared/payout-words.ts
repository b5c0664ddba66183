/** The words around payouts by quarter, on the tab and on the page. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PayoutKind } from '../../contract/money.ts';

export interface PayoutWords {
  readonly byQuarter: (currency: string) => string;
  readonly asTable: string;
  readonly quarter: string;
  readonly kinds: Readonly<Record<PayoutKind, string>>;
}

const words: Readonly<Record<Locale, PayoutWords>> = {
  en: {
    byQuarter: (currency) => `By quarter, in ${currency}`,
    asTable: 'As a table',
    quarter: 'Quarter',
    kinds: {
      earned: 'Earned',
      unpaid: 'Customer has not paid',
      projected: 'Projected',
      awaiting: 'Awaiting a decision',
    },
  },
  fr: {
    byQuarter: (currency) => `Par trimestre, en ${currency}`,
    asTable: 'En tableau',
    quarter: 'Trimestre',
    kinds: {
      earned: 'Acquis',
      unpaid: 'Non payé par le client',
      projected: 'À venir',
      awaiting: 'En attente de décision',
    },
  },
};

export const payoutWordsIn = (language: Locale): PayoutWords => words[language];
