/** A determination in words and amounts for one reader. */
import { actionViews, nextAction } from './actions.ts';
import { openBook } from './book.ts';
import { clockViews, nextClock } from './clocks.ts';
import { amountNote, commissionView } from './commission.ts';
import { creditView } from './credit.ts';
import type { Determination } from '../rules/language/determination.ts';
import type { DealView } from '../contract/deal-view.ts';
import type { RecordingView } from '../contract/record-form.ts';
import { lineView } from './lines.ts';
import { type MissingFacts, missingFacts } from './missing.ts';
import { nothingToAssess } from './nothing.ts';
import { notices } from './notices.ts';
import { dutyViews } from './duties.ts';
import { editionName } from './parameter-shown.ts';
import { decidedBy, partnerViews } from './partners.ts';
import { proofNote, proofViews } from './proofs.ts';
import { type Reader, readerOf } from './reader.ts';
import { elsewhereOf } from './recording/elsewhere.ts';
import { recordingView } from './recording/forms.ts';
import { type Todo, todoOf } from './turn/todo.ts';
import { turnOf } from './turn/turn.ts';
import { summaryOf, type Told } from './summary.ts';
import type { HubSpotInput, ViewInput } from '../contract/view-input.ts';
import { mostSummarised } from '../facts/limits.ts';
import { moneyView } from './money.ts';
import { linesThatFit, withinSize } from './within-size.ts';
import { noSummary } from './words/summaries.ts';
import { motionWords, processWords } from './words/motions.ts';

export function viewOfDeal(input: ViewInput): DealView {
  const { determination } = input;
  const reader = readerOf(input);
  const action = nextAction(determination.nextActions, reader);
  const clock = nextClock(determination, reader);
  const note = proofNote(determination, reader);
  const book = openBook(reader);
  const { told, todo, missing, recording } = inShort(input, reader);
  const clocks = clockViews(determination.clocks, reader);
  const decided = input.audience === 'hubspot' ? decidedBy(determination, reader) : undefined;
  const rest = {
    ...told,
    recording,
    revisions: input.revisions ?? {},
    audience: input.audience,
    motion: reader.say(motionWords[determination.motion ?? 'unknown']),
    ...(input.audience === 'hubspot' && determination.process !== null
      ? { process: reader.say(processWords[determination.process]) }
      : {}),
    ...(note === undefined ? {} : { proofNote: note }),
    ...(action === undefined ? {} : { nextAction: action }),
    ...(clock === undefined ? {} : { nextClock: clock }),
    clocks,
    duties: dutyViews(determination, { todo, clocks, missing: missing.views }, reader),
    ...(decided === undefined ? {} : { decidedBy: decided }),
    partners: input.audience === 'hubspot' ? partnerViews(determination, summaries(input, reader), reader) : [],
    missing: missing.views,
  };
  const lines = linesThatFit(
    determination.lines,
    (line) => lineView(line, missing.ofLine(line), todo, book, reader),
    book.written,
    rest,
  );
  return withinSize({ ...rest, lines, book: book.written() }, determination.lines.length);
}

interface InShort {
  readonly told: Told;
  readonly todo: readonly Todo[];
  readonly missing: MissingFacts;
  readonly recording: RecordingView;
}

/** What stands, without the lines and their reasons. */
function inShort(input: ViewInput, reader: Reader): InShort {
  const { determination, locale, gaps, hints = [] } = input;
  const nothing = nothingToAssess(determination, gaps, reader);
  const facts = missingFacts(determination.missingFacts, determination.lines, reader);
  const nextActions = actionViews(determination.nextActions, reader);
  const actionIds = nextActions.map(({ id }) => id);
  const viewer = input.audience === 'partner' ? input.viewerPartnerId : undefined;
  const recording = recordingView({ determination, actionIds, missing: facts.places, viewer }, reader);
  const missing = withWhere(facts, recording, reader);
  const todo = todoOf(determination, missing, actionIds, recording, reader);
  const told: Told = {
    locale,
    deal: { id: reader.facts.deal.id, name: reader.facts.deal.name ?? '' },
    turn: turnOf(determination, nothing, todo, reader),
    todo: todo.map(({ shown }) => shown),
    status: { id: determination.status ?? (nothing === undefined ? 'pending' : 'nothing') },
    ...(nothing === undefined ? {} : { nothing }),
    notices: notices(determination, gaps, hints, reader),
    credit: creditView(determination, reader),
    commission: commissionView(determination, reader),
    money: moneyView(determination, reader),
    amountNote: amountNote(determination, reader),
    proofs: proofViews(determination, reader),
    nextActions,
    asOf: reader.say({
      fr: `État au ${reader.format.instant(determination.asOf)}`,
      en: `As of ${reader.format.instant(determination.asOf)}`,
    }),
    edition: editionName(determination.edition.id, reader),
    foot: footOf(determination, reader),
  };
  return { told, todo, missing, recording };
}

/** What no form fills says where it is changed. */
function withWhere(missing: MissingFacts, { missing: forms }: RecordingView, reader: Reader): MissingFacts {
  const views = missing.views.map((view) =>
    forms[view.id] === undefined
      ? { ...view, where: reader.say(elsewhereOf(missing.places[view.id]?.[0] ?? '', reader).where) }
      : view,
  );
  return { ...missing, views };
}

/** "As of 5 Nov, 10:42 · rules of Sep 2025" */
function footOf({ asOf, edition }: Determination, { format, say }: Reader): string {
  const [now, rules] = [format.near(asOf, asOf), format.briefMonth(edition.id)];
  return say({ fr: `Au ${now} · règles de ${rules}`, en: `As of ${now} · rules of ${rules}` });
}

/** Each is a case of its own, over every line: of many partners and lines together they would take longer than an answer may. */
function summaries(input: HubSpotInput, reader: Reader): (partnerId: string) => string {
  const { lineItems = [], partners = [] } = input.facts;
  return lineItems.length * partners.length <= mostSummarised
    ? (partnerId) => summaryForPartner(input, partnerId, input.locale)
    : () => reader.say(noSummary);
}

/** Text that may be sent to one partner: that partner's own view, in lines. */
export function summaryForPartner({ caseOf }: HubSpotInput, partnerId: string, locale: ViewInput['locale']): string {
  const own: ViewInput = { ...caseOf(partnerId), locale };
  return summaryOf(inShort(own, readerOf(own)).told);
}
