/** The functions as they are uploaded, called the way HubSpot calls them, as often at once as a test likes. */
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { elsewhere } from '../build/paths.ts';
import type { DealEngagementResponse } from '../contract/response.ts';

type Main = (context: unknown) => Promise<unknown>;
const moduleSchema = z.object({ main: z.custom<Main>((value) => typeof value === 'function') });

/** A bundle of a sample portal; build it first (`ensureBuilt`). */
export function builtFunction(portal: string, name: string): Main {
  const file = path.join(elsewhere, 'preview', 'functions', portal, `${name}.js`);
  return moduleSchema.parse(createRequire(file)(file)).main;
}

export interface Question {
  readonly dealId: string;
  readonly locale: 'fr' | 'en';
  readonly timeZone: string;
  readonly baseUrl: string;
  readonly token: string;
  /** ISO instant that the function takes for now. */
  readonly now: string;
}

/**
 * The function reads its environment before it waits for anything, so calls side by side do not see each other's. Only
 * the clock is read later, and it is the same for all of a portal's.
 */
export async function askDeal(
  main: Main,
  { dealId, locale, timeZone, baseUrl, token, now }: Question,
): Promise<{ readonly answer: DealEngagementResponse; readonly milliseconds: number }> {
  Object.assign(process.env, { PRIVATE_APP_ACCESS_TOKEN: token, HUBSPOT_API_BASE: baseUrl, ROE_NOW: now });
  const started = performance.now();
  const answer = (await main({
    propertiesToSend: { hs_object_id: dealId },
    parameters: { locale, timeZone },
  })) as DealEngagementResponse;
  return { answer, milliseconds: performance.now() - started };
}
