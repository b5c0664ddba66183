/** Writes every reason, rule, reading and dated figure once, however many lines and verdicts speak of it. */
import type { Outcome, Reason } from '../rules/determination.ts';
import { addsTo, citationOf, readingOf } from './citations.ts';
import type { Book, Citation, ParameterShown, ReasonView, Tone } from '../contract/deal-view.ts';
import { factShown } from './fact-shown.ts';
import { parameterShown } from './parameter-shown.ts';
import type { Reader } from './reader.ts';
import { isSameReason } from './same-reason.ts';
import { reasonSentence } from './sentences.ts';
import { outcomeWords } from './words/status.ts';

export interface BookInMaking {
  /** The reason's key; under the line item that it is shown for, the line's own facts need not say whose they are. */
  readonly keyOf: (reason: Reason, lineItemId: string) => string;
  readonly written: () => Book;
}

interface Told {
  readonly reason: Reason;
  /** Shown differently under its own line and under another. */
  readonly aboutLines: boolean;
  /** By line item; one for all where it is not about lines. */
  readonly keys: Map<string, string>;
}

const tones: Readonly<Record<Outcome, Tone>> = {
  met: 'success',
  not_met: 'danger',
  open: 'warning',
  hubspot_decides: 'info',
  unknown: 'warning',
  noted: 'default',
};

export function openBook(reader: Reader): BookInMaking {
  const rules = new Map<string, Citation>();
  const readings = new Map<string, string>();
  const parameters = new Keyed<ParameterShown>('p');
  const reasons = new Keyed<ReasonView>('r');
  // The rules state one finding for many lines as one object, or anew with the same content.
  const told = new Map<Reason, Told>();
  const alike = new Map<string, Told[]>();

  const citation = (ruleId: string): Citation => {
    const found = rules.get(ruleId) ?? citationOf(ruleId, reader);
    rules.set(ruleId, found);
    return found;
  };
  const reading = (id: string | undefined): string | undefined => {
    if (id === undefined || readings.has(id)) return id;
    const text = readingOf(id, reader);
    if (text === undefined) return undefined;
    readings.set(id, text);
    return id;
  };
  const reasonView = (reason: Reason, lineItemId: string): ReasonView => {
    const sentence = reasonSentence(reason, reader);
    const under = reading(reason.ambiguity);
    return {
      tone: tones[reason.outcome],
      label: reader.say(outcomeWords[reason.outcome]),
      sentence,
      ruleId: reason.ruleId,
      quotesRule: addsTo(sentence, citation(reason.ruleId).says),
      ...(under === undefined ? {} : { reading: under }),
      facts: reason.facts.map((fact) => factShown(fact, reader, lineItemId)),
      parameters: reason.parameters.map((parameter) => parameters.keyOf(parameterShown(parameter, reader))),
    };
  };
  const toldAlready = (reason: Reason, lineItemId: string): Told => {
    const aboutLines = reason.facts.some(({ path }) => path.startsWith('lineItems['));
    // What rests on a line's facts is rarely said of another: they are looked for line by line.
    const where = aboutLines ? `${reason.code} ${lineItemId}` : reason.code;
    const kind = alike.get(where) ?? [];
    alike.set(where, kind);
    const known = kind.find((other) => isSameReason(other.reason, reason));
    if (known !== undefined) return known;
    const first: Told = { reason, aboutLines, keys: new Map() };
    kind.push(first);
    return first;
  };
  return {
    keyOf: (reason, lineItemId) => {
      const known = told.get(reason) ?? toldAlready(reason, lineItemId);
      told.set(reason, known);
      const of = known.aboutLines ? lineItemId : '';
      const key = known.keys.get(of) ?? reasons.keyOf(reasonView(reason, lineItemId));
      known.keys.set(of, key);
      return key;
    },
    written: () => ({
      reasons: reasons.entries(),
      rules: Object.fromEntries(rules),
      readings: Object.fromEntries(readings),
      parameters: parameters.entries(),
    }),
  };
}

/** Things that read alike, each under one key. */
class Keyed<T> {
  private readonly keys = new Map<string, string>();
  private readonly values: Record<string, T> = {};

  constructor(private readonly prefix: string) {}

  keyOf(value: T): string {
    const text = JSON.stringify(value);
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = `${this.prefix}${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.values[key] = value;
    return key;
  }

  entries(): Readonly<Record<string, T>> {
    return this.values;
  }
}
