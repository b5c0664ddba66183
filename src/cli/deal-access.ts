/** Which account `evaluate --deal` reads, and with which token: from the environment only, so that none ends up in a shell's history. */
import { allowedBaseUrl } from '../crm/gateway/base-url.ts';
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import type { Locale } from '../contract/deal-view.ts';
import { appToken, looksLikeToken, portalToken } from './portal-access.ts';

export type DealAccess =
  | { readonly ok: true; readonly baseUrl: string; readonly isLoopback: boolean; readonly token: string }
  | { readonly ok: false; readonly problem: string };

export function dealAccess(environment: NodeJS.ProcessEnv, locale: Locale): DealAccess {
  const say = words[locale];
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) return { ok: false, problem: say.base };
  const token = [environment[portalToken], environment[appToken]]
    .map((each) => each?.trim() ?? '')
    .find((each) => each !== '');
  if (token === undefined) return { ok: false, problem: say.noToken };
  return !looksLikeToken(token)
    ? { ok: false, problem: say.notAToken }
    : { ok: true, baseUrl: base.url, isLoopback: base.loopback, token };
}

/** What went wrong and what to do next, for whoever typed the command. */
export function notRead(failure: GatewayFailure, dealId: string, locale: Locale): string {
  const say = words[locale];
  switch (failure.kind) {
    case 'unauthorized':
      return say.wrongToken;
    case 'forbidden':
      return say.missingScope(failure.scopes);
    case 'not_found':
      return say.noDeal(dealId);
    case 'rate_limited':
      return say.limited(failure.retryAfter);
    case 'unavailable':
    case 'timeout':
      return say.down;
    case 'refused':
    case 'unreadable':
      return say.unreadable;
  }
}

const words = {
  fr: {
    base: 'HUBSPOT_API_BASE ne peut être que https://api.hubapi.com ou une adresse de cette machine ; rien n’a été envoyé.',
    noToken: `Il manque une clé d’accès au compte : donnez celle de l’application (HubSpot > Développement > Projets > l’application > Authentification) dans ${portalToken}, puis relancez la commande.`,
    notAToken: `${portalToken} contient des caractères qu’aucune clé ne contient : copiez-la de nouveau. Rien n’a été envoyé.`,
    wrongToken: `HubSpot refuse la clé : vérifiez que ${portalToken} est la clé actuelle de l’application, et du bon compte.`,
    missingScope: (scopes: readonly string[]) =>
      `La clé n’a pas l’autorisation de lire la transaction${scopes.length === 0 ? '' : ` (il faut ${scopes.join(' ou ')})`} : ajoutez-la à l’application et approuvez sa mise à jour dans le compte.`,
    noDeal: (id: string) =>
      `La transaction ${id} est introuvable dans ce compte : vérifiez le numéro (le dernier de l’adresse de la fiche) et que la clé est celle de ce compte.`,
    limited: (seconds: number) => `HubSpot limite les appels de ce compte : réessayez dans ${seconds} s.`,
    down: 'HubSpot ne répond pas : réessayez dans une minute ; si cela dure, consultez status.hubspot.com.',
    unreadable: 'La réponse de HubSpot ne peut pas être lue avec certitude ; rien n’en est calculé. Réessayez.',
  },
  en: {
    base: 'HUBSPOT_API_BASE may only be https://api.hubapi.com or an address of this machine; nothing was sent.',
    noToken: `An access token for the account is missing: give the app's (HubSpot > Development > Projects > the app > Auth) in ${portalToken}, then run the command again.`,
    notAToken: `${portalToken} holds characters that no token has: copy it again. Nothing was sent.`,
    wrongToken: `HubSpot refuses the token: check that ${portalToken} is the app's present one, and of the right account.`,
    missingScope: (scopes: readonly string[]) =>
      `The token may not read the deal${scopes.length === 0 ? '' : ` (it takes ${scopes.join(' or ')})`}: add the scope to the app and approve its update in the account.`,
    noDeal: (id: string) =>
      `There is no deal ${id} in this account: check the number (the last one in the record's address), and that the token is this account's.`,
    limited: (seconds: number) => `HubSpot limits this account's calls: try again in ${seconds} s.`,
    down: 'HubSpot does not answer: try again in a minute; if it lasts, see status.hubspot.com.',
    unreadable: "HubSpot's answer cannot be read with certainty; nothing is computed from it. Try again.",
  },
} satisfies Record<Locale, unknown>;
