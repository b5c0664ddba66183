/** Writes every reason, rule, reading, fact and dated figure once, however many lines and verdicts speak of it. */
import type { Outcome, Reason, Verdict } from '../rules/language/determination.ts';
import { addsTo, citationOf, readingOf } from './citations.ts';
import type {
  Book,
  BriefView,
  Citation,
  FactShown,
  ParameterShown,
  ReasonsOf,
  ReasonView,
  TermsView,
  VerdictWords,
} from '../contract/deal-view.ts';
import type { Tone } from '../contract/tone.ts';
import { placeAt } from '../facts/book/lookup.ts';
import { parsePath } from '../facts/fact-path.ts';
import { factShown } from './fact-shown.ts';
import { parameterShown } from './parameter-shown.ts';
import type { Reader } from './reader.ts';
import { reasonsOf } from './reasons.ts';
import { isSameReason } from './same-reason.ts';
import { reasonSentence } from './sentences.ts';
import { outcomeWords, verdictWords } from './words/verdicts.ts';

/** What a line says of itself, by the name that sentences use for it: where in the line's view, and how it is written. */
type ValuesSaid = Readonly<Record<string, readonly [path: string, written: string]>>;

/** What one line adds: the values that its reasons and facts speak of. */
interface LinePages {
  /** Key of a verdict's reasons; what they say of this line is kept with the line. */
  readonly groundsOf: (reasons: readonly Reason[], verdict: Verdict) => string;
  /** Keys of some of its reasons. */
  readonly keysOf: (reasons: readonly Reason[]) => readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

export interface BookInMaking {
  readonly forLine: (lineItemId: string, said: ValuesSaid) => LinePages;
  readonly termsOf: (terms: TermsView) => string;
  readonly briefOf: (brief: BriefView) => string;
  readonly written: () => Book;
}

const tones: Readonly<Record<Outcome, Tone>> = {
  met: 'success',
  not_met: 'danger',
  open: 'warning',
  hubspot_decides: 'info',
  unknown: 'warning',
  noted: 'default',
};

const verdictTones: Readonly<Record<Verdict, Tone>> = {
  yes: 'success',
  automatic: 'success',
  no: 'danger',
  pending: 'warning',
  needs_hubspot_decision: 'info',
};

export function openBook(reader: Reader): BookInMaking {
  const rules = new Map<string, Citation>();
  const readings = new Map<string, string>();
  const verdicts = new Map<Verdict, VerdictWords>();
  const parameters = new Keyed<ParameterShown>('p');
  const facts = new Keyed<FactShown>('f');
  const terms = new Keyed<TermsView>('t');
  const briefs = new Keyed<BriefView>('b');
  const reasons = new Keyed<ReasonView>('r');
  const grounds = new Keyed<ReasonsOf>('g');
  const ofDeal = new Alike();

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
  const factKey = (shown: FactShown): string =>
    facts.keyOf(`${shown.label}\n${shown.value}\n${shown.source ?? ''}`, () => shown);
  const keyOf = (reason: Reason, line: Pages | null): string => {
    const sentence = reasonSentence(reason, reader, line === null ? undefined : (name, text) => line.slot(name, text));
    const factKeys = reason.facts.map((fact) => {
      const shown = factShown(fact, reader, line?.lineItemId);
      return factKey(line?.withoutValue(fact.path, shown) ?? shown);
    });
    const parameterKeys = reason.parameters.map((parameter) => {
      const shown = parameterShown(parameter, reader);
      return parameters.keyOf(`${shown.name}\n${shown.value}\n${shown.source}`, () => shown);
    });
    const { ruleId, outcome, ambiguity } = reason;
    const told = [sentence, ruleId, outcome, ambiguity ?? '', line === null, ...factKeys, ...parameterKeys].join('\n');
    return reasons.keyOf(told, () => {
      const under = reading(ambiguity);
      return {
        tone: tones[outcome],
        label: reader.say(outcomeWords[outcome]),
        sentence,
        ...(line === null ? {} : { ofLine: true }),
        ruleId,
        quotesRule: addsTo(reasonSentence(reason, { ...reader, ownPortal: false }), citation(ruleId).says),
        ...(under === undefined ? {} : { reading: under }),
        facts: factKeys,
        parameters: parameterKeys,
      };
    });
  };
  return {
    forLine: (lineItemId, said) => {
      const at = (reader.facts.lineItems ?? []).findIndex(({ id }) => id === lineItemId);
      const line = new Pages(lineItemId, at, said);
      const ofLine = new Alike();
      const key = (reason: Reason): string =>
        reason.facts.some(({ path }) => path.startsWith('lineItems['))
          ? ofLine.keyOf(reason, () => keyOf(reason, line))
          : ofDeal.keyOf(reason, () => keyOf(reason, null));
      return {
        values: line.values,
        keysOf: (stated) => [...new Set(stated.map(key))],
        groundsOf: (stated, verdict) => {
          verdicts.set(verdict, { tone: verdictTones[verdict], label: reader.say(verdictWords[verdict]) });
          const found = reasonsOf(stated, verdict, key);
          return grounds.keyOf(`${found.decide.join()};${found.also.join()};${found.inform.join()}`, () => found);
        },
      };
    },
    termsOf: (view) => terms.keyOf([view.rate, view.terms, view.period, ...view.because].join('\n'), () => view),
    briefOf: (view) => briefs.keyOf(`${view.tone}\n${view.text}`, () => view),
    written: () => ({
      reasons: reasons.entries(),
      grounds: grounds.entries(),
      verdicts: Object.fromEntries(verdicts),
      terms: terms.entries(),
      briefs: briefs.entries(),
      facts: facts.entries(),
      rules: Object.fromEntries(rules),
      readings: Object.fromEntries(readings),
      parameters: parameters.entries(),
    }),
  };
}

/** What the reasons of one line say of it alone. */
class Pages {
  readonly values: Record<string, string> = {};

