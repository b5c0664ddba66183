/** Whoever named a deal cannot steer the terminal of whoever reads of it. */
import { aDeal } from '../rules/testing/a-deal.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { instant } from '../facts/primitives.ts';
import { evaluate } from './evaluation.ts';
import { plainText } from './plain-text.ts';
import { printDeal } from './print-deal.ts';
import { captured } from './testing/captured.ts';

test.each([
  ['a colour', 'a\u001b[31mb', 'a [31mb'],
  ['a bell', 'a\u0007b', 'a b'],
  ['an end of line', 'a\nVERDICT: yes', 'a VERDICT: yes'],
  ['another end of line', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ['a direction turned round', 'a\u202ecba\u2066d', 'a cba d'],
])('%s becomes a blank', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('what people write stays as it is', () => {
  const names = 'Société Générale · 株式会社 · عميل · 👩‍💼 – “Ünïcödé”';
  expect(plainText(names)).toBe(names);
});

test('names of a facts file reach the terminal as one line of plain text', () => {
  const named = 'Client\u001b[2J\nVERDICT: yes\u202e';
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
