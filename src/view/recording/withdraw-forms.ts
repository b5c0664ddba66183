/** What was recorded and stands: a form for each group of facts, which takes it back. Nothing is filled in. */
import { parsePath } from '../../facts/fact-path.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { valueAt } from '../../facts/input.ts';
import type { Facts, ProofFacts } from '../../facts/schema.ts';
import type { FactRead } from '../../rules/language/determination.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import type { RecordKind } from '../../contract/recording-request.ts';
import type { Fact } from '../../facts/book/fact.ts';
import { dealKinds, lineKind, linkKind, partnerKinds, profileKind } from '../../facts/book/kinds.ts';
import { pathOf } from '../../facts/book/lookup.ts';
import { factLabel } from '../words/fact-labels.ts';
import { valueShown } from '../fact-shown.ts';
import { withdraw } from '../words/forms.ts';
import { fieldLabel } from '../words/recorded-fields.ts';
import { capitalised } from '../capitalised.ts';
import { type About, type Desk, makeForm } from './desk.ts';
import { nameOfLink } from './link-name.ts';
import { keyOfOwned } from './owned-forms.ts';

type Entries = Readonly<Record<string, Fact>>;

/** A field of which something was recorded; `at`: the fact's path, where it is to be told what stands there. */
interface Standing {
  readonly field: string;
  readonly at?: string;
}
const fieldsOf = (names: readonly string[]): Standing[] => names.map((field) => ({ field }));

export function withdrawForms(desk: Desk): RecordForm[] {
  return [
    ...ofDeal(desk),
    ...ofPartners(desk),
    ...ofLinks(desk),
    ...ofLines(desk),
    ...ofCustomer(desk),
    ...ofEntries(desk),
  ].filter((form) => form !== undefined);
}

function ofDeal(desk: Desk) {
  return Object.entries<Entries>(dealKinds).map(([kind, entries]) =>
    withdrawal(kind as keyof typeof dealKinds, kind, undefined, {}, standing(entries, [], desk), desk),
  );
}

function ofPartners(desk: Desk) {
  const { facts } = desk.reader;
  return desk.partners.flatMap((partnerId) => {
    const name = desk.partners.length > 1 ? desk.reader.partnerName(partnerId) : undefined;
    const of = (kind: RecordKind, entries: Entries, at: number): RecordForm | undefined =>
      at < 0 ? undefined : withdrawal(kind, 'all', name, { partnerId }, standing(entries, [at], desk), desk);
    const partner = (facts.partners ?? []).findIndex(({ id }) => id === partnerId);
    const registration = (facts.registrations ?? []).findIndex((each) => each.partnerId === partnerId);
    const invited = facts.communication?.invitation?.partnerId === partnerId ? 0 : -1;
    return [
      of('part', partnerKinds.part, partner),
      of('profile', profileKind, partner),
      of('registration', partnerKinds.registration, registration),
      of('invitation', partnerKinds.invitation, invited),
    ];
  });
}

/** With the steps that no fact tells of. */
function ofLinks(desk: Desk) {
  return (desk.reader.facts.proofs ?? []).flatMap((proof, at) => {
    const { partnerId, link } = proof;
    const stands = standing(linkKind, [at], desk);
    if (link === undefined || stands.length === 0) return [];
    const name = nameOfLink(proof, desk);
    const parts = partsOfLink.map(({ id, named, fields, when }) =>
      when(proof) && stands.some(({ field }) => fields.includes(field))
        ? withdrawal('link', id, `${name} – ${desk.reader.say(named)}`, { partnerId, link }, fieldsOf(fields), desk)
        : undefined,
    );
    return [...parts, withdrawal('link', 'all', name, { partnerId, link }, fieldsOf(Object.keys(linkKind)), desk)];
  });
}

/** What can be taken back of a link alone. Without its signature nothing was shared, and nobody knows how far it has come. */
const partsOfLink: readonly {
  readonly id: string;
  readonly named: Bilingual;
  readonly fields: readonly string[];
  readonly when: (proof: ProofFacts) => boolean;
}[] = [
  {
    id: 'refusal',
    named: { fr: 'refus', en: 'refusal' },
    fields: ['status'],
    when: ({ status }) => status === 'rejected',
  },
  {
    id: 'sharing',
    named: { fr: 'partage', en: 'sharing' },
    fields: ['sharedOn'],
    when: ({ sharedOn }) => typeof sharedOn === 'string',
  },
  {
    id: 'signature',
    named: { fr: 'signature', en: 'signature' },
    fields: ['signedOn', 'signedAt', 'signedBy', 'confirmedInCheckout', 'sharedOn', 'status'],
    when: ({ status, signedOn, signedAt, signedBy }) =>
      status === 'signed' || typeof signedOn === 'string' || typeof signedAt === 'string' || signedBy !== undefined,
  },
];

function ofLines(desk: Desk) {
  const { facts, lineName } = desk.reader;
  return (facts.lineItems ?? []).flatMap(({ id }, at) => {
    const label = lineName(id);
    const fields = standing(lineKind, [at], desk).length > 0 ? Object.keys(lineKind) : [];
    const onboarder = isRecorded(`lineItems[${at}].onboardingBy`, desk);
    return [
      withdrawal('line', id, label, { said: { lineItemIds: [id] } }, fieldsOf(fields), desk),
      onboarder ? taken('onboarding_by_line', id, label, { said: { lineItemIds: [id] } }, desk) : undefined,
    ];
  });
}

