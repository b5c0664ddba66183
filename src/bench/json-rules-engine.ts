/** The subset in json-rules-engine, which answers with a tree of what each condition found. */
import { Engine, type ConditionProperties } from 'json-rules-engine';
import { subsetTests, type SubsetLine } from './subset.ts';

const conditions: ConditionProperties[] = subsetTests.map(({ fact, operator, value }) => ({ fact, operator, value }));

export function jsonRulesEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [partnerType, months] of [
    ['solutions_partner', 36],
    ['solutions_provider', 12],
  ] as const) {
    engine.addRule({
      conditions: { all: [...conditions, { fact: 'partnerType', operator: 'equal', value: partnerType }] },
      event: { type: 'commission', params: { rate: 0.2, months } },
    });
  }
  /** Answers the commission a month and how many results carry an explanation. */
  return async (line: SubsetLine): Promise<{ monthly: number; explained: number }> => {
    const { events, results, failureResults } = await engine.run({ ...line });
    const rate = Number(events[0]?.params?.['rate'] ?? 0);
    return { monthly: line.mrr * rate, explained: results.length + failureResults.length };
  };
}
