/** What else is to be known, in two or three words: the text follows on a press. `{count}`: how many, where that may be told. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ReadingGap } from '../../contract/reading.ts';

interface Counted {
  readonly one: Bilingual;
  readonly several: Bilingual;
}
const always = (fr: string, en: string): Counted => ({ one: { fr, en }, several: { fr, en } });

export const gapChips: Readonly<Record<ReadingGap['what'], Counted>> = {
  line_items: {
    one: { fr: '1 ligne non lue', en: '1 line not read' },
    several: { fr: '{count} lignes non lues', en: '{count} lines not read' },
  },
  companies: always('Entreprises non lues', 'Companies not read'),
  associations: always('Associations non lues', 'Associations not read'),
  involvements: always('Implication non lue', 'Involvement not read'),
  two_records: always('Plusieurs fiches d’implication', 'Several involvement records'),
  quotes: always('Devis non lu', 'Quote not read'),
  earlier_deals: always('Transactions passées non lues', 'Earlier deals not read'),
  holders: always('Détenteur du crédit non lu', 'Credit holder not read'),
  ended_terms: always('Produits arrivés à terme', 'Products past their term'),
  partner_clients: always('Client partenaire non lu', 'Partner client not read'),
  client_products: always('Produits du client incertains', 'Client products uncertain'),
  accepted_names: always('Noms acceptés non lus', 'Accepted names not read'),
  exchange_rates: always('Taux de change non lus', 'Exchange rates not read'),
  schema: always('Installation incomplète', 'Installation incomplete'),
  optional_lines: {
    one: { fr: '1 ligne facultative', en: '1 optional line' },
    several: { fr: '{count} lignes facultatives', en: '{count} optional lines' },
  },
  later_lines: always('Prix par étapes', 'Price in steps'),
  unordered_lines: always('Prix sans ordre', 'Prices without order'),
  rebates: always('Remise non attribuée', 'Discount not assigned'),
  own_lines: always('Lignes saisies incertaines', 'Typed lines uncertain'),
  closed_before_creation: always('Dates contradictoires', 'Dates contradict'),
  close_at_midnight: always('Jour de fermeture incertain', 'Close day uncertain'),
  line_amounts: always('MRR et montant diffèrent', 'MRR and amount differ'),
  properties: {
    one: { fr: '1 valeur inutilisable', en: '1 unusable value' },
    several: { fr: '{count} valeurs inutilisables', en: '{count} unusable values' },
  },
};

export const chipWords = {
  hubspotSays: { fr: 'Ce que dit HubSpot', en: 'What HubSpot says' },
  outsideDates: { fr: 'Hors des dates de ces règles', en: 'Outside these rules’ dates' },
  note: { fr: 'À noter', en: 'Note' },
} as const;
