/**
 * What an explanation owes its reader, whatever the deal: each fact that it cites stands in the facts under that path,
 * each fact that it asks for is missing there, and the words it is told in have every value that they need.
 */
import { isAmbiguityId } from '../sections/ambiguities.ts';
import type { Coded } from '../language/codes.ts';
import { actionCodes, clockIds, reasonCodes, warningCodes } from '../verdict/every-code.ts';
import {
  type Determination,
  determinationSchema,
  type FactRead,
  type LineVerdict,
  type ParameterRead,
  type Reason,
  type TraceEntry,
} from '../language/determination.ts';
import { edition20250903 } from '../editions/2025-09-03.ts';
import { edition20251117 } from '../editions/2025-11-17.ts';
import { numbersOf } from '../editions/announcement.ts';
import { parametersOf } from '../editions/edition.ts';
import type { Parameter } from '../editions/parameter.ts';
import { groundsOf, speaksOfOnePartner } from './grounds.ts';
import { isRuleId } from '../sections/registry.ts';
import type { SectionFindings } from '../language/section.ts';
import { stepsOf } from '../what-if/change.ts';

const reasonsCoded: Coded = reasonCodes;
const warningsCoded: Coded = warningCodes;
const actions: ReadonlySet<string> = new Set(actionCodes);
const clockNames: ReadonlySet<string> = new Set(clockIds);
const known: readonly Parameter[] = [edition20250903, edition20251117].flatMap((edition) => [
  ...parametersOf(edition).map(([, parameter]) => parameter),
  ...(edition.announced === null ? [] : Object.values(numbersOf(edition.announced))),
]);
const parameters = new Set(known.map(({ read }) => JSON.stringify(read)));

/** One readable line for each fault; empty where the explanation stands. Not for the view of one partner, whose facts are fewer. */
export function faultsInEvidence(facts: object, found: Determination): string[] {
  const { lines, onboardingWaiver, managedCredit } = found;
  const reasons = [
    ...lines.flatMap(({ credit, commission }) => [...credit.reasons, ...commission.reasons]),
    ...(onboardingWaiver?.reasons ?? []),
    ...managedCredit.flatMap((credit) => credit.reasons),
  ];
  const shape = determinationSchema.safeParse(found);
  return [
    ...new Set([
      ...(shape.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []),
      ...reasons.flatMap((reason) => [...faultsIn(facts, reason), ...valuesLacking(reason, reasonsCoded)]),
      ...lines.flatMap((line) => undecided(line, found)),
      ...faultsInFindings(facts, found),
    ]),
  ];
}

/** The same of what one section found. */
export function faultsInFindings(
  facts: object,
  { trace, warnings, nextActions, missingFacts, clocks }: SectionFindings,
): string[] {
  return [
    ...trace.flatMap((entry) => faultsIn(facts, entry)),
    ...trace
      .filter(({ code, partnerId }) => speaksOfOnePartner(code) && partnerId === null)
      .map(({ ruleId, code }) => `${ruleId} ${code} speaks of a partner, and names none`),
    ...warnings.flatMap((warning) => valuesLacking(warning, warningsCoded)),
    ...warnings
      .filter(({ message }) => !/^[A-Z0-9].*[.:].*/.test(message) || message.includes('{'))
      .map(({ code }) => `${code} is told in no sentence`),
    ...nextActions.filter(({ what }) => !actions.has(what)).map(({ what }) => `unknown action "${what}"`),
    ...clocks.filter(({ id }) => !clockNames.has(id)).map(({ id }) => `unknown clock "${id}"`),
    ...[...nextActions, ...clocks]
      .filter(({ ruleId }) => !isRuleId(ruleId))
      .map(({ ruleId }) => `unknown rule "${ruleId}"`),
    ...missingFacts.flatMap(({ path, neededBy, wouldDecide, why }) => [
      ...(isMissing(facts, path) || why === 'contradiction' ? [] : [`${path} is asked for and stands there`]),
      ...(neededBy.length > 0 && neededBy.every(isRuleId) && wouldDecide !== ''
        ? []
        : [`${path} is asked for, and nobody learns what for`]),
    ]),
  ];
}

