/** The form that fills a gap: the field that becomes the missing fact, of the record that the fact belongs to. */
import { parsePath, partnerAt } from '../../facts/fact-path.ts';
import { buttonOf, formWords } from '../words/forms.ts';
import { recordedAs } from '../words/recorded-fields.ts';
import { type About, type Desk, makeForm } from './desk.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import {
  absenceForm,
  activityForm,
  decisionAgainForm,
  discountForm,
  newAbsenceForm,
  newDiscountForm,
  newRequestForm,
  ofPartnerForm,
  requestForm,
} from './entry-forms.ts';
import {
  amountForm,
  currencyForm,
  dayBeforeForm,
  kindForm,
  onboarderForm,
  productForm,
  soldForm,
  yearAgoForm,
} from './line-forms.ts';
import { anyLinkForm, anyRegistrationForm, linkForm } from './link-forms.ts';
import { ownedForm, ownedListForm } from './owned-forms.ts';
import { touchlessForm } from './deal-forms.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

export function formForMissing(path: string, desk: Desk): RecordForm | undefined {
  const { pattern, positions } = parsePath(path);
  const special = byPattern[pattern];
  if (special !== undefined) return special(positions[0] ?? -1, desk, path);
  const [list, field] = pattern.split('[].');
  const ofEntry = list === undefined || field === undefined ? undefined : byList[list];
  if (ofEntry !== undefined && field !== undefined) return ofEntry(positions[0] ?? -1, field, desk);
  return ofRecord(path, pattern, desk);
}

type AtPosition = (at: number, desk: Desk, path: string) => RecordForm | undefined;

const byPattern: Readonly<Record<string, AtPosition | undefined>> = {
  proofs: (_at, desk) => anyLinkForm(desk),
  registrations: (_at, desk) => anyRegistrationForm(desk),
  lineItems: (_at, desk) => soldForm(desk),
  'customer.products': (_at, desk) => ownedListForm(desk),
  'deal.touchless': (_at, desk) => touchlessForm(desk),
  'communication.requests': (_at, desk) => newRequestForm(desk),
  'communication.outOfOffice': (_at, desk) => newAbsenceForm(desk),
  'communication.bant': (_at, desk) => bantForm(desk),
  'communication.invitation.partnerId': (_at, desk) => invited(['notifiedAt', 'answeredAt'], desk),
  'communication.invitation.notifiedAt': (_at, desk) => invited(['notifiedAt'], desk),
  'communication.invitation.answeredAt': (_at, desk) => invited(['answeredAt'], desk),
  discounts: (_at, desk) => newDiscountForm(desk),
  'managed.activities': (_at, desk) => activityForm(desk),
  'proofs[].signedOn': signature,
  'proofs[].signedBy': signature,
  // Which link it is names the record: it is said with how far the link is.
  'proofs[].link': (at, desk) => stateForm(at, ['link', 'status'], desk),
};

type OfEntry = (at: number, field: string, desk: Desk) => RecordForm | undefined;

const byList: Readonly<Record<string, OfEntry | undefined>> = {
  lineItems: (at, field, desk) => ofLine(at, field, desk),
  'customer.products': (at, field, desk) => ownedForm(field, at, desk),
  'communication.requests': requestForm,
  'communication.outOfOffice': (at, _field, desk) => absenceForm(at, desk),
  discounts: (at, _field, desk) => discountForm(at, desk),
  'managed.activities': (at, _field, desk) =>
    activityForm(desk, desk.reader.facts.managed?.activities?.[at]?.partnerId),
  decisions: (at, _field, desk) => decisionAgainForm(at, desk),
};

/** A bill that contradicts the price a month is settled by saying the price a month. */
function ofLine(at: number, field: string, desk: Desk): RecordForm | undefined {
  const id = (desk.reader.facts.lineItems ?? [])[at]?.id;
  if (id === undefined) return undefined;
  switch (field) {
    case 'name':
    case 'product':
    case 'edition':
      return productForm([id], desk);
    case 'mrr':
    case 'amount':
    case 'billingFrequency':
      return amountForm(id, desk);
    case 'currency':
      return currencyForm(id, desk);
    case 'kind':
      return kindForm(id, desk);
    case 'mrr12MonthsAgo':
      return yearAgoForm(id, desk);
    case 'mrrDayBefore':
      return dayBeforeForm(id, desk);
    case 'onboardingBy':
      return onboarderForm(id, desk);
    default:
      return undefined;
  }
}

function signature(at: number, desk: Desk): RecordForm | undefined {
  const proof = desk.reader.facts.proofs?.[at];
  if (proof === undefined) return undefined;
  return proof.link === undefined
    ? stateForm(at, ['link', 'signedOn', 'signedBy'], desk)
    : linkForm('signed', proof, desk);
}

function stateForm(at: number, fields: readonly string[], desk: Desk): RecordForm | undefined {
  const proof = desk.reader.facts.proofs?.[at];
  if (proof === undefined) return undefined;
  const { partnerId, link } = proof;
  const about = { partnerId, at, ...(link === undefined ? {} : { link }) };
  return makeForm(
    'link',
    fields.join(':'),
    formWords.linkState,
    about,
    fields.map((field) => ({ field, required: true })),
    desk,
  );
}

const bantForm = (desk: Desk): RecordForm | undefined =>
  makeForm(
    'qualification',
    'bant',
    formWords.bant,
    {},
    ['budget', 'authority', 'need', 'timing'].map((field) => ({ field })),
    desk,
  );

function invited(fields: readonly string[], desk: Desk): RecordForm | undefined {
  const partnerId = desk.reader.facts.communication?.invitation?.partnerId;
  const asked = fields.map((field) => ({ field, required: fields.length === 1 }));
  return ofPartnerForm('invitation', fields.join(':'), formWords.invited, partnerId, {}, asked, desk);
}

const ofPartner: ReadonlySet<RecordKind> = new Set<RecordKind>(['part', 'registration', 'profile', 'link']);

function ofRecord(path: string, pattern: string, desk: Desk): RecordForm | undefined {
  const place = recordedAs(pattern);
  if (place === undefined) return undefined;
  const { kind, field } = place;
  const about = ofPartner.has(kind) ? whose(path, kind, desk) : {};
  if (about === undefined) return undefined;
  if (kind === 'link' && about.link === undefined && about.at !== undefined)
    return stateForm(about.at, ['link', field], desk);
  return makeForm(kind, field, buttonOf[kind], about, [{ field, required: true }], desk);
}

function whose(path: string, kind: RecordKind, { reader }: Desk): About | undefined {
  const [position] = parsePath(path).positions;
  const partnerId = partnerAt(path, reader.facts);
  if (partnerId === undefined || position === undefined) return undefined;
  if (kind !== 'link') return { partnerId, at: position };
  const link = reader.facts.proofs?.[position]?.link;
  return { partnerId, at: position, ...(link === undefined ? {} : { link }) };
}
