/** Whoever named a deal cannot steer the terminal of whoever reads of it, nor hide anything in the name. */
import fc from 'fast-check';
import { escapedJson, plainText } from './plain-text.ts';

test.each([
  ['a colour', 'a\u001b[31mb', 'a [31mb'],
  ['a bell', 'a\u0007b', 'a b'],
  ['an end of line', 'a\nVERDICT: yes', 'a VERDICT: yes'],
  ['another end of line', 'a\u2028b\u2029c\u0085d', 'a b c d'],
  ['a direction turned round', 'a\u202ecba\u2066d', 'a cba d'],
])('%s becomes a blank', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['a blank without width', 'roe\u200b_motion', 'roe�_motion'],
  ['a mark of direction', 'a\u200eb\u200fc\u061cd', 'a�b�c�d'],
  ['a soft hyphen', 'co\u00adop', 'co�op'],
  ['a joiner of words, invisible operators', 'a\u2060\u2061\u2064b', 'a�b'],
  ['a mark of byte order', '\ufeffa', '�a'],
  ['a text in tags', `Deal${String.fromCodePoint(0xe0049, 0xe0067, 0xe006e)}!`, 'Deal�!'],
  ['bytes in variation selectors', `😀${String.fromCodePoint(0xfe01, 0xe0110, 0xe0123)}`, '😀�'],
  ['a variation selector behind a letter', 'a\ufe0fb', 'a�b'],
  ['selectors behind an emoji that has one', '❤\ufe0f\ufe0f\ufe0e', '❤\ufe0f�'],
  ['joiners between Latin letters', 'p\u200cay\u200dpal', 'p�ay�pal'],
  ['a joiner that joins no emoji', '👩\u200d!', '👩�!'],
  ['joiners in a row in Arabic', 'می\u200c\u200cخ', 'می�خ'],
  ['fillers and a joiner of graphemes', 'a\u3164b\u115fc\u034fd\u2800e', 'a�b�c�d�e'],
  ['selectors of Mongolian and Khmer vowels', 'a\u180b\u180e\u17b4b', 'a�b'],
  ['marks of annotations, musical beams', `a\ufff9b${String.fromCodePoint(0x1d173)}c`, 'a�b�c'],
  ['what is not assigned yet and will be ignored', `a${String.fromCodePoint(0xe0fff)}b`, 'a�b'],
  ['with a control beside it', 'a\u200b\nb', 'a� b'],
])('what nobody sees is shown: %s', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['names', 'Société Générale · 株式会社 · عميل · 👩‍💼 – “Ünïcödé”'],
  ['emoji of several signs', '👩‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈 🇫🇷 1️⃣ ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☎︎'],
  ['Persian', 'می\u200cخواهم'],
  ['Hindi, Sinhala, Malayalam', 'क्\u200dष ක්\u200dරි ന്\u200d श्री'],
  ['signs round Arabic numbers', '\u0600١٢٣ \u06dd'],
  ['French blanks', '1\u202f200,00\u00a0€ : oui'],
])('what people write stays as it is: %s', (_what, text) => {
  expect(plainText(text)).toBe(text);
  expect(escapedJson(JSON.stringify(text))).toBe(JSON.stringify(text));
});

const anything = fc.string({ unit: 'binary', maxLength: 60 });

test('nothing that is left of any text steers or hides, and a second look changes nothing', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const plain = plainText(text);
      expect(plain).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u00ad\u200b\u2060-\u206f\ufeff]/u);
      expect(plainText(plain)).toBe(plain);
    }),
  );
});

test('of ordinary letters, numbers, marks and blanks nothing is changed', () => {
  const ordinary = new RegExp(
    '^[[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}\\p{Zs}]--[\\p{Default_Ignorable_Code_Point}\\u2800]]*$',
    'v',
  );
  const letters = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => ordinary.test(text));
  fc.assert(
    fc.property(letters, (text) => {
      expect(plainText(text)).toBe(text);
    }),
  );
});

test('JSON means the same, and shows what it holds', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const json = escapedJson(JSON.stringify({ [text]: [text] }));
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
    }),
  );
  const hidden = `a\u200b${String.fromCodePoint(0xe0041)}`;
  expect(escapedJson(JSON.stringify(hidden))).toBe('"a\\u200b\\udb40\\udc41"');
});

test.each([
  ['letters with marks', 'ا', '\u064b\u200c'],
  ['emoji and joiners', '', '👩\u200d'],
  ['the invisible alone', '', '\u200b'],
])('a name four times as long takes four times as long, not sixteen: %s', (_what, begin, piece) => {
  // Measured against itself: how fast one pass is depends on what else the machine and the collector do.
  const spent = (pieces: number): number => {
    const before = process.cpuUsage();
    plainText(begin + piece.repeat(pieces));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  // The least of some: the collector's threads count too, and are at work whenever they like.
  let [short, long] = [Infinity, Infinity];
  const isLinear = (): boolean => long < 6 * short + 50;
  for (let tries = 0; tries < 3 || (tries < 15 && !isLinear()); tries += 1) {
    short = Math.min(short, spent(20_000));
    long = Math.min(long, spent(80_000));
  }
  expect(isLinear() ? [] : [short, long]).toEqual([]);
});
