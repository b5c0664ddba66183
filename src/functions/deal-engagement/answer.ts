/** From a deal's id to what its cards show: read, make facts, determine, put into words. Never throws. */
import type { DealEngagementResponse } from '../../contract/response.ts';
import { withCaseFile } from '../case-file.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerOfDeal } from './of-deal.ts';

export const answerDeal = (context: unknown, surroundings: DealSurroundings): Promise<DealEngagementResponse> =>
  answerOfDeal<DealEngagementResponse>(context, surroundings, {
    withHistory: false,
    answer: ({ input }) => ({ ok: true, view: withCaseFile(surroundings.viewOf(input), input) }),
  });
