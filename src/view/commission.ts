/** What the deal earns: amounts of what is settled, apart from them what waits on a decision, or why there is none. */
import type { SetBy } from '../rules/editions/edition.ts';
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { isZero, total } from './amounts.ts';
import type { CommissionView, MoneyRow } from '../contract/deal-view.ts';
import { capitalised } from './capitalised.ts';
import { mainReason } from './main-reason.ts';
import { linesUnknown } from './nothing.ts';
import type { Reader } from './reader.ts';
import { type Part, type Sum, sumsOf } from './sums.ts';
import { moneyWords } from './words/money.ts';

export function commissionView(determination: Determination, reader: Reader): CommissionView {
  if (linesUnknown(determination, reader))
    return { kind: 'none', sentence: reader.say(moneyWords.noAmountWithoutLines) };
  const commissions = determination.lines.map(({ commission }) => commission);
  const rows = sumsOf(determination).flatMap((sum) => row(sum, reader));
  const awaiting = awaitingByCurrency(determination, reader);
  const ended = endedByCurrency(determination, reader);
  if (rows.length + ended.length > 0)
    return { kind: 'amounts', whose: whose(determination, reader), rows, ended, awaiting };
  if (awaiting.length > 0) return { kind: 'awaiting', awaiting };
  return { kind: 'none', sentence: whyNone(commissions, reader) };
}

/** Amounts say whose they are: on one deal they may go to several partners. */
function whose({ lines }: Determination, reader: Reader): string {
  const earning = lines
    .filter(({ commission }) => commission.monthly !== null)
    .flatMap(({ credit }) => credit.partnerId ?? []);
  const names = reader.format.list([...new Set(earning)].map((id) => reader.partnerName(id)));
  return names === '' ? '' : reader.say({ fr: `Pour ${names}`, en: `For ${names}` });
}

function row({ currency, running }: Sum, reader: Reader): MoneyRow[] {
  if (running === null) return [];
  const { format } = reader;
  const { monthly, maximum, until, of } = running;
  return [
    {
      currency,
      monthly: format.money(monthly, currency),
      quarterly: format.money(total([monthly, monthly, monthly]), currency),
      maximum: maximum === null ? withoutTerm(of, reader) : format.money(maximum, currency),
      until: until === null ? '' : format.date(until),
    },
  ];
}

/** What was earned until the end, and nothing that would still come (A-66). */
export function endedByCurrency(determination: Determination, reader: Reader): string[] {
  return sumsOf(determination).flatMap((sum) => {
    const { ended } = sum;
    const [first] = ended?.of ?? [];
    if (ended === null || first === undefined) return [];
    return [endedSentence(first, ended.maximum === null ? '' : inAll(ended.maximum, first, sum, reader), reader)];
  });
}

/** What was over before HubSpot decided whether it is earned: why, beside the most that it can be. */
export function endedWhileWaiting(determination: Determination, reader: Reader): string[] {
  return sumsOf(determination).flatMap(({ currency, awaiting }) => {
    const [first, ...others] = awaiting?.of.filter(({ over }) => over !== undefined) ?? [];
    if (first === undefined || awaiting === null) return [];
    const { months = null, maximum = null } = first.ifApproved ?? {};
    const most =
      maximum === null || others.length > 0
        ? ''
        : reader.say(moneyWords.atMost(reader.format.money(maximum, currency)));
    return [endedSentence({ ...first, months }, most, reader)];
  });
}

/** What the customer has not paid is not earned, and may never be. */
function inAll(
  amount: string,
  { months }: CommissionVerdict,
  { currency, earned, running }: Sum,
  { facts, format, say }: Reader,
): string {
  const { monthsPaid } = facts.payments ?? {};
  const text = format.money(amount, currency);
  const isAllEarned = running === null && monthsPaid !== undefined && earned === amount;
  return isAllEarned || months === 0 || (monthsPaid !== undefined && months !== null && monthsPaid >= months)
    ? say({ fr: `${text} en tout`, en: `${text} in all` })
    : say(moneyWords.atMost(text));
}

function endedSentence(commission: CommissionVerdict, inAll: string, reader: Reader): string {
  const { months, until, over } = commission;
  const { format, say } = reader;
  if (isCancelledSometime(commission)) return `${capitalised(say(moneyWords.cancelledUnknown))}.`;
  const colon = say({ fr: ' :', en: ':' });
  switch (over) {
    case 'cancelled':
    case 'breach': {
      const when = until === null ? '' : ` (${format.month(until)})`;
      const because = say(over === 'breach' ? becauseOfBreach : becauseCancelled);
      return `${ended(months ?? 0, reader)}${when}${colon} ${because}${inAll === '' ? '' : `${say({ fr: ' ; ', en: '; ' })}${inAll}`}.`;
    }
    case 'term':
      return withAmount(say(termOver(until === null ? '' : format.date(until))), inAll, colon);
    case 'price':
      return withAmount(say(nothingPaid), inAll, colon);
    case undefined:
      return '';
  }
}

const withAmount = (text: string, amount: string, colon: string): string =>
  amount === '' ? `${text}.` : `${text}${colon} ${amount}.`;

const termOver = (on: string) =>
  on === '' ? { fr: 'Terme atteint', en: 'Term over' } : { fr: `Terme atteint le ${on}`, en: `Term over on ${on}` };
