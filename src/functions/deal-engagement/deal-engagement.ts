/** App function `deal_engagement`: what the cards on a deal's record ask. HubSpot calls `main`. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { manifest } from '../../crm/manifest.ts';
import { judgeBy } from '../../rules/judge.ts';
import type { DealEngagementResponse } from '../../contract/response.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import type { WhatIfResponse } from '../../contract/response.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerDeal } from './answer.ts';
import { isWhatIf } from './request.ts';
import { answerWhatIf } from './what-if.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message }` in the reader's language. */
export const main = (context: unknown): Promise<DealEngagementResponse | WhatIfResponse> =>
  isWhatIf(context) ? answerWhatIf(context, surroundings) : answerDeal(context, surroundings);

const surroundings: DealSurroundings = {
  environment: process.env,
  manifest,
  judge: judgeBy(rulebook),
  viewOf: viewOfDeal,
  now: Date.now,
  report: (line) => {
    console.error(line);
  },
};
