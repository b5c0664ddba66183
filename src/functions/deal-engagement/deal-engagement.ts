/** App function `deal_engagement`: what the cards on a deal's record ask. HubSpot calls `main`. */
import '../schemas-as-data.ts';
import type { DealEngagementResponse, HistoryResponse, WhatIfResponse } from '../../contract/response.ts';
import { dealInHubSpot } from '../deal-in-hubspot.ts';
import { answerDeal } from './answer.ts';
import { answerHistory } from './history.ts';
import { isHistory, isWhatIf } from './request.ts';
import { answerWhatIf } from './what-if.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message }` in the reader's language. */
export function main(context: unknown): Promise<DealEngagementResponse | HistoryResponse | WhatIfResponse> {
  if (isWhatIf(context)) return answerWhatIf(context, dealInHubSpot());
  return isHistory(context) ? answerHistory(context, dealInHubSpot()) : answerDeal(context, dealInHubSpot());
}
