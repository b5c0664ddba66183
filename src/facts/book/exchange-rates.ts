/** Dated rates of exchange. */
import { ratio } from '../primitives.ts';
import { fact, list, required } from './fact.ts';
import { date, currency, text, plain } from './form.ts';

const rate = ratio.refine((written) => Number(written) > 0, { error: 'a rate of exchange is above zero' });

export const exchangeRates = list(
  { fr: 'taux de change', en: 'exchange rates' },
  { fr: 'taux de change', en: 'exchange rate' },
  'everybody',
  {
    from: required(currency, { fr: 'devise de départ', en: 'currency converted from' }, 'everybody'),
    to: required(currency, { fr: 'devise d’arrivée', en: 'currency converted to' }, 'everybody'),
    rate: required(plain(rate), { fr: 'taux de change', en: 'rate of exchange' }, 'everybody'),
    on: fact(date, { fr: 'date du taux de change', en: 'date of the rate of exchange' }, 'everybody'),
    source: fact(text, { fr: 'origine du taux de change', en: 'source of the rate of exchange' }, 'everybody'),
  },
);
