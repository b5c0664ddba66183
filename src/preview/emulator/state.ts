/** An emulated portal's memory. A new one is filled from the portal's files. */
import type { Portal } from '../portals/load.ts';
import { AssociationStore } from './association-store.ts';
import { type AssociationType, AssociationTypes } from './association-types.ts';
import type { Clock } from './clock.ts';
import { fill } from './fill.ts';
import { installApp, type InstalledApp } from './installed-app.ts';
import { ObjectStore } from './object-store.ts';
import type { ObjectType } from './object-type.ts';
import { ObjectTypes } from './object-types.ts';
import { Pipelines } from './pipelines.ts';
import { PropertyDefinitions } from './property-definitions.ts';
import type { SavedPortal } from './saved-portal.ts';

/** What differs between accounts by subscription or age. */
interface AccountLimits {
  /** Labels for a pair of objects. HubSpot's API documentation tells 10, its product catalogue 50. */
  readonly labels?: number;
  /** Custom properties of an object; HubSpot's is 1,000. */
  readonly customProperties?: number;
  /** Definitions of custom objects; 0 in an account that may have none. */
  readonly customObjects?: number;
  /** Records of a type that one record may have, by type ids: `{ '0-3/0-14': 100 }` for quotes of a deal. */
  readonly associations?: Readonly<Record<string, number>>;
}

export interface PortalOptions {
  /** False: the portal's deals and companies without anything of the app: no group, property, object, label or record of its. */
  readonly installed?: boolean;
  readonly accountLimits?: AccountLimits;
  /** Whether the portal relates deals and partner clients; HubSpot documents no such association. */
  readonly dealsKnowPartnerClients?: boolean;
}

export class PortalState {
  readonly types: ObjectTypes;
  readonly definitions: PropertyDefinitions;
  readonly pipelines: Pipelines;
  readonly objects: ObjectStore;
  readonly associations: AssociationStore;
  /** What the app has in this portal; null where it is not installed. */
  readonly app: InstalledApp | null;
  /** How partner clients and companies are associated; null where there are no partner clients. */
  readonly partnerClientToCompany: AssociationType | null;
  readonly dealToPartnerClient: AssociationType | null;
  readonly customObjectLimit: number;

  /** `saved`: as the portal was left; what the app's manifest has gained since is added. Else filled from the portal's files. */
  constructor(
    readonly portal: Portal,
    readonly clock: Clock,
    { installed = true, accountLimits = {}, dealsKnowPartnerClients = false }: PortalOptions = {},
    saved?: SavedPortal,
  ) {
    this.types = new ObjectTypes(portal);
    this.definitions = new PropertyDefinitions(accountLimits.customProperties);
    this.customObjectLimit = accountLimits.customObjects ?? 20;
    const associationTypes = new AssociationTypes(this.types, {
      firstTypeId: portal.firstAssociationTypeId,
      labelLimit: accountLimits.labels ?? 10,
    });
    if (saved !== undefined) {
      this.types.custom.restore(saved.schemas);
      for (const { typeId, ...rest } of saved.definitions)
        this.definitions.restore(this.types.anyByTypeId(typeId), rest);
      associationTypes.restore(saved.associationTypes);
    }
    const partner = portal.audience === 'partner';
    const today = new Date(portal.today).toISOString();
    this.app = installed
      ? installApp({ types: this.types, definitions: this.definitions, associationTypes }, portal.manifest, today)
      : null;
    this.partnerClientToCompany = partner
      ? associationTypes.relate('0-145', '0-2', undefined, 'HUBSPOT_DEFINED')
      : null;
    this.dealToPartnerClient =
      partner && dealsKnowPartnerClients ? associationTypes.relate('0-3', '0-145', undefined, 'HUBSPOT_DEFINED') : null;
    for (const [address, names] of Object.entries(saved === undefined ? (portal.archivedProperties ?? {}) : {})) {
      for (const name of names) this.definitions.archive(this.types.find(address, 'v3'), name, today);
    }
    this.pipelines = new Pipelines(portal);
    this.objects = new ObjectStore(this.definitions, this.pipelines, clock);
    this.associations = new AssociationStore(associationTypes, accountLimits.associations);
    if (saved === undefined) {
      fill(this);
      return;
    }
    this.objects.restore(saved.records, (typeId) => this.types.anyByTypeId(typeId));
    this.associations.restore(saved.associations);
  }

  /** Everything that must be known to go on from here. */
  saved(): Omit<SavedPortal, 'portal' | 'clock'> {
    return {
      schemas: this.types.custom.saved(),
      definitions: this.definitions.saved(this.types.every),
      associationTypes: this.associations.types.saved(),
      records: this.objects.saved(),
      associations: this.associations.saved(),
    };
  }

  /** Properties without which HubSpot makes no record of the type. */
  requiredOf(type: ObjectType): readonly string[] {
    return this.types.custom.active.find((each) => each.type.typeId === type.typeId)?.settings.requiredProperties ?? [];
  }
}
