/** Why HubSpot did not answer as hoped, and what to do, in a sentence for an admin. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import type { Locale } from '../../contract/deal-view.ts';

export const failureSentence = (failure: GatewayFailure, locale: Locale): string => sentence(failure)[locale];

function sentence(failure: GatewayFailure): Bilingual {
  switch (failure.kind) {
    case 'unauthorized':
      return {
        fr: 'HubSpot refuse la clé : elle est révoquée, remplacée ou mal copiée.',
        en: 'HubSpot refuses the key: it was withdrawn, replaced or copied wrongly.',
      };
    case 'forbidden':
      return {
        fr: `Il manque une autorisation à la clé${scopesIn(failure.scopes, ' : ', ' ou ')}.`,
        en: `The key lacks a scope${scopesIn(failure.scopes, ': ', ' or ')}.`,
      };
    case 'not_found':
      return { fr: 'HubSpot ne connaît pas cette adresse.', en: 'HubSpot does not know this address.' };
    case 'refused':
      return {
        fr: `HubSpot refuse la demande (${failure.status}).`,
        en: `HubSpot refuses the request (${failure.status}).`,
      };
    case 'rate_limited':
      if (failure.policy === 'DAILY')
        return {
          fr: 'La limite d’appels de la journée est atteinte : recommencez demain.',
          en: 'The day’s limit of calls is reached: repeat tomorrow.',
        };
      return {
        fr: `HubSpot limite les appels : recommencez dans ${failure.retryAfter} s.`,
        en: `HubSpot limits the calls: repeat in ${failure.retryAfter} s.`,
      };
    case 'unavailable':
      return {
        fr: 'HubSpot ne répond pas : recommencez dans une minute, ou voyez status.hubspot.com.',
        en: 'HubSpot does not answer: repeat in a minute, or see status.hubspot.com.',
      };
    case 'timeout':
      return {
        fr: 'HubSpot met trop de temps à répondre : recommencez dans une minute.',
        en: 'HubSpot takes too long to answer: repeat in a minute.',
      };
    case 'unreadable':
      return { fr: 'La réponse de HubSpot ne peut pas être lue.', en: 'HubSpot’s answer cannot be read.' };
  }
}

const scopesIn = (scopes: readonly string[], colon: string, or: string): string =>
  scopes.length === 0 ? '' : `${colon}${scopes.join(or)}`;
