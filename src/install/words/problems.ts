/** What keeps an installation from writing anything: what was found, and what an admin can do. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { Problem, Unseen } from '../step.ts';
import { objectName } from './areas.ts';
import { colon } from './colon.ts';
import { failureSentence } from './failures.ts';

export function problemSentence(problem: Problem, locale: Locale): string {
  const say = (text: Bilingual): string => text[locale];
  const on = objectName[locale];
  switch (problem.kind) {
    case 'unseen':
      return `${unseenName(problem.what, locale)}${colon[locale]} ${failureSentence(problem.failure, locale)}`;
    case 'name_taken': {
      const { property, found, archived } = problem;
      const wanted = `${property.type}/${property.fieldType}`;
      const there = `${found.type}/${found.fieldType}`;
      return say({
        fr: `${on[problem.on]} : le nom ${property.name} appartient déjà à une propriété ${archived ? 'archivée ' : ''}d’un autre type (${there} au lieu de ${wanted}). Rien n’y est changé : archivez-la et supprimez-la définitivement si elle ne sert pas, ou donnez un autre nom dans app.json.`,
        en: `${on[problem.on]}: the name ${property.name} belongs to ${archived ? 'an archived' : 'a'} property of another type (${there}, not ${wanted}). Nothing of it is changed: archive and delete it for good where nobody needs it, or give another name in app.json.`,
      });
    }
    case 'key_not_unique':
      return say({
        fr: `La clé ${problem.property.name} n’est pas à valeur unique, et HubSpot ne permet pas de le changer : rien n’empêcherait deux fiches pour un même partenaire. Donnez un autre nom à la clé dans app.json, puis relancez.`,
        en: `The key ${problem.property.name} does not have unique values, and HubSpot does not let that be changed: nothing would prevent two records for one partner. Give the key another name in app.json, then repeat.`,
      });
    case 'object_name_taken':
      return say({
        fr: `Ce portail a déjà un objet ${problem.name} (${problem.objectTypeId}) sans la propriété ${problem.key} : ce n’est pas celui de l’application. S’il doit servir, écrivez "objectTypeId": "${problem.objectTypeId}" dans app.json ; sinon changez le nom de l’objet dans app.json.`,
        en: `This portal has an object ${problem.name} (${problem.objectTypeId}) already, without the property ${problem.key}: it is not the app's. Where it is meant, write "objectTypeId": "${problem.objectTypeId}" into app.json; else change the object's name in app.json.`,
      });
    case 'object_archived':
      return say({
        fr: `L’objet ${problem.name} a été archivé dans ce portail ; il n’est pas créé une seconde fois. Rétablissez-le dans HubSpot (Paramètres > Objets > Objets personnalisés) ou changez son nom dans app.json.`,
        en: `The object ${problem.name} was archived in this portal; it is not made a second time. Restore it in HubSpot (Settings > Objects > Custom objects), or change its name in app.json.`,
      });
    case 'object_type_elsewhere': {
      const hint = problem.found === null ? 'null' : `"${problem.found}"`;
      return say({
        fr: `app.json nomme l’objet ${problem.declared}, que ce portail n’a pas : ces identifiants diffèrent d’un portail à l’autre. Écrivez "objectTypeId": ${hint}.`,
        en: `app.json names the object ${problem.declared}, which this portal does not have: these ids differ from portal to portal. Write "objectTypeId": ${hint}.`,
      });
    }
    case 'mapped_missing':
      return say({
        fr: `${on[problem.on]} : app.json renvoie à votre propriété ${problem.property.name}, qui ${problem.archived ? 'est archivée' : 'n’existe pas'}. Corrigez le nom dans app.json, ou rétablissez la propriété.`,
        en: `${on[problem.on]}: app.json maps to your property ${problem.property.name}, which ${problem.archived ? 'is archived' : 'does not exist'}. Correct the name in app.json, or restore the property.`,
      });
    case 'mapped_unusable':
      return say({
        fr: `${on[problem.on]} : app.json renvoie à votre propriété ${problem.property.name}, de type ${problem.found.type} ; pour « ${problem.property.label} » il faut ${problem.property.type}. Choisissez une autre propriété.`,
        en: `${on[problem.on]}: app.json maps to your property ${problem.property.name} of type ${problem.found.type}; "${problem.property.label}" needs ${problem.property.type}. Choose another property.`,
      });
    case 'no_room': {
      const { limit, usage, wanted } = problem;
      const what = noRoom[locale][problem.what](on[problem.on]);
      return say({
        fr: `${what} : ${usage} sur ${limit} sont pris, il en faudrait ${wanted} de plus. Supprimez ce qui ne sert plus, ou augmentez la limite.`,
        en: `${what}: ${usage} of ${limit} are taken, and ${wanted} more would be needed. Remove what nobody uses, or raise the limit.`,
      });
    }
  }
}

const noRoom = {
  fr: {
    properties: (on: string) => `${on}, propriétés personnalisées`,
    unique: (on: string) => `${on}, propriétés à valeur unique`,
    objects: () => 'Objets personnalisés',
    labels: () => 'Libellés d’association entre transactions et entreprises',
  },
  en: {
    properties: (on: string) => `${on}, custom properties`,
    unique: (on: string) => `${on}, properties with unique values`,
    objects: () => 'Custom objects',
    labels: () => 'Association labels between deals and companies',
  },
} satisfies Record<Locale, Record<Extract<Problem, { kind: 'no_room' }>['what'], (on: string) => string>>;

export function unseenName(what: Unseen, locale: Locale): string {
  const say = (text: Bilingual): string => text[locale];
  switch (what) {
    case 'account':
      return say({ fr: 'Le compte n’a pas pu être lu', en: 'The account could not be read' });
    case 'schemas':
      return say({ fr: 'Les objets personnalisés n’ont pas pu être lus', en: 'The custom objects could not be read' });
    case 'labels':
      return say({
        fr: 'Les libellés d’association n’ont pas pu être lus',
        en: 'The association labels could not be read',
      });
    case 'groups:deals':
    case 'groups:companies':
    case 'groups:involvement':
      return say({
        fr: `Les groupes de propriétés (${objectName.fr[objectIn(what)]}) n’ont pas pu être lus`,
        en: `The property groups of ${objectName.en[objectIn(what)]} could not be read`,
      });
    case 'properties:deals':
    case 'properties:companies':
    case 'properties:involvement':
      return say({
        fr: `Les propriétés (${objectName.fr[objectIn(what)]}) n’ont pas pu être lues`,
        en: `The properties of ${objectName.en[objectIn(what)]} could not be read`,
      });
    case 'archived:deals':
    case 'archived:companies':
    case 'archived:involvement':
      return say({
        fr: `Les propriétés archivées (${objectName.fr[objectIn(what)]}) n’ont pas pu être lues`,
        en: `The archived properties of ${objectName.en[objectIn(what)]} could not be read`,
      });
  }
}

function objectIn(what: `${string}:${'deals' | 'companies' | 'involvement'}`): 'deals' | 'companies' | 'involvement' {
  return what.endsWith(':deals') ? 'deals' : what.endsWith(':companies') ? 'companies' : 'involvement';
}
