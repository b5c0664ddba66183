/** Which portal a command talks to, and why it does not answer; a rehearsal is called one wherever it could pass for an account. */
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import type { Account } from '../install/account.ts';
import { colon } from '../install/words/colon.ts';
import { failureSentence } from '../install/words/failures.ts';
import type { Locale } from '../contract/deal-view.ts';

/** Where the questions go. */
export interface Base {
  readonly baseUrl: string;
  /** An address of this machine: the preview, a rehearsal or a test. */
  readonly loopback: boolean;
}

export function portalLine({ portalId, version }: Account, { baseUrl, loopback }: Base, locale: Locale): string {
  if (!loopback) return { fr: `Portail ${portalId}`, en: `Portal ${portalId}` }[locale] + ` (API ${version})`;
  return {
    fr: `Portail ${portalId} à l’adresse ${baseUrl}, une répétition (API ${version})`,
    en: `Portal ${portalId} at ${baseUrl}, a rehearsal (API ${version})`,
  }[locale];
}

/** Why the account could not be told. */
export function closedSentence(failure: GatewayFailure, { baseUrl, loopback }: Base, locale: Locale): string {
  if (!loopback) return failureSentence(failure, locale);
  if (failure.kind === 'unavailable' && failure.status === null)
    return {
      fr: `Rien ne répond à l’adresse ${baseUrl} (HUBSPOT_API_BASE) : la répétition est-elle finie ? unset HUBSPOT_API_BASE`,
      en: `Nothing answers at ${baseUrl} (HUBSPOT_API_BASE): has the rehearsal ended? unset HUBSPOT_API_BASE`,
    }[locale];
  return `${baseUrl} (HUBSPOT_API_BASE)${colon[locale]} ${failureSentence(failure, locale)}`;
}
