/**
 * One run over a portal's deals at a time, on whichever machines: a record among the app's settings says who is at work and
 * until when. HubSpot has no conditional write, but a key exists once: leases are numbered, and of two who find the last one
 * over only one can make the next. A number never comes again, so that a key that HubSpot still holds for a record in its bin
 * stands in nobody's way.
 *
 * Whoever falls silent loses it: a lease ends by itself, and the next run takes its record away, by which the former holder
 * hears of it when it renews. What both write in between are the same values.
 */
import * as z from 'zod';
import { evaluatedFor } from '../evaluated-of.ts';
import { isUnclear } from '../gateway/unclear.ts';
import type { CrmRecord, CustomObject, Gateway } from '../gateway/gateway.ts';
import type { GatewayFailure } from '../gateway/failure.ts';
import type { InstallationMemory } from '../gateway/installation-memory.ts';
import type { WritingGateway } from '../gateway/writing.ts';
import { json } from '../json-text.ts';
import { type Looked, lookAtSettings, type NotLooked } from '../keep-setting.ts';
import type { Manifest } from '../manifest-schema.ts';

export interface LeaseOptions {
  readonly gateway: WritingGateway;
  /** Reads the settings for whoever else wants them of the same run. */
  readonly reading: Gateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  /** Milliseconds since 1970, of a clock that goes on. */
  readonly now: () => number;
  /** No two runs have the same. */
  readonly id: string;
  /** Machine and process, for whoever is kept out. */
  readonly from: string;
  /** Of earlier runs that are certainly not at work any more. */
  readonly gone: readonly string[];
}

export interface Holder {
  readonly from: string;
  /** ISO instants: when it began, and from when on it no longer counts unless it renews it. */
  readonly since: string;
  readonly until: string;
}

export interface Lease {
  /** True: it is to be renewed. */
  readonly isDue: () => boolean;
  /** `lost`: another run was begun meanwhile. `unclear`: HubSpot did not answer; it can be tried again. */
  readonly renew: () => Promise<'held' | 'lost' | 'unclear'>;
  /** Never fails: what is not released ends by itself. */
  readonly release: () => Promise<void>;
}

export type LeaseTaken =
  | { readonly state: 'held'; readonly lease: Lease }
  /** Null: somebody took it at this very moment. */
  | { readonly state: 'busy'; readonly holder: Holder | null }
  /** This portal cannot keep it: nobody is kept out. */
  | { readonly state: 'not_kept'; readonly failure: GatewayFailure | null };

/** Milliseconds. A run that says nothing for so long is no longer at work, or sleeps. */
export const leaseLasts = 15 * 60_000;
/** What is left of it when it is renewed. */
const renewedWith = 10 * 60_000;

const valueSchema = z.strictObject({
  run: z.string().max(64),
  from: z.string().max(300),
  since: z.iso.datetime(),
  /** Null: it came to its end. */
  until: z.iso.datetime().nullable(),
});
type Value = z.infer<typeof valueSchema>;

interface Found {
  readonly record: string;
  readonly number: number;
  /** Null: somebody typed over it. */
  readonly value: Value | null;
}

export async function takeLease(options: LeaseOptions): Promise<LeaseTaken> {
  const { manifest, memory, reading, gateway, now, id, from } = options;
  const looked = await lookAtSettings({ gateway: { ...gateway, ...reading }, manifest, memory });
  const before = lastIn(looked, options);
  if ('state' in before) return before;
  const busy = holderOf(before.last, options);
  if (busy !== null) return { state: 'busy', holder: busy };
  const value: Value = { run: id, from, since: iso(now()), until: iso(now() + leaseLasts) };
  const { key, value: property } = manifest.portal.setting.properties;
  const number = (before.last?.number ?? 0) + 1;
  const properties = { [key]: `${prefixOf(manifest)}${number}`, [property]: JSON.stringify(value) };
  const made = await gateway.createRecord(before.type, properties, []);
  const record = made.ok ? made.value.id : await madeAfterAll(made.failure, before.type, options);
  if (typeof record !== 'string') return record;
  if (before.last !== null) await gateway.archiveRecord(before.type, before.last.record);
  return { state: 'held', lease: leaseOf(record, value, before.type, options) };
}

function leaseOf(record: string, taken: Value, type: TypeId, { gateway, manifest, now }: LeaseOptions): Lease {
  const { value: property } = manifest.portal.setting.properties;
  let until = Date.parse(taken.until ?? taken.since);
  const write = (value: Value) => gateway.updateRecord(type, record, { [property]: JSON.stringify(value) });
  return {
    isDue: () => until - now() < renewedWith,
    async renew() {
      const next = now() + leaseLasts;
      const answer = await write({ ...taken, until: iso(next) });
      if (!answer.ok) return answer.failure.kind === 'not_found' ? 'lost' : 'unclear';
      until = next;
      return 'held';
    },
    async release() {
      await write({ ...taken, until: null });
    },
  };
}

/** The record's id where it is there although HubSpot's answer did not say so; else what that means. */
async function madeAfterAll(
  failure: GatewayFailure,
  type: TypeId,
  options: LeaseOptions,
): Promise<string | Exclude<LeaseTaken, { state: 'held' }>> {
  const isTaken = failure.kind === 'refused' && failure.codes.includes('CONFLICTING_UNIQUE_VALUE');
  if (!isTaken && !isUnclear(failure)) return { state: 'not_kept', failure };
  const { gateway, manifest, memory } = options;
  const after = lastIn(await lookAtSettings({ gateway, manifest, memory }), options);
  if ('state' in after) return after;
  if (after.last?.value?.run === options.id) return after.last.record;
  const holder = holderOf(after.last, options);
  return isTaken || holder !== null ? { state: 'busy', holder } : { state: 'not_kept', failure };
}

type TypeId = CustomObject['objectTypeId'];

function lastIn(
  looked: Looked | NotLooked,
  { manifest }: LeaseOptions,
): { readonly type: TypeId; readonly last: Found | null } | Extract<LeaseTaken, { state: 'not_kept' }> {
  if ('state' in looked) return { state: 'not_kept', failure: looked.state === 'failed' ? looked.failure : null };
  // The last one may be among those that HubSpot did not list.
  if (!looked.complete) return { state: 'not_kept', failure: null };
  const found = looked.records.flatMap((record) => leaseIn(record, manifest));
  const last = found.reduce<Found | null>((best, each) => ((best?.number ?? 0) < each.number ? each : best), null);
  return { type: looked.type, last };
}

function leaseIn({ id, properties }: CrmRecord, manifest: Manifest): Found[] {
  const names = manifest.portal.setting.properties;
  const [key, prefix] = [properties[names.key]?.trim() ?? '', prefixOf(manifest)];
  const number = key.startsWith(prefix) ? key.slice(prefix.length) : '';
  if (!/^\d{1,12}$/.test(number)) return [];
  const value = valueSchema.safeParse(json(properties[names.value] ?? '')).data ?? null;
  return [{ record: id, number: Number(number), value }];
}

/** Null: nobody is at work. */
function holderOf(found: Found | null, { now, gone }: LeaseOptions): Holder | null {
  if (found?.value == null || found.value.until === null || gone.includes(found.value.run)) return null;
  const { from, since, until } = found.value;
  const left = Date.parse(until) - now();
  // One of the two clocks is wrong where it has longer to go than any lease: nobody waits for that.
  return left > 0 && left <= 2 * leaseLasts ? { from, since, until } : null;
}

const prefixOf = (manifest: Manifest): string => `reevaluation:${evaluatedFor(manifest)}:`;
const iso = (moment: number): string => new Date(moment).toISOString();
