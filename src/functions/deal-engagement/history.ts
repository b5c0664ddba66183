/** The history behind a deal: read as the card reads it, by as many calls, with its logs and saved assessments. */
import type { HistoryResponse } from '../../contract/response.ts';
import { historyOf } from '../../crm/history.ts';
import { historyView } from '../../view/history/history-view.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerOfDeal } from './of-deal.ts';

export const answerHistory = (context: unknown, surroundings: DealSurroundings): Promise<HistoryResponse> =>
  answerOfDeal<HistoryResponse>(context, surroundings, {
    withHistory: true,
    answer: ({ input, records }) => ({
      ok: true,
      history: historyView(input, historyOf(records, surroundings.manifest())),
    }),
  });
