/** An answer that is no 2xx -> what went wrong. */
import { errorBodySchema, type ErrorBody } from './answers.ts';
import { type GatewayFailure, type RefusalCode, refusalCodes } from './failure.ts';

export type Headers = Readonly<Record<string, unknown>>;

export function failureOf(status: number, headers: Headers, body: unknown): GatewayFailure {
  const parsed = errorBodySchema.safeParse(body);
  const error: ErrorBody = parsed.success ? parsed.data : {};
  const correlationId = error.correlationId ?? headerText(headers, 'x-hubspot-correlation-id');
  const about = correlationId === undefined ? {} : { correlationId };
  switch (status) {
    case 401:
      return { kind: 'unauthorized', ...about };
    case 403:
      return { kind: 'forbidden', scopes: scopesOf(error), ...about };
    case 404:
      return { kind: 'not_found', ...about };
    case 429:
      return {
        kind: 'rate_limited',
        retryAfter: secondsToWait(headers, error.policyName),
        policy: error.policyName ?? null,
        ...about,
      };
  }
  // 477: the account is being moved to another data centre.
  if (status === 423 || status === 408 || status === 477 || status >= 500)
    return { kind: 'unavailable', status, ...about };
  if (status >= 400)
    return { kind: 'refused', status, codes: codesOf(error, status), properties: propertiesOf(error), ...about };
  // Redirections are not followed: the token goes to one host only.
  return { kind: 'unreadable', ...about };
}

function scopesOf(error: ErrorBody): string[] {
  const named = (error.errors ?? []).flatMap(({ context }) => [
    ...(context?.['requiredGranularScopes'] ?? []),
    ...(context?.['requiredScopes'] ?? []),
  ]);
  return [...new Set(named)].filter((scope) => /^[a-z][a-z0-9._-]{1,80}$/.test(scope));
}

/** HubSpot writes the code of a refused value beside it, or only into the sentence. */
function codesOf(error: ErrorBody, status: number): RefusalCode[] {
  const said = [error.message ?? '', ...(error.errors ?? []).map(({ code }) => code ?? '')].join(' ');
  return refusalCodes.filter((code) => said.includes(code) || (code === 'CONFLICTING_UNIQUE_VALUE' && status === 409));
}

function propertiesOf(error: ErrorBody): string[] {
  const named = (error.errors ?? []).flatMap(({ context }) => context?.['propertyName'] ?? []);
  return [...new Set(named)].filter((name) => /^[a-z][a-z0-9_]{0,99}$/.test(name));
}

/** HubSpot documents no Retry-After for 429; where a gateway before it sends one, it is obeyed. */
function secondsToWait(headers: Headers, policy: string | undefined): number {
  const asked = Number(headerText(headers, 'retry-after'));
  if (Number.isFinite(asked) && asked >= 0) return Math.ceil(asked);
  if (policy === 'DAILY') return 3600;
  if (policy === 'SECONDLY') return 1;
  const interval = Number(headerText(headers, 'x-hubspot-ratelimit-interval-milliseconds'));
  return Number.isFinite(interval) && interval > 0 ? Math.ceil(interval / 1000) : 10;
}

function headerText(headers: Headers, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value.length > 0 && value.length <= 200 ? value : undefined;
}
