/** A determination in words and amounts for one reader. For a partner, made of that partner's own standing and nothing else. */
import type { DealView } from './deal-view.ts';
import { actionViews } from './actions.ts';
import { clockViews, nextClock } from './clocks.ts';
import { amountNote, commissionView } from './commission.ts';
import { everyFact } from './facts-told.ts';
import { lineView } from './lines.ts';
import { missingOf, missingViews } from './missing.ts';
import { nothingToAssess } from './nothing.ts';
import { notices } from './notices.ts';
import { editionName } from './parameter-shown.ts';
import { partnerViews } from './partners.ts';
import { proofViews } from './proofs.ts';
import { readerOf } from './reader.ts';
import { standingFor, type Standing } from './standing.ts';
import { statusView } from './status.ts';
import { summaryOf } from './summary.ts';
import type { ViewInput } from './view-input.ts';
import { motionWords, processWords } from './words/motions.ts';

/** Throws when the audience is a partner and nobody said which: there is no view that could be shown then. */
export function viewOfDeal(input: ViewInput): DealView {
  const { facts, determination } = told(input);
  const reader = readerOf(input, facts);
  const note = amountNote(determination, reader);
  const clock = nextClock(determination.clocks, reader);
  const nothing = nothingToAssess(determination, reader);
  return {
    locale: input.locale,
    audience: input.audience,
    deal: { id: facts.deal.id, name: facts.deal.name ?? '' },
    status: statusView(determination, reader),
    ...(nothing === undefined ? {} : { nothing }),
    notices: notices(determination, input.gaps, reader),
    motion: reader.say(motionWords[determination.motion ?? 'unknown']),
    ...(input.audience === 'hubspot' && determination.process !== null ? { process: reader.say(processWords[determination.process]) } : {}),
    commission: commissionView(determination, note, reader),
    proofs: proofViews(determination, reader),
    nextActions: actionViews(determination.nextActions, reader),
    ...(clock === undefined ? {} : { nextClock: clock }),
    clocks: clockViews(determination.clocks, reader),
    lines: determination.lines.map((line) => lineView(line, missingOf(line, determination.missingFacts, reader), note, reader)),
    partners: input.audience === 'hubspot' ? partnerViews(determination, (id) => summaryForPartner(input, id, input.locale), reader) : [],
    missing: missingViews(determination.missingFacts, reader),
    asOf: reader.say({ fr: `État au ${reader.format.instant(determination.asOf)}`, en: `As of ${reader.format.instant(determination.asOf)}` }),
    edition: editionName(determination.edition.id, reader),
  };
}

function told({ audience, viewerPartnerId, facts, determination }: ViewInput): Standing {
  if (audience === 'hubspot') return { facts: everyFact(facts), determination };
  if (viewerPartnerId === undefined) throw new Error('A view for a partner needs to know which partner looks.');
  return standingFor(viewerPartnerId, facts, determination);
}

/** Text that may be sent to one partner: the partner's own view, in lines. */
export function summaryForPartner(input: ViewInput, partnerId: string, locale: ViewInput['locale']): string {
  return summaryOf(viewOfDeal({ ...input, audience: 'partner', viewerPartnerId: partnerId, locale }));
}
