/**
 * Several deals read as a card reads each of them, their questions gathered, and something made of each. Each deal stands for
 * itself: one that cannot be read, or not in full, is named with why.
 */
import type { ReadingGap } from '../../contract/reading.ts';
import type { GatewayFailure, GatewayResult } from '../gateway/failure.ts';
import { gathering } from '../gateway/gathering.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { Manifest } from '../manifest-schema.ts';
import { readDeal } from '../read-deal.ts';
import type { DealRecords } from '../records.ts';

export interface ReadAndJudgeOptions {
  /** With a deadline that leaves time for what follows. */
  readonly reading: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** False: what is judged now would come too late. */
  readonly inTime: () => boolean;
  /** A deal on which the app itself failed. */
  readonly onFault: (error: unknown) => void;
}

export type WhyUnread =
  | { readonly kind: 'failed'; readonly failure: GatewayFailure }
  /** Part of it was not read: what the rules say of the rest may be another thing. */
  | { readonly kind: 'in_part'; readonly gaps: readonly ReadingGap[] }
  | { readonly kind: 'no_time' }
  | { readonly kind: 'fault' };

export interface UnreadOfMany {
  readonly dealId: string;
  readonly name?: string;
  readonly why: WhyUnread;
}

/** What was made of a deal; nothing counts of it where part of the deal was not read. */
export interface JudgedInFull<T> {
  readonly unreadGaps: readonly ReadingGap[];
  readonly value: T;
}

interface JudgedOfMany<T> {
  readonly judged: readonly T[];
  readonly unread: readonly UnreadOfMany[];
}

export async function readAndJudge<T>(
  dealIds: readonly string[],
  { reading, manifest, memory, inTime, onFault }: ReadAndJudgeOptions,
  judge: (dealId: string, records: DealRecords) => JudgedInFull<T>,
): Promise<JudgedOfMany<T>> {
  const gateway = gathering(reading);
  const reads = await Promise.all(
    [...new Set(dealIds)].map(async (dealId) => ({
      dealId,
      read: await readDeal(dealId, { gateway, manifest, memory }),
    })),
  );
  const judged: T[] = [];
  const unread: UnreadOfMany[] = [];
  for (const { dealId, read } of reads) {
    const lost = (why: WhyUnread) => {
      unread.push(unreadDeal(dealId, read, why));
    };
    if (!read.ok) lost({ kind: 'failed', failure: read.failure });
    else if (!inTime()) lost({ kind: 'no_time' });
    else
      try {
        const { value, unreadGaps } = judge(dealId, read.value);
        if (unreadGaps.length > 0) lost({ kind: 'in_part', gaps: unreadGaps });
        else judged.push(value);
      } catch (error) {
        onFault(error);
        lost({ kind: 'fault' });
      }
  }
  return { judged, unread };
}

function unreadDeal(dealId: string, read: GatewayResult<DealRecords>, why: WhyUnread): UnreadOfMany {
  const name = read.ok ? read.value.deal.properties['dealname'] : null;
  return { dealId, ...(typeof name === 'string' ? { name } : {}), why };
}
