/**
 * Several deals read as a card reads each of them, judged anew, and what follows written on their records: in few calls,
 * because their questions are gathered. Each deal stands for itself: one that cannot be read or written is named.
 */
import type { ReadingGap } from '../../contract/reading.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { GatewayFailure, GatewayResult } from '../gateway/failure.ts';
import { gathering } from '../gateway/gathering.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { Update } from '../gateway/write-many.ts';
import type { PropertyValues, WritingGateway } from '../gateway/writing.ts';
import type { Manifest } from '../manifest-schema.ts';
import { readDeal } from '../read-deal.ts';
import { sameValue } from '../recording/between.ts';
import type { DealRecords } from '../records.ts';
import { isUnread, type OutputsOf, outputsToWrite, withOutputs } from '../write-outputs.ts';
import { namesOf, rowOf } from './row.ts';

export interface EvaluateOptions {
  /** With a deadline that leaves time to judge and to write. */
  readonly reading: Gateway;
  readonly writing: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the reader. */
  readonly locale: Locale;
  readonly outputsOf: OutputsOf;
  /** False: what is judged now could not be written any more. */
  readonly inTime: () => boolean;
  /** A deal on which the app itself failed. */
  readonly onFault: (error: unknown) => void;
}

export type WhyUnread =
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  /** Part of it was not read: the record keeps its former evaluation. */
  | { readonly kind: 'in_part'; readonly gaps: readonly ReadingGap[] }
  | { readonly kind: 'no_time' }
  | { readonly kind: 'fault' };

interface Unread {
  readonly dealId: string;
  readonly name?: string;
  readonly why: WhyUnread;
}

export interface Evaluations {
  readonly deals: readonly SharedDeal[];
  readonly unread: readonly Unread[];
  /** Evaluated, and not kept on the record. */
  readonly notWritten: readonly string[];
}

type Evaluation =
  | { readonly state: 'evaluated'; readonly deal: SharedDeal; readonly update: Update | null }
  | { readonly state: 'unread'; readonly unread: Unread };

export async function evaluateDeals(dealIds: readonly string[], options: EvaluateOptions): Promise<Evaluations> {
  const { manifest, memory, inTime } = options;
  const gateway = gathering(options.reading);
  const ids = [...new Set(dealIds)];
  const reads = await Promise.all(
    ids.map(async (dealId) => ({ dealId, read: await readDeal(dealId, { gateway, manifest, memory }) })),
  );
  const evaluations = reads.map(({ dealId, read }) =>
    read.ok && !inTime() ? unread(dealId, read, { kind: 'no_time' }) : evaluated(dealId, read, options),
  );
  const kept = (await keepOutputs(updatesOf(evaluations), options)).written;
  return {
    deals: evaluations.flatMap((each) => (each.state === 'evaluated' ? [each.deal] : [])),
    unread: evaluations.flatMap((each) => (each.state === 'unread' ? [each.unread] : [])),
    notWritten: evaluations.flatMap((each) =>
      each.state === 'evaluated' && each.update !== null && !kept.has(each.update.id) ? [each.deal.dealId] : [],
    ),
  };
}

function evaluated(dealId: string, read: GatewayResult<DealRecords>, options: EvaluateOptions): Evaluation {
  if (!read.ok) return unread(dealId, read, { kind: 'failed', failure: read.failure });
  try {
    return judged(dealId, read.value, options);
  } catch (error) {
    options.onFault(error);
    return unread(dealId, read, { kind: 'fault' });
  }
}

function judged(
  dealId: string,
  records: DealRecords,
  { manifest, now, locale, outputsOf }: EvaluateOptions,
): Evaluation {
  const { values, unreadGaps } = judgement(records, { manifest, now, outputsOf });
  if (unreadGaps.length > 0) return unread(dealId, { ok: true, value: records }, { kind: 'in_part', gaps: unreadGaps });
  const deal = values === null ? records.deal : withOutputs(records.deal, values);
  const partnerNames = namesOf(records.companies?.found ?? []);
  return {
    state: 'evaluated',
    // Under the id that was asked for, where HubSpot answers for it under another.
    deal: { ...rowOf(deal, records.involvements?.found ?? [], { manifest, now, locale, partnerNames }), dealId },
    update: values === null ? null : { id: records.deal.id, properties: values },
  };
}

export interface Judgement {
  readonly outputs: ReturnType<OutputsOf>['outputs'];
  /** What is to be written; null: the record says it already. */
  readonly values: PropertyValues | null;
  /** Why nothing is written: part of the deal was not read. */
  readonly unreadGaps: readonly ReadingGap[];
}

export function judgement(
  records: DealRecords,
  { manifest, now, outputsOf }: Pick<EvaluateOptions, 'manifest' | 'now' | 'outputsOf'>,
): Judgement {
  const told = outputsOf(records);
  const { values, warning } = outputsToWrite(records, { manifest, now, outputsOf: () => told });
  return { outputs: told.outputs, values, unreadGaps: warning === null ? [] : told.gaps.filter(isUnread) };
}

function unread(dealId: string, read: GatewayResult<DealRecords>, why: WhyUnread): Evaluation {
  const name = read.ok ? read.value.deal.properties['dealname'] : null;
  return { state: 'unread', unread: { dealId, ...(typeof name === 'string' ? { name } : {}), why } };
}

/** Two ids may be one deal by now: it is written once. */
const updatesOf = (
  all: readonly ({ readonly state: 'evaluated'; readonly update: Update | null } | { readonly state: 'unread' })[],
): Update[] => [
  ...new Map(
    all.flatMap((each) => (each.state === 'evaluated' && each.update !== null ? [[each.update.id, each.update]] : [])),
  ).values(),
];

export interface OutputsKept {
  /** Ids of the records that certainly have it. */
  readonly written: ReadonlySet<string>;
  /** By id, HubSpot's instant of the write, where its answer told. */
  readonly writtenAt: ReadonlyMap<string, string>;
  /** Those that HubSpot refused; the others that were not written nobody can tell of. */
  readonly refused: readonly string[];
}

/** At most a hundred. `mostCalls`: for finding out which of them HubSpot refuses. */
export async function keepOutputs(
  updates: readonly Update[],
  { writing, manifest }: Pick<EvaluateOptions, 'writing' | 'manifest'>,
  mostCalls?: number,
): Promise<OutputsKept> {
  const { written, writtenAt, refused, unclear } = await writing.updateMany('deals', updates, mostCalls);
  if (unclear.length === 0) return { written: new Set(written), writtenAt, refused };
  // Nothing is written twice: whether it arrived, the record says.
  const { evaluatedAt, evaluatedOf } = manifest.portal.deals.outputs;
  const { found } = await writing.batchRead('deals', unclear, [evaluatedAt, evaluatedOf]);
  const sent = new Map(updates.map(({ id, properties }) => [id, properties]));
  const arrived = found.filter(({ id, properties }) =>
    [evaluatedAt, evaluatedOf].every((name) => sameValue(properties[name] ?? '', sent.get(id)?.[name] ?? '')),
  );
  return { written: new Set([...written, ...arrived.map(({ id }) => id)]), writtenAt, refused };
}
