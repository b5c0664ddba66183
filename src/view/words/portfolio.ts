/** What the page of shared deals says where it has no answer, of a deal that could not be read, and of what it may lack. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { ReadingGap } from '../../contract/reading.ts';
import { mostEvaluated, type PortfolioFailureCode } from '../../contract/portfolio.ts';
import type { FailureDetails } from './failures.ts';
import { gapWhat, gapWhy } from './gaps.ts';

export const portfolioFailureWords: Readonly<Record<PortfolioFailureCode, (details: FailureDetails) => Bilingual>> = {
  BAD_INPUT: () => ({
    fr: 'Impossible de lire les transactions partagées : la demande n’est pas valable. Rechargez la page.',
    en: 'The shared deals cannot be read: the request is not valid. Reload the page.',
  }),
  NO_TOKEN: () => ({
    fr: 'Impossible de lire les transactions partagées : l’application n’a pas de clé d’accès dans ce compte. Demandez à un administrateur de la réinstaller.',
    en: 'The shared deals cannot be read: the app has no access token in this account. Ask an admin to install it again.',
  }),
  UNAUTHORIZED: () => ({
    fr: 'Impossible de lire les transactions partagées : HubSpot refuse la clé d’accès de l’application. Demandez à un administrateur de réinstaller l’application.',
    en: 'The shared deals cannot be read: HubSpot refuses the app’s access token. Ask an admin to install the app again.',
  }),
  FORBIDDEN: ({ missingScope }) => ({
    fr: `Impossible de lire les transactions partagées : il manque une autorisation à l’application${missingScope === undefined ? '' : ` (${missingScope})`}. Demandez à un administrateur de l’ajouter et d’approuver la mise à jour de l’application.`,
    en: `The shared deals cannot be read: the app lacks a permission${missingScope === undefined ? '' : ` (${missingScope})`}. Ask an admin to add it and to approve the app’s update.`,
  }),
  NOT_FOUND: () => ({
    fr: 'HubSpot ne trouve pas les transactions de ce compte. Rechargez la page ; si cela se répète, prévenez un administrateur.',
    en: 'HubSpot does not find this account’s deals. Reload the page; if it happens again, tell an admin.',
  }),
  RATE_LIMITED: ({ retryAfter }) => ({
    fr: `HubSpot limite les appels de ce compte. Réessayez ${retryAfter === undefined ? 'dans une minute' : `dans ${retryAfter} s`}.`,
    en: `HubSpot limits this account’s calls. Try again ${retryAfter === undefined ? 'in a minute' : `in ${retryAfter} s`}.`,
  }),
  HUBSPOT_DOWN: () => ({
    fr: 'Impossible de lire les transactions partagées : HubSpot ne répond pas. Rien n’est perdu. Réessayez dans une minute ; si cela dure, consultez status.hubspot.com.',
    en: 'The shared deals cannot be read: HubSpot does not answer. Nothing is lost. Try again in a minute; if it lasts, see status.hubspot.com.',
  }),
  TIMEOUT: () => ({
    fr: 'Impossible de lire les transactions partagées à temps : HubSpot tarde à répondre. Réessayez dans une minute.',
    en: 'The shared deals could not be read in time: HubSpot is slow to answer. Try again in a minute.',
  }),
  UNREADABLE: () => ({
    fr: 'La réponse de HubSpot ne peut pas être lue avec certitude. Pour n’omettre aucune transaction, rien n’est affiché. Réessayez ; si cela se répète, transmettez ce message à un administrateur.',
    en: 'HubSpot’s answer cannot be read with certainty. To leave no deal out, nothing is shown. Try again; if it happens again, send this message to an admin.',
  }),
  INTERNAL: () => ({
    fr: 'L’application a rencontré une erreur. Réessayez ; si cela se répète, transmettez ce message à un administrateur.',
    en: 'The app ran into an error. Try again; if it happens again, send this message to an admin.',
  }),
  NOT_INSTALLED: () => ({
    fr: 'Ce compte n’a pas encore les propriétés de l’application, d’après lesquelles les transactions partagées se cherchent. Lancez npx roe install dans le dossier du projet.',
    en: 'This account does not have the app’s properties yet, by which shared deals are found. Run npx roe install in the project’s folder.',
  }),
};

/** HubSpot refused to search by its own properties. */
export const searchedByOwnProperties: Bilingual = {
  fr: 'HubSpot refuse la recherche d’après ses propres propriétés d’inscription, sans doute archivées. Les transactions que seules ces propriétés signalent manquent ici : demandez à un administrateur de les restaurer, ou ouvrez ces transactions une à une.',
  en: 'HubSpot refuses to search by its own registration properties, which were probably archived. Deals that only these show are missing here: ask an admin to restore them, or open those deals one by one.',
};

