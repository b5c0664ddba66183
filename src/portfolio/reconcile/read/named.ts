/** Names as they are compared: without accents, marks, case and the form of a company. */
import { lettersOf } from './letters.ts';

const forms = new Set(
  'sa sas sasu sarl eurl sca scop gmbh ag kg ug bv nv ltd limited llc llp inc plc corp co spa srl sl ab oy as aps'.split(
    ' ',
  ),
);

/** Words of a text: "L’Atelier (SAS)" is `l atelier sas`. */
export const wordsOf = (text: string): readonly string[] =>
  lettersOf(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** "S.A.S." is SAS. */
const initials = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;

/** Two names are one company's where this is the same. */
export function companyNamed(text: string): string {
  const words = wordsOf(text.replace(initials, (letters) => letters.replace(/[.\s]/g, '')));
  const own = words.filter((word) => !forms.has(word));
  return (own.length === 0 ? words : own).join(' ');
}
