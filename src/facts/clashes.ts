/** Entries of a facts file that are each written well and cannot all be meant. */
import type { FactProblem } from './fact-problem.ts';
import { entriesAt, shortened, valueAt } from './input.ts';
import { calendarDate, type CalendarDate } from './primitives.ts';
import { type Language, problemWords } from './problem-words.ts';

export const clashesIn = (input: unknown, language: Language): FactProblem[] => [
  ...twice(input, language),
  ...endsBeforeItBegins(input, language),
  ...pricesAtOnce(input, language),
  ...rateOfItself(input, language),
];

const dayAt = (entry: unknown, key: string): CalendarDate | undefined =>
  calendarDate.safeParse(valueAt(entry, [key])).data;

/** Two entries under one id cannot be told apart. */
function twice(input: unknown, language: Language): FactProblem[] {
  const say = problemWords[language];
  return ['partners', 'lineItems', 'relatedDeals'].flatMap((name) => {
    const first = new Map<string, number>();
    return entriesAt(input, [name]).flatMap((item, index) => {
      const id = valueAt(item, ['id']);
      if (typeof id !== 'string') return [];
      const before = first.get(id);
      if (before === undefined) {
        first.set(id, index);
        return [];
      }
      return [
        { path: `${name}[${index}].id`, problem: say.twice(shortened(id)), hint: say.sameAs(`${name}[${before}]`) },
      ];
    });
  });
}

/** An absence of no day is none (COM-05); the whole entry is told, for either date may be the wrong one. */
function endsBeforeItBegins(input: unknown, language: Language): FactProblem[] {
  const say = problemWords[language];
  return entriesAt(input, ['communication', 'outOfOffice']).flatMap((absence, index) => {
    const [from, to] = [dayAt(absence, 'from'), dayAt(absence, 'to')];
    if (from === undefined || to === undefined || from <= to) return [];
    return [{ path: `communication.outOfOffice[${index}]`, problem: say.endsBefore(from, to), hint: say.swap }];
  });
}

/** Of one line one price counts at a time: two steps of it cannot begin, or end, on one day, nor one before the other ends. */
function pricesAtOnce(input: unknown, language: Language): FactProblem[] {
  const say = problemWords[language];
  return entriesAt(input, ['lineItems']).flatMap((line, index) => {
    const at = `lineItems[${index}]`;
    const ends = stepsOf(line, 'earlierPrices', 'until', at);
    const begins = stepsOf(line, 'laterPrices', 'from', at);
    const last = ends
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return [...sameDay(ends), ...sameDay(begins), ...begins.filter(({ day }) => last !== undefined && day <= last)].map(
      ({ path, day }) => ({ path, problem: say.pricesAtOnce(day), hint: say.onePriceAtATime }),
    );
  });
}

interface StepDay {
  readonly path: string;
  readonly day: CalendarDate;
}

const stepsOf = (line: unknown, list: string, key: string, at: string): StepDay[] =>
  entriesAt(line, [list]).flatMap((step, index) => {
    const day = dayAt(step, key);
    return day === undefined ? [] : [{ path: `${at}.${list}[${index}].${key}`, day }];
  });

const sameDay = (steps: readonly StepDay[]): StepDay[] =>
  steps.filter(({ day }, index) => steps.findIndex((other) => other.day === day) < index);

/** A currency is worth itself. */
function rateOfItself(input: unknown, language: Language): FactProblem[] {
  const say = problemWords[language];
  return entriesAt(input, ['exchangeRates']).flatMap((rate, index) => {
    const [from, to] = [valueAt(rate, ['from']), valueAt(rate, ['to'])];
    return typeof from === 'string' && from === to
      ? [{ path: `exchangeRates[${index}]`, problem: say.rateOfItself(shortened(from)), hint: say.twoCurrencies }]
      : [];
  });
}
