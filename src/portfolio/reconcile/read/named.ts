/** Names as they are compared: without accents, marks, case and the form of a company. */
const forms = new Set(
  'sa sas sasu sarl eurl sca scop gmbh ag kg ug bv nv ltd limited llc llp inc plc corp co spa srl sl ab oy as aps'.split(
    ' ',
  ),
);

/** Words of a text: "L’Atelier (SAS)" is `l atelier sas`. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Two names are one company's where this is the same. */
export function companyNamed(text: string): string {
  const words = wordsOf(text);
  const own = words.filter((word) => !forms.has(word));
  return (own.length === 0 ? words : own).join(' ');
}
