/** Opens a real account for the preview: its token and address from the environment, its number and time zone from HubSpot. */
import * as z from 'zod';
import { allowedBaseUrl } from '../../crm/gateway/base-url.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { type Gate, openGate } from './gate.ts';

export interface LiveAccount {
  readonly portalId: number;
  readonly timeZone: string;
  readonly mayWrite: boolean;
  readonly gate: Gate;
}

export type Connected =
  { readonly ok: true; readonly account: LiveAccount } | { readonly ok: false; readonly problem: Bilingual };

export interface ConnectOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The account's number as it was typed to allow writing; null: read only. */
  readonly write: string | null;
  /** As the gate has it. */
  readonly patience?: number;
}

const portalToken = 'HUBSPOT_PORTAL_TOKEN';
const appToken = 'PRIVATE_APP_ACCESS_TOKEN';

const detailsSchema = z.object({ portalId: z.int().positive(), timeZone: z.string().default('UTC') });

export async function connect({ environment, write, ...patience }: ConnectOptions): Promise<Connected> {
  const refuse = (problem: Bilingual): Connected => ({ ok: false, problem });
  if (write !== null && !/^\d{1,12}$/.test(write))
    return refuse({
      fr: '--write prend le numéro du compte, écrit en entier : il est dans l’adresse de chaque page de HubSpot.',
      en: '--write takes the number of the account, typed out: it is in the address of every HubSpot page.',
    });
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok)
    return refuse({
      fr: 'HUBSPOT_API_BASE ne peut être que https://api.hubapi.com ou une adresse de cette machine ; rien n’a été envoyé.',
      en: 'HUBSPOT_API_BASE may only be https://api.hubapi.com or an address of this machine; nothing was sent.',
    });
  const token = [environment[portalToken], environment[appToken]]
    .map((each) => each?.trim() ?? '')
    .find((each) => each !== '');
  if (token === undefined)
    return refuse({
      fr: `Il manque une clé d’accès au compte : donnez celle de l’application (HubSpot > Développement > Projets > l’application > Authentification) dans ${portalToken}, puis relancez.`,
      en: `An access token for the account is missing: give the app's (HubSpot > Development > Projects > the app > Auth) in ${portalToken}, then start again.`,
    });
  if (!/^[\x21-\x7e]+$/.test(token))
    return refuse({
      fr: `${portalToken} contient des caractères qu’aucune clé ne contient : copiez-la de nouveau.`,
      en: `${portalToken} holds characters that no token has: copy it again.`,
    });

  const gate = await openGate({ upstream: base.url, token, mayWrite: write !== null, ...patience });
  const details = await detailsOf(gate);
  if (details.ok && (write === null || write === String(details.value.portalId))) {
    return { ok: true, account: { ...details.value, mayWrite: write !== null, gate } };
  }
  await gate.close();
  if (!details.ok) return refuse(details.problem);
  const { portalId } = details.value;
  return refuse({
    fr: `La clé ouvre le compte ${portalId}, pas ${write ?? ''} : rien n’a été lancé. Écrivez le numéro du compte voulu.`,
    en: `The token opens account ${portalId}, not ${write ?? ''}: nothing was started. Type the number of the account that is meant.`,
  });
}

type Details =
  | { readonly ok: true; readonly value: z.infer<typeof detailsSchema> }
  | { readonly ok: false; readonly problem: Bilingual };

async function detailsOf({ url, pass }: Gate): Promise<Details> {
  const response = await fetch(`${url}/account-info/2026-09/details`, { headers: { authorization: `Bearer ${pass}` } });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) return { ok: false, problem: problemOf(response.status) };
  const parsed = detailsSchema.safeParse(body);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        problem: {
          fr: 'La réponse de HubSpot ne se lit pas. Réessayez ; si cela se répète, vérifiez HUBSPOT_API_BASE.',
          en: "HubSpot's answer cannot be read. Try again; if it happens again, check HUBSPOT_API_BASE.",
        },
      };
}

function problemOf(status: number): Bilingual {
  switch (status) {
    case 401:
      return {
        fr: `HubSpot refuse la clé : vérifiez que ${portalToken} est la clé actuelle de l’application, et du bon compte.`,
        en: `HubSpot refuses the token: check that ${portalToken} is the app's present one, and of the right account.`,
      };
    case 403:
      return {
        fr: `La clé ne peut pas lire les informations du compte : vérifiez que ${portalToken} est celle de cette application, installée dans le compte.`,
        en: `The token may not read the account's details: check that ${portalToken} is the token of this app, installed in the account.`,
      };
    case 429:
      return {
        fr: 'HubSpot limite les appels de ce compte : réessayez dans une minute.',
        en: "HubSpot limits this account's calls: try again in a minute.",
      };
    default:
      return {
        fr: 'HubSpot ne répond pas : réessayez dans une minute ; si cela dure, voyez status.hubspot.com.',
        en: 'HubSpot does not answer: try again in a minute; if it lasts, see status.hubspot.com.',
      };
  }
}
