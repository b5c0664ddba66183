/** Who gets the credit. A partner reads of nobody but itself: what goes elsewhere reads like what goes to nobody (BPW-03). */
import type { CreditVerdict, Determination } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import type { CreditView } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';

type Credit = Pick<CreditVerdict, 'verdict' | 'partnerId'>;

export function creditView({ lines }: Determination, reader: Reader): CreditView {
  const counted = new Map<string, number>();
  for (const { credit } of lines) {
    const to = creditTo(credit, reader);
    counted.set(to, (counted.get(to) ?? 0) + 1);
  }
  const open = lines.filter(({ credit }) => isOpen(credit)).length;
  const given = lines.some(({ credit }) => isGiven(credit));
  if (lines.length === 0) return { id: 'not_settled', entries: [reader.say(notSettled)] };
  const [only] = counted.keys();
  return {
    id: open === 0 ? (given ? 'settled' : 'nobody') : given ? 'partly_settled' : 'not_settled',
    entries:
      counted.size === 1 && only !== undefined ? [only] : [...counted].map(([to, count]) => linesOf(to, count, reader)),
  };
}

/** To whom one line's credit goes. */
export function creditTo(credit: Credit, reader: Reader): string {
  const { verdict, partnerId } = credit;
  const partner = reader.audience === 'partner';
  if (isOpen(credit) || (isGiven(credit) && partnerId === null)) return reader.say(notSettled);
  if (partnerId === null || !isGiven(credit)) return reader.say(partner ? notYou : nobody);
  if (partner) return reader.say(verdict === 'automatic' ? youHold : you);
  const name = reader.partnerName(partnerId);
  return verdict === 'automatic'
    ? reader.say({
        fr: `${name}, automatiquement, car déjà crédité pour ce produit`,
        en: `${name}, automatically, as already credited for this product`,
      })
    : name;
}

const isGiven = ({ verdict }: Credit) => isEarned(verdict);
const isOpen = ({ verdict }: Credit) => verdict === 'pending' || verdict === 'needs_hubspot_decision';

function linesOf(to: string, count: number, reader: Reader): string {
  const number = reader.format.integer(count);
  return reader.say({
    fr: `${to} : ${number} ligne${count > 1 ? 's' : ''}`,
    en: `${to}: ${number} line${count === 1 ? '' : 's'}`,
  });
}

const notSettled = { fr: 'Pas encore établi', en: 'Not settled yet' } as const;
const nobody = { fr: 'Personne', en: 'Nobody' } as const;
const you = { fr: 'Vous', en: 'You' } as const;
const notYou = { fr: 'Pas vous', en: 'Not you' } as const;
const youHold = {
  fr: 'Vous, automatiquement, car déjà crédité pour ce produit',
  en: 'You, automatically, as already credited for this product',
} as const;
