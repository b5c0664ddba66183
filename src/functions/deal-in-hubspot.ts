/** The same for the functions that answer with a view of a deal: with the portal, the rules and the words. */
import { judgeOf } from '../crm/judge-of.ts';
import { manifest } from '../crm/manifest.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { inHubSpot } from './in-hubspot.ts';
import type { DealSurroundings } from './surroundings.ts';

export const dealInHubSpot = (): DealSurroundings => ({
  ...inHubSpot(),
  manifest,
  // Not before somebody asks: `app.json` may be one that nobody can read, and that is for the answer to say.
  get judge() {
    return judgeOf(manifest());
  },
  viewOf: viewOfDeal,
});
