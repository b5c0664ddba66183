/**
 * An edition of the Rules of Engagement: when it was in force, and its dated parameters, each with its source.
 *
 * A new edition is a new file beside `2025-09-03.ts`: it states every parameter again, and nothing of an older one changes.
 */
import type { AmbiguityId } from '../language/reading.ts';
import type { ParameterRead } from '../language/determination.ts';
import type { CalendarDate, CurrencyCode } from '../../facts/primitives.ts';
import type { Region, Tier } from '../../facts/schema.ts';
import { rule } from '../sections/registry.ts';
import type { RuleId } from '../language/rule-ids.ts';

/** Where a number comes from: `text` states it; `reading` is how we read the text; `setting` is ours, for HubSpot to confirm. */
type ParameterSource = 'text' | 'reading' | 'setting' | 'other_source';

export interface Parameter<T extends string | number | readonly string[]> {
  readonly value: T;
  /** `hours`, `months`, `USD a month` ...; null for a choice or a bare ratio. */
  readonly unit: string | null;
  readonly ruleId: RuleId;
  readonly source: ParameterSource;
  readonly ambiguity: AmbiguityId | null;
  /** As a reason or a clock cites it. */
  readonly read: ParameterRead;
}

/** Every number and choice of the text. Ratios and amounts are decimal strings, so that nothing is lost in a float. */
export interface EditionParameters {
  readonly 'commission.rate': Parameter<string>;
  readonly 'commission.partner.months': Parameter<number>;
  readonly 'commission.provider.months': Parameter<number>;
  readonly 'commission.accounting': Parameter<'monthly'>;
  readonly 'commission.payment': Parameter<'quarterly'>;
  readonly 'soldMrr.lookBack': Parameter<number>;
  readonly 'proof.deadline': Parameter<'close_date'>;
  readonly 'proof.signatureWindow': Parameter<number>;
  /** The other reading of "one month": people are told to sign by the earlier of the two. */
  readonly 'proof.signatureWindowDays': Parameter<number>;
  readonly 'enterprise.rate': Parameter<string>;
  readonly 'enterprise.months': Parameter<number>;
  readonly 'enterprise.floor': Parameter<string>;
  readonly 'enterprise.floorCurrency': Parameter<CurrencyCode>;
  /** Share of the floor, either side of it, within which a converted amount is too near to decide. */
  readonly 'enterprise.conversionMargin': Parameter<string>;
  readonly 'enterprise.tiers': Parameter<readonly Tier[]>;
  readonly 'enterprise.waiverRegions': Parameter<readonly Region[]>;
  readonly 'upsell.model': Parameter<'product_line_holder'>;
  readonly 'reply.hours': Parameter<number>;
  /** Local time on the next working day. */
  readonly 'reply.afterHoliday': Parameter<string>;
  readonly 'invitation.hours': Parameter<number>;
  readonly 'onboarding.workingDays': Parameter<number>;
  readonly 'secondManager.yearlyMrr': Parameter<string>;
  readonly 'secondManager.currency': Parameter<CurrencyCode>;
  readonly 'model.since': Parameter<CalendarDate>;
}
export type ParameterName = keyof EditionParameters;

export interface RulesEdition {
  readonly id: string;
  readonly from: CalendarDate;
  /** Last day in force. */
  readonly to: CalendarDate;
  /** Where the last day is known from: an edition does not announce its own end. */
  readonly toIsFrom: string;
  readonly parameters: EditionParameters;
}

type Stated<T> = Omit<Parameter<T & (string | number | readonly string[])>, 'read' | 'ambiguity'> & {
  readonly ambiguity?: AmbiguityId;
};
type StatedParameters = {
  readonly [N in ParameterName]: EditionParameters[N] extends Parameter<infer T> ? Stated<T> : never;
};

/** Gives each parameter the form in which reasons cite it; the section is the one of its rule. */
export function statedBy(editionId: string, stated: StatedParameters): EditionParameters {
  const cited = Object.entries(stated).map(([name, parameter]) => {
    const value = typeof parameter.value === 'object' ? parameter.value.join(', ') : String(parameter.value);
    const read: ParameterRead = { name, value, edition: editionId, section: rule(parameter.ruleId).section.heading.fr };
    return [name, { ambiguity: null, ...parameter, read }];
  });
  return Object.fromEntries(cited) as EditionParameters;
}

/** Every parameter of an edition with its name, for whoever lists them. */
export function parametersOf({
  parameters,
}: RulesEdition): (readonly [ParameterName, Parameter<string | number | readonly string[]>])[] {
  return (Object.keys(parameters) as ParameterName[]).map((name) => [name, parameters[name]]);
}
