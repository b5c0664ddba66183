/** Entries of a partner's lists: one that stands, completed; or a new one. */
import type { RecordForm } from '../../contract/record-form.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import type { RecordKind } from '../../contract/recording-request.ts';
import { formWords } from '../words/forms.ts';
import { type Desk, type FieldAsked, makeForm, partnerOptions } from './desk.ts';

/** Whose it is: as it is stated or the only one that it can be, else it is asked. */
export function ofPartnerForm(
  kind: RecordKind,
  name: string,
  button: Bilingual,
  partnerId: string | undefined,
  said: RecordForm['fixed'],
  fields: readonly FieldAsked[],
  desk: Desk,
  at?: number,
): RecordForm | undefined {
  const { partners } = desk;
  if (partners.length === 0) return undefined;
  const only = partnerId ?? (partners.length === 1 ? partners[0] : undefined);
  const which: readonly FieldAsked[] =
    only === undefined ? [{ field: 'partnerId', required: true, options: partnerOptions(desk) }] : [];
  const about = { said, ...(only === undefined ? {} : { partnerId: only }), ...(at === undefined ? {} : { at }) };
  return makeForm(kind, name, button, about, [...which, ...fields], desk);
}

const moment = (field: string): FieldAsked => ({ field, required: true });

export function requestForm(at: number, field: string, desk: Desk): RecordForm | undefined {
  const request = desk.reader.facts.communication?.requests?.[at];
  if (request === undefined) return undefined;
  const asked = field === 'reasonGiven' || field === 'circumstance' ? field : 'repliedAt';
  return ofPartnerForm(
    'request',
    `${String(at)}:${asked}`,
    asked === 'repliedAt' ? formWords.reply : formWords.reason,
    request.partnerId,
    { at: request.at },
    [{ field: asked, required: true }],
    desk,
    at,
  );
}

export const newRequestForm = (desk: Desk): RecordForm | undefined =>
  ofPartnerForm('request', 'new', formWords.request, undefined, {}, [moment('at'), { field: 'repliedAt' }], desk);

export function absenceForm(at: number, desk: Desk): RecordForm | undefined {
  const absence = desk.reader.facts.communication?.outOfOffice?.[at];
  if (absence === undefined) return undefined;
  const { from, to, partnerId } = absence;
  return ofPartnerForm(
    'absence',
    from,
    formWords.absence,
    partnerId,
    { from, to },
    [
      { field: 'announced', required: true, likely: true },
      { field: 'announcedOn', likely: desk.today },
    ],
    desk,
    at,
  );
}

export const newAbsenceForm = (desk: Desk): RecordForm | undefined =>
  ofPartnerForm(
    'absence',
    'new',
    formWords.absent,
    undefined,
    {},
    [moment('from'), moment('to'), { field: 'announced' }, { field: 'announcedOn' }],
    desk,
  );

/** A discount is known by its size: where nobody knows that either, it is asked. */
export function discountForm(at: number, desk: Desk): RecordForm | undefined {
  const discount = desk.reader.facts.discounts?.[at];
  if (discount === undefined) return undefined;
  const { percent, partnerId } = discount;
  return ofPartnerForm(
    'discount',
    percent ?? String(at),
    formWords.discount,
    partnerId,
    percent === undefined ? {} : { percent },
    [
      ...(percent === undefined ? [moment('percent')] : []),
      { field: 'writtenApproval', required: true, likely: true },
      { field: 'promised' },
    ],
    desk,
    at,
  );
}

export const newDiscountForm = (desk: Desk): RecordForm | undefined =>
  ofPartnerForm(
    'discount',
    'new',
    formWords.discounted,
    undefined,
    {},
    [moment('percent'), { field: 'promised' }, { field: 'writtenApproval' }],
    desk,
  );

export const activityForm = (desk: Desk, partnerId?: string): RecordForm | undefined =>
  ofPartnerForm(
    'activity',
    'new',
    formWords.activity,
    partnerId,
    {},
    [moment('activity'), { field: 'authenticated', required: true }],
    desk,
  );

export const invitationForm = (desk: Desk): RecordForm | undefined =>
  ofPartnerForm(
    'invitation',
    'all',
    formWords.invited,
    undefined,
    {},
    [{ field: 'notifiedAt' }, { field: 'answeredAt' }],
    desk,
  );

/** To an invitation that is known: when the partner answered. */
export const invitationAnswerForm = (partnerId: string, desk: Desk): RecordForm | undefined =>
  makeForm(
    'invitation',
    'answer',
    formWords.invitation,
    { partnerId },
    [{ field: 'answeredAt', required: true }],
    desk,
  );

/** HubSpot's decision as it stands, on the day on which it stands: said anew, it goes before what stood there. */
export function decisionAgainForm(at: number, desk: Desk): RecordForm | undefined {
  const decision = desk.reader.facts.decisions?.[at];
  if (decision?.on === undefined) return undefined;
  const { ruleId, code, partnerId, lineItemId, on } = decision;
  // A partner says it of itself only.
  if (partnerId === undefined && desk.reader.audience === 'partner') return undefined;
  const said = {
    ruleId,
    on,
    ...(code === undefined ? {} : { code }),
    ...(lineItemId === undefined ? {} : { lineItemId }),
  };
  const about = { said, at, ...(partnerId === undefined ? {} : { partnerId }) };
  return makeForm('decision', `${ruleId}:${String(at)}`, formWords.decision, about, [moment('decided')], desk);
}
