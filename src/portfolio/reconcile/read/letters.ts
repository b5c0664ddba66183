/** A text as it is compared: small letters, without accents. "Août" is `aout`. */
export const lettersOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
