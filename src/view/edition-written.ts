/** An edition as records keep it: its id, and what is to be known of it: that it is provisional, that an admin brought it. */
import type { Determination } from '../rules/language/determination.ts';

export type EditionTold = Pick<Determination['edition'], 'id' | 'provisional' | 'setByAdmin'>;

export const editionWritten = ({ id, provisional, setByAdmin }: EditionTold): string =>
  [id, ...(provisional === true ? ['provisional'] : []), ...(setByAdmin === true ? ['set-by-admin'] : [])].join(' ');

export function editionRead(written: string): EditionTold {
  const [id = '', ...marks] = written.split(' ');
  return {
    id,
    ...(marks.includes('provisional') ? { provisional: true } : {}),
    ...(marks.includes('set-by-admin') ? { setByAdmin: true } : {}),
  };
}
