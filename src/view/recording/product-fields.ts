/** The fields that say which product it is. */
import { knownProductLines, productEdition } from '../../facts/book/values.ts';
import { productEditionWords, productWords } from '../words/values.ts';
import type { FieldAsked } from './desk.ts';

/** What has no edition needs none said. */
const editions = productEdition.schema.options.filter((value) => value !== 'none' && value !== 'unknown');

export const productField: FieldAsked = {
  field: 'product',
  required: true,
  options: knownProductLines.map((value) => ({ value, label: productWords[value] })),
};
export const editionField: FieldAsked = {
  field: 'edition',
  options: editions.map((value) => ({ value, label: productEditionWords[value] })),
};
