/** What an uninstallation takes away or leaves, one line each, with the reason. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { DeclaredObject } from '../declaration.ts';
import type { Definition } from '../log.ts';
import type { Reason } from '../uninstall.ts';
import { objectName } from './areas.ts';
import { colon } from './colon.ts';
import { failureSentence } from './failures.ts';

export function definitionLine(what: Definition, locale: Locale): string {
  const on = objectName[locale];
  const sep = colon[locale];
  const say = (text: Bilingual): string => text[locale];
  switch (what.kind) {
    case 'object':
      return say({
        fr: `objet ${what.name} avec tout ce qui lui appartient`,
        en: `object ${what.name} with all that belongs to it`,
      });
    case 'association':
      return say({
        fr: `association entre ${on[what.on]} et ${on[what.to]}`,
        en: `association between ${on[what.on]} and ${on[what.to]}`,
      });
    case 'group':
      return `${on[what.on]}${sep} ${say({ fr: 'groupe', en: 'group' })} ${what.name}`;
    case 'property':
      return `${on[what.on]}${sep} ${say({ fr: 'propriété', en: 'property' })} ${what.name}`;
    case 'options':
      return `${on[what.on]}${sep} ${say({ fr: 'options de', en: 'options of' })} ${what.name}${sep} ${what.values.join(', ')}`;
    case 'label':
      return say({
        fr: `libellé transaction -> entreprise « ${what.label} »`,
        en: `label deal -> company "${what.label}"`,
      });
  }
}

export const propertiesLine = (on: DeclaredObject, names: readonly string[], locale: Locale): string =>
  `${objectName[locale][on]}${colon[locale]} ${{ fr: 'propriétés', en: 'properties' }[locale]} ${names.join(', ')}`;

export function reasonSentence(reason: Reason, locale: Locale): string {
  const say = (text: Bilingual): string => text[locale];
  switch (reason.kind) {
    case 'has_values':
      return say({ fr: 'des fiches y ont une valeur', en: 'records have a value in it' });
    case 'has_records':
      return say({ fr: 'il y a des fiches', en: 'there are records' });
    case 'in_use':
      return say({ fr: 'des transactions le portent', en: 'deals carry it' });
    case 'other_properties': {
      const names = listed(reason.names);
      return reason.ours
        ? say({
            fr: `il s’y trouve des propriétés qui restent (${names})`,
            en: `properties that stay are in it (${names})`,
          })
        : say({
            fr: `il s’y trouve d’autres propriétés (${names})`,
            en: `other properties are in it (${names})`,
          });
    }
    case 'not_of_app':
      return say({ fr: 'app.json ne connaît pas ce nom', en: 'app.json does not know this name' });
    case 'of_another':
      return say({
        fr: 'la propriété était là avant l’installation',
        en: 'the property was there before the installation',
      });
    case 'cannot_tell':
      return `${say({ fr: 'on ne peut pas voir si cela sert', en: 'whether it is used cannot be seen' })}${colon[locale]} ${failureSentence(reason.failure, locale)}`;
    case 'refused':
      return `${failureSentence(reason.failure, locale)}${reason.says === undefined ? '' : ` HubSpot${colon[locale]} ${reason.says}`}`;
  }
}

const mostNames = 5;
const listed = (names: readonly string[]): string =>
  names.length <= mostNames ? names.join(', ') : `${names.slice(0, mostNames).join(', ')} …`;
