/** French sets a space before double punctuation and inside guillemets; it must not break a line there. */
const noBreak = '\u00a0';

export const frenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;!?»])/g, noBreak).replace(/« /g, `«${noBreak}`);
