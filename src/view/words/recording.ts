/** What a card says of a recording: that it was not made, that somebody else was quicker, what remains to be done. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { FailureCode, RecordFailureCode } from '../../contract/response.ts';
import type { FailureDetails } from './failures.ts';

type Said = (details: FailureDetails) => Bilingual;

const again = (seconds: number | undefined): Bilingual => {
  if (seconds === undefined || seconds > 90) return { fr: 'Réessayez plus tard', en: 'Try again later' };
  return { fr: `Réessayez dans ${seconds} s`, en: `Try again in ${seconds} s` };
};
const scopeNamed = (scope: string | undefined): string => (scope === undefined ? '' : ` (${scope})`);

/** Sentences of `recordFailureWords` say first that nothing was recorded; only UNCERTAIN cannot. */
export const recordFailureWords: Readonly<Record<RecordFailureCode, Said>> = {
  CHANGED: () => ({
    fr: 'Rien n’a été enregistré : la fiche a changé depuis que vous l’avez lue. Vérifiez son nouvel état, affiché ici, puis enregistrez de nouveau si besoin.',
    en: 'Nothing was recorded: the record has changed since you read it. Check its new state, shown here, then record again if needed.',
  }),
  REFUSED: () => ({
    fr: 'Rien n’a été enregistré : cette information est impossible telle quelle, ou ne se saisit pas ici.',
    en: 'Nothing was recorded: this is impossible as entered, or cannot be recorded here.',
  }),
  NOT_INSTALLED: () => ({
    fr: 'Rien n’a été enregistré : ce compte n’a pas encore la propriété ou l’objet nécessaire. Demandez à l’administrateur de lancer « roe install ».',
    en: 'Nothing was recorded: this account does not have the property or object needed yet. Ask the admin to run “roe install”.',
  }),
  UNCERTAIN: () => ({
    fr: 'HubSpot n’a pas confirmé l’enregistrement. Cliquez de nouveau sur Enregistrer : s’il a été fait, il ne le sera pas deux fois.',
    en: 'HubSpot did not confirm the recording. Choose Record again: if it was made, it is not made twice.',
  }),
  BAD_INPUT: () => ({
    fr: 'Rien n’a été enregistré : la saisie n’est pas valable.',
    en: 'Nothing was recorded: what was entered is not valid.',
  }),
  NO_TOKEN: () => ({
    fr: 'Rien n’a été enregistré : l’application n’a pas de clé d’accès dans ce compte. Demandez à un administrateur de la réinstaller.',
    en: 'Nothing was recorded: the app has no access token in this account. Ask an admin to install it again.',
  }),
  UNAUTHORIZED: () => ({
    fr: 'Rien n’a été enregistré : HubSpot refuse la clé d’accès de l’application. Demandez à un administrateur de la réinstaller.',
    en: 'Nothing was recorded: HubSpot refuses the app’s access token. Ask an admin to install the app again.',
  }),
  FORBIDDEN: ({ missingScope }) => ({
    fr: `Rien n’a été enregistré : il manque une autorisation à l’application${scopeNamed(missingScope)}. Demandez à un administrateur de l’ajouter et d’approuver la mise à jour.`,
    en: `Nothing was recorded: the app lacks a permission${scopeNamed(missingScope)}. Ask an admin to add it and to approve the update.`,
  }),
  NOT_FOUND: () => ({
    fr: 'Rien n’a été enregistré : cette transaction est introuvable, supprimée ou fusionnée avec une autre. Cherchez-la dans la liste des transactions.',
    en: 'Nothing was recorded: this deal cannot be found; it was deleted, or merged with another. Look for it in the list of deals.',
  }),
  RATE_LIMITED: ({ retryAfter }) => ({
    fr: `Rien n’a été enregistré : HubSpot limite les appels de ce compte. ${again(retryAfter).fr}.`,
    en: `Nothing was recorded: HubSpot limits this account’s calls. ${again(retryAfter).en}.`,
  }),
  HUBSPOT_DOWN: () => ({
    fr: 'Rien n’a été enregistré : HubSpot ne répond pas. Réessayez dans une minute.',
    en: 'Nothing was recorded: HubSpot does not answer. Try again in a minute.',
  }),
  TIMEOUT: () => ({
    fr: 'Rien n’a été enregistré : HubSpot tarde à répondre. Réessayez dans une minute.',
    en: 'Nothing was recorded: HubSpot is slow to answer. Try again in a minute.',
  }),
  UNREADABLE: () => ({
    fr: 'Rien n’a été enregistré : la réponse de HubSpot ne peut pas être lue avec certitude. Réessayez ; si cela se répète, prévenez un administrateur.',
    en: 'Nothing was recorded: HubSpot’s answer cannot be read with certainty. Try again; if it happens again, tell an admin.',
  }),
  INTERNAL: () => ({
    fr: 'L’application a rencontré une erreur : l’enregistrement est peut-être fait, peut-être pas. Actualisez la fiche, puis enregistrez de nouveau si besoin.',
    en: 'The app ran into an error: the recording may or may not have been made. Refresh the record, then record again if needed.',
  }),
} satisfies Record<FailureCode | RecordFailureCode, Said>;

