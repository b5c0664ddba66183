/**
 * Accepts a product name in this portal, and withdraws it. A name is one record whose key exists once: of two who accept
 * names at once nothing is lost, and of two who accept one name the second hears what the first one said. A record is
 * made and taken away, never changed, so nobody writes over anybody.
 */
import { classify } from '../catalogue/classify.ts';
import {
  acceptedFor,
  type AcceptedName,
  keyOfName,
  mostAcceptedNames,
  plainName,
  type SettingsRead,
  valueOfName,
} from './accepted-names.ts';
import { type GatewayFailure, type GatewayResult, succeeded } from './gateway/failure.ts';
import type { CustomObject } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import { isUnclear } from './gateway/unclear.ts';
import type { WritingGateway } from './gateway/writing.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { knownTypes, lookUpTypes } from './own-types.ts';
import { aliasOf, type MappedProduct } from './product-aliases.ts';
import { listSettings } from './read-settings.ts';
import { auditLine, saidBy, withLine } from './recording/audit.ts';
import { fingerprint } from './recording/fingerprint.ts';

export interface KeepNamesOptions {
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

export type KeepNamesResult =
  /** `repeated`: it was so already. `name` is null where nobody knows any more what the record held. */
  | {
      readonly state: 'done';
      readonly name: string | null;
      readonly repeated: boolean;
      readonly settings: SettingsRead;
    }
  /** The name was accepted as something else. */
  | { readonly state: 'changed'; readonly stands: AcceptedName; readonly settings: SettingsRead }
  /** It cannot be. `as`: what the name says already. */
  | { readonly state: 'known'; readonly as: MappedProduct }
  | { readonly state: 'full' }
  /** A record that cannot be read holds the name's key. */
  | { readonly state: 'blocked' }
  | { readonly state: 'not_installed' }
  | { readonly state: 'failed'; readonly failure: GatewayFailure }
  /** HubSpot may have written it: the same request again finds out, and does the rest. */
  | { readonly state: 'uncertain'; readonly failure: GatewayFailure };

type TypeId = CustomObject['objectTypeId'];
interface Looked extends SettingsRead {
  readonly type: TypeId;
  readonly complete: boolean;
}
type Failed = Extract<KeepNamesResult, { state: 'not_installed' | 'failed' }>;

/** How often a write is tried whose outcome was unclear. */
const mostTries = 3;

export async function acceptName(
  given: { readonly name: string; readonly product: MappedProduct },
  options: KeepNamesOptions,
): Promise<KeepNamesResult> {
  const name = plainName(given.name);
  const { product } = given;
  let looked = await look(options);
  for (let tries = 1; ; tries += 1) {
    if (!('type' in looked)) return looked;
    const stands = acceptedFor(name, looked.accepted);
    if (stands !== null) {
      // Found after a write whose outcome was unclear, it is what this call has just done.
      const justMade = tries > 1 && stands.request === options.requestId;
      return standing(stands, product, looked, !justMade);
    }
    if (tries === 1) {
      const refused = whyNot(name, looked, options.manifest);
      if (refused !== null) return refused;
    }
    const made = await make({ name, product }, looked.type, options);
    if (made.ok) return afterMaking(made.value, looked.type, options);
    const { failure } = made;
    const isTaken = failure.kind === 'refused' && failure.codes.includes('CONFLICTING_UNIQUE_VALUE');
    if (!isTaken && !isUnclear(failure)) return notMade(failure);
    const { type } = looked;
    const again = await read(type, options);
    if (!('type' in again)) return isTaken ? again : { state: 'uncertain', failure };
    looked = again;
    if (acceptedFor(name, looked.accepted) === null && tries === mostTries)
      return isTaken && looked.unusable.length > 0 ? { state: 'blocked' } : { state: 'uncertain', failure };
  }
}

/** The names as they are now. */
export async function listNames(options: KeepNamesOptions): Promise<KeepNamesResult> {
  const looked = await look(options);
  return 'type' in looked ? { state: 'done', name: null, repeated: true, settings: looked } : looked;
}

/** By the id of its record. */
export async function withdrawName(record: string, options: KeepNamesOptions): Promise<KeepNamesResult> {
  const looked = await look(options);
  if (!('type' in looked)) return looked;
  const { type, accepted, unusable } = looked;
  const stands = [...accepted.values()].find((each) => each.record === record);
  const name = stands?.name ?? null;
  // Another took it away, or this very request did.
  if (stands === undefined && !unusable.includes(record))
    return { state: 'done', name, repeated: true, settings: looked };
  options.onWriting();
  // The key is freed first: whether HubSpot holds a unique value for a record in the bin is said nowhere.
  const freed = stands === undefined ? null : await free(stands, type, options);
  if (freed !== null && freed.kind !== 'not_found')
    return isUnclear(freed) ? { state: 'uncertain', failure: freed } : notMade(freed);
  const gone = await options.gateway.archiveRecord(type, record);
  // Its key is gone: it counts for nothing any more, and the same request again takes the rest away.
  if (!gone.ok && gone.failure.kind !== 'not_found') return { state: 'uncertain', failure: gone.failure };
  const now = await read(type, options);
  return { state: 'done', name, repeated: false, settings: without(record, 'type' in now ? now : looked) };
}

/** It was accepted: as the same, by whomever, or as something else. */
function standing(
  stands: AcceptedName,
  product: MappedProduct,
  settings: SettingsRead,
  repeated: boolean,
): KeepNamesResult {
  const same =
    stands.product.productLine === product.productLine &&
    stands.product.edition === product.edition &&
    stands.product.kind === product.kind;
  if (same) return { state: 'done', name: stands.name, repeated, settings };
  return { state: 'changed', stands, settings };
}

/** What the name says already needs nobody's word; and then a list that is not read changes no verdict. */
function whyNot(name: string, { accepted, complete }: Looked, { productAliases }: Manifest): KeepNamesResult | null {
  const alias = aliasOf({ name, productId: null, sku: null }, productAliases);
  const { productLine, edition } = alias ?? classify(name);
  if (productLine !== 'unclassified' && edition !== 'unknown') return { state: 'known', as: { productLine, edition } };
  return accepted.size >= mostAcceptedNames || !complete ? { state: 'full' } : null;
}

async function make(
  { name, product }: { readonly name: string; readonly product: MappedProduct },
  type: TypeId,
  options: KeepNamesOptions,
): Promise<GatewayResult<AcceptedName>> {
  const { gateway, manifest, requestId, now } = options;
  const { key, value, audit } = manifest.portal.setting.properties;
  const made: AcceptedName = {
    name,
    product,
    by: personOf(options),
    at: new Date(now).toISOString(),
    request: requestId,
    record: '',
  };
  const stored = valueOfName(made);
  const set = [{ property: value, from: '', to: JSON.stringify(product) }];
  const line = lineFor('accept_name', set, options);
  options.onWriting();
  const answer = await gateway.createRecord(type, { [key]: keyOfName(name), [value]: stored, [audit]: line }, []);
  return answer.ok ? succeeded({ ...made, record: answer.value.id }) : answer;
}

/** With what others did meanwhile, as far as it can be read. */
async function afterMaking(made: AcceptedName, type: TypeId, options: KeepNamesOptions): Promise<KeepNamesResult> {
  const now = await read(type, options);
  const others = 'type' in now ? now : { accepted: new Map<string, AcceptedName>(), unusable: [] };
  const accepted = new Map([...others.accepted, [keyOfName(made.name), made]]);
  return { state: 'done', name: made.name, repeated: false, settings: { ...others, accepted } };
}

/** Null: the key is free, and who withdrew the name stands in the record's log. */
async function free(stands: AcceptedName, type: TypeId, options: KeepNamesOptions): Promise<GatewayFailure | null> {
  const { gateway, manifest } = options;
  const { key, value, audit } = manifest.portal.setting.properties;
  const seen = await gateway.look(type, stands.record, { properties: [audit] });
  if (!seen.ok) return seen.failure;
  const set = [{ property: value, from: JSON.stringify(stands.product), to: '' }];
  const log = withLine(seen.value.properties[audit] ?? '', lineFor('withdraw_name', set, options));
  const answer = await gateway.updateRecord(type, stands.record, { [key]: '', [audit]: log });
  return answer.ok ? null : answer.failure;
}

const lineFor = (
  kind: string,
  set: readonly { readonly property: string; readonly from: string; readonly to: string }[],
  options: KeepNamesOptions,
): string =>
  auditLine({
    at: new Date(options.now).toISOString(),
    saidBy: personOf(options),
    kind,
    set,
    request: options.requestId,
    asked: fingerprint({ kind, set: JSON.stringify(set) }),
  });

const personOf = ({ saidBy: said, manifest }: KeepNamesOptions): string =>
  saidBy(said, partnerOfPortal(manifest)?.name ?? null);

/** The settings as they are now, with the type of their object: looked up anew where the one that was noted is no more. */
async function look(options: KeepNamesOptions): Promise<Looked | Failed> {
  const { gateway, manifest, memory } = options;
  const { setting: noted } = knownTypes(manifest, memory);
  const first = noted === null ? null : await read(noted, options);
  if (first !== null && !('state' in first && first.state === 'not_installed')) return first;
  const types = await lookUpTypes(gateway, manifest, memory);
  if (!types.ok) return { state: 'failed', failure: types.failure };
  return types.value.setting === null ? { state: 'not_installed' } : read(types.value.setting, options);
}

async function read(type: TypeId, options: KeepNamesOptions): Promise<Looked | Failed> {
  const settings = await listSettings(type, options);
  switch (settings.state) {
    case 'read': {
      const { accepted, unusable, complete } = settings;
      return { type, accepted, unusable, complete };
    }
    case 'none':
      return { state: 'not_installed' };
    case 'unread':
      return { state: 'failed', failure: settings.failure };
  }
}

function notMade(failure: GatewayFailure): KeepNamesResult {
  const lacksPlace =
    failure.kind === 'not_found' ||
    (failure.kind === 'refused' &&
      failure.codes.some((code) => code === 'PROPERTY_DOESNT_EXIST' || code === 'READ_ONLY_VALUE'));
  return lacksPlace ? { state: 'not_installed' } : { state: 'failed', failure };
}

const without = (record: string, { accepted, unusable }: SettingsRead): SettingsRead => ({
  accepted: new Map([...accepted].filter(([, each]) => each.record !== record)),
  unusable: unusable.filter((id) => id !== record),
});
