/** What HubSpot's runtime hands to every function of the app. */
import type { Surroundings } from './surroundings.ts';

export const inHubSpot: Surroundings = {
  environment: process.env,
  now: Date.now,
  report: (line) => {
    console.error(line);
  },
};
