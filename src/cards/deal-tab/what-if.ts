/** A "what if" as its reader goes through it: values changed, asked, answered. What was typed outlives every failure. */
import { plainAmount } from '../shared/plain-amount.ts';
import type { Problem } from '../../contract/response.ts';
import type { WhatIfCompared } from '../../contract/what-if.ts';

/** By field of the scenario; those of a line under `lines.ID.field`. A field that is as it was is not there. */
export type Tried = Readonly<Record<string, string>>;

export interface Trial {
  readonly tried: Tried;
  /** What was last answered; it stays while the next answer is on its way. */
  readonly compared?: WhatIfCompared;
  readonly asking: boolean;
  readonly trouble?: { readonly message: string; readonly problems: readonly Problem[] };
}

export const untried: Trial = { tried: {}, asking: false };

/** `as`: what stands; a field set back to it is not tried any more. */
export function withField(tried: Tried, field: string, value: string, as: string): Tried {
  const { [field]: _before, ...others } = tried;
  return value === as || value === '' ? others : { ...others, [field]: value };
}

type Scenario = Record<string, string | number | Record<string, Record<string, string>>>;

/** The scenario that the function is asked about. */
export function scenarioOf(tried: Tried, partnerId: string | undefined): Scenario {
  const scenario: Scenario = {};
  const lines: Record<string, Record<string, string>> = {};
  for (const [field, value] of Object.entries(tried)) {
    const [of, line = '', key = ''] = field.split('.');
    if (of === 'lines') lines[line] = { ...lines[line], [key]: key === 'mrr' ? plainAmount(value) : value };
    else if (field === 'cancelledAfter') scenario[field] = Number(value);
    else scenario[field] = field === 'discount' ? plainAmount(value) : value;
  }
  return {
    ...scenario,
    ...(Object.keys(lines).length === 0 ? {} : { lines }),
    ...(partnerId === undefined ? {} : { partnerId }),
  };
}

/** What is wrong with a field, if anything is. */
export const wrongWith = (field: string, { trouble }: Trial): string | undefined =>
  trouble?.problems.find(({ path }) => path === field)?.problem;
