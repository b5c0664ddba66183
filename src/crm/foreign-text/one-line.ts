/** A text of somebody's as one line: what nobody sees, and how many blanks there are, is no part of it. */
export const oneLine = (text: string): string => text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
