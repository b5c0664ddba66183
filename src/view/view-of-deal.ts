/** A determination in words and amounts for one reader. */
import { actionViews, nextAction } from './actions.ts';
import { openBook } from './book.ts';
import { clockViews, nextClock } from './clocks.ts';
import { amountNote, commissionView } from './commission.ts';
import { creditView } from './credit.ts';
import type { DealView } from '../contract/deal-view.ts';
import { lineView } from './lines.ts';
import { missingFacts } from './missing.ts';
import { nothingToAssess } from './nothing.ts';
import { notices } from './notices.ts';
import { editionName } from './parameter-shown.ts';
import { partnerViews } from './partners.ts';
import { proofNote, proofViews } from './proofs.ts';
import { type Reader, readerOf } from './reader.ts';
import { recordingView } from './recording/forms.ts';
import { statusView } from './status.ts';
import { summaryOf, type Told } from './summary.ts';
import type { HubSpotInput, PartnerInput, ViewInput } from '../contract/view-input.ts';
import { mostSummarised } from '../facts/limits.ts';
import { linesThatFit, withinSize } from './within-size.ts';
import { noSummary } from './words/summaries.ts';
import { motionWords, processWords } from './words/motions.ts';

export function viewOfDeal(input: ViewInput): DealView {
  const { determination } = input;
  const reader = readerOf(input);
  const action = nextAction(determination.nextActions, reader);
  const clock = nextClock(determination, reader);
  const note = proofNote(determination, reader);
  const missing = missingFacts(determination.missingFacts, determination.lines, reader);
  const book = openBook(reader);
  const short = inShort(input, reader);
  const actionIds = short.nextActions.map(({ id }) => id);
  const rest = {
    ...short,
    recording: recordingView(
      {
        determination,
        actionIds,
        missing: missing.places,
        viewer: input.audience === 'partner' ? input.viewerPartnerId : undefined,
      },
      reader,
    ),
    revisions: input.revisions ?? {},
    audience: input.audience,
    motion: reader.say(motionWords[determination.motion ?? 'unknown']),
    ...(input.audience === 'hubspot' && determination.process !== null
      ? { process: reader.say(processWords[determination.process]) }
      : {}),
    ...(note === undefined ? {} : { proofNote: note }),
    ...(action === undefined ? {} : { nextAction: action }),
    ...(clock === undefined ? {} : { nextClock: clock }),
    clocks: clockViews(determination.clocks, reader),
    partners: input.audience === 'hubspot' ? partnerViews(determination, summaries(input, reader), reader) : [],
    missing: missing.views,
  };
  const lines = linesThatFit(
    determination.lines,
    (line) => lineView(line, missing.ofLine(line), book, reader),
    book.written,
    rest,
  );
  return withinSize({ ...rest, lines, book: book.written() }, determination.lines.length);
}

/** What stands, without the lines and their reasons. */
function inShort({ determination, locale, gaps, hints = [] }: ViewInput, reader: Reader): Told {
  const nothing = nothingToAssess(determination, gaps, reader);
  return {
    locale,
    deal: { id: reader.facts.deal.id, name: reader.facts.deal.name ?? '' },
    status: statusView(determination, nothing === undefined, reader),
    ...(nothing === undefined ? {} : { nothing }),
    notices: notices(determination, gaps, hints, reader),
    credit: creditView(determination, reader),
    commission: commissionView(determination, reader),
    amountNote: amountNote(determination, reader),
    proofs: proofViews(determination, reader),
    nextActions: actionViews(determination.nextActions, reader),
    asOf: reader.say({
      fr: `État au ${reader.format.instant(determination.asOf)}`,
      en: `As of ${reader.format.instant(determination.asOf)}`,
    }),
    edition: editionName(determination.edition.id, reader),
  };
}

/** Each is a case of its own, over every line: of many partners, lines or exchanges they would take longer than an answer may. */
function summaries(input: HubSpotInput, reader: Reader): (partnerId: string) => string {
  const { lineItems = [], partners = [] } = input.facts;
  if (lineItems.length * partners.length > mostSummarised) return () => reader.say(noSummary);
  let judged = 0;
  return (partnerId) => {
    if (judged > mostSummarised) return reader.say(noSummary);
    const own = input.caseOf(partnerId);
    judged += (own.facts.lineItems?.length ?? 0) + (own.facts.communication?.requests?.length ?? 0);
    return summaryOfCase(own, input.locale);
  };
}

/** Text that may be sent to one partner: that partner's own view, in lines. */
export const summaryForPartner = ({ caseOf }: HubSpotInput, partnerId: string, locale: ViewInput['locale']): string =>
  summaryOfCase(caseOf(partnerId), locale);

function summaryOfCase(ofPartner: PartnerInput, locale: ViewInput['locale']): string {
  const own: ViewInput = { ...ofPartner, locale };
  return summaryOf(inShort(own, readerOf(own)));
}
