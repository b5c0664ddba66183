/**
 * What came back from the functions. Only the outline is checked: functions and screen are built and uploaded together,
 * and a full schema would weigh more than the screen.
 */
import type { Trouble } from '../cards/shared/engagement.ts';
import { isFailure, isObject, listOf } from '../cards/shared/outline.ts';
import type { PortalHealth, SettingsShown } from '../contract/portal-health.ts';
import type { ColumnRole } from '../contract/statement-mapping.ts';
import type { NotRepaired, SettingsFailure } from '../contract/portal-settings.ts';
import type { ActTrouble } from './act.ts';

type HealthAnswer =
  { readonly kind: 'checked'; readonly health: PortalHealth } | { readonly kind: 'silent'; readonly trouble: Trouble };

const isSettings = (value: unknown): value is SettingsShown =>
  isObject(value) &&
  (value['state'] === 'ready'
    ? Array.isArray(value['accepted']) && Array.isArray(value['mappings'])
    : value['state'] === 'not_installed' || value['state'] === 'unread');

const lists = ['findings', 'products', 'editions'] as const;
const texts = ['checkedAt', 'version', 'audience'] as const;

const isHealth = (value: unknown): value is PortalHealth =>
  isObject(value) &&
  value['ok'] === true &&
  isSettings(value['settings']) &&
  lists.every((name) => Array.isArray(value[name])) &&
  texts.every((name) => typeof value[name] === 'string');

export function readHealth(value: unknown): HealthAnswer {
  if (isHealth(value)) return { kind: 'checked', health: value };
  return { kind: 'silent', trouble: isFailure(value) ? { kind: 'failure', failure: value } : { kind: 'unreadable' } };
}

export type ActAnswer =
  | {
      readonly kind: 'kept';
      readonly message: string;
      readonly repeated: boolean;
      readonly settings: SettingsShown;
    }
  | {
      readonly kind: 'repaired';
      readonly message: string;
      readonly left: readonly NotRepaired[];
      readonly health: PortalHealth;
    }
  | {
      readonly kind: 'trouble';
      readonly trouble: ActTrouble;
      /** As they are now, where somebody was quicker. */
      readonly settings?: SettingsShown;
    };

export function readAct(value: unknown): ActAnswer {
  if (isSettingsFailure(value)) {
    const { settings } = value;
    return {
      kind: 'trouble',
      trouble: { kind: 'failure', failure: value },
      ...(isSettings(settings) ? { settings } : {}),
    };
  }
  if (isObject(value) && value['ok'] === true && typeof value['message'] === 'string') {
    const { message, settings, health, left, repeated } = value;
    if (isSettings(settings)) return { kind: 'kept', message, repeated: repeated === true, settings };
    if (isHealth(health)) return { kind: 'repaired', message, left: listOf<NotRepaired>(left, 'item', 'why'), health };
  }
  return { kind: 'trouble', trouble: { kind: 'unreadable' } };
}

const isSettingsFailure = (value: unknown): value is SettingsFailure => isFailure(value);

/** The columns of a statement, with what they go by. */
export type Columns =
  | {
      readonly status: 'read';
      readonly columns: readonly { readonly name: string; readonly role: ColumnRole | undefined }[];
      readonly roles: readonly { readonly role: ColumnRole; readonly label: string }[];
    }
  | { readonly status: 'trouble'; readonly trouble: ActTrouble };

export function readColumns(value: unknown): Columns {
  if (isSettingsFailure(value)) return { status: 'trouble', trouble: { kind: 'failure', failure: value } };
  if (!isObject(value) || value['what'] !== 'recognised') return { status: 'trouble', trouble: { kind: 'unreadable' } };
  return {
    status: 'read',
    columns: listOf<{ readonly name: string; readonly role?: ColumnRole }>(value['columns'], 'name').map(
      ({ name, role }) => ({ name, role }),
    ),
    roles: listOf<{ readonly role: ColumnRole; readonly label: string }>(value['roles'], 'role', 'label'),
  };
}
