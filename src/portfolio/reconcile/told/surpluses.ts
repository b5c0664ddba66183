/** Why an amount stands in the statement alone, is absent from it, or is left to the reader: in a sentence. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { Undecided } from '../item.ts';
import type { Absence, Surplus } from '../why/why.ts';

interface Sentences {
  readonly surplus: (why: Surplus) => string;
  readonly absence: (why: Absence) => string;
  readonly undecided: (why: Undecided['why']) => string;
}

/** Rules by which it is not due. */
export function rulesOf(why: Surplus): readonly string[] {
  switch (why.code) {
    case 'earns_nothing':
      return why.rules;
    case 'ended':
      return ['RATE-03', 'COMM-06'];
    case 'unpaid':
      return ['COMM-06'];
    case 'awaiting':
      return ['ELIG-04'];
    case 'other_quarter':
      return ['COMM-04'];
    case 'unknown_customer':
    case 'not_sold':
    case 'anothers':
    case 'not_due':
      return [];
  }
}

export const sentences: Readonly<Record<Locale, Sentences>> = {
  fr: {
    surplus: (why) => {
      switch (why.code) {
        case 'unknown_customer':
          return 'aucune transaction des faits n’est de ce client';
        case 'other_quarter':
          return why.takenBack
            ? 'repris d’un mois d’un autre trimestre ; --closed FICHIER le compare à ce qui a été arrêté'
            : 'd’un mois d’un autre trimestre';
        case 'ended':
          return 'la commission avait pris fin';
        case 'unpaid':
          return 'le client n’a pas payé ce mois';
        case 'awaiting':
          return 'la ligne attend encore une décision';
        case 'earns_nothing':
          return `la ligne ne donne pas de commission${why.rules.length === 0 ? '' : ` (${why.rules.join(', ')})`}`;
        case 'not_sold':
          return 'la transaction n’a pas ce produit';
        case 'anothers':
          return `la commission de cette ligne va à ${why.partner ?? 'un partenaire pas encore désigné'}`;
        case 'not_due':
          return 'rien n’est dû pour cela dans ce trimestre';
      }
    },
    absence: ({ code }) => {
      switch (code) {
        case 'deal':
          return 'le relevé n’a aucune ligne de cette transaction';
        case 'line':
          return 'le relevé n’a pas cette ligne de la transaction';
        case 'month':
          return 'le relevé n’a pas ce mois';
      }
    },
    undecided: (why) => {
      switch (why.code) {
        case 'several':
          return 'plusieurs clients portent ce nom';
        case 'similar':
          return 'aucun client ne porte exactement ce nom';
        case 'nameless':
          return 'la ligne ne dit pas de qui elle est';
        case 'unread':
          return `« ${why.cell} » ne se lit pas : un tableur l’a peut-être changé`;
        case 'status':
          return why.status === ''
            ? 'la ligne n’a pas d’état, les autres en ont un : payée, à payer ou annulée, c’est à préciser'
            : `l’état « ${why.status} » ne dit ni payée, ni à payer, ni annulée`;
        case 'no_rate':
          return `les faits n’ont pas de taux du dernier jour du mois de ${why.from} en ${why.to}`;
      }
    },
  },
  en: {
    surplus: (why) => {
      switch (why.code) {
        case 'unknown_customer':
          return 'no deal of the facts is this customer’s';
        case 'other_quarter':
          return why.takenBack
            ? 'taken back from a month of another quarter; --closed FILE holds it against what was closed'
            : 'of a month of another quarter';
        case 'ended':
          return 'the commission had ended';
        case 'unpaid':
          return 'the customer has not paid that month';
        case 'awaiting':
          return 'the line still awaits a decision';
        case 'earns_nothing':
          return `the line earns no commission${why.rules.length === 0 ? '' : ` (${why.rules.join(', ')})`}`;
        case 'not_sold':
          return 'the deal has no such product';
        case 'anothers':
          return `the commission of this line goes to ${why.partner ?? 'a partner who is not settled yet'}`;
        case 'not_due':
          return 'nothing of it is due in this quarter';
      }
    },
    absence: ({ code }) => {
      switch (code) {
        case 'deal':
          return 'the statement has no row of this deal';
        case 'line':
          return 'the statement does not have this line of the deal';
        case 'month':
          return 'the statement does not have this month';
      }
    },
    undecided: (why) => {
      switch (why.code) {
        case 'several':
          return 'several customers go by this name';
        case 'similar':
          return 'no customer goes by exactly this name';
        case 'nameless':
          return 'the row does not say whose it is';
        case 'unread':
          return `"${why.cell}" cannot be read: a spreadsheet may have changed it`;
        case 'status':
          return why.status === ''
            ? 'the row has no status, and others have one: whether it is paid, to be paid or undone is to be confirmed'
            : `the status "${why.status}" says neither paid, nor to be paid, nor undone`;
        case 'no_rate':
          return `the facts have no rate of the month’s last day from ${why.from} to ${why.to}`;
      }
    },
  },
};
