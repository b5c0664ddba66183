/** The form beside an action that leaves a question to HubSpot: what it decided of exactly that question. */
import type { RecordForm } from '../../contract/record-form.ts';
import type { NextAction } from '../../rules/language/determination.ts';
import type { ActionCode, ReasonCode } from '../../rules/verdict/every-code.ts';
import { decisionOptions, formWords } from '../words/forms.ts';
import { type About, type Desk, type FieldAsked, makeForm } from './desk.ts';

/** `line`: the question may be open of one line and settled of another; else it is open of the deal, or of a partner in it. */
type Of = 'deal' | 'line';

export const decisionForm =
  (of: Of) =>
  (action: NextAction, desk: Desk): RecordForm | undefined => {
    const { ruleId, lineItemIds } = action;
    // Beside the verdicts it is told as a duty: nothing that a decision settles waits for it.
    if (lineItemIds.length === 0) return undefined;
    const codes = codesOf(action, desk);
    const [code, ...otherCodes] = codes;
    // Several questions of one rule are decided at once, unless another action asks some of them: which is meant?
    if (otherCodes.length > 0 && desk.actions.some((other) => other.ruleId === ruleId && other.what !== action.what))
      return undefined;
    const [line, ...otherLines] = lineItemIds;
    const several = (desk.reader.facts.lineItems ?? []).length > 1;
    const said = {
      ruleId,
      ...(code === undefined || otherCodes.length > 0 ? {} : { code }),
      ...(of === 'line' && several && line !== undefined && otherLines.length === 0 ? { lineItemId: line } : {}),
    };
    const decided: FieldAsked = { field: 'decided', required: true, options: decisionOptions };
    return asked(said, partnersOf(action, codes, desk), [decided], desk);
  };

/** Between several partners: which one (BPW-08). A partner says it of itself only. */
export function winnerForm(_action: NextAction, desk: Desk): RecordForm | undefined {
  const { partners } = desk;
  return partners.length === 0 ? undefined : asked({ ruleId: 'BPW-08', decided: 'granted' }, partners, [], desk);
}

/** `of`: nobody, and the decision is of the whole deal; one, and it is settled whose it is; several, and it is asked. */
function asked(
  said: NonNullable<About['said']>,
  of: readonly string[],
  fields: readonly FieldAsked[],
  desk: Desk,
): RecordForm | undefined {
  const { reader, today } = desk;
  if (reader.audience === 'partner' && of.length === 0) return undefined;
  const [partnerId, ...others] = of;
  const which: FieldAsked = {
    field: 'partnerId',
    required: true,
    options: of.map((id) => ({ value: id, label: reader.partnerName(id) })),
  };
  const { ruleId, code, lineItemId } = said;
  return makeForm(
    'decision',
    [ruleId, code, lineItemId].filter((part) => part !== undefined).join(':'),
    formWords.decision,
    { said, ...(partnerId === undefined || others.length > 0 ? {} : { partnerId }) },
    [
      ...(others.length > 0 ? [which] : []),
      ...fields,
      { field: 'on', required: true, likely: today },
      // Who took it, and why, is no partner's to know, and is kept in no partner's portal.
      ...(reader.audience === 'partner' ? [] : [{ field: 'by' }, { field: 'note' }]),
    ],
    desk,
  );
}

/** Where one rule asks questions that different steps settle: which step settles which. */
const settledBy: Readonly<Record<string, ActionCode | undefined>> = {
  starter_bundle_other_deal: 'decide_eligibility',
  bundle_undecided: 'name_product',
  starter_in_bundle_commission: 'decide_commission',
} satisfies Partial<Record<ReasonCode, ActionCode>>;

/** The questions of its rule that the action's lines leave to HubSpot, and that this action settles. */
function codesOf({ ruleId, lineItemIds, what }: NextAction, { lines }: Desk): readonly string[] {
  const reasons = lines
    .filter(({ lineItemId }) => lineItemIds.includes(lineItemId))
    .flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons])
    .filter((reason) => reason.outcome === 'hubspot_decides' && reason.ruleId === ruleId)
    .filter(({ code }) => (settledBy[code] ?? what) === what);
  return [...new Set(reasons.map(({ code }) => code))];
}

/** Whose question it is, where it is one partner's: the trace tells of whom each was judged. A partner records of itself. */
function partnersOf(
  { partnerId, ruleId }: NextAction,
  codes: readonly string[],
  { reader, partners, trace }: Desk,
): readonly string[] {
  if (partnerId !== null) return [partnerId];
  if (reader.audience === 'partner') return partners;
  const judged = trace
    .filter((told) => told.outcome === 'hubspot_decides' && told.ruleId === ruleId && codes.includes(told.code))
    .map((told) => told.partnerId);
  return partners.filter((id) => judged.some((whose) => whose === id));
}
