/** A determination in words and amounts for one reader. */
import { besideNotice, besideView } from './beside.ts';
import { openBook } from './book.ts';
import { clockViews } from './clocks.ts';
import { amountNote, commissionView } from './commission.ts';
import { creditView } from './credit.ts';
import type { Determination } from '../rules/language/determination.ts';
import type { DealView, Notice } from '../contract/deal-view.ts';
import { lineView } from './lines.ts';
import { notices } from './notices.ts';
import { dutyViews } from './duties.ts';
import { editionName } from './parameter-shown.ts';
import { copyViews } from './copies.ts';
import { decidedBy, partnerViews } from './partners.ts';
import { proofNote, proofViews } from './proofs.ts';
import { type Reader, readerOf } from './reader.ts';
import { recordingView } from './recording/forms.ts';
import { type WhoseTurn, whoseTurn } from './turn/whose-turn.ts';
import { soldMrrNote } from './sold-mrr-note.ts';
import { summaryOf, type Told } from './summary.ts';
import type { HubSpotInput, PartnerInput, ViewInput } from '../contract/view-input.ts';
import { mostSummarised } from '../facts/limits.ts';
import { moneyView } from './money.ts';
import { partsFor } from './part-of.ts';
import { formatTags } from './languages.ts';
import { linesThatFit, withinSize } from './within-size.ts';
import { whatIfForm } from './what-if/form.ts';
import { noSummary } from './words/summaries.ts';
import { motionWords } from './words/motions.ts';

export function viewOfDeal(input: ViewInput): DealView {
  const { determination } = input;
  const reader = readerOf(input);
  const note = proofNote(determination, reader);
  const soldNote = soldMrrNote(determination, reader);
  const book = openBook(reader);
  const { told, todo, missing, steps, remedy, desk } = inShort(input, reader);
  const clocks = clockViews(determination.clocks, reader);
  const decided = input.audience === 'hubspot' ? decidedBy(determination, reader) : undefined;
  const summaryIn: SummaryIn = input.audience === 'hubspot' ? summaries(input, reader) : () => '';
  const partners =
    input.audience === 'hubspot' ? partnerViews(determination, (id) => summaryIn(id, input.locale), reader) : [];
  const beside = besideView(input, input.beside?.() ?? null);
  const rest = {
    ...told,
    ...(beside === undefined ? {} : { beside, notices: withBeside(told.notices, besideNotice(beside)) }),
    recording: recordingView(steps, remedy, desk),
    revisions: input.revisions ?? {},
    audience: input.audience,
    motion: reader.say(motionWords[determination.motion ?? 'unknown']),
    ...(note === undefined ? {} : { proofNote: note }),
    ...(soldNote === undefined ? {} : { soldMrrNote: soldNote }),
    clocks,
    duties: dutyViews(determination, { todo, clocks, missing: missing.views }, reader),
    ...(decided === undefined ? {} : { decidedBy: decided }),
    partners,
    copies: copyViews(determination.nextActions, partners, summaryIn, reader),
    missing: missing.views,
    whatIf: whatIfForm(determination, told.nothing, reader),
  };
  const lines = linesThatFit(
    determination.lines,
    (line) => lineView(line, missing.ofLine(line), todo, book, reader),
    book.written,
    rest,
  );
  return withinSize({ ...rest, lines, book: book.written() }, determination.lines.length);
}

/** Behind that of the edition, which it makes concrete; and in place of the hint that other rules are known. */
const withBeside = (all: readonly Notice[], notice: Notice): readonly Notice[] => [
  ...all.filter(({ id }) => id === 'edition'),
  notice,
  ...all.filter(({ id }) => id !== 'edition' && !id.startsWith('warning-other_edition_known')),
];

interface InShort extends Omit<WhoseTurn, 'turn' | 'nothing'> {
  readonly told: Told;
}

/** What stands, without the lines and their reasons, and without what else can be recorded. */
function inShort(input: ViewInput, reader: Reader): InShort {
  const { determination, locale, gaps, hints = [] } = input;
  const { turn, nothing, ...rest } = whoseTurn(input, reader);
  const told: Told = {
    locale,
    deal: { id: reader.facts.deal.id, name: reader.facts.deal.name ?? '' },
    turn,
    todo: rest.todo.map(({ shown }) => shown),
    status: { id: determination.status ?? (nothing === undefined ? 'pending' : 'nothing') },
    ...(nothing === undefined ? {} : { nothing }),
    notices: notices(determination, gaps, hints, reader),
    credit: creditView(determination, reader),
    commission: commissionView(determination, reader),
    money: moneyView(determination, reader, partsFor(input)),
    amountNote: amountNote(determination, reader),
    proofs: proofViews(determination, reader),
    nextActions: rest.nextActions,
    asOf: reader.say({
      fr: `État au ${reader.format.instant(determination.asOf)}`,
      en: `As of ${reader.format.instant(determination.asOf)}`,
    }),
    edition: editionName(determination.edition, reader),
    foot: footOf(determination, reader),
  };
  return { told, ...rest };
}

/** "As of 5 Nov, 10:42 · rules of Sep 2025" */
function footOf({ asOf, edition }: Determination, { format, say }: Reader): string {
  const [now, rules] = [format.near(asOf, asOf), format.briefMonth(edition.id)];
  const marks = [
    ...(edition.provisional === true ? [say({ fr: ', provisoires', en: ', provisional' })] : []),
    ...(edition.setByAdmin === true ? [say({ fr: ', fixées par l’administrateur', en: ', set by the admin' })] : []),
  ].join('');
  return say({ fr: `Au ${now} · règles de ${rules}${marks}`, en: `As of ${now} · rules of ${rules}${marks}` });
}

type SummaryIn = (partnerId: string, locale: ViewInput['locale']) => string;

/** Each is a case of its own, over every line: of many partners, lines or exchanges they would take longer than an answer may. */
function summaries(input: HubSpotInput, reader: Reader): SummaryIn {
  const { lineItems = [], partners = [] } = input.facts;
  if (lineItems.length * partners.length > mostSummarised) return () => reader.say(noSummary);
  const cases = new Map<string, PartnerInput>();
  const written = new Map<string, string>();
  let judged = 0;
  return (partnerId, locale) => {
    let own = cases.get(partnerId);
    if (own === undefined) {
      if (judged > mostSummarised) return reader.say(noSummary);
      own = input.caseOf(partnerId);
      cases.set(partnerId, own);
      judged += (own.facts.lineItems?.length ?? 0) + (own.facts.communication?.requests?.length ?? 0);
    }
    const key = `${partnerId} ${locale}`;
    const text = written.get(key) ?? summaryOfCase(own, locale);
    written.set(key, text);
    return text;
  };
}

/** Text that may be sent to one partner: that partner's own view, in lines. */
export const summaryForPartner = ({ caseOf }: HubSpotInput, partnerId: string, locale: ViewInput['locale']): string =>
  summaryOfCase(caseOf(partnerId), locale);

function summaryOfCase(ofPartner: PartnerInput, locale: ViewInput['locale']): string {
  // What it would take is for whoever can record it, and takes its time.
  const { wouldTake: _, ...told } = ofPartner;
  // A copy in the other language is written in that language's manner, not in the reader's.
  const own: ViewInput = locale === told.locale ? told : { ...told, locale, formatLocale: formatTags[locale] };
  return summaryOf(inShort(own, readerOf(own)).told);
}
