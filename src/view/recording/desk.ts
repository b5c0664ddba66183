/** Who records, and of whom: the one place where forms are made, so that no form can be about somebody else. */
import type { Clock, LineVerdict, NextAction, TraceEntry } from '../../rules/language/determination.ts';
import { capitalised } from '../capitalised.ts';
import type { Reader } from '../reader.ts';
import { parsePath } from '../../facts/fact-path.ts';
import { fieldLabel, pathOfField } from '../words/recorded-fields.ts';
import { groupWords } from '../words/forms.ts';
import { productWord, valueWord } from '../words/values.ts';
import type { Told } from '../../facts/book/fact.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { fieldInput } from './field-inputs.ts';
import type { FieldOption, FieldValue, FormField, RecordForm } from '../../contract/record-form.ts';
import type { RecordKind } from '../../contract/recording-request.ts';

export interface Desk {
  readonly reader: Reader;
  readonly clocks: readonly Clock[];
  readonly lines: readonly LineVerdict[];
  readonly actions: readonly NextAction[];
  readonly trace: readonly TraceEntry[];
  /** Whom facts may be recorded of: for a partner itself, and nobody else. */
  readonly partners: readonly string[];
  /** In the reader's zone, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a form is about. `at`: position of its entry in the list of facts, from which its fields are filled in beforehand. */
export interface About {
  readonly partnerId?: string;
  readonly link?: string;
  /** Named beside the button, where there are several. */
  readonly named?: string | undefined;
  /** Fields that are settled: their values go along. */
  readonly said?: RecordForm['fixed'];
  readonly at?: number;
}

export interface FieldAsked {
  readonly field: string;
  readonly required?: boolean;
  /** What is likely, where nothing stands yet. */
  readonly likely?: FieldValue | undefined;
  /** To choose among, in place of what the book says. */
  readonly options?: readonly OptionAsked[];
  /** Any number of these. */
  readonly several?: true;
  /** In place of what the fact is called. */
  readonly label?: Bilingual;
}

interface OptionAsked {
  readonly value: string;
  readonly label: Bilingual | string;
}

/** Kinds that name other partners, or that a partner's portal keeps elsewhere: for HubSpot's side only. */
const hubspotOnly: ReadonlySet<RecordKind> = new Set<RecordKind>([
  'recommendation',
  'credit',
  'profile',
  'onboarding_by_line',
]);
/** Told to no partner, or to some only, wherever it stands: no partner's to record (BPW-03). */
const untold: ReadonlySet<Told | undefined> = new Set<Told>(['hubspot', 'credited']);

/** Undefined where this reader may not record it, or where nothing of it can be filled in from a card. */
export function makeForm(
  kind: RecordKind,
  name: string,
  button: Bilingual,
  about: About,
  asked: readonly FieldAsked[],
  desk: Desk,
): RecordForm | undefined {
  const { reader, partners } = desk;
  const { partnerId, link, named, said = {}, at } = about;
  if (reader.audience === 'partner' && hubspotOnly.has(kind)) return undefined;
  if (partnerId !== undefined && !partners.includes(partnerId)) return undefined;
  const own = asked.filter(
    ({ field }) => reader.audience === 'hubspot' || !untold.has(recordedFact(kind, field)?.told),
  );
  const fields = own.flatMap((each) => fieldOf(kind, each, at, desk) ?? []);
  if (fields.length === 0 && Object.keys(said).length === 0) return undefined;
  const whose = { ...(partnerId === undefined ? {} : { partnerId }), ...(link === undefined ? {} : { link }) };
  return {
    id: [kind, ...Object.values(whose), name].join(':'),
    button: reader.say(button),
    ...(named === undefined ? {} : { about: named }),
    group: reader.say(groupWords[kind]),
    fixed: { kind, ...whose, ...said },
    fields,
  };
}

function fieldOf(
  kind: RecordKind,
  { field, required = false, likely, options: among, several, label = fieldLabel(kind, field) }: FieldAsked,
  at: number | undefined,
  desk: Desk,
): FormField | undefined {
  const { reader } = desk;
  const input = fieldInput(kind, field);
  if (input === null && among === undefined) return undefined;
  const frame = { field, label: capitalised(reader.say(label)), required };
  const stands = standing(kind, field, at, reader) ?? likely;
  const text = typeof stands === 'string' ? { value: stands } : {};
  if (among !== undefined)
    return several === true
      ? severalOf(frame, among.map(told(reader)), stands)
      : {
          ...frame,
          kind: 'choice',
          options: among.map(told(reader)),
          ...(among.some(({ value }) => value === stands) ? text : {}),
        };
  if (input === null) return undefined;
  if (typeof input === 'object') {
    if ('choice' in input) return { ...frame, kind: 'choice', options: options(input.choice, reader), ...text };
    return {
      ...frame,
      kind: 'several',
      options: options(input.several, reader),
      ...(Array.isArray(stands) ? { value: stands } : {}),
    };
  }
  switch (input) {
    case 'partner':
      return desk.partners.length === 0
        ? undefined
        : { ...frame, kind: 'choice', options: partnerOptions(desk), ...text };
    case 'seller':
      return { ...frame, kind: 'choice', options: [...options(['hubspot'], reader), ...partnerOptions(desk)], ...text };
    case 'partners':
      return severalOf(frame, partnerOptions(desk), stands);
    case 'names':
      return severalOf(frame, nameOptions(reader), stands);
    case 'domains':
      return { ...frame, kind: 'domains', ...(Array.isArray(stands) ? { value: stands.join(', ') } : {}) };
    case 'lines':
      return linesField(frame, stands, reader);
    case 'yes_no':
      return { ...frame, kind: 'yes_no', ...(typeof stands === 'boolean' ? { value: stands } : {}) };
    case 'date_time':
      return { ...frame, kind: 'date_time' };
    case 'date':
    case 'text':
    case 'domain':
    case 'amount':
    case 'count':
      return { ...frame, kind: input, ...text };
  }
}

/** Those of whom facts may be recorded: for a partner itself. */
export const partnerOptions = ({ partners, reader }: Desk): FieldOption[] =>
  partners.map((id) => ({ value: id, label: capitalised(reader.partnerName(id)) }));

/** Products as the lines call them. What separates the entries of a list cannot be in one. */
const nameOptions = ({ facts }: Reader): FieldOption[] =>
  [...new Set((facts.lineItems ?? []).flatMap(({ name }) => name ?? []))]
    .filter((name) => name.length <= 200 && /^[^;,\p{Cc}\p{Zl}\p{Zp}]+$/u.test(name))
    .map((name) => ({ value: name, label: name }));

function severalOf(
  frame: Pick<FormField, 'field' | 'label' | 'required'>,
  among: readonly FieldOption[],
  stands: FieldValue | undefined,
): FormField | undefined {
  if (among.length === 0) return undefined;
  const value = Array.isArray(stands) ? stands.filter((each) => among.some((option) => option.value === each)) : [];
  return { ...frame, kind: 'several', options: among, ...(value.length === 0 ? {} : { value }) };
}

const told =
  ({ say }: Reader) =>
  ({ value, label }: OptionAsked): FieldOption => ({ value, label: typeof label === 'string' ? label : say(label) });

function linesField(
  frame: Pick<FormField, 'field' | 'label' | 'required'>,
  stands: FieldValue | undefined,
  { facts }: Reader,
): FormField | undefined {
  const lines = facts.lineItems ?? [];
  if (lines.length === 0) return undefined;
  const value = stands === 'all' || Array.isArray(stands) ? stands : undefined;
  return { ...frame, kind: 'lines', ...(value === undefined ? {} : { value }) };
}

export function options(values: readonly string[], { say }: Reader): FieldOption[] {
  return values.map((value) => {
    const word = valueWord(value) ?? productWord(value);
    return { value, label: word === undefined ? value : capitalised(say(word)) };
  });
}

/** What the facts say of a field now. */
function standing(kind: RecordKind, field: string, at: number | undefined, { facts }: Reader): FieldValue | undefined {
  const pattern = pathOfField(kind, field);
  if (pattern === undefined) return undefined;
  const lists = pattern.split('[]').length - 1;
  if (lists > (at === undefined ? 0 : 1)) return undefined;
  let value: unknown = facts;
  for (const step of parsePath(pattern).pattern.split('.')) {
    value = step.endsWith('[]') ? own(own(value, step.slice(0, -2)), String(at)) : own(value, step);
  }
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return String(value);
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