export const notUnderstood: Bilingual = {
  fr: 'La réponse de HubSpot sur cette transaction ne peut pas être lue. Ouvrez-la dans HubSpot ; si cela se répète, prévenez un administrateur.',
  en: 'HubSpot’s answer on this deal cannot be read. Open it in HubSpot; if it happens again, tell an admin.',
};

export const noTimeLeft: Bilingual = {
  fr: 'Le temps n’a pas suffi pour cette transaction. Réessayez.',
  en: 'There was no time left for this deal. Try again.',
};

export const appFault: Bilingual = {
  fr: 'L’application a rencontré une erreur sur cette transaction. Ouvrez sa fiche ; si cela se répète, prévenez un administrateur.',
  en: 'The app ran into an error on this deal. Open its record; if it happens again, tell an admin.',
};

const formerStands: Bilingual = { fr: 'l’évaluation précédente reste.', en: 'the former evaluation stands.' };
export const notStated: Bilingual = { fr: 'elle n’est pas dans le relevé.', en: 'the deal is not in the statement.' };

/** `gaps`: what was not read; the first of each kind is said. `soWhat`: what follows for the deal. */
export function readInPart(gaps: readonly ReadingGap[], soWhat = formerStands): Bilingual {
  const [gap] = gaps;
  if (gap === undefined) return noTimeLeft;
  const { name } = gapWhat[gap.what];
  const why = gapWhy[gap.why];
  return {
    fr: `${name.fr} ; ${soWhat.fr} ${why.fr}`,
    en: `${name.en}; ${soWhat.en} ${why.en}`,
  };
}

export type RequestFault = 'ask' | 'from' | 'dealIds' | 'quarter' | 'language' | 'unknown';

export const requestFaultWords: Readonly<
  Record<RequestFault, { readonly problem: Bilingual; readonly hint: Bilingual }>
> = {
  ask: {
    problem: { fr: 'La demande ne dit pas ce qu’elle veut.', en: 'The request does not say what it wants.' },
    hint: {
      fr: '« page », « evaluate », « statement » ou « quarter ».',
      en: '"page", "evaluate", "statement" or "quarter".',
    },
  },
  from: {
    problem: { fr: 'Le début de la page n’est pas valable.', en: 'The beginning of the page is not valid.' },
    hint: { fr: 'La valeur « next » de la page précédente.', en: '"next" of the page before.' },
  },
  dealIds: {
    problem: { fr: 'Les transactions ne sont pas valables.', en: 'The deals are not valid.' },
    hint: {
      fr: `De 1 à ${mostEvaluated} identifiants de transactions.`,
      en: `From 1 to ${mostEvaluated} ids of deals.`,
    },
  },
  quarter: {
    problem: { fr: 'Le trimestre n’est pas valable.', en: 'The quarter is not valid.' },
    hint: { fr: 'Comme 2026-Q4.', en: 'Like 2026-Q4.' },
  },
  language: {
    problem: { fr: 'La langue ou le fuseau n’est pas valable.', en: 'The language or time zone is not valid.' },
    hint: { fr: 'Du texte, comme HubSpot les donne.', en: 'Text, as HubSpot gives them.' },
  },
  unknown: {
    problem: { fr: 'La demande contient autre chose.', en: 'The request holds something else.' },
    hint: { fr: 'Seuls les champs prévus.', en: 'Only the fields that there are.' },
  },
};
