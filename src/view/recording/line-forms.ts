/** What a line sells, and what it is worth: recorded on the deal, beside HubSpot's line. */
import { isSaidLine, isUnlistedLine, saidLine } from '../../contract/reading.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import type { LineItemFacts } from '../../facts/schema.ts';
import { formWords, linesChosen } from '../words/forms.ts';
import { editionField, productField } from './product-fields.ts';
import { type Desk, type FieldAsked, makeForm } from './desk.ts';

/** Of lines that are called alike: they sell the same. */
export function productForm(ids: readonly string[], desk: Desk): RecordForm | undefined {
  const [first, ...others] = ids.filter((id) => isRecordable(id, desk));
  if (first === undefined) return undefined;
  const name = lineOf(first, desk)?.name;
  const alike = name === undefined ? [] : others.filter((id) => lineOf(id, desk)?.name === name);
  return ofLines([first, ...alike], 'product', 'product', [productField, editionField], desk);
}

export function amountForm(id: string, desk: Desk): RecordForm | undefined {
  const { deal } = desk.reader.facts;
  const known = lineOf(id, desk)?.currency ?? deal.currency;
  const currency: readonly FieldAsked[] = known === undefined ? [{ field: 'currency', required: true }] : [];
  return ofLines([id], 'mrr', 'amount', [{ field: 'mrr', required: true }, ...currency], desk);
}

export const currencyForm = (id: string, desk: Desk): RecordForm | undefined =>
  ofLines([id], 'currency', 'amount', [{ field: 'currency', required: true }, { field: 'mrr' }], desk);

export const kindForm = (id: string, desk: Desk): RecordForm | undefined =>
  ofLines([id], 'kind', 'lineKind', [{ field: 'lineKind', required: true }, { field: 'mrr' }], desk);

export const yearAgoForm = (id: string, desk: Desk): RecordForm | undefined =>
  ofLines([id], 'yearAgo', 'yearAgo', [{ field: 'mrr12MonthsAgo', required: true }], desk);

export const dayBeforeForm = (id: string, desk: Desk): RecordForm | undefined =>
  ofLines([id], 'dayBefore', 'dayBefore', [{ field: 'mrrDayBefore', required: true }], desk);

export const onboarderForm = (id: string, desk: Desk): RecordForm | undefined =>
  isRecordable(id, desk)
    ? makeForm(
        'onboarding_by_line',
        id,
        formWords.onboarder,
        { said: { lineItemIds: [id] }, at: positionOf(id, desk) },
        [{ field: 'by', required: true }],
        desk,
      )
    : undefined;

/** In its own portal, where HubSpot's lines never arrive, a partner says itself what is sold. */
export function soldForm(desk: Desk): RecordForm | undefined {
  const { facts, ownPortal } = desk.reader;
  const lines = facts.lineItems ?? [];
  if (!ownPortal || !lines.every(({ id }) => isSaidLine(id))) return undefined;
  const next = Array.from({ length: mostSaid }, (_, index) => saidLine(index + 1)).find(
    (id) => !lines.some((line) => line.id === id),
  );
  if (next === undefined) return undefined;
  return makeForm(
    'line',
    'sold',
    formWords.sold,
    { said: { lineItemIds: [next] } },
    [
      productField,
      editionField,
      { field: 'lineKind', required: true, likely: 'subscription' },
      { field: 'mrr' },
      { field: 'currency', likely: facts.deal.currency },
    ],
    desk,
  );
}
const mostSaid = 20;

/** What any line sells, whatever is known of it. */
export const anyProductForm = (desk: Desk): RecordForm | undefined =>
  (desk.reader.facts.lineItems ?? []).some(({ id }) => isRecordable(id, desk))
    ? makeForm(
        'line',
        'any',
        formWords.product,
        {},
        [{ field: 'lineItemIds', required: true, label: linesChosen }, productField, editionField],
        desk,
      )
    : undefined;

/** What any line is worth, where HubSpot's line does not tell it. */
export const anyAmountForm = (desk: Desk): RecordForm | undefined =>
  (desk.reader.facts.lineItems ?? []).some(({ id }) => isRecordable(id, desk))
    ? makeForm(
        'line',
        'amount',
        formWords.amount,
        {},
        [
          { field: 'lineItemIds', required: true, label: linesChosen },
          { field: 'mrr' },
          { field: 'currency' },
          { field: 'lineKind' },
          { field: 'mrr12MonthsAgo' },
        ],
        desk,
      )
    : undefined;

function ofLines(
  ids: readonly string[],
  name: string,
  button: keyof typeof formWords,
  fields: readonly FieldAsked[],
  desk: Desk,
): RecordForm | undefined {
  const [first] = ids;
  if (first === undefined || !ids.every((id) => isRecordable(id, desk))) return undefined;
  const about = { said: { lineItemIds: ids }, at: positionOf(first, desk) };
  return makeForm('line', `${first}:${name}`, formWords[button], about, fields, desk);
}

const lineOf = (id: string, { reader }: Desk): LineItemFacts | undefined => reader.lineFacts(id);

const positionOf = (id: string, { reader }: Desk): number =>
  (reader.facts.lineItems ?? []).findIndex((line) => line.id === id);

/** A line that HubSpot shows nobody cannot be told from another; a partner records in its own portal. */
const isRecordable = (id: string, desk: Desk): boolean =>
  lineOf(id, desk) !== undefined &&
  !isUnlistedLine(id) &&
  (desk.reader.audience === 'hubspot' || desk.reader.ownPortal);
