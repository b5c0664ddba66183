/**
 * An edition of the Rules of Engagement: when it was in force, its dated parameters, each with its source, and the rules
 * that it words otherwise than the sections do.
 *
 * The first one states every parameter (`2025-09-03.ts`); a later one is written as what it changes (`follows.ts`).
 */
import type { CalendarDate } from '../../facts/primitives.ts';
import type { Region, Tier } from '../../facts/schema.ts';
import type { ParameterRead } from '../language/determination.ts';
import type { RuleId } from '../language/rule-ids.ts';
import type { RuleText } from '../language/rule-text.ts';
import { rule } from '../sections/registry.ts';
import type { Announcement } from './announcement.ts';
import {
  type Amount,
  asRead,
  type Choice,
  type Count,
  type Day,
  type LocalTime,
  type Parameter,
  type Share,
  type StatedParameter,
  type Words,
} from './parameter.ts';

/** Every number and choice of the text. */
export interface ValuesOfParameters {
  readonly 'commission.rate': Share;
  readonly 'commission.partner.months': Count<'months'>;
  readonly 'commission.provider.months': Count<'months'>;
  readonly 'commission.accounting': Choice<'monthly'>;
  readonly 'commission.payment': Choice<'quarterly'>;
  readonly 'soldMrr.lookBack': Count<'months'>;
  readonly 'proof.deadline': Choice<'close_date'>;
  readonly 'proof.signatureWindow': Count<'months'>;
  /** The other reading of "one month": people are told to sign by the earlier of the two. */
  readonly 'proof.signatureWindowDays': Count<'days'>;
  readonly 'enterprise.rate': Share;
  readonly 'enterprise.months': Count<'months'>;
  readonly 'enterprise.floor': Amount<'month'>;
  /** Share of the floor, either side of it, within which a converted amount is too near to decide. */
  readonly 'enterprise.conversionMargin': Share;
  readonly 'enterprise.tiers': Words<Tier>;
  readonly 'enterprise.waiverRegions': Words<Region>;
  readonly 'upsell.model': Choice<'product_line_holder' | 'net_increase'>;
  readonly 'reply.hours': Count<'hours'>;
  /** On the next working day. */
  readonly 'reply.afterHoliday': LocalTime;
  readonly 'invitation.hours': Count<'hours'>;
  readonly 'onboarding.workingDays': Count<'working_days'>;
  readonly 'secondManager.yearlyMrr': Amount<'year'>;
  readonly 'model.since': Day;
}
export type ParameterName = keyof ValuesOfParameters;
export type EditionParameters = { readonly [N in ParameterName]: Parameter<ValuesOfParameters[N]> };
export type StatedParameters = { readonly [N in ParameterName]: StatedParameter<ValuesOfParameters[N]> };

export interface RulesEdition {
  readonly id: string;
  readonly from: CalendarDate;
  /** Last day in force; null: no end is known. */
  readonly to: CalendarDate | null;
  /** Where the last day, or that none is known, is from: an edition does not announce its own end. */
  readonly toIsFrom: string;
  readonly parameters: EditionParameters;
  /** Whole texts, in place of those of the sections, which are the edition's of 3 September 2025. */
  readonly rules: Readonly<Partial<Record<RuleId, RuleText>>>;
  /** Null: its text is known. Otherwise it judges only where it is named, and what it says is provisional. */
  readonly announced: Announcement | null;
  /** Who brought it, and when; null: it is one of the app's own. */
  readonly setBy: SetBy | null;
}

/** An admin of this installation. */
export interface SetBy {
  readonly name: string;
  readonly on: CalendarDate;
}

/** Gives each parameter the form in which reasons cite it. `provisional`: what nobody announced is assumed to go on. */
export function statedBy(editionId: string, stated: StatedParameters, provisional = false): EditionParameters {
  const cited = Object.entries<StatedParameter>(stated).map(([name, parameter]) => [
    name,
    { ...parameter, read: citedAs(name, parameter, editionId, provisional) },
  ]);
  return Object.fromEntries(cited) as EditionParameters;
}

/** The section is the one of its rule. */
export function citedAs(
  name: string,
  parameter: StatedParameter,
  edition: string,
  provisional: boolean,
): ParameterRead {
  const section = rule(parameter.ruleId).section.heading.fr;
  const read = { name, value: asRead(parameter), edition, section };
  if (parameter.told !== undefined) return { ...read, certainty: parameter.told.certainty, page: parameter.told.page };
  return provisional && parameter.source !== 'admin' ? { ...read, certainty: 'assumed' } : read;
}

/** Every parameter of an edition with its name, for whoever lists them. */
export function parametersOf({ parameters }: RulesEdition): (readonly [ParameterName, Parameter])[] {
  return (Object.keys(parameters) as ParameterName[]).map((name) => [name, parameters[name]]);
}
