/** The object types of an emulated portal: how each is addressed, which scopes open it, what an answer carries unasked. */
import type { Account } from '../portals/schema.ts';
import { type ApiStyle, isDated } from './api-style.ts';
import { CustomObjects } from './custom-objects.ts';
import { notFound } from './errors.ts';
import type { ObjectType } from './object-type.ts';
import { partnerObjectTypes, standardObjectTypes } from './standard-object-types.ts';

/** All types of the portal: HubSpot's, the partners' where it is a partner's portal, and the custom objects that were made in it. */
export class ObjectTypes {
  readonly custom: CustomObjects;
  readonly #standard: readonly ObjectType[];

  constructor(account: Pick<Account, 'audience' | 'portalId' | 'involvementTypeId'>) {
    this.#standard = [...standardObjectTypes, ...(account.audience === 'partner' ? partnerObjectTypes : [])];
    this.custom = new CustomObjects(account);
  }

  get all(): readonly ObjectType[] {
    return [...this.#standard, ...this.custom.active.map(({ type }) => type)];
  }

  /** With custom objects in the recycling bin. */
  get every(): readonly ObjectType[] {
    return [...this.all, ...this.custom.archived.map(({ type }) => type)];
  }

  /** @throws HubSpotError 404: a custom object's bare name is not an address, and `p_name` is one on v3 and v4 only. */
  find(address: string, style: ApiStyle): ObjectType {
    const type = this.known(address, style);
    if (type === undefined) throw notFound(`Unable to infer object type from: ${address}`);
    return type;
  }

  known(address: string, style: ApiStyle): ObjectType | undefined {
    return (
      this.all.find((each) => each.addresses.includes(address)) ??
      this.custom.active.find(({ type: { singular } }) => !isDated(style) && address === `p_${singular}`)?.type
    );
  }

  byTypeId(typeId: string): ObjectType {
    return this.find(typeId, 'v3');
  }

  /** Also of a custom object in the recycling bin. @throws HubSpotError 404 */
  anyByTypeId(typeId: string): ObjectType {
    return this.every.find((each) => each.typeId === typeId) ?? this.byTypeId(typeId);
  }
}
