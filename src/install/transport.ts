/** How the installer and the health check ask HubSpot; one implementation for the command line, one for functions. */
import type { GatewayFailure } from '../crm/gateway/failure.ts';

export interface Question {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly failure: GatewayFailure;
      /** HubSpot's own sentence, for an admin to read; nothing is decided by it. */
      readonly says?: string;
      /** An earlier attempt at the same call got no answer, and may have done what this one found done. */
      readonly repeated?: true;
    };

/** What HubSpot's answers told beside their content. */
export interface Noticed {
  /** HubSpot's clock and this machine's at the same moment, in milliseconds since 1970; HubSpot tells whole seconds. */
  clock?: { readonly hubspot: number; readonly here: number };
  /** Calls a day of the whole account, all apps together. */
  daily?: { readonly limit: number; readonly remaining: number };
}

export interface Transport {
  /** Never throws. Asks again where that can help. */
  readonly ask: (question: Question) => Promise<Answer>;
  readonly noticed: Noticed;
}

/** Takes what a response's headers tell; `header` answers null or undefined where there is none. */
export function notice(noticed: Noticed, header: (name: string) => string | null | undefined, here: number): void {
  const hubspot = Date.parse(header('date') ?? '');
  if (!Number.isNaN(hubspot)) noticed.clock = { hubspot, here };
  const limit = count(header('x-hubspot-ratelimit-daily'));
  const remaining = count(header('x-hubspot-ratelimit-daily-remaining'));
  if (limit !== null && remaining !== null) noticed.daily = { limit, remaining };
}

function count(text: string | null | undefined): number | null {
  const value = Number(text ?? '');
  return text === null || text === undefined || text === '' || !Number.isInteger(value) || value < 0 ? null : value;
}
