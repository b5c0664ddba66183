/** The same for the functions that answer with a view of a deal: with the portal, the rules and the words. */
import { rulebook } from '../catalogue/rulebook.ts';
import { manifest } from '../crm/manifest.ts';
import { judgeBy } from '../rules/judge.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { inHubSpot } from './in-hubspot.ts';
import type { DealSurroundings } from './surroundings.ts';

export const dealInHubSpot: DealSurroundings = {
  ...inHubSpot,
  manifest,
  judge: judgeBy(rulebook),
  viewOf: viewOfDeal,
};
