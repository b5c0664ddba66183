/** A text as a test writes it: the blanks that hold a figure and its unit together read as any other. */
export const withPlainBlanks = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
