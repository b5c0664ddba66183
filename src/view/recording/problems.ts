/** What is wrong with a request to record, field by field, in the reader's language. */
import type * as z from 'zod';
import type { Bilingual } from '../../facts/bilingual.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import { written } from '../../facts/parse.ts';
import { formatFor, type FormatSettings } from '../format.ts';
import { spaced } from '../spoken.ts';
import type { Problem } from '../../contract/response.ts';
import { dependencyWords } from '../words/dependencies.ts';
import { fieldLabel } from '../words/recorded-fields.ts';
import { type InputFault, inputWords, refusalWords, type RefusalWords } from '../words/refusals.ts';
import { valueWord } from '../words/values.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { faultsOf } from '../../contract/recording-request.ts';

/** Problems told in one answer. */
const mostProblems = 30;

/** Of the request as it came in. `record` is its record, whatever that is. */
export function inputProblems(
  issues: readonly z.core.$ZodIssue[],
  faults: ReturnType<typeof faultsOf>,
  record: unknown,
  settings: FormatSettings,
): Problem[] {
  const kind = textAt(record, 'kind');
  const told = [
    ...issues.flatMap((issue) => ofIssue(issue, kind, settings)),
    ...faults.map(({ path, fault }) => problem(['record', ...path], inputWords[fault], kind, {}, settings)),
  ];
  return told.slice(0, mostProblems);
}

export function refusalProblems(refusals: readonly Refusal[], kind: string, settings: FormatSettings): Problem[] {
  const format = formatFor(settings);
  return refusals.slice(0, mostProblems).map(({ path, code, ruleId, values = {}, dependsOn }) => {
    const button = dependsOn === undefined ? undefined : dependencyWords(dependsOn);
    const shown = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        /^\d{4}-\d{2}-\d{2}/.test(value) ? format.when(value) : value,
      ]),
    );
    return {
      ...problem(
        ['record', ...path.split('.').filter((step) => step !== '')],
        refusalWords[code],
        kind,
        shown,
        settings,
      ),
      ...(ruleId === undefined ? {} : { ruleId }),
      ...(dependsOn === undefined || button === undefined
        ? {}
        : { dependsOn: { ...dependsOn, button: spaced(button[settings.locale], settings.locale) } }),
    };
  });
}

function ofIssue(issue: z.core.$ZodIssue, kind: string, settings: FormatSettings): Problem[] {
  const is = (fault: InputFault, values: Record<string, string> = {}, path = issue.path): Problem =>
    problem(path, inputWords[fault], kind, values, settings);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => is('unknown_key', { given: key.slice(0, 60) }, [...issue.path, key]));
    case 'invalid_value':
      return [is('not_an_option', { allowed: allowed(issue.values.map(String), settings) })];
    case 'invalid_union':
      return [
        issue.path.at(-1) === 'kind'
          ? is('unknown_kind', { allowed: kindsIn(issue) })
          : is(faultOfField(issue.path, kind)),
      ];
    case 'invalid_type':
      return [
        is(
          issue.input === undefined && issue.message.includes('received undefined')
            ? 'missing'
            : issue.expected === 'boolean'
              ? 'yes_no'
              : faultOfField(issue.path, kind),
        ),
      ];
    case 'custom':
      return [is(issue.params?.['fault'] === 'no_domain' ? 'no_domain' : faultOfField(issue.path, kind))];
    case 'too_big':
    case 'too_small':
      return [is(issue.origin === 'array' ? 'list' : faultOfField(issue.path, kind))];
    default:
      return [is(faultOfField(issue.path, kind))];
  }
}

const kindsIn = (issue: z.core.$ZodIssueInvalidUnion): string =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '';

const faults: readonly (readonly [RegExp, InputFault])[] = [
  [/^(requestId|basedOn|partnerId|.*PartnerIds?|lineItemIds?|coversLineItems|by)$/, 'id'],
  [/^(.*On|from|to|subscriptionStart|customerTimelineStart)$/, 'date'],
  [/^(.*At|at)$/, 'instant'],
  [/^(poorReviews|monthsPaid|partnerBreachAfterMonths)$/, 'count'],
  [/^portalMrr$/, 'amount'],
  [/^percent$/, 'percent'],
  [/^currency$/, 'currency'],
  [/^countryCode$/, 'country'],
  [/^timeZone$/, 'time_zone'],
  [/^address$/, 'address'],
];

/** What a field should be, by its name: the last one on the path that is none of a position. */
function faultOfField(path: readonly PropertyKey[], kind: string): InputFault {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  // Who took a decision is a text; who onboards a line, an id.
  if (recordedFact(kind, field)?.form.input === 'text') return 'other';
  return faults.find(([pattern]) => pattern.test(field))?.[1] ?? 'other';
}

function allowed(values: readonly string[], { locale }: FormatSettings): string {
  return values.map((value) => valueWord(value)?.[locale] ?? value).join(', ');
}

const colon: Bilingual = { fr: ' : ', en: ': ' };

function problem(
  path: readonly PropertyKey[],
  words: RefusalWords,
  kind: string,
  values: Readonly<Record<string, string>>,
  { locale }: FormatSettings,
): Problem {
  const say = (text: Bilingual): string =>
    spaced(
      text[locale].replace(/\{(\w+)\}/g, (_whole, name: string) => values[name] ?? ''),
      locale,
    );
  const field = path.findLast((step): step is string => typeof step === 'string' && step !== 'record');
  const label = field === undefined ? null : say(fieldLabel(kind, field.replace(/\[\d+\]$/, '')));
  const sentence = say(words.problem);
  return {
    path: written(path),
    problem: label === null ? sentence : `${label.charAt(0).toUpperCase()}${label.slice(1)}${say(colon)}${sentence}`,
    hint: say(words.hint),
  };
}

function textAt(record: unknown, key: string): string {
  if (typeof record !== 'object' || record === null) return '';
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'string' ? value : '';
}
