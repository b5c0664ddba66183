/** An edition as records keep it: its id, and, where its text is not known, that what follows from it is provisional. */
import type { Determination } from '../rules/language/determination.ts';

export type EditionTold = Pick<Determination['edition'], 'id' | 'provisional'>;

const mark = ' provisional';

export const editionWritten = ({ id, provisional }: EditionTold): string => (provisional === true ? id + mark : id);

export const editionRead = (written: string): EditionTold =>
  written.endsWith(mark) ? { id: written.slice(0, -mark.length), provisional: true } : { id: written };
