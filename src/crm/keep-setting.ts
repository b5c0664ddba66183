/**
 * One setting of a portal is one record, whose key exists once: of two who set the same at once the second hears what the
 * first one said. A record is made and taken away, never changed, so nobody writes over anybody.
 */
import { mostSettings } from './accepted-names.ts';
import { type GatewayFailure, type GatewayResult, succeeded } from './gateway/failure.ts';
import type { CrmRecord, CustomObject } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import { isUnclear } from './gateway/unclear.ts';
import type { WritingGateway } from './gateway/writing.ts';
import type { Manifest } from './manifest-schema.ts';
import { knownTypes, lookUpTypes } from './own-types.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { listSettings } from './read-settings.ts';
import { auditLine, saidBy, withLine } from './recording/audit.ts';
import { fingerprint } from './recording/fingerprint.ts';

export interface KeepOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly requestId: string;
  /** As the page says; nobody checks it. */
  readonly saidBy: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Called when the first write goes out: from then on nobody can say that nothing was written. */
  readonly onWriting: () => void;
}

type TypeId = CustomObject['objectTypeId'];

/** Every setting of the portal, of whatever kind. */
export interface Looked {
  readonly type: TypeId;
  readonly records: readonly CrmRecord[];
  /** False: there are more. */
  readonly complete: boolean;
}

export type NotLooked =
  { readonly state: 'not_installed' } | { readonly state: 'failed'; readonly failure: GatewayFailure };

export type NotKept =
  | NotLooked
  /** No card would read it. */
  | { readonly state: 'full' }
  /** A record that cannot be read holds the key. */
  | { readonly state: 'blocked' }
  /** HubSpot may have written it: the same request again finds out, and does the rest. */
  | { readonly state: 'uncertain'; readonly failure: GatewayFailure };

export interface NewSetting {
  readonly key: string;
  readonly value: string;
  /** What is read only where it is shown. */
  readonly detail?: string;
  /** Of the line in its log, with what was set in short. */
  readonly kind: string;
  readonly logged: string;
}

export interface KeepWhere<T, R> {
  /** What the key stands for already. */
  readonly standing: (looked: Looked) => T | null;
  /** The request that set it. */
  readonly requestOf: (stands: T) => string;
  /** Why it cannot be; asked before anything is written. */
  readonly refused: (looked: Looked) => R | null;
}

type Kept<T, R> =
  | { readonly state: 'made'; readonly record: string; readonly looked: Looked }
  /** `repeated`: it was so before this call. */
  | { readonly state: 'stands'; readonly stands: T; readonly repeated: boolean; readonly looked: Looked }
  | { readonly state: 'refused'; readonly why: R }
  | NotKept;

/** How often a write is tried whose outcome was unclear. */
const mostTries = 3;

export async function keepOnce<T, R>(
  setting: NewSetting,
  { standing, requestOf, refused }: KeepWhere<T, R>,
  options: KeepOptions,
): Promise<Kept<T, R>> {
  let looked = await lookAtSettings(options);
  for (let tries = 1; ; tries += 1) {
    if ('state' in looked) return looked;
    const stands = standing(looked);
    // Found after a write whose outcome was unclear, it is what this call has just done.
    if (stands !== null)
      return { state: 'stands', stands, repeated: tries === 1 || requestOf(stands) !== options.requestId, looked };
    if (tries === 1) {
      const why = refused(looked);
      if (why !== null) return { state: 'refused', why };
      if (!looked.complete || looked.records.length >= mostSettings) return { state: 'full' };
    }
    const { type } = looked;
    const made = await make(setting, type, options);
    if (made.ok) return { state: 'made', record: made.value, looked: await lookAfter(looked, options) };
    const { failure } = made;
    const isTaken = failure.kind === 'refused' && failure.codes.includes('CONFLICTING_UNIQUE_VALUE');
    if (!isTaken && !isUnclear(failure)) return notMade(failure);
    const again = await readAgain(type, options);
    if ('state' in again) return isTaken ? again : { state: 'uncertain', failure };
    looked = again;
    if (standing(looked) === null && tries === mostTries)
      return isTaken && holds(setting.key, looked, options) ? { state: 'blocked' } : { state: 'uncertain', failure };
  }
}

const holds = (wanted: string, { records }: Looked, { manifest }: KeepOptions): boolean => {
  const { key } = manifest.portal.setting.properties;
  return records.some(({ properties }) => properties[key]?.trim().toLowerCase() === wanted.toLowerCase());
};

