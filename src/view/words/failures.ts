/** What a card says when there is no answer: what failed, why, and what to do. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import { spoken } from '../spoken.ts';
import type { FailureCode } from '../../contract/response.ts';

export interface FailureDetails {
  /** Seconds. */
  readonly retryAfter?: number;
  readonly missingScope?: string;
}

const sentences: Readonly<Record<FailureCode, (details: FailureDetails) => Bilingual>> = {
  BAD_INPUT: () => ({
    fr: 'Impossible d’évaluer cette fiche : HubSpot n’a pas transmis l’identifiant de la transaction. Ouvrez la fiche d’une transaction, puis rechargez la page.',
    en: 'This record cannot be assessed: HubSpot did not send the deal’s id. Open a deal’s record, then reload the page.',
  }),
  NO_TOKEN: () => ({
    fr: 'Impossible de lire la transaction : l’application n’a pas de clé d’accès dans ce compte. Demandez à un administrateur de la réinstaller.',
    en: 'The deal cannot be read: the app has no access token in this account. Ask an admin to install it again.',
  }),
  UNAUTHORIZED: () => ({
    fr: 'Impossible de lire la transaction : HubSpot refuse la clé d’accès de l’application, sans doute révoquée ou remplacée. Demandez à un administrateur de réinstaller l’application.',
    en: 'The deal cannot be read: HubSpot refuses the app’s access token, which was probably withdrawn or replaced. Ask an admin to install the app again.',
  }),
  FORBIDDEN: ({ missingScope }) => ({
    fr: `Impossible de lire la transaction : il manque une autorisation à l’application${missingScope === undefined ? '' : ` (${missingScope})`}. Demandez à un administrateur de l’ajouter et d’approuver la mise à jour de l’application.`,
    en: `The deal cannot be read: the app lacks a permission${missingScope === undefined ? '' : ` (${missingScope})`}. Ask an admin to add it and to approve the app’s update.`,
  }),
  NOT_FOUND: () => ({
    fr: 'Cette transaction est introuvable : elle a été supprimée, ou fusionnée avec une autre. Cherchez-la dans la liste des transactions.',
    en: 'This deal cannot be found: it was deleted, or merged with another. Look for it in the list of deals.',
  }),
  RATE_LIMITED: ({ retryAfter }) => ({
    fr: `HubSpot limite les appels de ce compte. Réessayez ${inFrench(retryAfter)}.`,
    en: `HubSpot limits this account’s calls. Try again ${inEnglish(retryAfter)}.`,
  }),
  HUBSPOT_DOWN: () => ({
    fr: 'Impossible de lire la transaction : HubSpot ne répond pas. Rien n’est perdu. Réessayez dans une minute ; si cela dure, consultez status.hubspot.com.',
    en: 'The deal cannot be read: HubSpot does not answer. Nothing is lost. Try again in a minute; if it lasts, see status.hubspot.com.',
  }),
  TIMEOUT: () => ({
    fr: 'Impossible de lire la transaction à temps : HubSpot tarde à répondre. Réessayez dans une minute.',
    en: 'The deal could not be read in time: HubSpot is slow to answer. Try again in a minute.',
  }),
  UNREADABLE: () => ({
    fr: 'La réponse de HubSpot ne peut pas être lue avec certitude. Pour éviter un montant faux, rien n’est calculé. Réessayez ; si cela se répète, transmettez ce message à un administrateur.',
    en: 'HubSpot’s answer cannot be read with certainty. To avoid a wrong amount, nothing is calculated. Try again; if it happens again, send this message to an admin.',
  }),
  INTERNAL: () => ({
    fr: 'L’application a rencontré une erreur. Pour éviter un résultat faux, rien n’est calculé. Réessayez ; si cela se répète, transmettez ce message à un administrateur avec le numéro de la transaction.',
    en: 'The app ran into an error. To avoid a wrong result, nothing is calculated. Try again; if it happens again, send this message to an admin with the deal’s number.',
  }),
};

export const failureMessage = (code: FailureCode, locale: Locale, details: FailureDetails = {}): string =>
  spoken(sentences[code](details), locale);

function inFrench(seconds: number | undefined): string {
  if (seconds === undefined) return 'dans une minute';
  if (seconds < 60) return `dans ${seconds} seconde${seconds > 1 ? 's' : ''}`;
  if (seconds < 3600) return `dans ${Math.ceil(seconds / 60)} minute${seconds > 60 ? 's' : ''}`;
  return 'plus tard dans la journée';
}

function inEnglish(seconds: number | undefined): string {
  if (seconds === undefined) return 'in a minute';
  if (seconds < 60) return `in ${seconds} second${seconds === 1 ? '' : 's'}`;
  if (seconds < 3600) return `in ${Math.ceil(seconds / 60)} minute${seconds > 60 ? 's' : ''}`;
  return 'later today';
}
