/** App function `deal_engagement`: what the cards on a deal's record ask. HubSpot calls `main`. */
import type { DealEngagementResponse, WhatIfResponse } from '../../contract/response.ts';
import { dealInHubSpot } from '../deal-in-hubspot.ts';
import { answerDeal } from './answer.ts';
import { isWhatIf } from './request.ts';
import { answerWhatIf } from './what-if.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message }` in the reader's language. */
export const main = (context: unknown): Promise<DealEngagementResponse | WhatIfResponse> =>
  isWhatIf(context) ? answerWhatIf(context, dealInHubSpot) : answerDeal(context, dealInHubSpot);