async function make(
  { key: name, value: text, detail: more, kind, logged }: NewSetting,
  type: TypeId,
  options: KeepOptions,
): Promise<GatewayResult<string>> {
  const { key, value, audit, detail } = options.manifest.portal.setting.properties;
  const line = lineFor(kind, [{ property: value, from: '', to: logged }], options);
  options.onWriting();
  const answer = await options.gateway.createRecord(
    type,
    { [key]: name, [value]: text, [audit]: line, ...(more === undefined ? {} : { [detail]: more }) },
    [],
  );
  return answer.ok ? succeeded(answer.value.id) : answer;
}

/** `from`: what it said in short; null: nobody knows any more, and it has no key to be freed. */
export async function takeAway(
  record: string,
  { kind, from }: { readonly kind: string; readonly from: string | null },
  type: TypeId,
  options: KeepOptions,
): Promise<NotKept | null> {
  options.onWriting();
  // The key is freed first: whether HubSpot holds a unique value for a record in the bin is said nowhere.
  const freed = from === null ? null : await free(record, { kind, from }, type, options);
  if (freed !== null && freed.kind !== 'not_found')
    return isUnclear(freed) ? { state: 'uncertain', failure: freed } : notMade(freed);
  const gone = await options.gateway.archiveRecord(type, record);
  // Its key is gone: it counts for nothing any more, and the same request again takes the rest away.
  return !gone.ok && gone.failure.kind !== 'not_found' ? { state: 'uncertain', failure: gone.failure } : null;
}

/** Null: the key is free, and who withdrew it stands in the record's log. */
async function free(
  record: string,
  { kind, from }: { readonly kind: string; readonly from: string },
  type: TypeId,
  options: KeepOptions,
): Promise<GatewayFailure | null> {
  const { gateway, manifest } = options;
  const { key, value, audit } = manifest.portal.setting.properties;
  const seen = await gateway.look(type, record, { properties: [audit] });
  if (!seen.ok) return seen.failure;
  const set = [{ property: value, from, to: '' }];
  const log = withLine(seen.value.properties[audit] ?? '', lineFor(kind, set, options));
  const answer = await gateway.updateRecord(type, record, { [key]: '', [audit]: log });
  return answer.ok ? null : answer.failure;
}

const lineFor = (
  kind: string,
  set: readonly { readonly property: string; readonly from: string; readonly to: string }[],
  options: KeepOptions,
): string =>
  auditLine({
    at: new Date(options.now).toISOString(),
    saidBy: personOf(options),
    kind,
    set,
    request: options.requestId,
    asked: fingerprint({ kind, set: JSON.stringify(set) }),
  });

export const personOf = ({ saidBy: said, manifest }: Pick<KeepOptions, 'saidBy' | 'manifest'>): string =>
  saidBy(said, partnerOfPortal(manifest)?.name ?? null);

/** The settings as they are now, with the type of their object: looked up anew where the one that was noted is no more. */
export async function lookAtSettings(
  options: Pick<KeepOptions, 'gateway' | 'manifest' | 'memory'>,
): Promise<Looked | NotLooked> {
  const { gateway, manifest, memory } = options;
  const { setting: noted } = knownTypes(manifest, memory);
  const first = noted === null ? null : await readAgain(noted, options);
  if (first !== null && !('state' in first && first.state === 'not_installed')) return first;
  const types = await lookUpTypes(gateway, manifest, memory);
  if (!types.ok) return { state: 'failed', failure: types.failure };
  return types.value.setting === null ? { state: 'not_installed' } : readAgain(types.value.setting, options);
}

/** After a write, with what others did meanwhile; as they were before it where they cannot be read. */
export async function lookAfter(
  before: Looked,
  options: Pick<KeepOptions, 'gateway' | 'manifest' | 'memory'>,
): Promise<Looked> {
  const now = await readAgain(before.type, options);
  return 'state' in now ? before : now;
}

async function readAgain(
  type: TypeId,
  options: Pick<KeepOptions, 'gateway' | 'manifest' | 'memory'>,
): Promise<Looked | NotLooked> {
  const settings = await listSettings(type, options);
  switch (settings.state) {
    case 'read': {
      const { records, complete } = settings;
      return { type, records, complete };
    }
    case 'none':
      return { state: 'not_installed' };
    case 'unread':
      return { state: 'failed', failure: settings.failure };
  }
}

function notMade(failure: GatewayFailure): NotLooked {
  const lacksPlace =
    failure.kind === 'not_found' ||
    (failure.kind === 'refused' &&
      failure.codes.some((code) => code === 'PROPERTY_DOESNT_EXIST' || code === 'READ_ONLY_VALUE'));
  return lacksPlace ? { state: 'not_installed' } : { state: 'failed', failure };
}
