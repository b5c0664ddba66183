/**
 * Several deals read as a card reads each of them, judged anew, and what follows written on their records: in few calls,
 * because their questions are gathered. Each deal stands for itself: one that cannot be read or written is named.
 */
import type { ReadingGap } from '../../contract/reading.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { SharedDeal } from '../../contract/portfolio.ts';
import type { Update } from '../gateway/write-many.ts';
import type { PropertyValues, WritingGateway } from '../gateway/writing.ts';
import { sameValue } from '../recording/between.ts';
import type { DealRecords } from '../records.ts';
import { isUnread, type OutputsOf, outputsToWrite, withOutputs } from '../write-outputs.ts';
import { type JudgedInFull, readAndJudge, type ReadAndJudgeOptions, type UnreadOfMany } from './read-and-judge.ts';
import { namesOf, rowOf } from './row.ts';

export interface EvaluateOptions extends ReadAndJudgeOptions {
  readonly writing: WritingGateway;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Of the reader. */
  readonly locale: Locale;
  readonly outputsOf: OutputsOf;
}

export interface Evaluations {
  readonly deals: readonly SharedDeal[];
  readonly unread: readonly UnreadOfMany[];
  /** Evaluated, and not kept on the record. */
  readonly notWritten: readonly string[];
}

export async function evaluateDeals(dealIds: readonly string[], options: EvaluateOptions): Promise<Evaluations> {
  const { judged, unread } = await readAndJudge(dealIds, options, (dealId, records) =>
    evaluated(dealId, records, options),
  );
  const kept = (await keepOutputs(updatesOf(judged), options)).written;
  return {
    deals: judged.map(({ deal }) => deal),
    unread,
    notWritten: judged.flatMap(({ deal, update }) => (update !== null && !kept.has(update.id) ? [deal.dealId] : [])),
  };
}

interface Evaluated {
  readonly deal: SharedDeal;
  readonly update: Update | null;
}

function evaluated(
  dealId: string,
  records: DealRecords,
  { manifest, now, locale, outputsOf }: EvaluateOptions,
): JudgedInFull<Evaluated> {
  const { values, unreadGaps } = judgement(records, { manifest, now, outputsOf });
  const deal = values === null ? records.deal : withOutputs(records.deal, values);
  const partnerNames = namesOf(records.companies?.found ?? []);
  return {
    unreadGaps,
    value: {
      // Under the id that was asked for, where HubSpot answers for it under another.
      deal: { ...rowOf(deal, records.involvements?.found ?? [], { manifest, now, locale, partnerNames }), dealId },
      update: values === null ? null : { id: records.deal.id, properties: values },
    },
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

/** Two ids may be one deal by now: it is written once. */
const updatesOf = (all: readonly { readonly update: Update | null }[]): Update[] => [
  ...new Map(all.flatMap(({ update }) => (update === null ? [] : [[update.id, update]]))).values(),
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
