/** What the rules say of a deal, as it is saved and as it is held against what was saved. Pure. */
import { type Assessment, assessmentSchema } from '../../contract/saved-assessments.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { isEarned } from '../../rules/language/earned.ts';
import type { CreditVerdict, Determination, LineVerdict } from '../../rules/language/determination.ts';
import type * as z from 'zod';
import { editionWritten } from '../edition-written.ts';
import { dayOf } from '../format.ts';
import { inEachLanguage } from '../in-each-language.ts';
import { inBrief } from '../line-brief.ts';
import { proofState } from '../proofs.ts';
import { type Reader, readerOf } from '../reader.ts';
import { whoseTurn } from '../turn/whose-turn.ts';
import { withoutRemedies } from '../without-remedies.ts';
import { amountsInAll } from '../written-amounts.ts';

type Written = z.input<typeof assessmentSchema>;

/** In a partner's own case nobody but itself is in it. */
export function assessmentOf(input: ViewInput): Assessment {
  const { determination } = input;
  const reader = readerOf(input);
  const written: Written = {
    edition: editionWritten(determination.edition),
    turn: { kind: whoseTurn(withoutRemedies(input), reader).turn.kind, text: turnText(input) },
    status: determination.status,
    credit: creditsOf(determination, input),
    amounts: amountsInAll(determination, reader),
    lines: determination.lines.map((line) => lineOf(line, reader)),
    proofs: proofsOf(reader),
  };
  return assessmentSchema.parse(written);
}

/** Whoever reads it later reads it in its own language. */
const turnText = (input: ViewInput): Written['turn']['text'] =>
  inEachLanguage(withoutRemedies(input), (told) => whoseTurn(told, readerOf(told)).turn.phrase.slice(0, mostWords));
const mostWords = 500;

function creditsOf({ lines }: Determination, input: ViewInput): Written['credit'] {
  const counted = new Map<string, number>();
  for (const { credit } of lines) {
    const to = creditedTo(credit, input);
    counted.set(to, (counted.get(to) ?? 0) + 1);
  }
  return [...counted].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Of a partner that looks nobody but itself is named. */
function creditedTo({ verdict, partnerId }: CreditVerdict, input: ViewInput): string {
  if (verdict === 'pending' || verdict === 'needs_hubspot_decision') return 'open';
  if (!isEarned(verdict)) return 'nobody';
  if (partnerId === null) return 'open';
  return input.audience === 'hubspot' || partnerId === input.viewerPartnerId ? partnerId : 'nobody';
}

function lineOf({ lineItemId, credit, commission, ...line }: LineVerdict, reader: Reader): Written['lines'][number] {
  const brief = inBrief({ credit, commission, ...line });
  return {
    id: lineItemId,
    name: reader.lineName(lineItemId).slice(0, 60),
    credit: credit.verdict,
    commission: commission.verdict,
    brief: (brief.of === 'words' ? brief.words : brief.reason.code).slice(0, 80),
    monthly: commission.monthly,
    currency: commission.currency,
  };
}

function proofsOf({ facts, timeZone }: Reader): Written['proofs'] {
  const proofs = facts.proofs ?? [];
  return proofs.map((proof) => ({
    partnerId: proof.partnerId,
    link: proof.link ?? null,
    state: proofState(proof, proofs),
    generatedOn: proof.generatedOn ?? null,
    signedOn: proof.signedOn ?? (proof.signedAt == null ? null : dayOf(proof.signedAt, timeZone)),
    sharedOn: proof.sharedOn ?? null,
  }));
}
