/** Other deals of the customer that may be one purchase with this one. */
import { dealId } from '../primitives.ts';
import { fact, list, required } from './fact.ts';
import { yesNo, texts, plain } from './form.ts';

export const relatedDeals = list(
  { fr: 'autres transactions du client', en: 'other deals of the customer' },
  { fr: 'autre transaction du client', en: 'other deal of the customer' },
  'everybody',
  {
    id: required(plain(dealId), { fr: 'identifiant de l’autre transaction', en: 'id of the other deal' }, 'everybody'),
    sameDay: fact(yesNo, { fr: 'fermée le même jour', en: 'closed on the same day' }, 'everybody'),
    sameQuote: fact(yesNo, { fr: 'sur le même devis', en: 'on the same quote' }, 'everybody'),
    products: fact(texts, { fr: 'produits de l’autre transaction', en: 'products of the other deal' }, 'everybody'),
  },
);
