/** Whether two reasons say the same: a rule that is asked line by line states its finding anew for each. */
import type { FactRead, ParameterRead, Reason } from '../rules/language/determination.ts';

/** Of two reasons with the same code. */
export function isSameReason(one: Reason, other: Reason): boolean {
  return (
    one.ruleId === other.ruleId &&
    one.outcome === other.outcome &&
    one.ambiguity === other.ambiguity &&
    sameValues(one.values, other.values) &&
    sameList(one.facts, other.facts, sameFact) &&
    sameList(one.parameters, other.parameters, sameParameter)
  );
}

function sameList<T>(one: readonly T[], other: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => same(item, other[index] as T)));
}

const sameFact = (one: FactRead, other: FactRead) => one.path === other.path && sameValue(one.value, other.value);
const sameParameter = (one: ParameterRead, other: ParameterRead) =>
  one === other || (one.name === other.name && one.value === other.value && one.edition === other.edition);

function sameValue(one: FactRead['value'], other: FactRead['value']): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return sameList(one, other, (a, b) => a === b);
}

function sameValues(one: Reason['values'], other: Reason['values']): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
