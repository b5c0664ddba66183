/** What the deal earns: amounts of what is settled, apart from them what waits on a decision, or why there is none. */
import type { CommissionVerdict, Determination } from '../rules/language/determination.ts';
import { isEarned } from '../rules/language/earned.ts';
import { isZero, total } from './amounts.ts';
import type { CommissionView, MoneyRow } from '../contract/deal-view.ts';
import { mainReason } from './main-reason.ts';
import { linesUnknown } from './nothing.ts';
import type { Reader } from './reader.ts';
import { moneyWords } from './words/money.ts';

export function commissionView(determination: Determination, reader: Reader): CommissionView {
  if (linesUnknown(determination, reader))
    return { kind: 'none', sentence: reader.say(moneyWords.noAmountWithoutLines) };
  const commissions = determination.lines.map(({ commission }) => commission);
  const rows = determination.totals.flatMap((sum) => (isZero(sum.monthly) ? [] : [row(sum, commissions, reader)]));
  const awaiting = awaitingByCurrency(commissions, reader);
  const ended = endedByCurrency(commissions, reader);
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

function row(
  { currency, monthly, quarterly, maximum }: Determination['totals'][number],
  commissions: readonly CommissionVerdict[],
  reader: Reader,
): MoneyRow {
  const due = commissions.filter(
    (each) => each.currency === currency && each.endedBecause === null && isEarned(each.verdict),
  );
  const ends = due.flatMap(({ until }) => until ?? []).sort();
  const last = ends.at(-1);
  const termless = due.some((each) => each.monthly !== null && each.maximum === null);
  return {
    currency,
    monthly: reader.format.money(monthly, currency),
    quarterly: reader.format.money(quarterly, currency),
    maximum: termless && isZero(maximum) ? withoutTerm(due, reader) : reader.format.money(maximum, currency),
    until: last === undefined ? '' : reader.format.date(last),
  };
}

/** What was earned until the end, and nothing that would still come (A-66). */
export function endedByCurrency(commissions: readonly CommissionVerdict[], reader: Reader): string[] {
  const ended = commissions.filter(({ endedBecause, monthly }) => endedBecause !== null && monthly !== null);
  return [...new Set(ended.map(({ currency }) => currency))].flatMap((currency) => {
    const own = ended.filter((each) => each.currency === currency);
    const [first] = own;
    return first === undefined
      ? []
      : [endedSentence(first, reader.format.money(total(own.map(({ maximum }) => maximum)), currency), reader)];
  });
}

function endedSentence({ months, endedOn, endedBecause }: CommissionVerdict, inAll: string, reader: Reader): string {
  const after = ended(months ?? 0, reader);
  const when = endedOn === null ? '' : ` (${reader.format.month(endedOn)})`;
  const because = reader.say(endedBecause === 'breach' ? becauseOfBreach : becauseCancelled);
  return reader.say({
    fr: `${after}${when} : ${because} ; ${inAll} en tout.`,
    en: `${after}${when}: ${because}; ${inAll} in all.`,
  });
}

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

/** In place of a most: what follows a term that is over the text leaves open (A-21); else a fact is missing that decides the term. */
export function withoutTerm(commissions: readonly CommissionVerdict[], reader: Reader): string {
  const isOver = commissions.some(({ reasons }) => reasons.some(({ code }) => code === 'commission_term_over'));
  return reader.say(
    isOver
      ? { fr: 'durée non précisée par les règles', en: 'term not stated by the rules' }
      : { fr: 'durée pas encore connue', en: 'term not known yet' },
  );
}

/** Only where a decision would bring an amount; each currency by itself. */
function awaitingByCurrency(commissions: readonly CommissionVerdict[], reader: Reader): string[] {
  const open = commissions.flatMap(({ currency, ifApproved }) =>
    ifApproved === null || currency === null ? [] : [{ currency, ifApproved }],
  );
  return [...new Set(open.map(({ currency }) => currency))].map((currency) => {
    const own = open.filter((each) => each.currency === currency).map(({ ifApproved }) => ifApproved);
    const monthly = reader.format.money(total(own.map((each) => each.monthly)), currency);
    const most = own.some((each) => each.maximum === null) ? null : total(own.map((each) => each.maximum));
    if (most === null) return reader.say({ fr: `${monthly} par mois`, en: `${monthly} a month` });
    const maximum = reader.format.money(most, currency);
    return reader.say({ fr: `${monthly} par mois, ${maximum} au plus`, en: `${monthly} a month, ${maximum} at most` });
  });
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
