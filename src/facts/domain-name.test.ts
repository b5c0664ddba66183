/** One domain has several spellings; they are told to be one by the ASCII form (REG-02). */
import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { asciiForm, hostIn, sameAs } from './domain-name.ts';

test.each([
  ['boulangerie-générale.example', 'xn--boulangerie-gnrale-nwbb.example'],
  ['BOULANGERIE-GÉNÉRALE.EXAMPLE', 'xn--boulangerie-gnrale-nwbb.example'],
  ['boulangerie-ge\u0301ne\u0301rale.example', 'boulangerie-générale.example'],
  ['https://www.müller.example/über?q=1', 'XN--MLLER-KVA.example.'],
  ['例え。テスト', 'xn--r8jz45g.xn--zckzah'],
  ['www。client．example', 'client.example'],
  ['client.example..', 'ｗｗｗ.client.example'],
  ['straße.example', 'xn--strae-oqa.example'],
  ['ＣＬＩＥＮＴ.example', 'client.example'],
  ['हिन्दी.example', 'xn--j2bd4cyah0f.example'],
])('%s and %s are one domain', (one, other) => {
  expect(sameAs(one)).toBe(sameAs(other));
});

test.each([
  ['générale.example', 'generale.example'],
  ['straße.example', 'strasse.example'],
  ['client.example', 'client.example.org'],
])('%s and %s are two domains', (one, other) => {
  expect(sameAs(one)).not.toBe(sameAs(other));
});

test('the spelling that people see is their own', () => {
  expect(hostIn(' https://www.Boulangerie-Générale.example/pain ')).toBe('boulangerie-générale.example');
  expect(hostIn('XN--boulangerie-gnrale-nwbb.example')).toBe('xn--boulangerie-gnrale-nwbb.example');
});

test.each(['xn--a.example', 'a b.é', 'info@é.example', 'a%41é.example', 'é\u0000.example', '[::1]é'])(
  '"%s" has no ASCII form, and is itself alone',
  (host) => {
    expect(asciiForm(host)).toBeNull();
    expect(sameAs(host)).toBe(hostIn(host));
  },
);

test('any domain and its ASCII form are one, and the ASCII form of an ASCII form is itself', () => {
  const letter = fc.constantFrom(...Array.from('abzéèüñøßçжщ例テहあ한عא09'));
  const label = fc.string({ unit: letter, minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(label, label, (one, two) => {
      const written = `${one}.${two}.example`;
      const ascii = domainToASCII(written);
      fc.pre(ascii !== '');
      expect(sameAs(written)).toBe(ascii);
      expect(sameAs(ascii)).toBe(ascii);
      expect(sameAs(`https://www.${written.toUpperCase()}/x`)).toBe(sameAs(written.toUpperCase()));
    }),
  );
});

test('whatever is written, it is itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(sameAs(text)).toBe(sameAs(text));
      expect(asciiForm(hostIn(text)) ?? '').toMatch(/^[\0-\u007f]*$/);
    }),
  );
});

test.each([
  ['dots', `a${'.'.repeat(65_000)}b`],
  ['marks in the wrong order', `a${'\u0301'.repeat(32_000)}${'\u0316'.repeat(32_000)}`],
  ['letters beyond ASCII', 'é'.repeat(65_000)],
])('a text that no domain can be in takes no time, whatever it is made of: %s', (_what, text) => {
  const started = performance.now();
  expect([hostIn(text), asciiForm(text), sameAs(text)]).toEqual(['', null, text]);
  expect(performance.now() - started).toBeLessThan(100);
});
