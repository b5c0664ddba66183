/**
 * The recording that takes another one back: what stood there before is said again, and what did not is withdrawn. Only
 * one that leaves every property as it was, tried before it is offered. Pure.
 */
import * as z from 'zod';
import type { Fact } from '../../facts/book/fact.ts';
import { decisionKind, entryKinds, lineKind, linkKind, ownedKind } from '../../facts/book/kinds.ts';
import { type Recordable, recordableSchema } from '../../contract/recording-request.ts';
import { asText, decisionEntries } from '../decision-entries.ts';
import { parserOf } from '../kept.ts';
import { nameIn } from '../property-names.ts';
import { readList, readOnboarders } from '../recorded-lists.ts';
import { readSaidLines } from '../said-lines.ts';
import { readSaidOwned } from '../said-owned.ts';
import { sameValue } from './between.ts';
import type { Change, Current } from './change.ts';
import { changesOf, type ChangeContext } from './changes.ts';
import { entryMatching } from './list-changes.ts';
import { isKeptByField, keepingOf } from './kept-by-field.ts';
import { listOfEntry } from './places.ts';

type Entries = Readonly<Record<string, Fact>>;
type Said = Readonly<Record<string, unknown>>;

/** `current`: before the changes that the recording made. Undefined where what stood there cannot be said. */
export function undoOf(
  record: Recordable,
  changes: readonly Change[],
  current: Current,
  context: ChangeContext,
): Recordable | undefined {
  if (changes.every(({ property, to }) => current(property) === to)) return undefined;
  const candidate = recordableSchema.safeParse(before(record, changes, current, context));
  if (!candidate.success) return undefined;
  const after: Current = (property) =>
    changes.findLast((change) => change.property === property)?.to ?? current(property);
  const made = changesOf(candidate.data, after, context);
  if (!made.ok) return undefined;
  const undone: Current = (property) =>
    made.changes.findLast((change) => change.property === property)?.to ?? after(property);
  const touched = [...changes, ...made.changes].map(({ property }) => property);
  const { decisions } = context.manifest.portal.deals.inputs;
  const isBack = (property: string): boolean =>
    sameValue(undone(property), current(property)) ||
    // What nobody can read in that list is others', is kept, and tells nothing of this recording.
    (property === decisions && readable(undone(property)) === readable(current(property)));
  return touched.every(isBack) ? candidate.data : undefined;
}

/** The decisions of a property, without what is none. */
const readable = (text: string): string => asText(decisionEntries(text).filter(({ decision }) => decision !== null));

