import { placeOf } from './asked.ts';

test.each([
  ['a section', 'enterprise-referral', 'src/rules/sections/enterprise-referral'],
  ['a file of a section', 'upsell/rules.ts', 'src/rules/sections/upsell/rules.ts'],
  ['a folder', 'src/facts', 'src/facts'],
  ['a folder as a shell completes it', './src/rules/language/', 'src/rules/language'],
  ['a file', 'src/rules/language/money.ts', 'src/rules/language/money.ts'],
])('%s is asked about by its name', (_what, name, place) => {
  expect(placeOf(name)).toBe(place);
});

test.each(['enterprise-referal', 'src/view', 'src/rulesandmore', '', '..', 'src/rules/../view', 'package.json'])(
  'nothing is asked under "%s"',
  (name) => {
    expect(placeOf(name)).toBeNull();
  },
);
