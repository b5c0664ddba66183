/**
 * What the function `portal_health` answers: is everything there that the app needs of this portal, what does each fault
 * affect, how is it repaired. Already in the reader's language. Absent and null mean the same on this border.
 */
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
  | 'account';

type FindingRepair =
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
}

export interface PortalHealth {
  readonly ok: true;
  readonly portalId: string;
  /** ISO instant. */
  readonly checkedAt: string;
  readonly findings: readonly HealthFinding[];
  /** True where `roe install` repairs at least one of the findings. */
  readonly repairable: boolean;
}

export type PortalHealthResponse = PortalHealth | Failure;
