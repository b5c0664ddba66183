/** What the screen knows of the portal at a moment: nothing yet, a check, or why there is none. */
import type { Trouble } from '../cards/shared/engagement.ts';
import type { PortalHealth, SettingsShown } from '../contract/portal-health.ts';
import type { Failure } from '../contract/response.ts';
import { withSettings } from './names-left.ts';

export type Check =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly health: PortalHealth;
      readonly checking: boolean;
      /** Why there is no newer one. */
      readonly trouble?: Trouble;
    }
  | { readonly status: 'failed'; readonly trouble: Trouble; readonly checking: boolean }
  /** The app may not look at this portal. */
  | { readonly status: 'restricted'; readonly failure: Failure; readonly checking: boolean };

export type CheckEvent =
  | { readonly kind: 'asked' }
  | { readonly kind: 'checked'; readonly health: PortalHealth }
  | { readonly kind: 'silent'; readonly trouble: Trouble }
  /** What the portal keeps for itself, as an act left it. */
  | { readonly kind: 'kept'; readonly settings: SettingsShown };

export const beginning: Check = { status: 'loading' };

export function nextCheck(state: Check, event: CheckEvent): Check {
  switch (event.kind) {
    case 'asked':
      return state.status === 'loading' ? state : { ...state, checking: true };
    case 'checked':
      return { status: 'ready', health: event.health, checking: false };
    case 'silent':
      return silent(state, event.trouble);
    case 'kept':
      return state.status === 'ready' ? { ...state, health: withSettings(state.health, event.settings) } : state;
  }
}

function silent(state: Check, trouble: Trouble): Check {
  if (trouble.kind === 'failure' && trouble.failure.code === 'FORBIDDEN')
    return { status: 'restricted', failure: trouble.failure, checking: false };
  // An earlier check stays, with its time beside it: it is worth more than an error page.
  return state.status === 'ready'
    ? { status: 'ready', health: state.health, checking: false, trouble }
    : { status: 'failed', trouble, checking: false };
}
