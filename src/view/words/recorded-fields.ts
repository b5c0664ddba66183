/** What the fields of a recording are called: as the fact that they become, or by words of their own where they become none. */
import type { Bilingual } from '../../facts/bilingual.ts';
import { recordedFact, recordedFields } from '../../facts/book/kinds.ts';
import { pathOf } from '../../facts/book/lookup.ts';
import type { FactPath } from '../../facts/fact-path.ts';
import { type RecordKind, recordKinds } from '../../contract/recording-request.ts';
import { factLabel } from './fact-labels.ts';

type Label = FactPath | Bilingual;

/** Fields that every kind calls alike. */
const everywhere: Readonly<Record<string, Label>> = {
  partnerId: 'partners[].id',
  withdraw: { fr: 'faits retirés', en: 'facts withdrawn' },
  remove: { fr: 'suppression de l’entrée', en: 'removal of the entry' },
  kind: { fr: 'nature du fait', en: 'kind of fact' },
  record: { fr: 'fait à enregistrer', en: 'fact to record' },
  requestId: { fr: 'identifiant de la demande', en: 'id of the request' },
  recordedBy: { fr: 'auteur', en: 'author' },
  basedOn: { fr: 'version lue', en: 'version seen' },
};

/** Fields of single kinds that no fact stands for, and entries of lists as a whole. */
const besides: Readonly<Partial<Record<RecordKind, Readonly<Record<string, Label>>>>> = {
  request: { request: 'communication.requests[]' },
  absence: { absence: 'communication.outOfOffice[]' },
  discount: { discount: 'discounts[]' },
  decision: { decision: 'decisions[]' },
  line: { line: 'lineItems[]' },
  owned: { owned: 'customer.products[]', of: { fr: 'produit du client', en: 'customer’s product' } },
  owned_list: { productLines: { fr: 'produits du client', en: 'customer’s products' } },
  list: { list: { fr: 'liste', en: 'list' }, state: { fr: 'état de la liste', en: 'state of the list' } },
};

/** The fact's path, where the field becomes one. */
export function pathOfField(kind: string, field: string): FactPath | undefined {
  const label = labelOf(kind, field);
  return typeof label === 'string' ? label : undefined;
}

/** Where a missing fact is recorded; undefined where no recording says it. The deal's own fields go before an entry's. */
export function recordedAs(pattern: string): { readonly kind: RecordKind; readonly field: string } | undefined {
  for (const kind of recordKinds()) {
    const named = [...Object.keys(recordedFields[kind]), ...Object.keys(besides[kind] ?? {})];
    const field = named.find((each) => pathOfField(kind, each) === pattern);
    if (field !== undefined) return { kind, field };
  }
  return undefined;
}

export function fieldLabel(kind: string, field: string): Bilingual {
  const label = labelOf(kind, field);
  if (label === undefined) return { fr: `« ${field} »`, en: `“${field}”` };
  return typeof label === 'string' ? factLabel(label) : label;
}

const besidesByKind: Readonly<Record<string, Readonly<Record<string, Label>> | undefined>> = besides;

function labelOf(kind: string, field: string): Label | undefined {
  const fact = recordedFact(kind, field);
  if (fact !== undefined) return pathOf(fact) ?? fact.words;
  const own = besidesByKind[kind];
  if (own !== undefined && Object.hasOwn(own, field)) return own[field];
  return Object.hasOwn(everywhere, field) ? everywhere[field] : undefined;
}
