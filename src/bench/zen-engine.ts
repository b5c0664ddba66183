/** The subset as a decision table of GoRules' zen-engine, evaluated with its trace. */
import { ZenEngine } from '@gorules/zen-engine';
import * as z from 'zod';
import { subsetTests, type SubsetLine } from './subset.ts';

const columns = [...subsetTests.map(({ fact }) => fact), 'partnerType'];

function cell({ operator, value }: (typeof subsetTests)[number]): string {
  const literal = (each: unknown) => JSON.stringify(each);
  if (typeof value === 'object' && 'fact' in value) return operator === 'lessThan' ? `< ${value.fact}` : value.fact;
  return Array.isArray(value) ? value.map(literal).join(', ') : literal(value);
}

const table = {
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'line', position: { x: 0, y: 0 } },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'subset',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'first',
        inputs: columns.map((field) => ({ id: field, name: field, type: 'expression', field })),
        outputs: [
          { id: 'monthly', name: 'monthly', type: 'expression', field: 'monthly' },
          { id: 'months', name: 'months', type: 'expression', field: 'months' },
        ],
        rules: [
          ...[
            ['solutions_partner', '36'],
            ['solutions_provider', '12'],
          ].map(([partnerType = '', months = '']) => ({
            _id: partnerType,
            ...Object.fromEntries(subsetTests.map((test) => [test.fact, cell(test)])),
            partnerType: JSON.stringify(partnerType),
            monthly: 'mrr * 0.2',
            months,
          })),
          { _id: 'otherwise', ...Object.fromEntries(columns.map((field) => [field, ''])), monthly: '0', months: '0' },
        ],
      },
    },
    { id: 'out', type: 'outputNode', name: 'verdict', position: { x: 2, y: 0 } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
};

const answer = z.object({ result: z.object({ monthly: z.number() }), trace: z.record(z.string(), z.unknown()) });

export function zenEngine() {
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(table)));
  return async (line: SubsetLine): Promise<{ monthly: number; explained: number }> => {
    const { result, trace } = answer.parse(await decision.evaluate({ ...line }, { trace: true }));
    return { monthly: result.monthly, explained: Object.keys(trace).length };
  };
}
