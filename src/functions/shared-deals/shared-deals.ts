/** App function `shared_deals`: the pages of shared deals, and the evaluation of some of them. HubSpot calls `main`. */
import '../schemas-as-data.ts';
import type { PortfolioResponse } from '../../contract/portfolio.ts';
import { dealInHubSpot } from '../deal-in-hubspot.ts';
import { answerSharedDeals } from './answer.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message, problems? }` in the reader's language. */
export const main = (context: unknown): Promise<PortfolioResponse> => answerSharedDeals(context, dealInHubSpot());
