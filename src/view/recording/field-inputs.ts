/** How a field of a recording is filled in from a card, as the book of facts says; null where nobody is asked. */
import type { Input } from '../../facts/book/form.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import type { FormField } from '../../contract/record-form.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

type Options = readonly string[];
/** `partner`, `partners`, `seller`, `names`: to choose among those of the deal; a seller may be HubSpot. */
export type FieldInput =
  | Exclude<FormField['kind'], 'choice' | 'several'>
  | 'partner'
  | 'partners'
  | 'seller'
  | 'names'
  | { readonly choice: Options }
  | { readonly several: Options };

export function fieldInput(kind: RecordKind, field: string): FieldInput | null {
  const fact = recordedFact(kind, field);
  return fact === undefined ? null : asked(fact.form.input);
}

function asked(input: Input): FieldInput | null {
  if (typeof input === 'object') return input;
  switch (input) {
    case 'yes_no':
    case 'date':
    case 'date_time':
    case 'domain':
    case 'amount':
    case 'count':
    case 'lines':
      return input;
    case 'country':
    case 'currency':
    case 'time_zone':
    case 'address':
    case 'text':
      return 'text';
    case 'percent':
      return 'amount';
    case 'line':
      return 'lines';
    case 'domains':
    case 'partner':
    case 'partners':
      return input;
    case 'hubspot_or_partner':
      return 'seller';
    case 'texts':
      return 'names';
    case 'none':
      return null;
  }
}
