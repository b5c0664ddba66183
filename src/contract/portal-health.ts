/**
 * What the function `portal_health` answers: is everything there that the app needs of this portal, what does each fault
 * affect, how is it repaired; which product names nobody knows, and which were accepted; which editions of the rules the
 * app knows. Already in the reader's language. Absent and null mean the same on this border.
 *
 * How many deals closed under an edition is not told: a search each, and which of a portal's deals are shared ones HubSpot
 * lets nobody count.
 */
import type { ProductEdition, ProductLine } from '../facts/schema.ts';
import type { Audience } from './deal-view.ts';
import type { RepairAction } from './repair-action.ts';
import type { Failure } from './response.ts';

/** `unknown`: it could not be checked, mostly for want of a scope; what it is then nobody has guessed. */
export const findingStates = ['ok', 'warning', 'broken', 'unknown'] as const;
export type FindingState = (typeof findingStates)[number];

export type HealthTopic =
  | 'access'
  | 'scopes'
  | 'object'
  | 'properties'
  | 'labels'
  | 'mappings'
  | 'currencies'
  | 'products'
  | 'records'
  | 'settings'
  | 'account';

type FindingRepair =
  /** The function `portal_settings` does it, with the app's own scopes; `command` does the same from a terminal. */
  | {
      readonly how: 'one_click';
      readonly action: RepairAction;
      /** Words of the button. */
      readonly button: string;
      /** What it does, and what is done by hand where it cannot. */
      readonly text: string;
      readonly command?: string;
    }
  /** A command for the terminal, to be copied; it is safe to repeat. */
  | { readonly how: 'command'; readonly text: string; readonly command: string }
  /** Something a person does in HubSpot or in app.json. */
  | { readonly how: 'by_hand'; readonly text: string };

export interface HealthFinding {
  /** Stable, for scripts: `properties_missing`. */
  readonly code: string;
  readonly topic: HealthTopic;
  readonly state: FindingState;
  /** What was found. */
  readonly title: string;
  /** What it means for those who work with the app; absent where all is well. */
  readonly effect?: string;
  readonly repair?: FindingRepair;
  /** Names that it is about: properties, scopes, currencies, products. */
  readonly items?: readonly string[];
  /** Of `products_unknown`: each name, the most used first. */
  readonly names?: readonly UnknownName[];
}

export interface ProductChoice {
  readonly productLine: ProductLine;
  readonly edition: ProductEdition;
  /** "Data Hub Professional" */
  readonly label: string;
}

/** A product name of this portal that nobody knows; nothing is taken for granted of it until somebody accepts it. */
export interface UnknownName {
  readonly name: string;
  /** On how many deals, among the newest line items; absent: not known. */
  readonly deals?: number;
  readonly lines: number;
  /** The likeliest first; empty: the name says nothing. */
  readonly suggestions: readonly ProductChoice[];
}

export interface AcceptedNameShown {
  /** Id of the record that keeps it: how it is withdrawn. */
  readonly record: string;
  readonly name: string;
  readonly product: ProductChoice;
  readonly kind?: 'subscription' | 'one_time' | 'overage';
  /** As the page said; nobody checked it. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What the columns of one shape of statement are. */
export interface MappingShown {
  /** Id of the record that keeps it: how it is withdrawn. */
  readonly record: string;
  /** `role` absent: it is of no use. */
  readonly columns: readonly { readonly name: string; readonly role?: string }[];
  /** As the page said; nobody checked it. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** What this portal keeps for itself. */
export type SettingsShown =
  | {
      readonly state: 'ready';
      readonly accepted: readonly AcceptedNameShown[];
      /** What the columns of statements are, the newest first. */
      readonly mappings: readonly MappingShown[];
      /** How many more names can be accepted. */
      readonly room: number;
    }
  /** The object for it is missing, and `npx roe install` makes it. */
  | { readonly state: 'not_installed' }
  | { readonly state: 'unread'; readonly why: string };

export interface EditionShown {
  /** Of the text that the app judges by; absent: the app knows of it and does not judge by it. */
  readonly id?: string;
  /** Calendar dates; `to` is the last day, absent: until another comes, or not known. */
  readonly from: string;
  readonly to?: string;
  /**
   * `judges`: deals of its dates; `provisional`: likewise, because an admin chose what HubSpot announced; `beside`: shown
   * beside the text. Not applied: `read` on a page of HubSpot's, `second_hand`: reported by somebody else.
   */
  readonly state: 'judges' | 'provisional' | 'beside' | 'read' | 'second_hand';
  readonly stateText: string;
  /** What is different in it; absent for the edition that is applied. */
  readonly differs?: string;
  /** For whom, where not for everybody. */
  readonly scope?: string;
  /** Where its dates are known from. */
  readonly source: string;
}

export interface PortalHealth {
  readonly ok: true;
  readonly portalId: string;
  /** ISO instant. */
  readonly checkedAt: string;
  readonly findings: readonly HealthFinding[];
  /** True where `roe install` repairs at least one of the findings. */
  readonly repairable: boolean;
  readonly settings: SettingsShown;
  /** What a name can be accepted as; a product whose `editions` are empty has none to be chosen. */
  readonly products: readonly {
    readonly productLine: ProductLine;
    readonly label: string;
    readonly editions: readonly { readonly edition: ProductEdition; readonly label: string }[];
  }[];
  /** Oldest first. */
  readonly editions: readonly EditionShown[];
  /** Of the app, as it was built. */
  readonly version: string;
  readonly audience: Audience;
  /** IANA name; absent: HubSpot does not tell it. */
  readonly timeZone?: string;
}

export type PortalHealthResponse = PortalHealth | Failure;
