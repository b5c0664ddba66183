/** What it takes to ask HubSpot, out of the environment. */
import { allowedBaseUrl } from '../crm/gateway/base-url.ts';
import { type Deadline, deadlineIn, timeForReading } from '../crm/gateway/deadline.ts';
import { momentNow } from './clock.ts';
import type { Surroundings } from './surroundings.ts';

export interface Access {
  readonly baseUrl: string;
  readonly token: string;
  /** The time for reading runs from this call on. */
  readonly startDeadline: () => Deadline;
  /** Milliseconds since 1970; the fixed time of preview and tests where they set one. */
  readonly now: () => number;
}

/** The access, or what stands in its way. */
export function accessFrom({
  environment,
  now,
}: Pick<Surroundings, 'environment' | 'now'>): Access | 'no_token' | 'foreign_base' {
  const token = environment['PRIVATE_APP_ACCESS_TOKEN']?.trim() ?? '';
  if (token === '') return 'no_token';
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) return 'foreign_base';
  return {
    baseUrl: base.url,
    token,
    startDeadline: () => deadlineIn(timeForReading),
    now: () => momentNow(base, environment, now),
  };
}
