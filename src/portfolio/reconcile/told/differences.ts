/** Why an amount of the statement differs, in a sentence, and the rule behind it. */
import type { Locale } from '../../../contract/deal-view.ts';
import type { RuleId } from '../../../rules/language/rule-ids.ts';
import { statementWords } from '../../statement/words.ts';
import type { Difference } from '../why/why.ts';
import type { Speech } from './speech.ts';

/** Null: no rule is at stake. */
export const ruleBehind: Readonly<Record<Difference['code'], RuleId | null>> = {
  list_price: 'COMM-01',
  increase_only: 'COMM-01',
  price_step: 'COMM-01',
  discount_again: 'COMM-01',
  other_base: 'COMM-01',
  rate: 'COMM-01',
  program: 'ENT-08',
  shorter_term: 'COMM-02',
  stated_end: 'COMM-02',
  month_lacking: 'COMM-04',
  unpaid_month: 'COMM-06',
  after_end: 'COMM-06',
  awaiting_included: 'ELIG-04',
  line_lacking: 'COMM-01',
  net_of_tax: 'COMM-01',
  rate_date: null,
  currency: null,
  times: null,
  twice: null,
  taken_back: null,
  sign: null,
  reversal_alone: null,
  rounding: null,
  unexplained: null,
};

export const differenceSaid: Readonly<Record<Locale, (why: Difference, speech: Speech) => string>> = {
  fr: (why, { money, month, list, percent, format }) => {
    switch (why.code) {
      case 'list_price':
        return `le relevé compte sur le prix catalogue, ${money(why.taken)} par mois, et non sur le MRR des produits vendus, ${money(why.own)}`;
      case 'increase_only':
        return `le relevé compte sur la seule hausse du MRR, ${money(why.taken)}, et non sur le MRR des produits vendus, ${money(why.own)}`;
      case 'price_step':
        return `le relevé compte sur un prix d’autres mois, ${money(why.taken)}, et non sur ${money(why.own)}`;
      case 'discount_again':
        return `le relevé déduit encore la remise de ${percent(why.percent)}, que le MRR contient déjà`;
      case 'other_base':
        return `le relevé compte sur une base de ${money(why.taken)}, qui ne figure pas dans les faits ; le MRR des produits vendus est ${money(why.own)}`;
      case 'rate':
        return `le relevé applique ${percent(why.taken)} au lieu de ${percent(why.own)}`;
      case 'program': {
        const { programs } = statementWords.fr;
        const ends = why.months === null ? '' : ` ; il s’arrête après ${why.months} mois, la durée de ce programme`;
        return `le relevé compte « ${programs[why.taken]} », les faits donnent « ${programs[why.own]} »${ends}`;
      }
      case 'shorter_term':
        return `le relevé s’arrête après ${why.months} mois${why.own === null ? '' : ` ; cette commission dure ${why.own} mois`}`;
      case 'stated_end':
        return `le relevé met fin à la commission le ${format.date(why.on)}`;
      case 'month_lacking':
        return `le relevé compte ${why.count} mois de moins : le client passe pour ne pas ${why.count === 1 ? 'l’avoir payé' : 'les avoir payés'}, ou la commission pour finie`;
      case 'unpaid_month':
        return `le relevé compte ${list(why.months.map(month))}, que le client n’a pas payé`;
      case 'after_end':
        return `le relevé compte ${why.count} mois après la fin de la commission`;
      case 'awaiting_included':
        return 'le relevé compte aussi ce qui attend encore une décision';
      case 'line_lacking':
        return `le relevé laisse de côté une ligne de la transaction, ${list(why.lines.map(({ line }) => line))}`;
      case 'net_of_tax':
        return why.country === null
          ? `le relevé donne le montant hors taxe de ${percent(why.percent)}`
          : `le montant est celui que laisse la TVA de ${percent(why.percent)} (taux normal, ${why.country}) : peut-être hors taxe`;
      case 'rate_date':
        return `le relevé convertit au taux du ${format.date(why.on)} (${why.rate}), et non du dernier jour de chaque mois`;
      case 'currency':
        return `le même nombre, en ${why.taken} au lieu de ${why.own} : il n’a pas été converti`;
      case 'times':
        return `le montant est ${why.count} fois celui attendu : plusieurs mois en un seul montant, ou le même compté plusieurs fois`;
      case 'twice':
        return `le même montant figure ${why.times} fois`;
      case 'taken_back':
        return 'le montant est versé, et une autre ligne le reprend : demandez à HubSpot pourquoi';
      case 'sign':
        return 'le signe est inversé : repris au lieu de versé, ou l’inverse';
      case 'reversal_alone':
        return 'l’ancien montant est repris, et celui qui le remplace n’est pas versé';
      case 'rounding':
        return 'l’arrondi : quelques centimes';
      case 'unexplained':
        return 'rien dans les faits ne l’explique : demandez à HubSpot la base, le taux et les mois';
    }
  },
  en: (why, { money, month, list, percent, format }) => {
    switch (why.code) {
      case 'list_price':
        return `the statement counts on the list price, ${money(why.taken)} a month, not on the MRR sold, ${money(why.own)}`;
      case 'increase_only':
        return `the statement counts on the increase of the MRR alone, ${money(why.taken)}, not on the MRR sold, ${money(why.own)}`;
      case 'price_step':
        return `the statement counts on a price of other months, ${money(why.taken)}, not on ${money(why.own)}`;
      case 'discount_again':
        return `the statement takes off the discount of ${percent(why.percent)} once more, which the MRR holds already`;
      case 'other_base':
        return `the statement counts on a base of ${money(why.taken)}, which stands nowhere in the facts; the MRR sold is ${money(why.own)}`;
      case 'rate':
        return `the statement applies ${percent(why.taken)} in place of ${percent(why.own)}`;
      case 'program': {
        const { programs } = statementWords.en;
        const ends = why.months === null ? '' : `; it stops after ${why.months} months, the term of that program`;
        return `the statement counts by "${programs[why.taken]}", the facts give "${programs[why.own]}"${ends}`;
      }
      case 'shorter_term':
        return `the statement stops after ${why.months} months${why.own === null ? '' : `; this commission runs for ${why.own} months`}`;
      case 'stated_end':
        return `the statement ends the commission on ${format.date(why.on)}`;
      case 'month_lacking':
        return `the statement counts ${why.count} month${why.count === 1 ? '' : 's'} less: the customer is taken not to have paid, or the commission to have ended`;
      case 'unpaid_month':
        return `the statement counts ${list(why.months.map(month))}, which the customer has not paid`;
      case 'after_end':
        return `the statement counts ${why.count} month${why.count === 1 ? '' : 's'} after the end of the commission`;
      case 'awaiting_included':
        return 'the statement also counts what still awaits a decision';
      case 'line_lacking':
        return `the statement leaves out a line of the deal, ${list(why.lines.map(({ line }) => line))}`;
      case 'net_of_tax':
        return why.country === null
          ? `the statement gives the amount without a tax of ${percent(why.percent)}`
          : `the amount is what VAT of ${percent(why.percent)} (standard rate, ${why.country}) leaves of it: perhaps stated without tax`;
      case 'rate_date':
        return `the statement converts at the rate of ${format.date(why.on)} (${why.rate}), not at that of each month’s last day`;
      case 'currency':
        return `the same number, in ${why.taken} in place of ${why.own}: it was not converted`;
      case 'times':
        return `the amount is ${why.count} times the one expected: several months in one amount, or the same one counted more than once`;
      case 'twice':
        return `the same amount stands there ${why.times} times`;
      case 'taken_back':
        return 'the amount is paid, and another row takes it back: ask HubSpot why';
      case 'sign':
        return 'the sign is turned round: taken back in place of paid, or the other way';
      case 'reversal_alone':
        return 'the old amount is taken back, and the one that takes its place is not paid';
      case 'rounding':
        return 'the rounding: a few cents';
      case 'unexplained':
        return 'nothing in the facts explains it: ask HubSpot for the base, the rate and the months';
    }
  },
};
