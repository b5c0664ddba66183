/** A fact as a reader sees it: what it is called, what was read, and where. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { FactRead } from '../rules/language/determination.ts';
import type { Fact } from '../facts/book/fact.ts';
import { grantedOrRefused } from '../facts/book/decisions.ts';
import { placeAt } from '../facts/book/lookup.ts';
import { productEdition, productLine } from '../facts/book/values.ts';
import type { FactShown } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { asRecorded, isRecordedByReader } from './recorded-by-reader.ts';
import { factLabel } from './words/fact-labels.ts';
import { parsePath, partnerAt } from '../facts/fact-path.ts';
import { objectName } from './words/records.ts';
import { decisionWords, productEditionWords, productWords, valueWord } from './words/values.ts';

/** `about`: the line item under which the fact is shown; its own facts need not say whose they are. */
export function factShown(read: FactRead, reader: Reader, about?: string): FactShown {
  const label = labelled(read.path, reader, about);
  const value = valueShown(read, reader);
  const source = sourceShown(read.path, reader);
  return source === undefined ? { label, value } : { label, value, source };
}

/** Label of a fact, with whose it is where several could be meant. */
export function labelled(path: string, reader: Reader, about?: string): string {
  const label = reader.say(factLabel(path));
  const owner = ownerOf(path, reader, about);
  const text = owner === undefined ? label : `${label} (${owner})`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function ownerOf(path: string, reader: Reader, about: string | undefined): string | undefined {
  const { pattern, positions } = parsePath(path);
  const [position] = positions;
  if (position === undefined) return undefined;
  if (pattern.startsWith('lineItems[]')) {
    const line = reader.facts.lineItems?.[position];
    return line === undefined || line.id === about ? undefined : line.name;
  }
  if (pattern.startsWith('customer.products[]') && pattern !== 'customer.products[].name')
    return reader.facts.customer?.products?.[position]?.name;
  // A partner reads of nobody but itself.
  if (reader.audience === 'partner') return undefined;
  const partner = partnerAt(path, reader.facts);
  return partner === undefined ? undefined : reader.partnerName(partner);
}

const notSoFar = { fr: 'pas encore', en: 'not so far' } as const;
const notKnown = { fr: 'non renseigné', en: 'not known' } as const;
export function valueShown(read: FactRead, reader: Reader): string {
  const shown = plainValue(read, reader);
  return isRecordedByReader(read, reader) ? asRecorded(shown, reader) : shown;
}

function plainValue({ path, value }: FactRead, reader: Reader): string {
  const fact = placeAt(path)?.fact;
  if (value === null) return reader.say(fact?.soFar === true ? notSoFar : notKnown);
  if (typeof value === 'boolean') return reader.say(value ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' });
  if (typeof value === 'number') return reader.format.integer(value);
  if (typeof value === 'string') return textShown(fact, path, value, reader);
  if (value.length === 0) return reader.say({ fr: 'aucun', en: 'none' });
  return reader.format.list(value.map((item) => textShown(fact, path, item, reader)));
}

/** One text, or one entry of a list of them, as the fact's form says it is meant. */
function textShown(fact: Fact | undefined, path: string, value: string, reader: Reader): string {
  const input = fact?.form.input ?? 'none';
  if (typeof input === 'object') return ofChoice(fact, value, reader);
  switch (input) {
    case 'partner':
    case 'partners':
    case 'hubspot_or_partner':
      return value === 'hubspot' || value === 'none' ? wordFor(value, reader) : reader.partnerName(value);
    case 'line':
    case 'lines':
      return value === 'all' ? wordFor(value, reader) : reader.lineName(value);
    case 'amount':
      return reader.format.money(value, currencyAt(path, reader));
    case 'percent':
      return reader.format.percent(String(Number(value) / 100));
    case 'country':
      return countryName(value, reader);
    case 'date':
    case 'date_time':
      return reader.format.when(value);
    case 'yes_no':
    case 'domain':
    case 'domains':
    case 'count':
    case 'currency':
    case 'time_zone':
    case 'address':
    case 'text':
    case 'texts':
    case 'none':
      return value;
  }
}

function ofChoice(fact: Fact | undefined, value: string, reader: Reader): string {
  if (fact?.form === grantedOrRefused) return pick(decisionWords, value, reader);
  if (fact?.form === productLine) return pick(productWords, value, reader);
  if (fact?.form === productEdition) return pick(productEditionWords, value, reader);
  return wordFor(value, reader);
}

function wordFor(value: string, reader: Reader): string {
  const word = valueWord(value);
  return word === undefined ? value : reader.say(word);
}

function pick<K extends string>(words: Readonly<Record<K, Bilingual>>, value: string, reader: Reader): string {
  return Object.hasOwn(words, value) ? reader.say(words[value as K]) : value;
}

/** An amount is in its own entry's currency, else in the deal's. */
function currencyAt(path: string, { facts }: Reader): string | null {
  const { pattern, positions } = parsePath(path);
  const [position] = positions;
  const own =
    position === undefined
      ? undefined
      : pattern.startsWith('lineItems[]')
        ? facts.lineItems?.[position]?.currency
        : facts.customer?.products?.[position]?.currency;
  return own ?? facts.deal.currency ?? null;
}

function countryName(code: string, reader: Reader): string {
  return new Intl.DisplayNames(reader.locale, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function sourceShown(path: string, reader: Reader): string | undefined {
  const source = reader.sourceOf(path);
  if (source === undefined) return undefined;
  const [object = ''] = source.record.split('/');
  const { by } = source;
  const said = by === undefined ? '' : ` · ${reader.say({ fr: `accepté par ${by}`, en: `accepted by ${by}` })}`;
  const place = `${reader.say(objectName(object))} · ${source.property}${said}`;
  return source.changedAt === undefined ? place : `${place} · ${reader.format.brief(source.changedAt)}`;
}
