/** App function `record_engagement`: what the cards on a deal's record send to have a fact recorded. HubSpot calls `main`. */
import '../schemas-as-data.ts';
import type { RecordEngagementResponse } from '../../contract/response.ts';
import { dealInHubSpot } from '../deal-in-hubspot.ts';
import { answerRecording } from './answer.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message, problems? }` in the reader's language. */
export const main = (context: unknown): Promise<RecordEngagementResponse> => answerRecording(context, dealInHubSpot());
