/** A token that a server sends back: nothing of it is left, however it is spelled, and nothing else is changed. */
import fc from 'fast-check';
import { base64s, spellings } from './testing/spellings.ts';
import { maskOf, withoutSecret } from './without-secret.ts';

const secret = 'pat-eu1-0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9';
const mask = maskOf([secret]);

test.each<[string, unknown, unknown]>([
  ['a text', `Bearer ${secret}!`, 'Bearer ***!'],
  ['twice in one', `${secret}, ${secret}`, '***, ***'],
  ['in capitals', { name: secret.toUpperCase() }, { name: '***' }],
  ['deep in lists', [{ a: [[`x ${secret}`]] }], [{ a: [['x ***']] }]],
  ['a key', { [secret]: 1 }, { '***': 1 }],
  ['its beginning, where a text was cut', `Client ${secret.slice(0, 20)}`, 'Client ***'],
  ['its end', `${secret.slice(-15)} SA`, '*** SA'],
  ['a piece from its middle', secret.slice(7, 30), '-***'],
  ['beside a letter that is longer in small', `İ${secret}`, 'İ***'],
])('%s', (_what, value, expected) => {
  expect(withoutSecret(value, secret)).toEqual(expected);
});

test('what holds nothing of it is the same object', () => {
  const value = { a: ['pat-eu1-', 'Bearer', 'İstanbul SA', 7, null, { b: true }] };
  expect(withoutSecret(value, secret)).toBe(value);
  expect(withoutSecret('no token', 'no')).toBe('no token');
  expect(withoutSecret('-------- a-b', '--------')).toBe('-------- a-b');
});

const told = (text: string): number => text.replaceAll(/[^\p{L}\p{N}]/gu, '').length;

describe.each(Object.entries(spellings))('%s', (_how, spelled) => {
  test('nothing of it is left', () => {
    expect(mask(`before: ${spelled(secret)} !after`)).toMatch(/^before: [^\p{L}\p{N}]*\*\*\*[^\p{L}\p{N}]* !after$/u);
  });

  test('nor of any piece of twelve characters and more', () => {
    for (let from = 0; from + 12 <= secret.length; from += 1)
      for (const length of [12, 13, 17]) {
        const left = mask(`x: ${spelled(secret.slice(from, from + length))}`);
        expect(left).toContain('***');
        // A hyphen at either end is no letter: how it was written may stay.
        expect(told(left.slice(2))).toBeLessThanOrEqual(2 * told(spelled('--')));
      }
  });
});

/** How many bytes in a row the base64 in a text still tells of the secret. */
function toldIn(text: string): number {
  const pieces = text.split('***').flatMap((piece) => {
    const letters = piece.replaceAll(/[^\w+/-]/g, '');
    return [0, 1, 2, 3].map((skipped) => Buffer.from(letters.slice(skipped), 'base64').toString('latin1'));
  });
  let longest = 0;
  for (let at = 0; at < secret.length; at += 1)
    while (at + longest < secret.length && pieces.some((each) => each.includes(secret.slice(at, at + longest + 1))))
      longest += 1;
  return longest;
}

describe.each(Object.entries(base64s))('%s', (_how, spelled) => {
  test('no more of it is left than a few letters at its ends', () => {
    expect(toldIn(spelled(secret))).toBeGreaterThan(20);
    const left = mask(spelled(secret));
    expect(left).toContain('***');
    expect(toldIn(left)).toBeLessThan(6);
  });

  test('nor of any piece of fourteen characters and more', () => {
    for (let from = 0; from + 14 <= secret.length; from += 1)
      for (const length of [14, 15, 19])
        expect(toldIn(mask(spelled(secret.slice(from, from + length))))).toBeLessThan(6);
  });
});

test('of no text is more left than could be chance', () => {
  const piece = fc
    .tuple(fc.nat(secret.length), fc.nat(secret.length))
    .map(([a, b]) => secret.slice(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))), (pieces) => {
      const left = mask(pieces.join('')).toLowerCase();
      for (let at = 0; at + 12 <= secret.length; at += 1) expect(left).not.toContain(secret.slice(at, at + 12));
    }),
  );
});

describe('what is no token stays, to the letter', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Société',
      'deal',
      'Müller & Söhne',
      '50 % off',
      'a\\nb',
      '&eacute;',
      'pat-eu1-',
      'Bearer',
      '株式会社',
      '%20',
    ),
    fc.uuid(),
    fc.uuid().map((id) => `pat-eu1-${id}`),
    fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
    fc.base64String({ maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.emailAddress(),
  );

  test('words, numbers, ids, others’ tokens, base64, anything', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.uuid(), (words, id) => {
        const text = words.join(' ');
        fc.pre(!text.includes(id));
        expect(maskOf([`pat-na1-${id}`])(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('ten thousand ids, amounts and days in a row', () => {
    const numbers = Array.from(
      { length: 10_000 },
      (_, at) => `${9_000_000_000 + at * 7_919}; ${at * 13},00; 2025-11-05`,
    );
    expect(mask(numbers.join('\n'))).toBe(numbers.join('\n'));
  });
});

test.each([
  ['words', 'Société Générale 12345678 '],
  ['backslashes', '\\'],
  ['ampersands', '&amp;'],
  ['escapes of escapes', '%25'],
  ['zeros', '&#x0'],
  ['pieces that are just too short', '0a1b2c3'],
  ['the token', `${secret} `],
])('time grows with the length of the text, no faster: %s', (_what, piece) => {
  const spent = (length: number): number => {
    const text = piece.repeat(length / piece.length);
    const before = process.cpuUsage();
    mask(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  spent(100_000);
  // Milliseconds of the processor; a square of it would be a hundred times as much as this leaves.
  expect(spent(2_000_000)).toBeLessThan(3_000);
});
