/** App function `portal_health`: what the settings page asks. HubSpot calls `main`. */
import '../schemas-as-data.ts';
import { manifestFile } from '../../crm/manifest.ts';
import type { PortalHealthResponse } from '../../contract/portal-health.ts';
import { inHubSpot } from '../in-hubspot.ts';
import { answerHealth } from './answer.ts';

/** Never throws; what went wrong comes back as `{ ok: false, code, message }` in the reader's language. */
export const main = (context: unknown): Promise<PortalHealthResponse> =>
  answerHealth(context, { ...inHubSpot(), appJson: manifestFile });