export type RecordWarningCode =
  | 'outputs_not_written'
  | 'outputs_not_certain'
  | 'log_incomplete'
  | 'not_looked_at_again'
  | 'not_associated'
  | 'more_was_removed'
  | 'oldest_assessment_dropped';

export const recordWarningWords: Readonly<Record<RecordWarningCode, Bilingual>> = {
  outputs_not_written: {
    fr: 'Le fait est enregistré, mais l’estimation affichée dans les listes n’a pas pu être mise à jour. Elle le sera au prochain enregistrement.',
    en: 'The fact is recorded, but the estimate shown in lists could not be updated. The next recording does so.',
  },
  outputs_not_certain: {
    fr: 'Le fait est enregistré. Une partie de la transaction n’a pas pu être lue : l’estimation affichée dans les listes reste celle d’avant.',
    en: 'The fact is recorded. Part of the deal could not be read: the estimate shown in lists stays as it was.',
  },
  log_incomplete: {
    fr: 'Le fait est enregistré, mais plusieurs personnes ont écrit en même temps : le journal ou la liste peut être incomplet. Vérifiez-les sur la fiche.',
    en: 'The fact is recorded, but several people wrote at once: the log or the list may be incomplete. Check them on the record.',
  },
  not_looked_at_again: {
    fr: 'Le fait est enregistré, mais la fiche n’a pas pu être relue : actualisez pour voir si quelqu’un d’autre a écrit en même temps.',
    en: 'The fact is recorded, but the record could not be read again: refresh to see whether somebody else wrote at the same time.',
  },
  not_associated: {
    fr: 'La fiche du partenaire n’est plus associée à la transaction, et n’a pas pu l’être de nouveau. Enregistrez encore une fois.',
    en: 'The partner’s record is no longer associated with the deal and could not be associated again. Record once more.',
  },
  more_was_removed: {
    fr: 'Quelqu’un a noté autre chose sur ce partenaire au même moment. Restaurez sa fiche depuis la corbeille de HubSpot (90 jours).',
    en: 'Somebody recorded something else with this partner at the same moment. Restore its record from HubSpot’s recycling bin (90 days).',
  },
  oldest_assessment_dropped: {
    fr: 'La propriété était pleine : la plus ancienne évaluation a laissé la place. HubSpot la garde dans l’historique de la propriété.',
    en: 'The property was full: the oldest assessment gave way. HubSpot keeps it in the history of the property.',
  },
};

export const conflictWords = {
  theirs_stands: {
    fr: 'Quelqu’un a enregistré « {theirs} » juste après vous ({at}) : c’est ce que dit la fiche à présent.',
    en: 'Somebody recorded “{theirs}” right after you ({at}): that is what the record says now.',
  },
  ours_stands: {
    fr: 'Quelqu’un avait enregistré « {theirs} » juste avant vous ({at}) : votre valeur l’a remplacée.',
    en: 'Somebody had recorded “{theirs}” right before you ({at}): your value replaced it.',
  },
  somebody: { fr: 'Quelqu’un', en: 'Somebody' },
  recordedBy: { fr: '{who} y a noté quelque chose le {at}.', en: '{who} recorded something on {at}.' },
} as const satisfies Record<string, Bilingual>;
