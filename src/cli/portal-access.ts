/** Which portal a command may talk to, and with which token: from the environment only, so that none ends up in a shell's history. */
import { allowedBaseUrl } from '../crm/gateway/base-url.ts';
import type { TokenOf } from '../install/health/observation.ts';
import { installerScopes } from '../install/scopes.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { Base } from './portal-named.ts';

export type PortalAccess =
  | ({ readonly ok: true; readonly token: string; readonly tokenOf: TokenOf } & Base)
  | { readonly ok: false; readonly problem: string };

const installToken = 'ROE_INSTALL_TOKEN';
/** A key of a runner's own, whose calls are nobody else's. */
export const runToken = 'ROE_RUN_TOKEN';
/** The app's own token, as a person gives it and as HubSpot gives it to functions. */
export const portalToken = 'HUBSPOT_PORTAL_TOKEN';
export const appToken = 'PRIVATE_APP_ACCESS_TOKEN';

/** Others could not even be sent: a line break or a letter of another alphabet came along when it was copied. */
export const looksLikeToken = (token: string): boolean => /^[\x21-\x7e]+$/.test(token);

/** The installation key first; the app's own token only where a command takes either. */
export function portalAccess(
  environment: NodeJS.ProcessEnv,
  either: 'installer' | 'either',
  locale: Locale,
): PortalAccess {
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) return { ok: false, problem: words[locale].base };
  const tokens: readonly (readonly [TokenOf, string])[] = [
    ['installer', environment[installToken]?.trim() ?? ''],
    ...(either === 'either' ? [portalToken, appToken] : []).map((name): readonly [TokenOf, string] => [
      'app',
      environment[name]?.trim() ?? '',
    ]),
  ];
  const [found] = tokens.filter(([, token]) => token !== '');
  if (found === undefined)
    return { ok: false, problem: either === 'either' ? words[locale].noTokens : words[locale].noToken };
  if (!looksLikeToken(found[1])) return { ok: false, problem: words[locale].notAToken };
  return { ok: true, baseUrl: base.url, loopback: base.loopback, token: found[1], tokenOf: found[0] };
}

const words = {
  fr: {
    base: 'HUBSPOT_API_BASE ne peut être que https://api.hubapi.com ou une adresse de cette machine ; rien n’a été envoyé.',
    noToken: `Il manque la clé d’installation : créez une clé de service dans HubSpot (Développement > Clés > Clés de service) avec les autorisations ${installerScopes.join(', ')}, et donnez-la dans ${installToken}.`,
    notAToken: 'La clé contient des caractères qu’aucune clé ne contient : copiez-la de nouveau. Rien n’a été envoyé.',
    noTokens: `Il manque une clé : donnez la clé d’installation dans ${installToken}, ou celle de l’application dans ${portalToken}.`,
  },
  en: {
    base: 'HUBSPOT_API_BASE may only be https://api.hubapi.com or an address of this machine; nothing was sent.',
    noToken: `The installation key is missing: create a service key in HubSpot (Development > Keys > Service keys) with the scopes ${installerScopes.join(', ')}, and give it in ${installToken}.`,
    notAToken: 'The key holds characters that no key has: copy it again. Nothing was sent.',
    noTokens: `A key is missing: give the installation key in ${installToken}, or the app's own token in ${portalToken}.`,
  },
} satisfies Record<Locale, unknown>;
