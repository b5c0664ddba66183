/** French drops the vowel of "de" and "que" before a name or a month that begins with one: "d’oct. 2025", "d’Agence Nord". */
const vowel = '[AEIOUÂÀÉÈÊËÎÏÔÛaeiouâàéèêëîïôû]';
const before = new RegExp(`(?<=^|[\\s(«’])([Dd]|[Qq]u)e (?=${vowel})`, 'g');

export const frenchElision = (text: string): string => text.replace(before, '$1’');
