/** From a deal's id to what its cards show: read, make facts, determine, put into words. Never throws. */
import type { DealEngagementResponse } from '../../contract/response.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { readDeal } from '../../crm/read-deal.ts';
import { instantIn, zoneOf } from '../../crm/times.ts';
import type { Access } from '../access.ts';
import { withCaseFile } from '../case-file.ts';
import { failure, notRead } from '../failures.ts';
import { dealEngagement } from '../names.ts';
import { answerInShell } from '../shell.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { viewInputOf } from '../../crm/view-input.ts';
import { type EngagementRequest, readRequest } from './request.ts';

export function answerDeal(context: unknown, surroundings: DealSurroundings): Promise<DealEngagementResponse> {
  return answerInShell<EngagementRequest, DealEngagementResponse>(context, surroundings, {
    name: dealEngagement,
    read: (given, locale) => {
      const request = readRequest(given);
      return request === null ? { ok: false, answer: failure('BAD_INPUT', locale) } : { ok: true, value: request };
    },
    answer: (request, access) => answer(request, access, surroundings),
    failed: failure,
  });
}

async function answer(
  request: EngagementRequest,
  { baseUrl, token, startDeadline, now }: Access,
  surroundings: DealSurroundings,
): Promise<DealEngagementResponse> {
  const manifest = surroundings.manifest();
  const memory = memoryOf(baseUrl, token);
  const gateway = createGateway({ baseUrl, token, deadline: startDeadline(), memory });
  const records = await readDeal(request.dealId, { gateway, manifest, memory });
  if (!records.ok) return notRead(records.failure, request.locale);

  const timeZone = zoneOf(request.timeZone);
  const asOf = instantIn(timeZone, now());
  if (asOf === undefined) throw new RangeError('The clock is out of range.');
  const { judge, viewOf } = surroundings;
  const input = viewInputOf(records.value, { manifest, timeZone, asOf, judge, reader: request });
  return { ok: true, view: withCaseFile(viewOf(input), input) };
}
