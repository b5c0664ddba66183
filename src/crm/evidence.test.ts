/** Whether a list has a value is told without making the list, and told alike. */
import fc from 'fast-check';
import { isListed, listOf } from './evidence.ts';

const piece = fc.constantFrom('sales_hub', 'sales', '_hub', 'x', ';', ',', '\n', ' ', '\t', '\r', '\u00a0', '\ufeff');

test('a value is listed where the list of the text has it', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(isListed(text, 'sales_hub')).toBe(listOf(text).includes('sales_hub'));
    }),
    { numRuns: 2_000 },
  );
});
