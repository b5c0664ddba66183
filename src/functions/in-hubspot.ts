/** What HubSpot's runtime hands to a function of the app, asked anew for each call: `process.env` may be another object. */
import type { Surroundings } from './surroundings.ts';

export const inHubSpot = (): Surroundings => ({
  environment: process.env,
  now: Date.now,
  report: (line) => {
    console.error(line);
  },
});
