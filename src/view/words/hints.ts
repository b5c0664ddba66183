/** What HubSpot says beside the facts, in the reader's words. */
import type { Reader } from '../reader.ts';
import type { ReadingHint } from '../../contract/reading.ts';

/** Empty where this reader is not to be told. */
export function hintSentence(hint: ReadingHint, reader: Reader): string {
  switch (hint.kind) {
    case 'one_amount':
      return reader.say({
        fr: 'Un seul montant pour tout l’achat, sans les produits. Ajoutez une ligne par produit vendu : crédit et commission se décident ligne par ligne.',
        en: 'One amount for the whole purchase, without the products. Add a line item for each product sold: credit and commission are decided line by line.',
      });
    case 'product_interests': {
      const names = reader.format.list(hint.names);
      return reader.say({
        fr: `Intérêt indiqué à l’enregistrement : ${names}. Ce qui a été vendu figure sur les lignes.`,
        en: `Interest named at the registration: ${names}. What was sold stands on the lines.`,
      });
    }
    case 'deal_type_not_mapped': {
      // One of the types says that several partners compete: a partner is not told which type it is (BPW-03).
      const type = reader.audience === 'hubspot' ? ` (${hint.type})` : '';
      return reader.say({
        fr: `Type de transaction partagée${type} : HubSpot n’indique pas le type de collaboration. Notez-le sur la transaction, ou demandez à un administrateur d’établir la correspondance (sharedDealTypes dans app.json).`,
        en: `Type of shared deal${type}: HubSpot does not say which type of collaboration it is. Record it on the deal, or ask an admin to map it (sharedDealTypes in app.json).`,
      });
    }
    case 'lines_differ': {
      const [lines, told] = [
        reader.format.money(hint.lines, hint.currency),
        reader.format.money(hint.told, hint.currency),
      ];
      return reader.say({
        fr: `MRR de la transaction partagée selon HubSpot : ${told} ; vos lignes font ${lines}. L’estimation suit vos lignes : vérifiez-les.`,
        en: `Shared deal MRR according to HubSpot: ${told}; your line items come to ${lines}. The estimate follows your line items: check them.`,
      });
    }
    case 'no_active_registration':
      return reader.say({
        fr: 'HubSpot n’indique aucun enregistrement actif sur cette transaction : vérifiez que celui qui est saisi n’a pas expiré.',
        en: 'HubSpot shows no active registration on this deal: check that the one recorded has not expired.',
      });
    case 'sales_lead':
      return reader.say({
        fr: `Votre contact chez HubSpot : ${hint.name}.`,
        en: `Your contact at HubSpot: ${hint.name}.`,
      });
    case 'projected_commission': {
      const amount = reader.format.money(hint.amount, 'USD');
      const on = hint.calculatedAt === undefined ? '' : reader.format.when(hint.calculatedAt);
      return reader.say({
        fr: `Commission projetée par HubSpot pour ce client, toutes ventes confondues : ${amount}${on === '' ? '' : ` (calcul du ${on})`}.`,
        en: `Commission projected by HubSpot for this customer, all sales together: ${amount}${on === '' ? '' : ` (as of ${on})`}.`,
      });
    }
  }
}
