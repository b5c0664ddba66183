/** The fields that say which product it is. */
import { productEdition, productLine } from '../../facts/book/values.ts';
import { productEditionWords, productWords } from '../words/values.ts';
import type { FieldAsked } from './desk.ts';

/** What somebody can choose; that nobody knows is no answer. */
const products = productLine.schema.options.filter((value) => value !== 'unclassified');
/** What has no edition needs none said. */
const editions = productEdition.schema.options.filter((value) => value !== 'none' && value !== 'unknown');

export const productField: FieldAsked = {
  field: 'product',
  required: true,
  options: products.map((value) => ({ value, label: productWords[value] })),
};
export const editionField: FieldAsked = {
  field: 'edition',
  options: editions.map((value) => ({ value, label: productEditionWords[value] })),
};
