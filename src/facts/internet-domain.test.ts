/** A domain as people paste it, kept bare: purchases and registrations are compared by it (REG-02). */
import { internetDomain } from './internet-domain.ts';

const kept = (written: string) => {
  const read = internetDomain.safeParse(written);
  return read.success ? read.data : null;
};
const label = (length: number) => 'a'.repeat(length);

test.each([
  'client.example',
  ' Client.Example ',
  'https://client.example',
  'http://www.client.example/shop/index.html',
  'ftp://client.example',
  'www.client.example',
  'client.example.',
  'client.example:8080',
  'client.example?utm=1',
  'client.example#top',
  'HTTPS://WWW.CLIENT.EXAMPLE/Shop?a=b#c',
])('"%s" is client.example', (written) => {
  expect(kept(written)).toBe('client.example');
});

test.each([
  ['shop.client.example', 'shop.client.example'],
  ['société.example', 'société.example'],
  ['xn--socit-esab.example', 'xn--socit-esab.example'],
  ['Société.Example', 'société.example'],
  ['socie\u0301te\u0301.example', 'société.example'],
  ['हिन्दी.example', 'हिन्दी.example'],
  ['https://例え。テスト/', '例え.テスト'],
  ['1and1.example', '1and1.example'],
  ['www.client-2.co.uk', 'client-2.co.uk'],
  ['wwwclient.example', 'wwwclient.example'],
  ['client.www.example', 'client.www.example'],
  ['client.2example', 'client.2example'],
  ['client.example2', 'client.example2'],
  [`${label(63)}.example`, `${label(63)}.example`],
])('"%s" is %s', (written, bare) => {
  expect(kept(written)).toBe(bare);
});

test.each([
  ['nothing', ''],
  ['spaces', '   '],
  ['one word', 'localhost'],
  ['a protocol alone', 'https://'],
  ['an address in numbers', '192.168.0.1'],
  ['a last part of digits', 'client.42'],
  ['a last part of digits behind several', 'shop.client.42'],
  ['a protocol that is none', '1https://client.example'],
  ['a last part of one letter', 'client.e'],
  ['an empty part', 'client..example'],
  ['a beginning point', '.client.example'],
  ['two points at the end', 'client.example..'],
  ['a space inside', 'client shop.example'],
  ['a hyphen first', '-client.example'],
  ['a hyphen last', 'client-.example'],
  ['an underscore', 'my_client.example'],
  ['a mail address', 'info@client.example'],
  ['a part of 64 letters', `${label(64)}.example`],
  ['an ASCII form that is none', 'xn--a.example'],
  ['a part of 64 letters in its ASCII form', `${label(56)}éé.example`],
  ['more than 253 letters', `${`${label(49)}.`.repeat(5)}exam`],
  ['a text without end', `client.example/${label(2_000)}`],
])('%s is no domain', (_what, written) => {
  expect(kept(written)).toBeNull();
});

test('253 letters are the most that a domain has', () => {
  const longest = `${`${label(49)}.`.repeat(5)}exa`;
  expect([longest.length, kept(longest)]).toEqual([253, longest]);
});

test('what is no domain is refused by the name of the fault, once', () => {
  for (const written of ['localhost', `${`${label(49)}.`.repeat(5)}exam`])
    expect(internetDomain.safeParse(written).error?.issues).toMatchObject([
      { code: 'custom', params: { fault: 'no_domain' } },
    ]);
});
