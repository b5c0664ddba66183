/** App function `record_engagement`: what the cards on a deal's record send to have a fact recorded. HubSpot calls `main`. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { manifest } from '../../crm/manifest.ts';
import { judgeBy } from '../../rules/judge.ts';
import type { RecordEngagementResponse } from '../../contract/response.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerRecording } from './answer.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message, problems? }` in the reader's language. */
export const main = (context: unknown): Promise<RecordEngagementResponse> =>
  answerRecording(context, {
    environment: process.env,
    manifest,
    judge: judgeBy(rulebook),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line) => {
      console.error(line);
    },
  });
