/** A domain without `URL`: the same ASCII form for whatever letters and accents people register. */
import fc from 'fast-check';
import { asciiHost as withUrl } from '../../facts/ascii-host.ts';
import { asciiHost } from './ascii-host.ts';

test.each([
  ['générale.example', 'xn--gnrale-bvab.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['例え.テスト', 'xn--r8jz45g.xn--zckzah'],
  ['GÉNÉRALE.example', 'xn--gnrale-bvab.example'],
  ['client.example', 'client.example'],
  ['xn--gnrale-bvab.example', 'xn--gnrale-bvab.example'],
])('%s is %s', (host, ascii) => {
  expect([asciiHost(host), withUrl(host)]).toEqual([ascii, ascii]);
});

test('it is the form that URL gives, for every name of letters of Europe and East Asia', () => {
  const letters = fc.constantFrom(...Array.from('abcxyz019-éèêëàâçîïôûüœæñáíóúäößåøłżšč日本語文字東京αβγδжщыя한글'));
  const label = fc.string({ unit: letters, minLength: 1, maxLength: 20 }).filter((name) => !/^-|-$|^..--/.test(name));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
      const host = [...labels, 'example'].join('.');
      expect(asciiHost(host)).toBe(withUrl(host));
    }),
    { numRuns: 1_000 },
  );
});

test.each(['client!.example', 'a b.example', `${'é'.repeat(80)}.example`])('%s is no host', (host) => {
  expect(asciiHost(host)).toBeNull();
});
