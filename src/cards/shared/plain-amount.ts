/** "1 234,50 €" -> "1234.50"; what is no amount goes as it was typed, and the function says what is wrong with it. */
export function plainAmount(text: string): string {
  const bare = text.replace(/[\s\u00a0\u202f%€$£]/g, '');
  const plain = /^\d+,\d{1,2}$/.test(bare) ? bare.replace(',', '.') : bare.replace(/,(?=\d{3}(\D|$))/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? plain : text;
}