const nothingPaid = { fr: 'Le client ne paie plus rien', en: 'The customer pays nothing any more' } as const;
const becauseCancelled = { fr: 'abonnement résilié', en: 'cancelled' } as const;
const becauseOfBreach = { fr: 'manquement du partenaire', en: 'breach by the partner' } as const;

/** "Ended after 5 months". */
export function ended(months: number, reader: Reader): string {
  const count = reader.format.integer(months);
  if (months === 0) return reader.say({ fr: 'Terminée avant le premier mois', en: 'Ended before the first month' });
  return months === 1
    ? reader.say({ fr: 'Terminée après le premier mois', en: 'Ended after the first month' })
    : reader.say({ fr: `Terminée après ${count} mois`, en: `Ended after ${count} months` });
}

/** The customer cancelled, and nobody said after how many months. */
export const isCancelledSometime = ({ over, months, ifApproved }: CommissionVerdict): boolean =>
  over === 'cancelled' && (ifApproved ?? { months }).months === null;

/** In place of a most: what follows a term that is over the text leaves open (A-21); else a fact is missing that decides the term. */
export function withoutTerm(commissions: readonly CommissionVerdict[], reader: Reader): string {
  if (commissions.some(isCancelledSometime)) return reader.say(moneyWords.cancelledUnknown);
  const isOver = commissions.some(({ reasons }) => reasons.some(({ code }) => code === 'commission_term_over'));
  return reader.say(
    isOver
      ? { fr: 'durée non précisée par les règles', en: 'term not stated by the rules' }
      : { fr: 'durée pas encore connue', en: 'term not known yet' },
  );
}

/** Only where a decision would bring an amount; each currency by itself. */
const awaitingByCurrency = (determination: Determination, reader: Reader): string[] =>
  sumsOf(determination).flatMap(({ currency, awaiting }) =>
    awaiting === null ? [] : [monthAndMost(awaiting, currency, reader)],
  );

/** "€148.00 a month, €5,328.00 at most", as far as it is known; what is over has no month. */
function monthAndMost({ monthly, maximum }: Part, currency: string, { format, say }: Reader): string {
  const month = isZero(monthly) ? '' : say(moneyWords.aMonth(format.money(monthly, currency)));
  const most = maximum === null ? '' : say(moneyWords.atMost(format.money(maximum, currency)));
  const known = [month, most].filter((text) => text !== '').join(', ');
  return known === '' ? say(moneyWords.unknown) : known;
}

function whyNone(commissions: readonly CommissionVerdict[], reader: Reader): string {
  const isOpen = commissions.some(({ verdict }) => verdict === 'pending' || verdict === 'needs_hubspot_decision');
  const because = mainReason(
    commissions,
    isOpen ? ['open', 'unknown', 'hubspot_decides', 'not_met'] : ['not_met', 'hubspot_decides'],
    reader,
  );
  if (because === undefined)
    return reader.say({ fr: 'Aucune commission à estimer.', en: 'No commission to estimate.' });
  return `${reader.say(isOpen ? { fr: 'Pas encore de commission.', en: 'No commission yet.' } : { fr: 'Aucune commission.', en: 'No commission.' })} ${because}`;
}

/** Said beside every amount. */
export function amountNote({ edition, lines }: Determination, reader: Reader): string {
  const estimate = reader.say({
    fr: 'Estimation : HubSpot verse la commission sur le revenu qu’il encaisse.',
    en: 'Estimate: HubSpot pays commission on the revenue it takes in.',
  });
  const { setBy } = reader.edition;
  if (setBy !== null) return `${estimate} ${setByNote(setBy, edition, reader)}`;
  if (edition.provisional === true) return `${estimate} ${provisionalNote(edition, lines, reader)}`;
  if (edition.inForce) return estimate;
  const from = reader.format.date(edition.from);
  if (edition.to === null) return estimate;
  const to = reader.format.date(edition.to);
  const outside = reader.say({
    fr: `Calculée avec les règles en vigueur du ${from} au ${to}, hors de leurs dates.`,
    en: `Computed with the rules in force from ${from} to ${to}, outside their dates.`,
  });
  return `${estimate} ${outside}`;
}

/** An amount by an edition that an admin brought: who and when, for whoever doubts it. */
function setByNote({ name, on }: SetBy, { from }: Determination['edition'], { format, say }: Reader): string {
  return say({
    fr: `Règles du ${format.date(from)} fixées par votre administrateur : ${name}, ${format.date(on)}.`,
    en: `Rules of ${format.date(from)} set by your admin: ${name}, ${format.date(on)}.`,
  });
}

/** An amount by what HubSpot announced: that it is provisional, from where, and how sure that is. */
function provisionalNote(
  { from, inForce }: Determination['edition'],
  lines: Determination['lines'],
  reader: Reader,
): string {
  const told = lines.flatMap(({ commission: { provisional } }) => (provisional === undefined ? [] : [provisional]));
  const pages = [...new Set(told.flatMap((one) => one.pages))].sort().join(', ');
  const secondHand = told.some(({ certainty }) => certainty === 'second_hand');
  const day = reader.format.date(from);
  return reader.say({
    fr: `Provisoire : selon ce que HubSpot a annoncé pour le ${day}${inForce ? '' : ', qui ne valait pas encore'}${pages === '' ? '' : ` (${pages})`}${secondHand ? ', en partie rapporté par un tiers' : ''}.`,
    en: `Provisional: by what HubSpot announced for ${day}${inForce ? '' : ', which did not hold yet'}${pages === '' ? '' : ` (${pages})`}${secondHand ? ', some of it second hand' : ''}.`,
  });
}
