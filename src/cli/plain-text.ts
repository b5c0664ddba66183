/** Text of a portal on a terminal: whoever named a property there must not be able to steer the reader's screen. */
export const plainText = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');
