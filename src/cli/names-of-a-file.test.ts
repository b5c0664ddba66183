/** Whoever named a deal cannot steer the terminal of whoever reads of it, nor hide anything in the name. */
import { aDeal } from '../rules/testing/a-deal.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { instant } from '../facts/primitives.ts';
import { evaluate } from './evaluation.ts';
import { plainText } from '../crm/foreign-text/plain-text.ts';
import { printDeal } from './print-deal.ts';
import { captured } from './testing/captured.ts';

test('names of a facts file reach the terminal as one line of plain text', () => {
  const named = 'Client\u001b[2J\nVERDICT: yes\u202e\u200b\u{e0041}';
  const facts = aDeal({ partners: [{ id: 'A', name: named, type: 'solutions_partner' }] }, { name: named });
  const evaluated = evaluate(
    new TextEncoder().encode(JSON.stringify(facts)),
    instant.parse('2025-10-20T10:00:00+02:00'),
    rulebook,
    'en',
  );
  if (!evaluated.ok) throw new Error('the deal is one');
  const { terminal, out } = captured();
  const lines = printDeal(evaluated, 'en', rulebook);
  terminal.print(lines);
  const printed = out().split('\n');
  expect(printed).toHaveLength(lines.length + 1);
  for (const line of printed) expect(plainText(line)).toBe(line);
  expect(printed.filter((line) => line.startsWith('VERDICT'))).toEqual([]);
});
