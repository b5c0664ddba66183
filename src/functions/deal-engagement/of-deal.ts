/** What is answered of a deal that is read for it: the card's view, and the history behind it, by the same way. */
import type { Failure } from '../../contract/response.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { readDeal } from '../../crm/read-deal.ts';
import type { DealRecords } from '../../crm/records.ts';
import { instantIn, zoneOf } from '../../crm/times.ts';
import { viewInputOf } from '../../crm/view-input.ts';
import { failure, notRead } from '../failures.ts';
import { dealEngagement } from '../names.ts';
import { answerInShell } from '../shell.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { type EngagementRequest, readRequest } from './request.ts';

interface Asked<Answer> {
  /** Logs and saved assessments are read along. */
  readonly withHistory: boolean;
  readonly answer: (read: { readonly input: ViewInput; readonly records: DealRecords }) => Answer;
}

/** Never throws. */
export function answerOfDeal<Answer>(
  context: unknown,
  surroundings: DealSurroundings,
  { withHistory, answer }: Asked<Answer | Failure>,
): Promise<Answer | Failure> {
  return answerInShell<EngagementRequest, Answer | Failure>(context, surroundings, {
    name: dealEngagement,
    read: (given, locale) => {
      const request = readRequest(given);
      return request === null ? { ok: false, answer: failure('BAD_INPUT', locale) } : { ok: true, value: request };
    },
    answer: async (request, { baseUrl, token, startDeadline, now }) => {
      const manifest = surroundings.manifest();
      const memory = memoryOf(baseUrl, token);
      const gateway = createGateway({ baseUrl, token, deadline: startDeadline(), memory });
      const records = await readDeal(request.dealId, { gateway, manifest, memory, withHistory });
      if (!records.ok) return notRead(records.failure, request.locale);

      const timeZone = zoneOf(request.timeZone);
      const asOf = instantIn(timeZone, now());
      if (asOf === undefined) throw new RangeError('The clock is out of range.');
      const { judge } = surroundings;
      const input = viewInputOf(records.value, { manifest, timeZone, asOf, judge, reader: request });
      return answer({ input, records: records.value });
    },
    failed: failure,
  });
}
