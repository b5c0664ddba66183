/** What is sold. A price that changes over the years is one line: the price that counts, those before it and those after. */
import { mostSteps, mostLines } from '../limits.ts';
import { fact, list, required } from './fact.ts';
import { amount, currency, date, text, hubspotOrPartner, choice, line, yesNo } from './form.ts';
import { productLine, productEdition, billingFrequency } from './values.ts';

/** Somebody knows the name and says what it stands for, so that a name that reads otherwise contradicts nothing. */
export const productConfirmed = fact(
  yesNo,
  { fr: 'produit confirmé malgré le nom', en: 'product confirmed despite the name' },
  'everybody',
);

/** A price a month, or a bill and how often it comes. */
const price = {
  mrr: fact(amount, { fr: 'MRR de cette étape du prix', en: 'MRR of that step of the price' }, 'everybody'),
  amount: fact(amount, { fr: 'montant de cette étape du prix', en: 'amount of that step of the price' }, 'everybody'),
  billingFrequency: fact(
    billingFrequency,
    { fr: 'fréquence de facturation de cette étape du prix', en: 'billing frequency of that step of the price' },
    'everybody',
  ),
};

export const lineItems = list(
  { fr: 'lignes de la transaction', en: 'line items of the deal' },
  { fr: 'ligne de la transaction', en: 'line item' },
  'everybody',
  {
    id: required(line, { fr: 'identifiant de la ligne', en: 'line item id' }, 'everybody'),
    name: fact(text, { fr: 'nom de la ligne', en: 'name of the line' }, 'everybody'),
    product: fact(productLine, { fr: 'ligne de produits', en: 'product line' }, 'everybody'),
    edition: fact(productEdition, { fr: 'édition du produit', en: 'edition of the product' }, 'everybody'),
    productConfirmed,
    kind: fact(
      choice(['subscription', 'one_time', 'overage']),
      { fr: 'nature de la ligne', en: 'kind of line' },
      'everybody',
    ),
    mrr: fact(amount, { fr: 'MRR de la ligne', en: 'MRR of the line' }, 'everybody'),
    currency: fact(currency, { fr: 'devise de la ligne', en: 'currency of the line' }, 'everybody'),
    mrr12MonthsAgo: fact(amount, { fr: 'MRR douze mois plus tôt', en: 'MRR twelve months before' }, 'everybody'),
    /** Of the whole product line, on which an upsell is counted since deal-based commissions (US-02). */
    mrrDayBefore: fact(
      amount,
      {
        fr: 'MRR de cette ligne de produits la veille de la transaction',
        en: 'MRR of this product line on the day before the deal',
      },
      'everybody',
    ),
    listMrr: fact(amount, { fr: 'MRR au prix catalogue', en: 'MRR at list price' }, 'everybody'),
    amount: fact(amount, { fr: 'montant de la ligne', en: 'amount of the line' }, 'everybody'),
    billingFrequency: fact(billingFrequency, { fr: 'fréquence de facturation', en: 'billing frequency' }, 'everybody'),
    earlierPrices: list(
      { fr: 'prix antérieurs', en: 'earlier prices' },
      { fr: 'prix antérieur', en: 'earlier price' },
      'everybody',
      {
        until: required(
          date,
          { fr: 'dernier jour du prix antérieur', en: 'last day of the earlier price' },
          'everybody',
        ),
        ...price,
      },
      mostSteps,
    ),
    laterPrices: list(
      { fr: 'prix ultérieurs', en: 'later prices' },
      { fr: 'prix ultérieur', en: 'later price' },
      'everybody',
      {
        from: required(date, { fr: 'premier jour du prix ultérieur', en: 'first day of the later price' }, 'everybody'),
        ...price,
      },
      mostSteps,
    ),
    onboardingBy: fact(hubspotOrPartner, { fr: 'onboarding assuré par', en: 'onboarding given by' }, 'self'),
  },
  mostLines,
);
