/** The steps of an installation, one line each: what is made, and what it is for. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { Declaration } from '../declaration.ts';
import type { Step } from '../step.ts';
import { areaOf, objectName, serves } from './areas.ts';
import { colon } from './colon.ts';

export function stepLine(step: Step, declaration: Declaration, locale: Locale): string {
  const { what, area } = said(step, declaration, locale);
  return `${what} · ${serves[locale][area]}`;
}

function said(step: Step, declaration: Declaration, locale: Locale) {
  const on = objectName[locale];
  const say = (text: Bilingual): string => text[locale];
  const sep = colon[locale];
  const { group } = declaration;
  switch (step.kind) {
    case 'create_object': {
      const { name, key, associations } = declaration[step.on];
      const others = associations.map((each) => on[each]).join(', ');
      const what = say({
        fr: `objet ${name} avec sa clé ${key.name}${others === '' ? '' : `, associé aux ${others}`}`,
        en: `object ${name} with its key ${key.name}${others === '' ? '' : `, associated with ${others}`}`,
      });
      return { what, area: areaOf(declaration, step.on, key) };
    }
    case 'create_association': {
      const { name, key } = declaration[step.on];
      return {
        what: say({
          fr: `objet ${name}${sep} association avec les ${on[step.to]}`,
          en: `object ${name}${sep} association with ${on[step.to]}`,
        }),
        area: areaOf(declaration, step.on, key),
      };
    }
    case 'create_group': {
      const area = (
        { deals: 'deal_facts', companies: 'partner_facts', involvement: 'involvement', setting: 'settings' } as const
      )[step.on];
      return { what: `${on[step.on]}${sep} ${say({ fr: 'groupe', en: 'group' })} ${group.name}`, area };
    }
    case 'create_property':
      return {
        what: `${on[step.on]}${sep} ${say({ fr: 'propriété', en: 'property' })} ${step.property.name} (${step.property.label})`,
        area: areaOf(declaration, step.on, step.property),
      };
    case 'restore_property':
      return {
        what: `${on[step.on]}${sep} ${say({ fr: 'propriété archivée à rétablir', en: 'archived property to restore' })} ${step.property.name} (${step.property.label})`,
        area: areaOf(declaration, step.on, step.property),
      };
    case 'add_options': {
      const values = [
        ...step.missing.map(({ value }) => value),
        ...step.shown.map(({ value }) => `${value} (${say({ fr: 'de nouveau visible', en: 'shown again' })})`),
      ].join(', ');
      return {
        what: `${on[step.on]}${sep} ${say({ fr: 'options de', en: 'options of' })} ${step.property.name}${sep} ${values}`,
        area: areaOf(declaration, step.on, step.property),
      };
    }
    case 'create_label':
      return {
        what: say({
          fr: `libellé transaction -> entreprise « ${step.label.label} » (${step.label.name})`,
          en: `label deal -> company "${step.label.label}" (${step.label.name})`,
        }),
        area: 'roles' as const,
      };
  }
}
