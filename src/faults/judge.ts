/**
 * Whether an answer that was made while HubSpot failed is wrong, measured against the answer of the same deal when
 * nothing fails.
 *
 * Not wrong is: the same answer; a failure with its code and a message; or an answer that names something it could not
 * read and says nothing certain that the whole answer does not say. Certain are a status or verdict that is settled,
 * an amount, a date, a name. Less may be known (a settled verdict is open again, an amount or a line is absent), never
 * more and never something else.
 */
import type {
  ClockView,
  DealView,
  LineView,
  PartnerView,
  ProofView,
  TermsView,
  VerdictView,
} from '../contract/deal-view.ts';
import { reasonsRead } from '../view/read-book.ts';
import type { TurnKind } from '../contract/turn.ts';
import { type DealEngagementResponse, failureCodes } from '../contract/response.ts';

export type Judgement =
  | { readonly is: 'whole' }
  /** `gaps`: what the answer says it could not read. */
  | { readonly is: 'less'; readonly gaps: readonly string[] }
  | { readonly is: 'failure'; readonly code: string }
  | { readonly is: 'wrong'; readonly because: readonly string[] };

/** What the portal's partners are called, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Both in English. */
export function judge(answer: DealEngagementResponse, whole: DealView, names: Names): Judgement {
  if (!answer.ok) {
    const told = (failureCodes as readonly string[]).includes(answer.code) && answer.message.length > 40;
    return told
      ? { is: 'failure', code: answer.code }
      : { is: 'wrong', because: [`fails without telling: ${answer.code}`] };
  }
  const { view } = answer;
  if (withoutSources(view) === withoutSources(whole)) return { is: 'whole' };
  const gaps = view.notices.filter(
    ({ id, title, text }) =>
      id.startsWith('gap-') && !whole.notices.some((other) => other.title === title && other.text === text),
  );
  const because = [
    ...(gaps.length === 0 ? ['differs and names nothing that is missing'] : []),
    ...falseClaims(withNames(view, names, whole), whole),
  ];
  return because.length > 0
    ? { is: 'wrong', because }
    : { is: 'less', gaps: [...new Set(gaps.map(({ id }) => id.replace(/^gap-|-\d+$/g, '')))].sort() };
}

/** Where a fact was read may differ (a company's own record says the same as app.json), and with it what can be recorded there. */
function withoutSources(view: DealView): string {
  // Facts that differ in their source alone have keys of their own: the lines are compared as they read.
  const { book: _, ...told } = view;
  const lines = written(view).map((line) => ({
    ...line,
    credit: {
      ...line.credit,
      reasons: reasonsRead(view.book, line, 'credit').map(({ key: _key, ...reason }) => reason),
    },
    commission: {
      ...line.commission,
      reasons: reasonsRead(view.book, line, 'commission').map(({ key: _key, ...reason }) => reason),
    },
  }));
  return JSON.stringify({ ...told, lines }, (key, value: unknown) =>
    key === 'source' || key === 'revisions' ? undefined : value,
  );
}

interface WrittenLine extends LineView {
  readonly commission: LineView['commission'] & TermsView;
}

/** With its terms written out. */
const written = ({ lines, book }: DealView): WrittenLine[] =>
  lines.map((line) => ({
    ...line,
    // Keys are given in the order of asking: the lines are compared as they read.
    brief: book.briefs[line.brief]?.text ?? '',
    commission: {
      ...line.commission,
      ...(book.terms[line.commission.terms] ?? { rate: '', terms: '', period: '', because: [] }),
    },
  }));

function falseClaims(view: DealView, whole: DealView): string[] {
  return [
    ...claim('status', settledStatus(view), settledStatus(whole)),
    ...claim('turn', settledTurn(view), settledTurn(whole)),
    ...moneyClaims(view, whole),
    ...claim('nothing to judge', view.nothing?.title, whole.nothing?.title),
    ...claim('credit', settledCredit(view), settledCredit(whole)),
    ...commissionClaims(view, whole),
    ...pairs(
      written(view).filter((line) => !isUnread(line)),
      written(whole),
      'line',
      lineClaims,
    ),
    ...pairs(view.proofs, whole.proofs, 'proof', proofClaims),
    ...pairs(view.clocks, whole.clocks, 'clock', clockClaims),
    ...pairs(view.partners, whole.partners, 'partner', partnerClaims),
    ...warningsOf(view)
      .filter((text) => !warningsOf(whole).includes(text))
      .map((text) => `warns: ${text}`),
  ];
}

/** A partner or a line whose record was not read is called by its id: the same one, less well known. */
function withNames(view: DealView, names: Names, { lines }: DealView): DealView {
  let text = JSON.stringify(view);
  for (const [id, name] of names) text = text.replaceAll(`partner ${id}`, name);
  for (const { id, name } of lines) text = text.replaceAll(`line ${id}`, name);
  return JSON.parse(text) as DealView;
}

const unsettled: ReadonlySet<string> = new Set(['pending', 'at_risk', 'needs_hubspot_decision']);
/** "Nothing to judge" is a status of its own where there are no lines to see, and no other verdict than the banner's. */
const settledStatus = ({ status: { id }, nothing }: DealView): string | undefined =>
  unsettled.has(id) || (id === 'nothing' && nothing !== undefined) ? undefined : id;
/** A turn that asks nobody for anything says that all is settled. */
const settledTurn = ({ turn: { kind, tag, phrase } }: DealView): string | undefined =>
  asksNobody.has(kind) ? `${tag} ${phrase}` : undefined;
