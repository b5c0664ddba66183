/**
 * A line of text for a terminal: whoever named a deal, a partner or a property must not be able to steer the reader's
 * screen, begin a line of his own, or turn round the order in which the line is read.
 */
export const plainText = (text: string): string => text.replaceAll(steering, ' ');

/** JSON that is read on a terminal: the same values, what steers it written as JSON can write it. Line breaks between values stay. */
export const escapedJson = (json: string): string =>
  json.replaceAll(beyondLines, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Controls, ends of lines, and what overrides or isolates the direction of writing (UAX #9). */
const steering = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;
/** The lines of indented JSON stay lines; there are millions of them in a large answer. */
const beyondLines = new RegExp(`(?!\\n)${steering.source}`, 'gu');
