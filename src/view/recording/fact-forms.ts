/** The form that fills a gap: the field that becomes the missing fact, of the record that the fact belongs to. */
import { parsePath, partnerAt } from '../../facts/fact-path.ts';
import { factLabel } from '../words/fact-labels.ts';
import { fillIn, formWords } from '../words/forms.ts';
import { recordedAs } from '../words/recorded-fields.ts';
import { type About, type Desk, makeForm } from './desk.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { linkForm, newLinkForm, registrationForm } from './link-forms.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

/** Kinds whose records are told apart by more than a partner: a card does not know which entry is meant. */
const entries: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'request',
  'absence',
  'discount',
  'activity',
  'decision',
  'list',
  'onboarding_by_line',
  'credit',
]);
const ofPartner: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'part',
  'registration',
  'invitation',
  'profile',
  'link',
]);

export function formForMissing(path: string, desk: Desk): RecordForm | undefined {
  const { pattern, positions } = parsePath(path);
  const { reader, partners } = desk;
  const [only] = partners.length === 1 ? partners : [];
  // A whole list that nobody knows: with one partner it is clear whose.
  if (pattern === 'proofs') return only === undefined ? undefined : newLinkForm(only, desk, false);
  if (pattern === 'registrations') return only === undefined ? undefined : registrationForm(only, desk, false);
  const [position] = positions;
  const proof = pattern.startsWith('proofs[]') ? reader.facts.proofs?.[position ?? -1] : undefined;
  if (proof !== undefined && (pattern === 'proofs[].signedOn' || pattern === 'proofs[].signedBy'))
    return linkForm('signed', proof, desk);
  const place = recordedAs(pattern);
  // Which link it is names the record; it is no fact of one.
  if (place === undefined || entries.has(place.kind) || pattern === 'proofs[].link') return undefined;
  const { kind, field } = place;
  const about = ofPartner.has(kind) ? whose(path, kind, desk) : {};
  return about === undefined
    ? undefined
    : makeForm(kind, field, button(pattern), about, [{ field, required: true }], desk);
}

const button = (pattern: string) => (pattern === 'deal.purchaseDomain' ? formWords.domain : fillIn(factLabel(pattern)));

function whose(path: string, kind: RecordKind, { reader, partners }: Desk): About | undefined {
  const [position] = parsePath(path).positions;
  if (kind === 'invitation')
    return partners.length === 1 && partners[0] !== undefined ? { partnerId: partners[0] } : undefined;
  const partnerId = partnerAt(path, reader.facts);
  if (partnerId === undefined || position === undefined) return undefined;
  if (kind !== 'link') return { partnerId, at: position };
  const link = reader.facts.proofs?.[position]?.link;
  return link === undefined ? undefined : { partnerId, link, at: position };
}
