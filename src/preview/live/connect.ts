/** Opens a real account for the preview: its token and address from the environment, its number and time zone from HubSpot. */
import * as z from 'zod';
import { allowedBaseUrl } from '../../crm/gateway/base-url.ts';
import { type Gate, openGate } from './gate.ts';

export interface LiveAccount {
  readonly portalId: number;
  readonly timeZone: string;
  readonly mayWrite: boolean;
  readonly gate: Gate;
}

export type Connected =
  { readonly ok: true; readonly account: LiveAccount } | { readonly ok: false; readonly problem: string };

export interface ConnectOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The account's number as it was typed to allow writing; null: read only. */
  readonly write: string | null;
}

const portalToken = 'HUBSPOT_PORTAL_TOKEN';
const appToken = 'PRIVATE_APP_ACCESS_TOKEN';

const detailsSchema = z.object({ portalId: z.int().positive(), timeZone: z.string().default('UTC') });

export async function connect({ environment, write }: ConnectOptions): Promise<Connected> {
  const refuse = (problem: string): Connected => ({ ok: false, problem });
  if (write !== null && !/^\d{1,12}$/.test(write))
    return refuse('--write takes the number of the account, typed out: it is in the address of every HubSpot page.');
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok)
    return refuse(
      'HUBSPOT_API_BASE may only be https://api.hubapi.com or an address of this machine; nothing was sent.',
    );
  const token = [environment[portalToken], environment[appToken]]
    .map((each) => each?.trim() ?? '')
    .find((each) => each !== '');
  if (token === undefined)
    return refuse(
      `An access token for the account is missing: give the app's (HubSpot > Development > Projects > the app > Auth) in ${portalToken}, then start again.`,
    );
  if (!/^[\x21-\x7e]+$/.test(token)) return refuse(`${portalToken} holds characters that no token has: copy it again.`);

  const gate = await openGate({ upstream: base.url, token, mayWrite: write !== null });
  const details = await detailsOf(gate);
  if (details.ok && (write === null || write === String(details.value.portalId))) {
    return { ok: true, account: { ...details.value, mayWrite: write !== null, gate } };
  }
  await gate.close();
  return refuse(
    details.ok
      ? `The token opens account ${details.value.portalId}, not ${write ?? ''}: nothing was started. Type the number of the account that is meant.`
      : details.problem,
  );
}

type Details =
  | { readonly ok: true; readonly value: z.infer<typeof detailsSchema> }
  | { readonly ok: false; readonly problem: string };

async function detailsOf({ url, pass }: Gate): Promise<Details> {
  const response = await fetch(`${url}/account-info/2026-09/details`, { headers: { authorization: `Bearer ${pass}` } });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { ok: false, problem: problemOf(response.status) };
  const parsed = detailsSchema.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        problem: "HubSpot's answer cannot be read. Try again; if it happens again, check HUBSPOT_API_BASE.",
      };
}

function problemOf(status: number): string {
  if (status === 401)
    return `HubSpot refuses the token: check that ${portalToken} is the app's present one, and of the right account.`;
  if (status === 403)
    return `The token may not read the account's details: check that ${portalToken} is the token of this app, installed in the account.`;
  if (status === 429) return "HubSpot limits this account's calls: try again in a minute.";
  return 'HubSpot does not answer: try again in a minute; if it lasts, see status.hubspot.com.';
}
