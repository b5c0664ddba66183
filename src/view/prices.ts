/** The prices of a line before and after the one that counts, each with its days. */
import type { LineItemFacts } from '../facts/schema.ts';
import { currencyCode } from '../facts/primitives.ts';
import { money, monthly, shown } from '../rules/language/money.ts';
import type { Reader } from './reader.ts';

type Price = Pick<LineItemFacts, 'mrr' | 'amount' | 'billingFrequency'>;

/** In the order of time. */
export function otherPrices(
  { earlierPrices = [], laterPrices = [] }: LineItemFacts,
  currency: string | null,
  reader: Reader,
): string[] {
  const before = earlierPrices
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
    .map((price) => {
      const [until, paid] = [reader.format.date(price.until), aMonth(price, currency, reader)];
      return reader.say({ fr: `jusqu’au ${until} : ${paid}`, en: `until ${until}: ${paid}` });
    });
  const after = laterPrices
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((price) => {
      const [from, paid] = [reader.format.date(price.from), aMonth(price, currency, reader)];
      return reader.say({ fr: `à partir du ${from} : ${paid}`, en: `from ${from}: ${paid}` });
    });
  return [...before, ...after];
}

const unknownPrice = { fr: 'prix non renseigné', en: 'price not known' } as const;
const free = { fr: 'gratuit', en: 'free' } as const;

function aMonth(price: Price, currency: string | null, reader: Reader): string {
  const amount = monthlyOf(price);
  if (amount === null) return reader.say(unknownPrice);
  if (Number(amount) === 0) return reader.say(free);
  const paid = reader.format.money(amount, currency);
  return reader.say({ fr: `${paid} par mois`, en: `${paid} a month` });
}

/** Two decimals, as it is shown; null: unknown. */
export function monthlyOf({ mrr, amount, billingFrequency }: Price): string | null {
  if (mrr !== undefined) return shown(money(mrr, anyCurrency));
  if (amount === undefined || billingFrequency === undefined) return null;
  return shown(monthly(money(amount, anyCurrency), billingFrequency));
}
const anyCurrency = currencyCode.parse('EUR');
