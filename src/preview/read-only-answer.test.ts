import { sayReadOnly } from './read-only-answer.ts';

const forbidden = {
  ok: true,
  value: { ok: false, code: 'FORBIDDEN', message: 'The app lacks a permission.' },
} as const;
const write = ['PATCH /crm/objects/2026-09/deals/9001'];

test.each([
  ['fr-FR', 'cet aperçu lit seulement'],
  ['en-GB', 'only reads the account'],
])('in %s, a write that the preview refused is said to be the preview’s doing, with the way out', (locale, said) => {
  const answer = sayReadOnly(forbidden, write, { locale });
  expect(JSON.stringify(answer)).toContain(said);
  expect(JSON.stringify(answer)).toContain('--write');
});

test('a permission that the app does lack, and any other answer, is told as it is', () => {
  expect(sayReadOnly(forbidden, [], {})).toBe(forbidden);
  const down = { ok: true, value: { ok: false, code: 'HUBSPOT_DOWN', message: 'Down.' } } as const;
  expect(sayReadOnly(down, write, {})).toBe(down);
  const lost = { ok: false, cause: 'It ended.' } as const;
  expect(sayReadOnly(lost, write, {})).toBe(lost);
});
