/** What the settings page says of an act: that it was done, that it was not, and what to do instead. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { SettingsFailureCode } from '../../contract/portal-settings.ts';
import type { Problem } from '../../contract/response.ts';
import type { MappingFault } from '../../contract/statement-mapping.ts';
import { spoken } from '../spoken.ts';
import type { FailureDetails } from './failures.ts';
import { recordFailureWords } from './recording.ts';

export type SettingFault =
  'not_valid' | 'edition_misfit' | 'name_known' | 'no_room' | 'name_blocked' | MappingFault | 'too_long' | 'too_many';

interface FaultWords {
  readonly problem: (value: string) => Bilingual;
  readonly hint: Bilingual;
}

const faultWords: Readonly<Record<SettingFault, FaultWords>> = {
  not_valid: {
    problem: (field) => ({
      fr: field === '' ? 'La demande n’est pas valable.' : `« ${field} » n’est pas valable.`,
      en: field === '' ? 'The request is not valid.' : `"${field}" is not valid.`,
    }),
    hint: {
      fr: 'Un nom tient sur une ligne, en 500 caractères au plus ; le produit et l’édition se choisissent dans la liste.',
      en: 'A name is one line of at most 500 characters; product and edition are chosen from the list.',
    },
  },
  edition_misfit: {
    problem: () => ({
      fr: 'Ce produit n’existe pas dans cette édition.',
      en: 'This product does not exist in that edition.',
    }),
    hint: {
      fr: 'Les crédits, modules complémentaires et services n’ont pas d’édition ; les autres produits en ont une.',
      en: 'Credits, add-ons and services have no edition; the other products have one.',
    },
  },
  name_known: {
    problem: (product) => ({
      fr: `Ce nom est déjà reconnu : ${product}.`,
      en: `This name is recognised already: ${product}.`,
    }),
    hint: {
      fr: 'Si ce n’est pas le bon produit, notez-le sur la ligne de la transaction, ou dans app.json (productAliases) pour toutes.',
      en: 'If that is the wrong product, record it on the deal’s line, or for all of them in app.json (productAliases).',
    },
  },
  no_room: {
    problem: (most) => ({
      fr: `Ce portail garde déjà ${most} réglages, et il n’y a pas de place pour plus.`,
      en: `This portal keeps ${most} settings already, and there is no room for more.`,
    }),
    hint: {
      fr: 'Retirez les noms de produits qui ne servent plus, ou regroupez-les dans app.json (productAliases.byPattern).',
      en: 'Withdraw product names that nobody needs, or group them in app.json (productAliases.byPattern).',
    },
  },
  no_amount: {
    problem: () => ({ fr: 'Aucune colonne n’est la commission.', en: 'No column is the commission.' }),
    hint: { fr: 'Choisissez celle du montant versé.', en: 'Choose the one of the amount that is paid.' },
  },
  no_identity: {
    problem: () => ({
      fr: 'Aucune colonne ne dit de quelle transaction il s’agit.',
      en: 'No column says which deal it is.',
    }),
    hint: {
      fr: 'Choisissez celle de l’id ou du nom de la transaction, du client ou de son domaine.',
      en: 'Choose the one of the deal’s id or name, of the customer or of its domain.',
    },
  },
  twice: {
    problem: (column) => ({
      fr: `« ${column} » a le même rôle qu’une autre colonne.`,
      en: `"${column}" is the same as another column.`,
    }),
    hint: {
      fr: 'Commission, devise et mois : chacun a sa colonne.',
      en: 'Commission, currency and month have a column each.',
    },
  },
  same_name: {
    problem: (column) => ({
      fr: `Deux colonnes s’appellent « ${column} ».`,
      en: `Two columns are called "${column}".`,
    }),
    hint: {
      fr: 'La seconde s’écrit avec son numéro, comme « Montant (2) ».',
      en: 'The second is written with its number, like "Amount (2)".',
    },
  },
  too_long: {
    problem: () => ({
      fr: 'Il y a trop de colonnes, ou leurs noms sont trop longs.',
      en: 'There are too many columns, or their names are too long.',
    }),
    hint: {
      fr: 'Gardez-les dans un fichier : roe reconcile --save-mapping l’écrit.',
      en: 'Keep them in a file: roe reconcile --save-mapping writes it.',
    },
  },
  too_many: {
    problem: (most) => ({
      fr: `Ce portail garde déjà ${most} lectures de relevés.`,
      en: `This portal keeps ${most} readings of statements already.`,
    }),
    hint: { fr: 'Retirez celles qui ne servent plus.', en: 'Withdraw those that nobody needs.' },
  },
  name_blocked: {
    problem: () => ({
      fr: 'Un réglage qui ne peut pas être lu occupe la place de ce nom.',
      en: 'A setting that cannot be read takes the place of this name.',
    }),
    hint: {
      fr: 'Retirez d’abord les réglages illisibles (bouton de la vérification), puis acceptez le nom.',
      en: 'Remove the settings that cannot be read first (button of the check), then accept the name.',
    },
  },
};

/** `value`: what the sentence names; of `not_valid` the field. */
export function settingProblem(fault: SettingFault, path: string, locale: Locale, value = path): Problem {
  const { problem, hint } = faultWords[fault];
  return { path, problem: spoken(problem(value), locale), hint: spoken(hint, locale) };
}

