/** Until when sold MRR counts: it compares with the price a year before, so an unchanged sale adds nothing after that (SM-02, A-14). */
import type { Determination } from '../rules/language/determination.ts';
import { closeDateOf } from '../rules/language/deal-at-hand.ts';
import { monthsLater } from '../rules/language/dates.ts';
import { isZero } from './amounts.ts';
import { dayOf } from './format.ts';
import type { Reader } from './reader.ts';

/** Undefined where there is no sold MRR, or no sale yet from which it counts. */
export function soldMrrNote({ lines }: Pick<Determination, 'lines'>, reader: Reader): string | undefined {
  const { facts, format, say } = reader;
  const close = closeDateOf(facts);
  const adding = lines.filter(({ credit: { soldMrr } }) => soldMrr !== null && !isZero(soldMrr));
  if (adding.length === 0 || close === null || facts.deal.stage !== 'closed_won') return undefined;
  if (facts.payments?.cancelled === true) return say({ fr: 'jusqu’à la résiliation', en: 'until the cancellation' });
  if (adding.every(({ commission }) => commission.over === 'price'))
    return say({ fr: 'plus rien depuis que le client ne paie plus', en: 'nothing since the customer stopped paying' });
  const until = monthsLater(close, reader.edition.parameters['soldMrr.lookBack'].value);
  const day = format.date(until);
  return say(
    dayOf(reader.asOf, reader.timeZone) < until
      ? { fr: `jusqu’au ${day} à prix inchangé`, en: `until ${day} at an unchanged price` }
      : { fr: `à prix inchangé, plus rien depuis le ${day}`, en: `at an unchanged price nothing since ${day}` },
  );
}