function faultsIn(
  facts: object,
  { ruleId, code, ambiguity, facts: read, parameters: cited }: Reason | TraceEntry,
): string[] {
  const at = `${ruleId} ${code}`;
  return [
    ...(isRuleId(ruleId) && reasonsCoded[code] !== undefined ? [] : [`${at} is no reason`]),
    ...(ambiguity === undefined || isAmbiguityId(ambiguity) ? [] : [`${at} rests on ${ambiguity}`]),
    ...read
      .filter((one) => !stands(facts, one))
      .map(({ path, value }) => `${at} cites ${path} as ${JSON.stringify(value)}`),
    ...lackingGrounds(code, read, cited).map((lacking) => `${at} cites no ${lacking}`),
    ...cited.filter((one) => !parameters.has(JSON.stringify(one))).map((one) => `${at} cites ${JSON.stringify(one)}`),
  ];
}

/** Every value that the words declare, no other, and none of them empty. */
function valuesLacking(
  { ruleId, code, values = {} }: Pick<Reason, 'ruleId' | 'code' | 'values'>,
  declared: Coded,
): string[] {
  const names = Object.keys(declared[code] ?? {});
  const given = Object.keys(values);
  return [...names.filter((name) => (values[name] ?? '') === ''), ...given.filter((name) => !names.includes(name))].map(
    (name) => `${ruleId} ${code} is told with "${name}" ${JSON.stringify(values[name] ?? null)}`,
  );
}

function lackingGrounds(code: string, read: readonly FactRead[], cited: readonly ParameterRead[]): string[] {
  const { facts = [], parameters: numbers = [] } = groundsOf[code] ?? {};
  const keys = new Set(
    read.map(({ path }) =>
      path
        .split('.')
        .at(-1)
        ?.replace(/\[\d+\]$/, ''),
    ),
  );
  const names = new Set(cited.map(({ name }) => name));
  return [
    ...facts.filter((key) => !key.split('|').some((one) => keys.has(one))),
    ...numbers.filter((name) => !names.has(name)),
  ];
}

/** Whatever keeps a line open is asked for, and somebody can do something about it. */
function undecided(
  { lineItemId, credit, commission }: LineVerdict,
  { missingFacts, nextActions }: Determination,
): string[] {
  const asked = new Set<string>(missingFacts.flatMap(({ neededBy }) => neededBy));
  const open = [credit, commission].filter(({ verdict }) => verdict !== 'no');
  const unasked = open.flatMap(({ reasons }) =>
    reasons.filter(({ outcome, ruleId }) => outcome === 'unknown' && !asked.has(ruleId)),
  );
  const waits =
    open.some(({ verdict }) => verdict === 'needs_hubspot_decision') &&
    !nextActions.some(({ lineItemIds }) => lineItemIds.includes(lineItemId));
  return [
    ...unasked.map(({ ruleId, code }) => `${ruleId} ${code} is unknown, and nothing is asked`),
    ...(waits ? [`HubSpot decides on ${lineItemId}, and nobody asks it to`] : []),
  ];
}

function valueAt(facts: object, path: string): unknown {
  return (stepsOf(path) ?? [path]).reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? Reflect.get(node, step) : undefined),
    facts,
  );
}

/** Nothing so far is written as null; of products that the customer has, their names are cited. */
function stands(facts: object, { path, value }: FactRead): boolean {
  const fact = valueAt(facts, path) ?? null;
  const told = path === 'customer.products' && Array.isArray(fact) ? fact.map(productNamed) : fact;
  return JSON.stringify(told) === JSON.stringify(value);
}

const productNamed = (owned: { readonly name?: string | null; readonly product?: string | null }): string =>
  owned.name ?? owned.product ?? '';

/** Of these lists an entry is missing, whatever else they hold. */
const lists: ReadonlySet<string> = new Set(['exchangeRates', 'holidays']);

function isMissing(facts: object, path: string): boolean {
  const fact = valueAt(facts, path) ?? null;
  // What cannot be true is asked for anew: two products that contradict each other on their holder, a reply before the request.
  const contradicted = path.endsWith('.creditHolderType') || path.endsWith('.repliedAt');
  return stepsOf(path) !== null && (fact === null || fact === 'unclassified' || contradicted || lists.has(path));
}
