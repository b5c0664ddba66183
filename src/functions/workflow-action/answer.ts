/**
 * One enrolled deal, read, judged and written as the page of shared deals does it, with its outputs for the workflow's next
 * steps. What HubSpot should try again is thrown; everything else comes back as an output that the workflow can branch on.
 */
import * as z from 'zod';
import { type Deadline, deadlineIn } from '../../crm/gateway/deadline.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import { createGateway, type Gateway } from '../../crm/gateway/gateway.ts';
import { type InstallationMemory, memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway, type PropertyValues } from '../../crm/gateway/writing.ts';
import { readDeal } from '../../crm/read-deal.ts';
import { utc, zoneOf } from '../../crm/times.ts';
import { keptInputOf } from '../../crm/view-input.ts';
import { isUnread, outputsToWrite } from '../../crm/write-outputs.ts';
import type { TimeZone } from '../../facts/primitives.ts';
import { outputsOf } from '../../view/outputs.ts';
import { spoken } from '../../view/spoken.ts';
import * as portfolioWords from '../../view/words/portfolio.ts';
import * as words from '../../view/words/workflow.ts';
import { type Access, accessFrom } from '../access.ts';
import { notRead } from '../failures.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { outputFields, type OutputFields, type Result } from './outputs.ts';
import { toRetry } from './to-retry.ts';

/** As HubSpot calls the code of a workflow: the enrolled record, whatever else it says. */
const eventSchema = z.object({
  object: z.object({
    objectType: z.string(),
    objectId: z.union([z.int().positive(), z.string().regex(/^[1-9]\d{0,19}$/)]).transform(String),
  }),
});

export interface WorkflowAnswer {
  readonly outputFields: OutputFields;
}

/** HubSpot ends the action at 20 s. Milliseconds. */
const timeToRead = 14_000;
const timeForAll = 17_500;

/** @throws AxiosError with 429 or 5xx where HubSpot is to try again. */
export async function answerWorkflow(event: unknown, surroundings: DealSurroundings): Promise<WorkflowAnswer> {
  const { recordLanguage } = surroundings.manifest();
  const told = (result: Result, message: string): WorkflowAnswer => ({
    outputFields: outputFields(result, message, null),
  });
  const enrolled = eventSchema.safeParse(event);
  if (!enrolled.success || !/^(?:DEAL|0-3)$/i.test(enrolled.data.object.objectType))
    return told('misused', spoken(words.noDealEnrolled, recordLanguage));
  const access = accessFrom(surroundings);
  if (access === 'no_token') return told('misused', spoken(words.noSecret, recordLanguage));
  if (access === 'foreign_base')
    throw new Error('HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.');
  const failed = (result: Result, failure: GatewayFailure, message?: string): WorkflowAnswer => {
    const again = toRetry(failure);
    if (again !== null) throw again;
    return told(result, message ?? notRead(failure, recordLanguage).message);
  };
  const manifest = surroundings.manifest();
  const { baseUrl, token } = access;
  const memory = memoryOf(baseUrl, token);
  const all = deadlineIn(timeForAll);
  const gateway = createGateway({ baseUrl, token, deadline: deadlineIn(timeToRead), memory });
  const [read, zone] = await Promise.all([
    readDeal(enrolled.data.object.objectId, { gateway, manifest, memory }),
    zoneOfAccount(gateway, memory),
  ]);
  if (!read.ok) return failed('not_read', read.failure);
  const records = read.value;
  const input = keptInputOf(records, { manifest, timeZone: zone, judge: surroundings.judge }, access.now());
  const outputs = outputsOf(input);
  const { values, warning } = outputsToWrite(records, {
    manifest,
    now: access.now(),
    outputsOf: () => ({ outputs, gaps: input.gaps }),
  });
  if (warning !== null) {
    const gaps = input.gaps.filter(isUnread);
    // What was not there this time may be there the next.
    if (gaps.some(({ why }) => why === 'unavailable')) return failed('not_read', { kind: 'unavailable', status: null });
    return told('read_in_part', spoken(portfolioWords.readInPart(gaps), recordLanguage));
  }
  if (values === null) return { outputFields: outputFields('unchanged', '', outputs) };
  const written = await write(records.deal.id, values, access, all);
  return written === null
    ? { outputFields: outputFields('written', '', outputs) }
    : failed('not_written', written, spoken(words.recordRefused, recordLanguage));
}

/** A process of HubSpot's answers for many deals of one account: its zone is asked once. */
const zones = new WeakMap<InstallationMemory, TimeZone>();

async function zoneOfAccount(gateway: Gateway, memory: InstallationMemory): Promise<TimeZone> {
  const known = zones.get(memory);
  if (known !== undefined) return known;
  const account = await gateway.account();
  // Without it days are those of UTC, as everywhere in the app.
  if (!account.ok) return utc;
  const zone = zoneOf(account.value.timeZone);
  zones.set(memory, zone);
  return zone;
}

/** Null: written. */
async function write(
  id: string,
  values: PropertyValues,
  { baseUrl, token }: Access,
  deadline: Deadline,
): Promise<GatewayFailure | null> {
  const gateway = createWritingGateway({ baseUrl, token, deadline, memory: memoryOf(baseUrl, token) });
  const answer = await gateway.updateRecord('deals', id, values);
  return answer.ok ? null : answer.failure;
}
