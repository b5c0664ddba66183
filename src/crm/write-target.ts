/**
 * The record that a recording changes: found, made once, changed. One involvement a deal and partner, whatever the race:
 * its key is a property of which HubSpot allows each value once.
 */
import type { RecordRequest } from '../contract/recording-request.ts';
import { type GatewayFailure, type GatewayResult, succeeded } from './gateway/failure.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { ObjectType } from './gateway/paths.ts';
import { isUnclear } from './gateway/unclear.ts';
import type { PropertyValues, WritingGateway } from './gateway/writing.ts';
import { lookUpTypes } from './own-types.ts';
import type { Manifest } from './manifest-schema.ts';
import { companyFacts, involvementProperties } from './property-names.ts';
import { auditProperty, involvementKey, type Target } from './recording/places.ts';

export interface TargetOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly dealId: string;
  readonly request: Pick<RecordRequest, 'record'>;
}

export type Written =
  | { readonly state: 'written'; readonly id: string }
  /** HubSpot may have written it, or not. */
  | { readonly state: 'unclear'; readonly id: string | null; readonly failure: GatewayFailure }
  /** Another made the record first. */
  | { readonly state: 'exists' }
  | { readonly state: 'failed'; readonly failure: GatewayFailure };

export class TargetRecord {
  readonly #options: TargetOptions;
  readonly target: Target;
  readonly type: ObjectType;

  constructor(target: Target, type: ObjectType, options: TargetOptions) {
    this.target = target;
    this.type = type;
    this.#options = options;
  }

  /** Facts and log as they are now; null where the record does not exist. `id` where it is known, else by its key. */
  async look(id: string | null, withHistory: readonly string[] = []): Promise<GatewayResult<CrmRecord | null>> {
    const { gateway, dealId } = this.#options;
    const { target } = this;
    const properties = this.#properties();
    const known = id ?? (target.of === 'deal' ? dealId : target.of === 'company' ? target.partnerId : null);
    const answer =
      known !== null
        ? await gateway.look(this.type, known, { properties, withHistory })
        : await gateway.look(this.type, this.key(), { properties, withHistory, idProperty: this.#names().key });
    return !answer.ok && answer.failure.kind === 'not_found' ? succeeded(null) : answer;
  }

  /** The new involvement is associated by the same call that makes it: there is no moment in which it hangs nowhere. */
  async create(values: PropertyValues, companyOnDeal: boolean): Promise<Written> {
    const { gateway, dealId, manifest, memory } = this.#options;
    const { target } = this;
    if (target.of !== 'involvement') throw new RangeError('Only involvements are made.');
    if (memory.involvementAssociations === null) await lookUpTypes(gateway, manifest, memory);
    const types = memory.involvementAssociations;
    const associations =
      types === null
        ? []
        : [
            { toId: dealId, typeId: types.deal },
            ...(companyOnDeal ? [{ toId: target.partnerId, typeId: types.company }] : []),
          ];
    const answer = await gateway.createRecord(this.type, { ...values, ...this.identity() }, associations);
    if (!answer.ok) {
      const { failure } = answer;
      if (failure.kind === 'refused' && failure.codes.includes('CONFLICTING_UNIQUE_VALUE')) return { state: 'exists' };
      return isUnclear(failure) ? { state: 'unclear', id: null, failure } : { state: 'failed', failure };
    }
    const { id } = answer.value;
    if (types === null) {
      await Promise.all([
        this.associateWithDeal(id),
        ...(companyOnDeal ? [gateway.associate(this.type, id, 'companies', target.partnerId)] : []),
      ]);
    }
    return { state: 'written', id };
  }

  async update(id: string, values: PropertyValues): Promise<Written> {
    const answer = await this.#options.gateway.updateRecord(this.type, id, values);
    if (answer.ok) return { state: 'written', id };
    return isUnclear(answer.failure)
      ? { state: 'unclear', id, failure: answer.failure }
      : { state: 'failed', failure: answer.failure };
  }

  /**
   * Into HubSpot's recycling bin, where it keeps ninety days. Its key is freed first: whether HubSpot holds a unique value
   * for a record in the bin is said nowhere, and the partner may be recorded again at once.
   */
  async archive(id: string): Promise<Written> {
    const freed = await this.update(id, { [this.#names().key]: '' });
    if (freed.state !== 'written') return freed;
    const answer = await this.#options.gateway.archiveRecord(this.type, id);
    if (answer.ok || answer.failure.kind === 'not_found') return { state: 'written', id };
    return isUnclear(answer.failure)
      ? { state: 'unclear', id, failure: answer.failure }
      : { state: 'failed', failure: answer.failure };
  }

  /** The record as it lies in the bin. */
  lookInBin(id: string): Promise<GatewayResult<CrmRecord>> {
    return this.#options.gateway.look(this.type, id, { properties: this.#properties(), archived: true });
  }

  associateWithDeal(id: string): Promise<GatewayResult<null>> {
    return this.#options.gateway.associate(this.type, id, 'deals', this.#options.dealId);
  }

  /** What tells an involvement apart. */
  identity(): PropertyValues {
    const { target } = this;
    if (target.of !== 'involvement') return {};
    const { key, partnerCompanyId } = this.#names();
    return { [key]: this.key(), [partnerCompanyId]: target.partnerId };
  }

  key(): string {
    return this.target.of === 'involvement' ? involvementKey(this.#options.dealId, this.target.partnerId) : '';
  }

  get auditProperty(): string {
    return auditProperty(this.target, this.#options.manifest);
  }

  #names(): Manifest['portal']['partnerInvolvement']['properties'] {
    return this.#options.manifest.portal.partnerInvolvement.properties;
  }

  #properties(): string[] {
    const { manifest, request } = this.#options;
    const { inputs, outputs } = manifest.portal.deals;
    const facts = (): string[] => {
      switch (this.target.of) {
        case 'deal':
          // As long as a property can be: read where one is added.
          return [...Object.values(inputs), ...(request.record.kind === 'assessment' ? [outputs.assessments] : [])];
        case 'involvement':
          return involvementProperties(manifest);
        case 'company':
          return companyFacts(manifest);
      }
    };
    return [...facts(), this.auditProperty];
  }
}
