/**
 * Any past figure comes out again, to the cent and to the byte, by the facts and the edition: determinations of each
 * edition as they were. A file here is never written anew: where one differs, a deal that was judged is judged otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook20250903Announced as rulebook } from '../../../catalogue/testing/rulebook-20250903.ts';
import { parseFacts } from '../../../facts/parse.ts';
import { determine } from '../determine.ts';

const folder = path.join(process.cwd(), 'src', 'rules', 'verdict', 'replay');
const keptOf = (edition: string) =>
  readdirSync(path.join(folder, edition)).map((name) => [
    name.replace('.json', ''),
    readFileSync(path.join(folder, edition, name), 'utf8'),
  ]);

function factsOf(kept: string) {
  const file: unknown = JSON.parse(kept);
  const facts: unknown = typeof file === 'object' && file !== null ? Reflect.get(file, 'facts') : undefined;
  const parsed = parseFacts(facts);
  if (!parsed.ok || parsed.facts.asOf === undefined) throw new Error('The facts of a kept determination are refused.');
  return { ...parsed.facts, asOf: parsed.facts.asOf };
}

describe('the text of 3 September 2025, by which a deal is judged where no edition is named', () => {
  const kept = keptOf('2025-09-03');
  test('twenty are kept', () => {
    expect(kept).toHaveLength(20);
  });
  test.each(kept)('%s', (_name, file) => {
    const facts = factsOf(file);
    expect(JSON.stringify({ facts, determination: determine(facts, rulebook) })).toBe(file);
  });
});

describe('what HubSpot announced for 17 November 2025, where it is named', () => {
  const kept = keptOf('2025-11-17');
  test('twenty are kept', () => {
    expect(kept).toHaveLength(20);
  });
  test.each(kept)('%s', (_name, file) => {
    const facts = factsOf(file);
    expect(JSON.stringify({ facts, determination: determine(facts, rulebook, '2025-11-17') })).toBe(file);
  });
});

test('an edition that the rulebook does not have is refused by its name', () => {
  const [[, file] = []] = keptOf('2025-11-17');
  expect(() => determine(factsOf(file ?? ''), rulebook, '2025-11-18')).toThrow(
    'The rulebook has no edition 2025-11-18.',
  );
});

test('named or not, the text judges as it does: it is in force by its own dates', () => {
  for (const [name, file] of keptOf('2025-09-03')) {
    const facts = factsOf(file ?? '');
    expect([name, determine(facts, rulebook, '2025-09-03')]).toEqual([name, determine(facts, rulebook)]);
  }
});
