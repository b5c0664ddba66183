/** The customer, and what it already has. The credit’s holder need not be on the deal: its type and name stand here for want of an entry in `partners`, which goes first. */
import { mostProducts } from '../limits.ts';
import { customerId } from '../primitives.ts';
import { fact, group, list } from './fact.ts';
import { productConfirmed } from './line-items.ts';
import { date, amount, country, currency, zone, text, hubspotOrPartner, holder, plain } from './form.ts';
import { productLine, productEdition, partnerType, soldProductLines } from './values.ts';

const creditedSince = fact(date, { fr: 'crédit détenu depuis', en: 'credit held since' }, 'holder', {
  property: 'creditedSince',
  past: 'US-05',
});

export const customer = group({ fr: 'client', en: 'customer' }, 'everybody', {
  id: fact(plain(customerId), { fr: 'identifiant du client', en: 'customer id' }, 'everybody'),
  countryCode: fact(country, { fr: 'pays du client', en: 'customer’s country' }, 'everybody'),
  timeZone: fact(zone, { fr: 'fuseau horaire du client', en: 'customer’s time zone' }, 'everybody'),
  products: list(
    { fr: 'produits que le client a déjà', en: 'products the customer already has' },
    { fr: 'produit que le client a déjà', en: 'product the customer already has' },
    'everybody',
    {
      name: fact(text, { fr: 'produit existant', en: 'existing product' }, 'everybody'),
      product: fact(productLine, { fr: 'ligne du produit existant', en: 'existing product’s line' }, 'everybody'),
      edition: fact(
        productEdition,
        { fr: 'édition du produit existant', en: 'existing product’s edition' },
        'everybody',
      ),
      productConfirmed,
      mrr: fact(amount, { fr: 'MRR du produit existant', en: 'existing product’s MRR' }, 'everybody'),
      currency: fact(currency, { fr: 'devise du produit existant', en: 'existing product’s currency' }, 'everybody'),
      boughtFrom: fact(
        hubspotOrPartner,
        { fr: 'produit existant acheté auprès de', en: 'existing product bought from' },
        'another',
      ),
      creditHolder: fact(holder, { fr: 'crédit détenu par', en: 'credit held by' }, 'another'),
      creditedSince,
      creditHolderType: fact(
        partnerType,
        {
          fr: 'type du détenteur du crédit',
          en: 'type of the credit’s holder',
        },
        'holder',
      ),
      creditHolderName: fact(
        text,
        {
          fr: 'nom du détenteur du crédit',
          en: 'name of the credit’s holder',
        },
        'holder',
      ),
      firstSoldOn: fact(
        date,
        { fr: 'première vente de cette ligne de produits', en: 'first sale of this product line' },
        'everybody',
      ),
      latestSharedDealBy: fact(
        holder,
        {
          fr: 'dernière transaction partagée sur cette ligne de produits, par',
          en: 'latest shared deal on this product line, by',
        },
        'another',
      ),
      latestSharedDealOn: fact(
        date,
        {
          fr: 'dernière transaction partagée sur cette ligne de produits, le',
          en: 'latest shared deal on this product line, on',
        },
        'latest_sharer',
      ),
    },
    mostProducts,
  ),
});

/** A credit as it is recorded on the deal that earned it; it becomes products that the customer has. */
export const creditRecorded = {
  productLines: fact(soldProductLines, { fr: 'crédit accordé pour', en: 'credit awarded for' }, 'hubspot', {
    property: 'creditedProductLines',
  }),
  creditedSince,
};
