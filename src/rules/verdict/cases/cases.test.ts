/** Every judged case, against the rules: what the text says first, what the engine says second. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../../../catalogue/rulebook.ts';
import { determine } from '../determine.ts';
import { editionNamed } from '../../editions/pick-edition.ts';
import type { Determination } from '../../language/determination.ts';
import { faultsInEvidence } from '../../testing/evidence.ts';
import { isFileOfCases, pinnedTo, reasonsIn, stated } from '../../testing/judged-cases.ts';
import { caseFileSchema, type Expected } from './judged-case.ts';

const folder = path.join(process.cwd(), 'src', 'rules');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases).sort();

test('every file of judged cases is found', () => {
  expect(files.length).toBeGreaterThanOrEqual(20);
});

describe.each(files)('%s', (file) => {
  const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  test.each(cases.map((each) => [each.title, each] as const))('%s', (_title, judged) => {
    const facts = stated(base, judged);
    const found = determine(facts, pinnedTo(edition, rulebook), named(edition));
    expect(disagreements(found, judged.expected)).toEqual([]);
    // What one partner sees is explained by its own facts.
    if (facts.viewer === undefined) expect(faultsInEvidence(facts, found)).toEqual([]);
  });
});

/** An edition that was announced judges where it is named, a text by the day. */
const named = (edition: string): string | undefined =>
  editionNamed(edition, rulebook).announced === null ? undefined : edition;

/** Everything in which the determination is not what was judged, each in one readable line. */
function disagreements(found: Determination, expected: Expected): string[] {
  const out: string[] = [];
  const differ = (what: string, is: unknown, wanted: unknown) => {
    if (!agrees(is, wanted)) out.push(`${what}: ${JSON.stringify(is)}, judged ${JSON.stringify(wanted)}`);
  };
  for (const key of ['status', 'creditedPartnerId', 'motion', 'process'] as const) {
    if (expected[key] !== undefined) differ(key, found[key], expected[key]);
  }
  for (const { lineItemId, credit, commission, runsOn } of expected.lines ?? []) {
    const line = found.lines.find((each) => each.lineItemId === lineItemId);
    for (const [key, wanted] of Object.entries(credit ?? {}))
      differ(`${lineItemId} credit.${key}`, valueOf(line?.credit, key), wanted);
    for (const [key, wanted] of Object.entries(commission ?? {}))
      differ(`${lineItemId} commission.${key}`, valueOf(line?.commission, key), wanted);
    if (runsOn !== undefined) differ(`${lineItemId} runsOn`, line?.runsOn?.length, runsOn.length);
    for (const [at, one] of (runsOn ?? []).entries()) differ(`${lineItemId} runsOn`, line?.runsOn?.[at], one);
  }
  for (const total of expected.totals ?? []) {
    const own = found.totals.find(({ currency }) => currency === total['currency']);
    for (const [key, wanted] of Object.entries(total))
      differ(`total ${String(total['currency'])}.${key}`, valueOf(own, key), wanted);
  }
  if (expected.scheduleMonthsEarned !== undefined) {
    const earned = new Set(found.schedule.filter(({ state }) => state === 'earned').map(({ month }) => month));
    differ('months earned', earned.size, expected.scheduleMonthsEarned);
  }
  for (const clock of expected.clocks ?? []) {
    if (
      !found.clocks.some((each) => Object.entries(clock).every(([key, wanted]) => agrees(valueOf(each, key), wanted)))
    ) {
      out.push(`clocks: ${JSON.stringify(found.clocks)}, judged ${JSON.stringify(clock)}`);
    }
  }
  for (const [key, wanted] of Object.entries(expected.edition ?? {}))
    differ(`edition.${key}`, valueOf(found.edition, key), wanted);
  if (expected.onboardingWaiver === null) differ('onboardingWaiver', found.onboardingWaiver, null);
  for (const [key, wanted] of Object.entries(expected.onboardingWaiver ?? {}))
    differ(`onboardingWaiver.${key}`, valueOf(found.onboardingWaiver, key), wanted);
  for (const credit of expected.managedCredit ?? []) {
    const own = found.managedCredit.find(({ partnerId }) => partnerId === credit['partnerId']);
    for (const [key, wanted] of Object.entries(credit)) differ(`managedCredit.${key}`, valueOf(own, key), wanted);
  }
  const warned = new Set(found.warnings.map(({ ruleId }) => ruleId));
  const cited = new Set([...rulesIn(found), ...warned]);
  if (expected.rulesCited !== undefined && !expected.rulesCited.some((id) => cited.has(id))) {
    out.push(`none of ${expected.rulesCited.join(', ')} is cited among ${[...cited].join(', ')}`);
  }
  for (const wanted of expected.warningsCite ?? []) {
    if (![wanted].flat().some((id) => warned.has(id)))
      out.push(`no warning cites ${[wanted].flat().join(' or ')}; warned: ${[...warned].join(', ')}`);
  }
  for (const id of expected.warningsMustNotCite ?? []) if (warned.has(id)) out.push(`a warning cites ${id}`);
  for (const { ruleId, outcome, code, values } of expected.outcomes ?? []) {
    const of = [...found.trace, ...reasonsIn(found)].filter((entry) => entry.ruleId === ruleId);
    const named = code === undefined ? of : of.filter((entry) => entry.code === code);
    if (!named.some((entry) => agrees(entry.outcome, outcome) && holds(valueOf(entry, 'values'), values))) {
      const said = new Set(
        of.map((entry) => `${entry.outcome} ${entry.code} ${JSON.stringify(valueOf(entry, 'values'))}`),
      );
      out.push(
        `${ruleId}: ${[...said].join(', ') || 'not in the trace'}, judged ${JSON.stringify({ outcome, code, values })}`,
      );
    }
  }
  for (const { ruleId, code, values } of expected.warnings ?? []) {
    if (!found.warnings.some((each) => each.ruleId === ruleId && each.code === code && holds(each.values, values)))
      out.push(`warnings: ${JSON.stringify(found.warnings)}, judged ${JSON.stringify({ ruleId, code, values })}`);
  }
  for (const action of expected.nextActions ?? []) {
    if (
      !found.nextActions.some((each) =>
        Object.entries(action).every(([key, wanted]) => agrees(valueOf(each, key), wanted)),
      )
    )
      out.push(`next actions: ${JSON.stringify(found.nextActions)}, judged ${JSON.stringify(action)}`);
  }
  const missing = found.missingFacts.map(({ path: at }) => at);
  const isMissing = (wanted: string) =>
    missing.some((at) => at === wanted || at.startsWith(`${wanted}.`) || at.startsWith(`${wanted}[`));
  for (const wanted of expected.missingPaths ?? []) {
    if (![wanted].flat().some(isMissing))
      out.push(`not reported missing: ${[wanted].flat().join(' or ')}; reported: ${missing.join(', ')}`);
  }
  for (const at of expected.notMissingPaths ?? []) if (isMissing(at)) out.push(`needlessly reported missing: ${at}`);
  const everything = JSON.stringify(found);
  for (const id of expected.mustNotName ?? []) if (everything.includes(id)) out.push(`names ${id}`);
  return out;
}