const asksNobody: ReadonlySet<TurnKind> = new Set(['rules_met', 'partly_met', 'ended', 'not_eligible']);
/** What is said to run or to have ended does so. */
const moneyClaims = ({ money }: DealView, whole: DealView): string[] => {
  const known = new Set(whole.money.lines.map(({ id }) => id));
  return money.lines
    .filter(({ id }) => /^(running|ended):/.test(id) && !known.has(id))
    .map(({ id, headline }) => `money ${id}: ${headline}`);
};
const settledCredit = ({ credit: { id, entries } }: DealView): string | undefined =>
  id === 'settled' || id === 'nobody' ? entries.join(', ') : undefined;
/** Hints say what HubSpot's own records tell besides, where the deal's do not. */
const warningsOf = ({ notices }: DealView): string[] =>
  notices.filter(({ id }) => id.startsWith('warning-')).map(({ text }) => text);

/** Undefined: nothing certain is said. */
function claim(about: string, said: string | undefined, right: string | undefined): string[] {
  return said === undefined || said === '' || said === right
    ? []
    : [`${about}: ${said} instead of ${right ?? 'nothing certain'}`];
}

function pairs<T extends { readonly id: string }>(
  said: readonly T[],
  right: readonly T[],
  about: string,
  claims: (said: T, right: T) => string[],
): string[] {
  return said.flatMap((each) => {
    const same = right.find(({ id }) => id === each.id);
    return (same === undefined ? ['is not there'] : claims(each, same)).map((text) => `${about} ${each.id}: ${text}`);
  });
}

const isSettled = ({ verdict }: VerdictView): boolean => verdict !== 'pending' && verdict !== 'needs_hubspot_decision';

/** A line of which only the id is known: read, it may turn out to be one that is left out. */
const isUnread = ({ credit, commission }: LineView): boolean =>
  !isSettled(credit) && !isSettled(commission) && credit.soldMrr === '' && commission.monthly === '';

const termUnknown = 'term not known yet';

function lineClaims(said: WrittenLine, right: WrittenLine): string[] {
  const settled = (verdict: VerdictView): string | undefined => (isSettled(verdict) ? verdict.verdict : undefined);
  const where = (line: WrittenLine): string | undefined => (isSettled(line.credit) ? line.credit.to : undefined);
  const amount = (
    { commission }: WrittenLine,
    what: 'monthly' | 'quarterly' | 'maximum' | 'terms' | 'period',
  ): string =>
    commission[what] === termUnknown || (what === 'terms' && right.commission.terms.startsWith(commission.terms))
      ? ''
      : commission[what];
  return [
    ...claim('credit', settled(said.credit), settled(right.credit)),
    ...claim('credit goes to', where(said), where(right)),
    ...claim('sold MRR', said.credit.soldMrr, right.credit.soldMrr),
    ...claim('commission', settled(said.commission), settled(right.commission)),
    ...(['monthly', 'quarterly', 'maximum', 'terms', 'period'] as const).flatMap((what) =>
      claim(what, amount(said, what), right.commission[what]),
    ),
  ];
}

/** A total of fewer lines is right where it is the sum of the lines that are settled, and the others are open to see. */
function commissionClaims({ commission: said, lines }: DealView, { commission: right }: DealView): string[] {
  // That there is none is certain where every line is settled, and then the lines' own verdicts are looked at.
  if (said.kind !== 'amounts') return [];
  if (right.kind !== 'amounts') return ['commission: amounts instead of none'];
  const open = lines.some(({ commission }) => !isSettled(commission));
  return said.rows.flatMap((row) => {
    if (right.rows.some((other) => JSON.stringify(other) === JSON.stringify(row))) return [];
    const settled = lines.filter(
      (line) => isSettled(line.commission) && currencyOf(line.commission.monthly) === currencyOf(row.monthly),
    );
    const sum = settled.reduce((before, { commission }) => before + cents(commission.monthly), 0);
    return open && sum === cents(row.monthly) ? [] : [`commission in ${row.currency}: ${JSON.stringify(row)}`];
  });
}

/** Amounts as they are written in English: "€1,944.00". */
const cents = (amount: string): number => Number(amount.replace(/[^\d]/g, ''));
const currencyOf = (amount: string): string => amount.replace(/[\d.,\s]/g, '');

function proofClaims(said: ProofView, right: ProofView): string[] {
  return [
    // Which lines it does not cover is known where the lines are.
    ...claim('what it covers', right.covers.startsWith(said.covers) ? undefined : said.covers, right.covers),
    ...claim('due', said.due?.sentence, right.due?.sentence),
    // That nobody is asked for a step yet says less than that somebody is.
    ...said.steps.flatMap((step) => {
      const whole = right.steps.find(({ id }) => id === step.id);
      if (step.state === 'todo' && whole?.state === 'current') return [];
      return claim(
        step.id,
        `${step.state} ${step.label}`,
        whole === undefined ? undefined : `${whole.state} ${whole.label}`,
      );
    }),
  ];
}

const clockClaims = (said: ClockView, right: ClockView): string[] => claim('ends', said.sentence, right.sentence);

const partnerClaims = (said: PartnerView, right: PartnerView): string[] => [
  ...(said.credited && !right.credited ? ['is credited'] : []),
  ...claim('registered', said.registered, right.registered),
  ...claim('proof', said.proof, right.proof),
];
