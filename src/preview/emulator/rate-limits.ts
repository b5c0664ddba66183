/** HubSpot's rate limits and the headers that tell them. Windows run on the machine's clock, as clients wait on it. */
import { rateLimited } from './errors.ts';

export interface Limits {
  /** Calls in ten seconds; HubSpot's figure for Professional and Enterprise accounts is 190. */
  readonly tenSecondly?: number;
  readonly daily?: number;
  /** Searches in one second; HubSpot allows 5 an account. */
  readonly searchSecondly?: number;
}

/** What HubSpot enforces in a Professional or Enterprise account, of a private app. */
export const hubspotLimits: Limits = { tenSecondly: 190, daily: 1_000_000, searchSecondly: 5 };

const announced = { tenSecondly: 190, daily: 1_000_000 };

/**
 * Limits that are not given are announced with HubSpot's figures, and neither enforced nor used up: a client that keeps an
 * eye on what is left would wait for nothing.
 */
export class RateLimits {
  #recent: number[] = [];
  #searches: number[] = [];
  #today = 0;

  constructor(readonly limits: Limits) {}

  /** @throws HubSpotError 429 with the policy that is exhausted. */
  take(isSearch: boolean, now = performance.now()): Record<string, string> {
    this.#recent = this.#recent.filter((at) => now - at < 10_000);
    this.#searches = this.#searches.filter((at) => now - at < 1_000);
    const { tenSecondly, daily, searchSecondly } = this.limits;
    if (daily !== undefined && this.#today >= daily) throw rateLimited('DAILY');
    if (tenSecondly !== undefined && this.#recent.length >= tenSecondly) throw rateLimited('TEN_SECONDLY_ROLLING');
    if (isSearch && searchSecondly !== undefined && this.#searches.length >= searchSecondly)
      throw rateLimited('SECONDLY');
    this.#today += 1;
    this.#recent.push(now);
    if (!isSearch) return this.#headers();
    this.#searches.push(now);
    return {};
  }

  get usage(): { readonly used: number; readonly limit: number } {
    return { used: this.#today, limit: this.limits.daily ?? announced.daily };
  }

  reset(): void {
    this.#recent = [];
    this.#searches = [];
    this.#today = 0;
  }

  #headers(): Record<string, string> {
    const { tenSecondly } = this.limits;
    const max = tenSecondly ?? announced.tenSecondly;
    const used = tenSecondly === undefined ? 1 : this.#recent.length;
    const daily = this.limits.daily ?? announced.daily;
    return {
      'x-hubspot-ratelimit-daily': String(daily),
      'x-hubspot-ratelimit-daily-remaining': String(Math.max(0, daily - this.#today)),
      'x-hubspot-ratelimit-interval-milliseconds': '10000',
      'x-hubspot-ratelimit-max': String(max),
      'x-hubspot-ratelimit-remaining': String(Math.max(0, max - used)),
    };
  }
}