const valueOf = (object: object | null | undefined, key: string): unknown =>
  object === null || object === undefined ? undefined : Reflect.get(object, key);

const rulesIn = (found: Determination): string[] =>
  [...found.trace, ...found.clocks, ...reasonsIn(found)].map(({ ruleId }) => ruleId);

/** A reason holds the values that are judged; an amount may have its currency behind it. */
function holds(is: unknown, wanted: Readonly<Record<string, string>> | undefined): boolean {
  return Object.entries(wanted ?? {}).every(([key, value]) => {
    const own: unknown = typeof is === 'object' && is !== null ? Reflect.get(is, key) : undefined;
    return typeof own === 'string' && (own === value || own.startsWith(`${value} `));
  });
}

/** A list of expected values: any of them; an object: each of its keys; two instants: the same moment. */
function agrees(is: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((each) => agrees(is, each));
  if (typeof wanted === 'object' && wanted !== null) {
    return (
      typeof is === 'object' &&
      is !== null &&
      Object.entries(wanted).every(([key, value]) => agrees(valueOf(is, key), value))
    );
  }
  if (
    typeof wanted === 'string' &&
    typeof is === 'string' &&
    wanted.includes('T') &&
    !Number.isNaN(Date.parse(wanted))
  ) {
    return Date.parse(is) === Date.parse(wanted);
  }
  // A plain date is met by an instant of that day, as the clock writes it in the zone that the rule names.
  if (typeof wanted === 'string' && typeof is === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(wanted))
    return is.startsWith(wanted);
  return is === wanted;
}
