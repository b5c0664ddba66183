import { readFileSync } from 'node:fs';
import path from 'node:path';
import { holidayTable, publicHolidaysOf } from './holidays.ts';

test('the committed table of public holidays is what date-holidays says today', () => {
  const committed = readFileSync(path.join(import.meta.dirname, '../rules/language/public-holidays.ts'), 'utf8');
  expect(committed).toBe(holidayTable());
});

test('France keeps eleven public holidays a year, and those of Alsace and Moselle are not among them', () => {
  const france2025 = publicHolidaysOf('FR', 2025);
  expect(france2025).toHaveLength(11);
  expect(france2025).toContain('11-11');
  expect(france2025).not.toContain('12-26');
});

test('days that are no public holiday by law are left out', () => {
  // A day off at school, and a half day before Christmas.
  expect(publicHolidaysOf('DE', 2025)).not.toContain('12-24');
  expect(publicHolidaysOf('US', 2025)).not.toContain('12-24');
});
