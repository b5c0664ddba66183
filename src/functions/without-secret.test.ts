/** A token that a server sends back: nothing of it is left, and nothing else is changed. */
import fc from 'fast-check';
import { withoutSecret } from './without-secret.ts';

const secret = 'pat-eu1-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';

test.each<[string, unknown, unknown]>([
  ['a text', `Bearer ${secret}!`, 'Bearer ***!'],
  ['twice in one', `${secret}, ${secret}`, '***, ***'],
  ['in capitals', { name: secret.toUpperCase() }, { name: '***' }],
  ['deep in lists', [{ a: [[`x${secret}`]] }], [{ a: [['x***']] }]],
  ['a key', { [secret]: 1 }, { '***': 1 }],
  ['its beginning, where a text was cut', `Client ${secret.slice(0, 20)}`, 'Client ***'],
  ['its end', `${secret.slice(-15)} SA`, '*** SA'],
  ['a piece from its middle', secret.slice(7, 30), '***'],
  ['beside a letter that is longer in small', `İ${secret}`, 'i̇***'],
])('%s', (_what, value, expected) => {
  expect(withoutSecret(value, secret)).toEqual(expected);
});

test('what holds nothing of it is the same object', () => {
  const value = { a: ['pat-eu1-', 'Bearer', 'İstanbul SA', 7, null, { b: true }] };
  expect(withoutSecret(value, secret)).toBe(value);
  expect(withoutSecret('no token', 'no')).toBe('no token');
});

test('of no text is more left than could be chance', () => {
  const piece = fc
    .tuple(fc.nat(secret.length), fc.nat(secret.length))
    .map(([a, b]) => secret.slice(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))), (pieces) => {
      const left = withoutSecret(pieces.join(''), secret).toLowerCase();
      for (let at = 0; at + 18 <= secret.length; at += 1) expect(left).not.toContain(secret.slice(at, at + 18));
    }),
  );
});
