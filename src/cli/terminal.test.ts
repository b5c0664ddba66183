/** Nothing that `roe` prints holds a token or steers the screen, however it got into the text. */
import fc from 'fast-check';
import { captured } from './testing/captured.ts';

const token = 'pat-eu1-5f0c7a2e-91d4-4b6b-8c33-0e7d21aa94f6';
const environment = { ROE_INSTALL_TOKEN: token };
const encoded = (text: string) =>
  Array.from(text)
    .map((each) => `%${each.charCodeAt(0).toString(16)}`)
    .join('');
const entities = (text: string) =>
  Array.from(text)
    .map((each) => `&#${each.charCodeAt(0)};`)
    .join('');

function printed(text: string): string {
  const { terminal, out } = captured(environment);
  terminal.print([text]);
  return out();
}

/** Letters and digits of the token that stand in a row in the text, blanks and the invisible aside. */
function longestRun(text: string, secret = token): number {
  const letters = text.toLowerCase().replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');
  let longest = 0;
  for (let at = 0; at < secret.length; at += 1)
    while (letters.includes(secret.slice(at, at + longest + 1).toLowerCase()) && at + longest < secret.length)
      longest += 1;
  return longest;
}

test.each([
  ['as it is', `The key ${token} is wrong.`],
  ['as a header', `Bearer ${token}`],
  ['twice', `${token}, ${token}`],
  ['in capital letters', token.toUpperCase()],
  ['for a URL', encoded(token)],
  ['its hyphens for a URL', token.replaceAll('-', '%2D')],
  ['in HTML', entities(token)],
  ['with blanks in it', token.replaceAll('-', ' - ')],
  ['letter by letter', Array.from(token).join(' ')],
  ['with line breaks in it', token.replaceAll('-', '-\n')],
  ['with invisible characters in it', Array.from(token).join('\u200b')],
  ['with controls in it', Array.from(token).join('\u0007')],
  ['its second half', token.slice(18)],
  ['cut off', `…${token.slice(5, 30)}`],
])('a token %s is not printed', (_how, text) => {
  const line = printed(`<< ${text} >>`);
  expect(longestRun(line)).toBeLessThan(12);
  expect(line).toMatch(/^<< .*….* >>\n$/u);
});

test.each([
  ['alone', token],
  ['behind its scheme', `Bearer ${token}`],
  ['behind a name', `user:${token}`],
  ['before more', `${token}:x`],
])('a token in base64, %s, is not printed', (_how, text) => {
  for (const encoding of ['base64', 'base64url'] as const) {
    const line = printed(Buffer.from(text).toString(encoding));
    const left = line.replaceAll('…', ' ').split(' ');
    for (const piece of left) expect(longestRun(Buffer.from(piece, encoding).toString('latin1'))).toBeLessThan(12);
    expect(line).toContain('…');
  }
});

test('a token in hexadecimal digits is not printed', () => {
  expect(printed(Buffer.from(token).toString('hex'))).toBe('…\n');
});

test('what is no token stays, to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const { terminal, out } = captured();
      terminal.print([text]);
      expect(printed(text)).toBe(out());
    }),
  );
  expect(printed('pat-eu1- is how tokens begin; 100 % & 5 %')).toBe('pat-eu1- is how tokens begin; 100 % & 5 %\n');
});

test('a short word in the place of a token blots out nothing', () => {
  const { terminal, out } = captured({ ROE_INSTALL_TOKEN: 'deal', HUBSPOT_PORTAL_TOKEN: ' ' });
  terminal.print(['The deal']);
  expect(out()).toBe('The deal\n');
});

test('every line is one line, on either stream', () => {
  const { terminal, out, err } = captured();
  terminal.print(['a\nVERDICT: yes', 'b\u202ec', '\u001b[2J']);
  terminal.warn(['roe: \r\u2028x']);
  expect(out()).toBe('a VERDICT: yes\nb c\n [2J\n');
  expect(err()).toBe('roe:   x\n');
});

test('JSON stays JSON with the same values, less the token; what steers a screen is written as JSON can', async () => {
  const { terminal, out } = captured(environment);
  const value = { name: `a\u001b[2J\u0085\u2028\u202e\n"`, key: [token, Array.from(token).join('\n')], [token]: 1 };
  await terminal.printJson([JSON.stringify(value, null, 2), '\n']);
  expect(JSON.parse(out())).toEqual({ name: value.name, key: ['…', '…'], '…': 1 });
  expect(out().replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
});
