/** App function `portal_settings`: what the settings page sends to have a name accepted or something repaired. HubSpot calls `main`. */
import '../schemas-as-data.ts';
import { manifest, manifestFile } from '../../crm/manifest.ts';
import type { PortalSettingsResponse } from '../../contract/portal-settings.ts';
import { inHubSpot } from '../in-hubspot.ts';
import { answerSettings } from './answer.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message, problems? }` in the reader's language. */
export const main = (context: unknown): Promise<PortalSettingsResponse> =>
  answerSettings(context, { ...inHubSpot(), manifest, appJson: manifestFile });
