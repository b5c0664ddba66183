/**
 * Editions that an admin brings (`editions.json`): what they change of one that is known, for the day when HubSpot's text
 * reaches somebody before us. Parameters that the rules read, in their own form and unit, and no others; each edition says
 * who set it, and when.
 */
import * as z from 'zod';
import { calendarDate, currencyCode, decimal, ratio } from '../../facts/primitives.ts';
import { region, tier } from '../../facts/book/values.ts';
import { type ParameterName, type RulesEdition, type ValuesOfParameters } from './edition.ts';
import { follows } from './follows.ts';
import type { CountedUnit } from './parameter.ts';

const count = <U extends CountedUnit>(unit: U) =>
  z.strictObject({ form: z.literal('count'), value: z.int().positive(), unit: z.literal(unit) });
const amount = <P extends 'month' | 'year'>(per: P) =>
  z.strictObject({
    form: z.literal('amount'),
    value: z.strictObject({ amount: decimal, currency: currencyCode }),
    per: z.literal(per),
  });
/** Ways in which a rule can work, all of them written in code already. */
const choice = <const W extends string>(...ways: readonly [W, ...W[]]) =>
  z.strictObject({ form: z.literal('choice'), value: z.enum(ways) });

/** Form and unit of each parameter, as `ValuesOfParameters` has them. */
function formsOfParameters(): { readonly [N in ParameterName]: z.ZodType<ValuesOfParameters[N]> } {
  const share = z.strictObject({ form: z.literal('share'), value: ratio });
  const day = z.strictObject({ form: z.literal('date'), value: calendarDate });
  const localTime = z.strictObject({
    form: z.literal('local_time'),
    value: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  });
  return {
    'commission.rate': share,
    'commission.partner.months': count('months'),
    'commission.provider.months': count('months'),
    'commission.accounting': choice('monthly'),
    'commission.payment': choice('quarterly'),
    'soldMrr.lookBack': count('months'),
    'proof.deadline': choice('close_date'),
    'proof.signatureWindow': count('months'),
    'proof.signatureWindowDays': count('days'),
    'enterprise.rate': share,
    'enterprise.months': count('months'),
    'enterprise.floor': amount('month'),
    'enterprise.conversionMargin': share,
    'enterprise.tiers': z.strictObject({ form: z.literal('words'), value: z.array(tier.schema) }),
    'enterprise.waiverRegions': z.strictObject({ form: z.literal('words'), value: z.array(region.schema) }),
    'upsell.model': choice('product_line_holder', 'net_increase'),
    'reply.hours': count('hours'),
    'reply.afterHoliday': localTime,
    'invitation.hours': count('hours'),
    'onboarding.workingDays': count('working_days'),
    'secondManager.yearlyMrr': amount('year'),
    'model.since': day,
  };
}

const broughtFileSchema = z.lazy(() => z.strictObject({ editions: z.array(broughtSchema) }));
const broughtSchema = z.lazy(() =>
  z.strictObject({
    /** By the day of its text. */
    id: calendarDate,
    /** Id of the edition of which it says what changes. */
    follows: z.string(),
    from: calendarDate,
    to: calendarDate.nullable(),
    toIsFrom: z.string().trim().min(1).max(200),
    setBy: z.strictObject({ name: z.string().trim().min(1).max(100), on: calendarDate }),
    parameters: z.strictObject(formsOfParameters()).partial(),
  }),
);
type Brought = z.output<typeof broughtSchema>;

export type BroughtRead =
  | { readonly ok: true; readonly editions: readonly RulesEdition[] }
  /** Every one, each with its place in the file. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** `known`: those that an edition of the file may follow. Never throws. */
export function readBrought(file: unknown, known: readonly RulesEdition[]): BroughtRead {
  // What most installations have; the forms of all parameters are not made for it.
  if (bringsNothing(file)) return { ok: true, editions: [] };
  const parsed = broughtFileSchema.safeParse(file);
  const contradictions = parsed.success
    ? parsed.data.editions.flatMap((each, at) =>
        contradictionsOf(each, parsed.data.editions.slice(0, at), known).map((problem) => `editions.${at}: ${problem}`),
      )
    : parsed.error.issues.flatMap(problemsOf);
  if (!parsed.success || contradictions.length > 0) return { ok: false, problems: contradictions };
  const editions: RulesEdition[] = [];
  for (const brought of parsed.data.editions) {
    const earlier = [...known, ...editions].find(({ id }) => id === brought.follows);
    if (earlier !== undefined) editions.push(broughtEdition(brought, earlier));
  }
  return { ok: true, editions: editions.toSorted((one, other) => (one.from < other.from ? -1 : 1)) };
}

/** `{ "editions": [] }` and nothing else. */
function bringsNothing(file: unknown): boolean {
  if (typeof file !== 'object' || file === null || !('editions' in file)) return false;
  return Array.isArray(file.editions) && file.editions.length === 0 && Object.keys(file).length === 1;
}

function broughtEdition({ id, from, to, toIsFrom, setBy, parameters }: Brought, earlier: RulesEdition): RulesEdition {
  const set = Object.entries(parameters).map(([name, value]) => [name, { ...value, source: 'admin', told: undefined }]);
  return {
    ...follows(earlier, {
      id,
      from,
      to,
      toIsFrom,
      parameters: Object.fromEntries(set) as Brought['parameters'],
      ...(earlier.announced === null ? {} : { announced: earlier.announced }),
    }),
    setBy,
  };
}

function contradictionsOf(
  { id, follows: followed, from, to, parameters }: Brought,
  before: readonly Brought[],
  known: readonly RulesEdition[],
): string[] {
  const taken = [...known.map((each) => each.id), ...before.map((each) => each.id)];
  const base = known.find((each) => each.id === followed);
  const netIncrease = parameters['upsell.model']?.value === 'net_increase';
  const followsBrought = before.some((each) => each.id === followed);
  return [
    ...(taken.includes(id) ? [`there is an edition ${id} already; give it another id`] : []),
    ...(base === undefined && !followsBrought
      ? [`follows ${followed}, which is none of ${[...new Set(taken)].join(', ')}`]
      : []),
    ...(to !== null && to < from ? [`ends on ${to}, before it begins on ${from}`] : []),
    ...(base !== undefined && from <= base.from ? [`begins on ${from}, not after ${followed}, which it follows`] : []),
    ...(netIncrease && base?.announced === null
      ? ['upsell.model net_increase needs what was announced of purchases without a partner: let it follow 2025-11-17']
      : []),
  ];
}

/** A name that is none, and a form or unit that is another, by name. */
function problemsOf(issue: z.core.$ZodIssue): string[] {
  const at = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${at === '' ? '' : `${at}: `}there is no ${JSON.stringify(key)}`);
  return [`${at}: ${issue.message}`];
}
