/** What a portal has, as far as it was seen: each part either its value or the failure to read it. */
import type { GatewayResult } from '../crm/gateway/failure.ts';
import type { DeclaredObject } from './declaration.ts';

export interface ObservedOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly displayOrder?: number | undefined;
  readonly hidden?: boolean | undefined;
}

export interface ObservedProperty {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly fieldType: string;
  readonly groupName: string;
  readonly options: readonly ObservedOption[];
  readonly hasUniqueValue: boolean;
  readonly hubspotDefined: boolean;
  /** Filled in by HubSpot: nobody else can write it. */
  readonly readOnly: boolean;
}

export interface ObservedGroup {
  readonly name: string;
  readonly label: string;
}

export interface ObservedObject {
  /** How HubSpot addresses it: `deals`, or `2-…` for the app's own. */
  readonly address: string;
  readonly groups: GatewayResult<readonly ObservedGroup[]>;
  readonly properties: GatewayResult<readonly ObservedProperty[]>;
  readonly archived: GatewayResult<readonly ObservedProperty[]>;
}

export interface ObservedSchema {
  readonly objectTypeId: string;
  readonly name: string;
  /** Object type ids of both ends of each association. */
  readonly associations: readonly { readonly id: string | null; readonly from: string; readonly to: string }[];
}

export interface ObservedLabel {
  readonly category: string;
  readonly typeId: number;
  readonly label: string | null;
}

/** How many more there may be; null: HubSpot did not say. */
export interface Room {
  readonly limit: number;
  readonly usage: number;
}

export interface Definitions {
  readonly objects: Readonly<Record<DeclaredObject, ObservedObject | null>>;
  readonly schemas: GatewayResult<readonly ObservedSchema[]>;
  readonly archivedSchemas: GatewayResult<readonly ObservedSchema[]>;
  /** Labels deal -> company. */
  readonly labels: GatewayResult<readonly ObservedLabel[]>;
  readonly limits: {
    readonly properties: Readonly<Partial<Record<DeclaredObject, Room>>>;
    readonly objects: Room | null;
    readonly labels: Room | null;
  };
}