function before(
  record: Recordable,
  changes: readonly Change[],
  current: Current,
  { manifest, timeZone }: ChangeContext,
): Said | undefined {
  const { inputs } = manifest.portal.deals;
  const { properties } = manifest.portal.partnerInvolvement;
  const fields = (entries: Entries, nameOf: (property: string) => string): Said | undefined => {
    const changed = new Set(changes.map(({ property }) => property));
    const of = Object.entries(entries).filter(([, { keep }]) =>
      [keep.property, keep.flag].some((property) => property !== undefined && changed.has(nameOf(property))),
    );
    const said = of.map(([field, fact]) => [field, saidBefore(fact, nameOf, current, timeZone)] as const);
    return said.some(([, value]) => value === unsayable) ? undefined : completing(said);
  };
  if (isKeptByField(record)) {
    const { entries, nameOf } = keepingOf(record, manifest);
    const of = 'partnerId' in record ? { partnerId: record.partnerId } : {};
    return framed({ kind: record.kind, ...of }, fields(entries, nameOf));
  }
  switch (record.kind) {
    case 'link': {
      const { kind, partnerId, link } = record;
      return framed(
        { kind, partnerId, link },
        fields(linkKind, (property) => nameIn(properties)(`${link}Link${property}`)),
      );
    }
    case 'request':
    case 'absence':
    case 'discount':
    case 'activity':
    case 'decision':
      return entryBefore(
        record,
        current(record.kind === 'decision' ? inputs.decisions : properties[listOfEntry[record.kind]]),
      );
    case 'list': {
      const { kind, partnerId, list } = record;
      return { kind, partnerId, list, state: current(properties[list]) === '' ? 'unknown' : 'none' };
    }
    case 'onboarding_by_line': {
      const read = readOnboarders(current(inputs.onboardingByLine)) ?? {};
      const stood = record.lineItemIds.map((id) => Object.entries(read).find(([line]) => line === id)?.[1]);
      const [by] = stood;
      if (stood.some((one) => one !== by)) return undefined;
      return { kind: record.kind, lineItemIds: record.lineItemIds, ...(by === undefined ? {} : { by }) };
    }
    case 'line': {
      const read = readSaidLines(current(inputs.lines)) ?? {};
      const stood = record.lineItemIds.map((id) => read[id] ?? {});
      const [one] = stood;
      if (stood.some((other) => JSON.stringify(other) !== JSON.stringify(one))) return undefined;
      return framed({ kind: record.kind, lineItemIds: record.lineItemIds }, completingOf(lineKind, { ...one }));
    }
    case 'owned': {
      const stood = readSaidOwned(current(inputs.ownedProducts))?.each.find(({ of }) => of === record.of);
      const frame = { kind: record.kind, of: record.of };
      return stood === undefined ? { ...frame, remove: true } : framed(frame, completingOf(ownedKind, { ...stood }));
    }
    case 'assessment':
      // It says what was, and that stays true.
      return undefined;
    case 'involvement':
      // HubSpot's recycling bin gives it back, this app does not.
      return undefined;
    case 'owned_list': {
      const all = readSaidOwned(current(inputs.ownedProducts))?.all;
      return all === undefined
        ? { kind: record.kind, withdraw: ['productLines'] }
        : { kind: record.kind, productLines: all.length === 0 ? 'none' : all };
    }
  }
}

const framed = (frame: Said, fields: Said | undefined): Said | undefined =>
  fields === undefined ? undefined : { ...frame, ...fields };

/** Stands for what a recording cannot say: typed over by hand. */
const unsayable = Symbol('unsayable');

/** Undefined: nothing stood there. */
function saidBefore(
  { form, keep }: Fact,
  nameOf: (property: string) => string,
  current: Current,
  zone: ChangeContext['timeZone'],
): unknown {
  const { property, flag } = keep;
  if (property === undefined) return undefined;
  const text = current(nameOf(property)).trim();
  if (text === '') return flag !== undefined && current(nameOf(flag)).toLowerCase() === 'false' ? 'none' : undefined;
  const said = form.recorded.safeParse(parserOf(form.input, zone)(text));
  return said.success ? said.data : unsayable;
}

/** What is said, and what is withdrawn because nothing stood there. */
function completing(fields: readonly (readonly [field: string, value: unknown])[]): Said {
  const withdraw = fields.flatMap(([field, value]) => (value === undefined || value === null ? [field] : []));
  return {
    ...Object.fromEntries(fields.filter(([field]) => !withdraw.includes(field))),
    ...(withdraw.length === 0 ? {} : { withdraw }),
  };
}

const completingOf = (entries: Entries, stood: Said): Said =>
  completing(Object.keys(entries).map((field) => [field, stood[field]] as const));

type EntryRecord = Extract<Recordable, { kind: 'request' | 'absence' | 'discount' | 'activity' | 'decision' }>;

const asIdentified = z.looseObject({});

function entryBefore(record: EntryRecord, text: string): Said | undefined {
  if (record.kind !== 'decision' && text !== '' && readList(listOfEntry[record.kind], text) === undefined)
    return undefined;
  const { withdraw: _withdrawn, remove: _removed, ...said } = asIdentified.parse(record);
  const fields: Entries = record.kind === 'decision' ? decisionKind.fields : entryKinds[record.kind].fields;
  const identity = Object.fromEntries(Object.entries(said).filter(([field]) => !Object.hasOwn(fields, field)));
  const stood = entryMatching(record, text);
  if (stood === undefined)
    return { ...identity, ...(record.kind === 'decision' ? { decided: record.decided } : {}), remove: true };
  return { ...identity, ...completingOf(fields, { ...stood }) };
}
