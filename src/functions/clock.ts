/** The present, which preview and tests may set: they tell their stories at a fixed time. */
import type { BaseUrl } from '../crm/gateway/base-url.ts';

/** Milliseconds since 1970. `ROE_NOW` counts only where HubSpot is this machine. */
export function momentNow(
  base: Extract<BaseUrl, { ok: true }>,
  environment: Readonly<Record<string, string | undefined>>,
  now: () => number,
): number {
  const fixed = base.loopback ? environment['ROE_NOW'] : undefined;
  const moment = fixed === undefined ? Number.NaN : Date.parse(fixed);
  return Number.isNaN(moment) ? now() : moment;
}
