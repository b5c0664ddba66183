/**
 * A line of text for a terminal: whoever named a deal, a partner or a property must not be able to steer the reader's
 * screen, begin a line of his own, turn round the order in which the line is read, or hide in it what nobody sees.
 *
 * Controls become blanks; what cannot be seen (Unicode's format characters, variation selectors, tags, fillers and what
 * else is ignorable by default) becomes "�", once for so many in a row. Emoji stay whole, and so do the joiners that a
 * script needs.
 */
export const plainText = (text: string): string =>
  mayHide.test(text) ? text.replaceAll(hiding, (found, kept?: string) => kept ?? neutral(found)) : text;

/** JSON that is read on a terminal: the same values, what hides or steers written as JSON can write it. Line breaks between values stay. */
export const escapedJson = (json: string): string =>
  mayHideInLines.test(json) ? json.replaceAll(hidingInLines, (found, kept?: string) => kept ?? escaped(found)) : json;

const neutral = (found: string): string => found.replaceAll(steering, ' ').replaceAll(unseen, hidden);
const hidden = '�';

const escaped = (found: string): string =>
  found
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Controls, ends of lines, and what overrides or isolates the direction of writing (UAX #9). */
const steers = String.raw`\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069`;
/** Signs that stand round a number in Arabic, Syriac and Kaithi are of the kind "format", and are seen. */
const seen = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;
/** A blank of Braille is a letter to Unicode and nothing to the eye. */
const hides = String.raw`[[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]--[${seen}${steers}]]`;

/**
 * Joiners where they belong: behind the virama of an Indic script, and between two Arabic letters (as RFC 5892 has it,
 * appendix A); a variation selector that asks for the text form of a sign.
 */
const viramas = String.raw`\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2`;
const kept = [
  String.raw`(?=\p{Emoji})\p{RGI_Emoji}`,
  String.raw`(?<=[${viramas}])[\u200c\u200d]`,
  String.raw`(?<=[\p{Script=Arabic}\u064b-\u0655\u0670])\u200c(?=\p{Script=Arabic})`,
  String.raw`(?<=\p{Emoji})\ufe0e`,
].join('|');

// Sets of strings and their differences are of the flag v, which the compiler's target does not have yet.
const steering = new RegExp(`[${steers}]`, 'gv');
const unseen = new RegExp(`${hides}+`, 'gv');
const hiding = new RegExp(`(${kept})|(?:[${steers}]|${hides})+`, 'gv');
/** Most lines have nothing of the kind, and looking for emoji takes its time. */
const mayHide = new RegExp(`[${steers}]|${hides}`, 'v');
/** The lines of indented JSON stay lines; there are millions of them in a large answer. */
const hidingInLines = new RegExp(`(${kept})|(?:(?!\\n)(?:[${steers}]|${hides}))+`, 'gv');
const mayHideInLines = new RegExp(`(?!\\n)(?:[${steers}]|${hides})`, 'v');
