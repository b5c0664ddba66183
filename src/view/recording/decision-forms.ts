/** The form beside an action that leaves a question to HubSpot: what it decided of exactly that question. */
import type { RecordForm } from '../../contract/record-form.ts';
import type { NextAction } from '../../rules/language/determination.ts';
import { decisionOptions, formWords } from '../words/forms.ts';
import { type About, type Desk, type FieldAsked, makeForm } from './desk.ts';

/** `line`: the question may be open of one line and settled of another; else it is open of the deal, or of a partner in it. */
type Of = 'deal' | 'line';

export const decisionForm =
  (of: Of) =>
  (action: NextAction, desk: Desk): RecordForm | undefined => {
    const code = codeOf(action, desk);
    if (code === 'several') return undefined;
    const partnerId = partnerOf(action, desk);
    const [line, ...others] = action.lineItemIds;
    const lineItemId =
      of === 'line' && others.length === 0 && (desk.reader.facts.lineItems ?? []).length > 1 ? line : undefined;
    return asked(
      {
        ruleId: action.ruleId,
        ...(code === undefined ? {} : { code }),
        ...(lineItemId === undefined ? {} : { lineItemId }),
      },
      partnerId,
      [{ field: 'decided', required: true, options: decisionOptions }],
      desk,
    );
  };

/** Between several partners: which one (BPW-08). A partner says it of itself only. */
export function winnerForm(_action: NextAction, desk: Desk): RecordForm | undefined {
  const { partners, reader } = desk;
  const [only] = partners.length === 1 ? partners : [];
  const among: readonly FieldAsked[] =
    only === undefined
      ? [
          {
            field: 'partnerId',
            required: true,
            options: partners.map((id) => ({ value: id, label: reader.partnerName(id) })),
          },
        ]
      : [];
  return partners.length === 0 ? undefined : asked({ ruleId: 'BPW-08', decided: 'granted' }, only, among, desk);
}

function asked(
  said: NonNullable<About['said']>,
  partnerId: string | undefined,
  first: readonly FieldAsked[],
  desk: Desk,
): RecordForm | undefined {
  const { reader, today } = desk;
  // Who took it, and why, is no partner's to know, and stands in no partner's portal.
  const besides: readonly FieldAsked[] = reader.audience === 'partner' ? [] : [{ field: 'by' }, { field: 'note' }];
  const { ruleId, code, lineItemId } = said;
  return makeForm(
    'decision',
    [ruleId, code, lineItemId].filter((part) => part !== undefined).join(':'),
    formWords.decision,
    { said, ...(partnerId === undefined ? {} : { partnerId }) },
    [...first, { field: 'on', required: true, likely: today }, ...besides],
    desk,
  );
}

/** A partner records of itself. On HubSpot's side whose question it is, where the action or its lines name one of the deal's. */
function partnerOf({ partnerId, lineItemIds }: NextAction, { reader, partners, lines }: Desk): string | undefined {
  if (partnerId !== null) return partnerId;
  if (reader.audience === 'partner') return partners[0];
  const named = new Set(
    lines.filter(({ lineItemId }) => lineItemIds.includes(lineItemId)).map(({ credit }) => credit.partnerId),
  );
  const [only] = named.size === 1 ? named : [];
  return only !== undefined && only !== null && partners.includes(only) ? only : undefined;
}

/**
 * The one question of its rule that is open. Where a rule leaves several to HubSpot, all of them are decided at once;
 * where they are two actions' besides, nobody could tell which is meant.
 */
function codeOf({ ruleId, what, lineItemIds }: NextAction, { lines, actions }: Desk): string | undefined {
  const codes = new Set(
    lines
      .filter(({ lineItemId }) => lineItemIds.includes(lineItemId))
      .flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons])
      .filter((reason) => reason.outcome === 'hubspot_decides' && reason.ruleId === ruleId)
      .map(({ code }) => code),
  );
  if (codes.size === 1) return [...codes][0];
  return actions.some((other) => other.ruleId === ruleId && other.what !== what) ? 'several' : undefined;
}
