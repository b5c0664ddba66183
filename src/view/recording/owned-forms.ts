/** What the customer already has, and who holds its credit: recorded on the deal, beside what HubSpot tells. */
import type { FieldOption, RecordForm } from '../../contract/record-form.ts';
import type { Facts } from '../../facts/schema.ts';
import { soldProductLines } from '../../facts/book/values.ts';
import { formWords, nobodyOption, noneOption } from '../words/forms.ts';
import { editionField, productField } from './product-fields.ts';
import { type Desk, type FieldAsked, makeForm, options, partnerOptions } from './desk.ts';

export function ownedListForm(desk: Desk): RecordForm | undefined {
  const among = [noneOption, ...options(soldProductLines.input.several, desk.reader)];
  return makeForm(
    'owned_list',
    'all',
    formWords.ownedList,
    {},
    [{ field: 'productLines', required: true, options: among, several: true }],
    desk,
  );
}

/** Undefined where the product cannot be told from another. */
export function ownedForm(field: string, at: number, desk: Desk): RecordForm | undefined {
  const product = (desk.reader.facts.customer?.products ?? [])[at];
  const form = forms[field];
  if (product === undefined || form === undefined) return undefined;
  const of = keyOfOwned(product);
  if (of === undefined) return undefined;
  const [button, asked] = form(desk, product);
  return makeForm('owned', `${String(at)}:${field}`, formWords[button], { said: { of }, at }, asked, desk);
}

/** As the records' side finds it again: by its line, and an add-on or something unknown by its name. */
export function keyOfOwned({
  name,
  product,
}: {
  readonly name?: string | undefined;
  readonly product?: string | undefined;
}): string | undefined {
  return product === undefined || product === 'unclassified' || product === 'other_add_on'
    ? (name?.trim() ?? product)
    : product;
}

type Asked = readonly [button: keyof typeof formWords, fields: readonly FieldAsked[]];
type Of = Pick<NonNullable<NonNullable<Facts['customer']>['products']>[number], 'creditHolder' | 'latestSharedDealBy'>;
type FormOf = (desk: Desk, of: Of) => Asked;

const productFields: FormOf = () => ['owned', [productField, editionField]];
const priceFields: FormOf = () => [
  'owned',
  [
    { field: 'mrr', required: true },
    { field: 'currency', required: true },
  ],
];

const forms: Readonly<Record<string, FormOf | undefined>> = {
  name: productFields,
  product: productFields,
  edition: () => ['owned', [{ ...editionField, required: true }]],
  mrr: priceFields,
  currency: priceFields,
  boughtFrom: () => ['seller', [{ field: 'boughtFrom', required: true }]],
  creditHolder: (desk, { creditHolder: holder }) => [
    'holder',
    [
      { field: 'creditHolder', required: true, options: [...holders(desk, holder), nobodyOption] },
      { field: 'creditedSince' },
    ],
  ],
  creditedSince: (desk, { creditHolder }) =>
    mayTell(desk, creditHolder) ? ['holder', [{ field: 'creditedSince', required: true }]] : none,
  creditHolderType: (desk, { creditHolder }) =>
    mayTell(desk, creditHolder) ? ['holderType', [{ field: 'creditHolderType', required: true }]] : none,
  firstSoldOn: () => ['firstSale', [{ field: 'firstSoldOn', required: true }]],
  latestSharedDealBy: (desk, { latestSharedDealBy: latest }) => [
    'latestSharer',
    [
      { field: 'latestSharedDealBy', required: true, options: [...holders(desk, latest), nobodyOption] },
      { field: 'latestSharedDealOn' },
    ],
  ],
  latestSharedDealOn: (desk, { latestSharedDealBy }) =>
    mayTell(desk, latestSharedDealBy) ? ['latestSharer', [{ field: 'latestSharedDealOn', required: true }]] : none,
};
const none: Asked = ['holder', []];

/** What is said of a holder is no other partner's to say. */
const mayTell = ({ reader, partners }: Desk, holder: string | undefined): boolean =>
  reader.audience === 'hubspot' || (holder !== undefined && partners.includes(holder));

/** Whoever holds it now, on this deal or not, as far as this reader may know. */
function holders(desk: Desk, holder: string | undefined): FieldOption[] {
  const { audience, partnerName } = desk.reader;
  const isAmong = holder === undefined || holder === 'none' || desk.partners.includes(holder);
  const other = isAmong || audience === 'partner' ? [] : [{ value: holder, label: partnerName(holder) }];
  return [...partnerOptions(desk), ...other];
}