  constructor(
    readonly lineItemId: string,
    /** Position in the facts; -1: nowhere. */
    private readonly at: number,
    private readonly said: ValuesSaid,
  ) {}

  /** The value goes with the line, unless the line says it anyway; two of one name that differ get two names. */
  slot(name: string, written: string): string {
    const [path, text] = this.said[name] ?? [];
    if (text === written) return `{${path ?? ''}}`;
    for (let number = 1; ; number += 1) {
      const own = number === 1 ? name : `${name}${number}`;
      const known = this.values[own];
      if (known !== undefined && known !== written) continue;
      this.values[own] = written;
      return `{values.${own}}`;
    }
  }

  /** The fact as other lines have it too; undefined where it is another line's, or one of few values. */
  withoutValue(path: string, shown: FactShown): FactShown | undefined {
    const { pattern, positions } = parsePath(path);
    const input = placeAt(path)?.fact?.form.input;
    if (!pattern.startsWith('lineItems[].') || positions[0] !== this.at) return undefined;
    if (input !== 'amount' && input !== 'text') return undefined;
    return { ...shown, value: this.slot(pattern.slice('lineItems[].'.length), shown.value), ofLine: true };
  }
}

/** Finds a reason that was written already: the same object, or one stated anew with the same content. */
class Alike {
  private readonly told = new Map<Reason, string>();
  private readonly byCode = new Map<string, (readonly [Reason, string])[]>();

  keyOf(reason: Reason, write: () => string): string {
    const known = this.told.get(reason);
    if (known !== undefined) return known;
    const kind = this.byCode.get(reason.code) ?? [];
    this.byCode.set(reason.code, kind);
    const key = kind.find(([other]) => isSameReason(other, reason))?.[1] ?? write();
    kind.push([reason, key]);
    this.told.set(reason, key);
    return key;
  }
}

/** Things that read alike, each under one key. */
class Keyed<T> {
  private readonly keys = new Map<string, string>();
  private readonly values: Record<string, T> = {};

  constructor(private readonly prefix: string) {}

  /** `text`: by which two that read alike are known; the value is made only where it is new. */
  keyOf(text: string, make: () => T): string {
    const known = this.keys.get(text);
    if (known !== undefined) return known;
    const key = `${this.prefix}${this.keys.size + 1}`;
    this.keys.set(text, key);
    this.values[key] = make();
    return key;
  }

  entries(): Readonly<Record<string, T>> {
    return this.values;
  }
}