/** Only UNCERTAIN does not begin by saying that nothing was recorded. */
export function settingsFailureMessage(
  code: SettingsFailureCode,
  details: FailureDetails & { readonly stands?: string },
): Bilingual {
  switch (code) {
    case 'CHANGED':
      return {
        fr: `Rien n’a été enregistré : ce nom a déjà été accepté, comme ${details.stands ?? '?'}. Retirez-le d’abord si ce n’est pas le bon produit.`,
        en: `Nothing was recorded: this name was accepted already, as ${details.stands ?? '?'}. Withdraw it first if that is the wrong product.`,
      };
    case 'REFUSED':
      return {
        fr: 'Rien n’a été enregistré : ce nom ne peut pas être accepté ainsi.',
        en: 'Nothing was recorded: this name cannot be accepted like this.',
      };
    case 'NOT_INSTALLED':
      return {
        fr: 'Rien n’a été enregistré : ce portail n’a pas encore l’objet des réglages. Lancez npx roe install dans le dossier du projet.',
        en: 'Nothing was recorded: this portal does not have the object for settings yet. Run npx roe install in the project’s folder.',
      };
    case 'UNCERTAIN':
      return {
        fr: 'HubSpot n’a pas confirmé. Cliquez de nouveau : si c’est fait, ce ne le sera pas deux fois.',
        en: 'HubSpot did not confirm it. Click again: if it is done, it is not done twice.',
      };
    case 'NOT_FOUND':
      return {
        fr: 'Rien n’a été enregistré : HubSpot ne trouve pas ce qui devait changer. Vérifiez de nouveau.',
        en: 'Nothing was recorded: HubSpot does not find what was to be changed. Check again.',
      };
    case 'BAD_INPUT':
    case 'NO_TOKEN':
    case 'UNAUTHORIZED':
    case 'FORBIDDEN':
    case 'RATE_LIMITED':
    case 'HUBSPOT_DOWN':
    case 'TIMEOUT':
    case 'UNREADABLE':
    case 'INTERNAL':
      return recordFailureWords[code](details);
  }
}

export const mappingKept: Bilingual = {
  fr: 'Les colonnes de ce relevé sont notées ; roe reconcile les lit ainsi.',
  en: 'The columns of this statement are kept; roe reconcile reads them like this.',
};
export const mappingWithdrawn: Bilingual = {
  fr: 'Ces colonnes ne sont plus notées.',
  en: 'These columns are no longer kept.',
};
export const mappingRefused: Bilingual = {
  fr: 'Rien n’a été enregistré : ces colonnes ne peuvent pas être notées ainsi.',
  en: 'Nothing was recorded: these columns cannot be kept like this.',
};
export const mappingStands = (by: string): Bilingual => ({
  fr: `Rien n’a été enregistré : ${by} a déjà noté ces colonnes autrement. Retirez cela d’abord.`,
  en: `Nothing was recorded: ${by} has kept these columns otherwise. Withdraw that first.`,
});
export const ignoredColumn: Bilingual = { fr: 'non utilisée', en: 'not used' };

export const accepted = (name: string, product: string): Bilingual => ({
  fr: `« ${name} » est accepté comme ${product} ; cela compte dès la prochaine lecture.`,
  en: `"${name}" is accepted as ${product}; it counts from the next reading.`,
});

export const withdrawn = (name: string | null): Bilingual =>
  name === null
    ? { fr: 'Ce nom n’est plus accepté.', en: 'This name is accepted no more.' }
    : { fr: `« ${name} » n’est plus accepté.`, en: `"${name}" is accepted no more.` };

/** What a repair did, and what is left. */
export function repaired(done: number, left: number): Bilingual {
  if (done === 0 && left === 0) return { fr: 'Il n’y avait rien à réparer.', en: 'There was nothing to repair.' };
  const some: Bilingual = {
    fr: done === 0 ? 'Rien n’a été réparé.' : done === 1 ? '1 réparation faite.' : `${done} réparations faites.`,
    en: done === 0 ? 'Nothing was repaired.' : done === 1 ? '1 repair done.' : `${done} repairs done.`,
  };
  return left === 0 ? some : { fr: `${some.fr} Reste : ${left}.`, en: `${some.en} Left: ${left}.` };
}