function ofCustomer(desk: Desk) {
  const products = desk.reader.facts.customer?.products ?? [];
  return [
    isRecorded('customer.products', desk)
      ? withdrawal(
          'owned_list',
          'all',
          desk.reader.say(factLabel('customer.products')),
          {},
          fieldsOf(['productLines']),
          desk,
        )
      : undefined,
    ...products.map((product, at) => {
      const of = keyOfOwned(product);
      const fields = [
        'product',
        'edition',
        'mrr',
        'currency',
        'boughtFrom',
        'creditHolder',
        'creditedSince',
        'creditHolderType',
      ];
      const isSaid = fields.some((field) => isRecorded(`customer.products[${at}].${field}`, desk));
      return of === undefined || !isSaid
        ? undefined
        : taken('owned', String(at), product.name ?? of, { said: { of, remove: true } }, desk);
    }),
  ];
}

function ofEntries(desk: Desk) {
  const { facts, format } = desk.reader;
  const one = desk.partners.length === 1 ? desk.partners[0] : undefined;
  const entry = (
    kind: RecordKind,
    name: string,
    label: string,
    partnerId: string | undefined,
    said: RecordForm['fixed'],
  ): RecordForm | undefined => {
    const whose = partnerId ?? one;
    return whose === undefined
      ? undefined
      : taken(kind, name, label, { partnerId: whose, said: { ...said, remove: true } }, desk);
  };
  return [
    ...(facts.communication?.requests ?? []).map(({ at, partnerId }) =>
      entry('request', at, `${desk.reader.say(factLabel('communication.requests[]'))}, ${format.when(at)}`, partnerId, {
        at,
      }),
    ),
    ...(facts.communication?.outOfOffice ?? []).map(({ from, to, partnerId }) =>
      entry(
        'absence',
        from,
        `${desk.reader.say(factLabel('communication.outOfOffice[]'))}, ${format.when(from)}`,
        partnerId,
        { from, to },
      ),
    ),
    ...(facts.discounts ?? []).map(({ percent, partnerId }) =>
      percent === undefined
        ? undefined
        : entry(
            'discount',
            percent,
            `${desk.reader.say(factLabel('discounts[]'))}, ${valueShown({ path: 'discounts[0].percent', value: percent }, desk.reader)}`,
            partnerId,
            { percent },
          ),
    ),
    ...(facts.decisions ?? []).map(({ ruleId, code, partnerId, lineItemId, on, decided }, at) => {
      if (on === undefined || (partnerId === undefined && desk.reader.audience === 'partner')) return undefined;
      const label = `${desk.reader.say(factLabel('decisions[]'))}, ${format.when(on)}`;
      const said = {
        ruleId,
        on,
        decided,
        ...(code === undefined ? {} : { code }),
        ...(lineItemId === undefined ? {} : { lineItemId }),
        remove: true,
      };
      return taken('decision', String(at), label, { said, ...(partnerId === undefined ? {} : { partnerId }) }, desk);
    }),
  ];
}

/** Fields whose fact stands in a property of the app's own. `positions`: of the entries on the way to it. */
function standing(entries: Entries, positions: readonly number[], desk: Desk): readonly Standing[] {
  return Object.entries(entries).flatMap(([field, fact]) => {
    const path = pathOf(fact);
    if (path === undefined) return [];
    let step = -1;
    const at = parsePath(path).pattern.replaceAll('[]', () => `[${String(positions[(step += 1)] ?? 0)}]`);
    return isRecorded(at, desk) ? [{ field, at }] : [];
  });
}

/** Read from a property of the app's own on this deal, or a partner's part in it. */
function isRecorded(path: string, { reader }: Desk): boolean {
  const source = reader.sourceOf(path);
  if (source === undefined || !reader.isOwnProperty(source.property)) return false;
  // What the customer has is told by companies and other deals as well, each kept there.
  return !path.startsWith('customer.') || source.record.startsWith('deals/');
}

function withdrawal(
  kind: RecordKind,
  name: string,
  label: string | undefined,
  about: About,
  stands: readonly Standing[],
  desk: Desk,
): RecordForm | undefined {
  if (stands.length === 0) return undefined;
  // A line or a link is called by its name; what stands by itself, by what is said of it.
  const isNamed = label !== undefined && (kind === 'link' || kind === 'line' || kind === 'owned_list');
  const named = isNamed
    ? label
    : [fieldsNamed(kind, stands, desk), label].filter((part) => part !== undefined).join(' – ');
  return taken(
    kind,
    name,
    named,
    { ...about, said: { ...about.said, withdraw: stands.map(({ field }) => field) } },
    desk,
  );
}

/** The first two of them, with what stands there, so that nobody takes back what was not meant. */
function fieldsNamed(kind: RecordKind, stands: readonly Standing[], { reader }: Desk): string {
  const named = stands.slice(0, 2).map(({ field, at }) => {
    const label = reader.say(fieldLabel(kind, field));
    const value = at === undefined ? undefined : factAt(at, reader.facts);
    return value === undefined || at === undefined
      ? label
      : reader.say(withdrawn(label, valueShown({ path: at, value }, reader)));
  });
  return `${named.join(', ')}${stands.length > 2 ? ' …' : ''}`;
}

const withdrawn = (label: string, value: string): Bilingual => ({
  fr: `${label} : ${value}`,
  en: `${label}: ${value}`,
});

/** Undefined where nothing stands, or what stands there is more than one value. */
function factAt(path: string, facts: Facts): FactRead['value'] | undefined {
  const value = valueAt(
    facts,
    path.split(/[.[\]]+/).filter((step) => step !== ''),
  );
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
}

function taken(kind: RecordKind, name: string, label: string, about: About, desk: Desk): RecordForm | undefined {
  const form = makeForm(kind, `withdraw:${name}`, withdraw, { ...about, named: capitalised(label) }, [], desk);
  return form === undefined ? undefined : { ...form, group: desk.reader.say(withdraw) };
}
