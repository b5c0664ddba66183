/** What an installation does, and what keeps it from doing anything. */
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import type { DeclaredLabel, DeclaredObject, OwnObject, StandardObject } from './declaration.ts';
import type { ObservedOption } from './observation.ts';
import type { DeclaredProperty, Option } from './property.ts';

/** Only additions: nothing of a portal is deleted, renamed or given another type. */
export type Step =
  | { readonly kind: 'create_object'; readonly on: OwnObject }
  | { readonly kind: 'create_association'; readonly on: OwnObject; readonly to: StandardObject }
  | { readonly kind: 'create_group'; readonly on: DeclaredObject }
  | { readonly kind: 'create_property'; readonly on: DeclaredObject; readonly property: DeclaredProperty }
  /** Creating an archived name brings it back; the options that it had before stay. */
  | {
      readonly kind: 'restore_property';
      readonly on: DeclaredObject;
      readonly property: DeclaredProperty;
      readonly optionsBefore: readonly ObservedOption[];
    }
  | {
      readonly kind: 'add_options';
      readonly on: DeclaredObject;
      readonly property: DeclaredProperty;
      readonly missing: readonly Option[];
      /** Those that an admin has hidden and wants back. */
      readonly shown: readonly Option[];
    }
  | { readonly kind: 'create_label'; readonly label: DeclaredLabel };

/** Names of properties that an admin wants back, with the options hidden in them: some, or all of the app's. */
export type Restore = 'all' | ReadonlySet<string>;

/** What somebody has to settle first. The steps of a plan are those that none of its problems touches. */
export type Problem =
  | { readonly kind: 'unseen'; readonly what: Unseen; readonly failure: GatewayFailure }
  | {
      readonly kind: 'name_taken';
      readonly on: DeclaredObject;
      readonly property: DeclaredProperty;
      readonly found: FoundKind;
      readonly archived: boolean;
    }
  | { readonly kind: 'key_not_unique'; readonly on: OwnObject; readonly property: DeclaredProperty }
  | {
      readonly kind: 'object_name_taken';
      readonly on: OwnObject;
      readonly name: string;
      readonly objectTypeId: string;
      readonly key: string;
    }
  | { readonly kind: 'object_archived'; readonly on: OwnObject; readonly name: string }
  /** `app.json` names a type id that the portal does not have, or that is another object's. */
  | {
      readonly kind: 'object_type_elsewhere';
      readonly on: OwnObject;
      readonly declared: string;
      readonly found: string | null;
      /** The account under whose number it stands in "objectTypeIds"; null: in "objectTypeId", for all accounts. */
      readonly account: string | null;
    }
  | {
      readonly kind: 'mapped_missing';
      readonly on: DeclaredObject;
      readonly property: DeclaredProperty;
      readonly archived: boolean;
    }
  | {
      readonly kind: 'mapped_unusable';
      readonly on: DeclaredObject;
      readonly property: DeclaredProperty;
      readonly found: FoundKind;
    }
  | {
      readonly kind: 'no_room';
      readonly what: 'properties' | 'unique' | 'objects' | 'labels';
      readonly on: DeclaredObject;
      readonly limit: number;
      readonly usage: number;
      readonly wanted: number;
      /** Internal names of what would be made. */
      readonly names: readonly string[];
    };

export type Unseen = 'account' | 'schemas' | 'labels' | `${'groups' | 'properties' | 'archived'}:${DeclaredObject}`;

/**
 * True where the portal as a whole did not answer, or stopped answering: then nothing is written, because nothing that
 * was seen of it may be relied on. A part that this key may not see only keeps back what depends on it.
 */
export const stopsAll = (problem: Problem): boolean =>
  problem.kind === 'unseen' &&
  (problem.what === 'account' ||
    ['unauthorized', 'unavailable', 'timeout', 'rate_limited'].includes(problem.failure.kind));

export interface FoundKind {
  readonly type: string;
  readonly fieldType: string;
}

/** An archived name that is left as it is until an admin asks for it by name. */
export interface Archived {
  readonly on: DeclaredObject;
  readonly property: DeclaredProperty;
}

/** Options that people do not find any more, and that are left so until an admin asks for them. */
export interface Hidden {
  readonly on: DeclaredObject;
  readonly property: DeclaredProperty;
  readonly options: readonly Option[];
}

export interface Plan {
  readonly steps: readonly Step[];
  readonly problems: readonly Problem[];
  readonly archived: readonly Archived[];
  readonly hidden: readonly Hidden[];
}
