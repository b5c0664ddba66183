/** A line in a few words, out of the book. */
import type { Book, BriefView, LineView } from '../../contract/deal-view.ts';

export const briefIn = ({ briefs }: Book, { brief }: LineView): BriefView =>
  briefs[brief] ?? { tone: 'default', text: '' };
