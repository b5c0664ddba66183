/** What keeps an installation from being whole: what was found, and what an admin can do. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { Problem, Unseen } from '../step.ts';
import { declaredObjects, type DeclaredObject, type OwnObject, placeInFile } from '../declaration.ts';
import { objectName } from './areas.ts';
import { colon } from './colon.ts';
import { failureSentence } from './failures.ts';
import { uploadAgain } from './upload-again.ts';

/** Both sentences: what was found, and what an admin can do. */
export const problemSentence = (problem: Problem, locale: Locale): string =>
  [problemTitle(problem, locale), problemRepair(problem)[locale]].filter((text) => text !== '').join(' ');

export function problemTitle(problem: Problem, locale: Locale): string {
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
        fr: `${on[problem.on]} : le nom ${property.name} appartient déjà à une propriété ${archived ? 'archivée ' : ''}d’un autre type (${there} au lieu de ${wanted}). Rien n’y est changé.`,
        en: `${on[problem.on]}: the name ${property.name} belongs to ${archived ? 'an archived' : 'a'} property of another type (${there}, not ${wanted}). Nothing of it is changed.`,
      });
    }
    case 'key_not_unique':
      return say({
        fr: `La clé ${problem.property.name} n’est pas à valeur unique, et HubSpot ne permet pas de le changer : rien n’empêcherait deux fiches pour ${twice.fr[problem.on]}.`,
        en: `The key ${problem.property.name} does not have unique values, and HubSpot does not let that be changed: nothing would prevent two records for ${twice.en[problem.on]}.`,
      });
    case 'object_name_taken':
      return say({
        fr: `Ce portail a déjà un objet ${problem.name} (${problem.objectTypeId}) sans la propriété ${problem.key} : ce n’est pas celui de l’application.`,
        en: `This portal has an object ${problem.name} (${problem.objectTypeId}) already, without the property ${problem.key}: it is not the app's.`,
      });
    case 'object_archived':
      return say({
        fr: `L’objet ${problem.name} a été archivé dans ce portail ; il n’est pas créé une seconde fois.`,
        en: `The object ${problem.name} was archived in this portal; it is not made a second time.`,
      });
    case 'object_type_elsewhere':
      return say({
        fr: `app.json nomme l’objet ${problem.declared}, que ce portail n’a pas : ces identifiants diffèrent d’un portail à l’autre.`,
        en: `app.json names the object ${problem.declared}, which this portal does not have: these ids differ from portal to portal.`,
      });
    case 'mapped_missing':
      return say({
        fr: `${on[problem.on]} : app.json renvoie à votre propriété ${problem.property.name}, qui ${problem.archived ? 'est archivée' : 'n’existe pas'}.`,
        en: `${on[problem.on]}: app.json maps to your property ${problem.property.name}, which ${problem.archived ? 'is archived' : 'does not exist'}.`,
      });
    case 'mapped_unusable':
      return say({
        fr: `${on[problem.on]} : app.json renvoie à votre propriété ${problem.property.name}, de type ${problem.found.type} ; pour « ${problem.property.label} » il faut ${problem.property.type}.`,
        en: `${on[problem.on]}: app.json maps to your property ${problem.property.name} of type ${problem.found.type}; "${problem.property.label}" needs ${problem.property.type}.`,
      });
    case 'no_room': {
      const { limit, usage, wanted } = problem;
      const what = noRoom[locale][problem.what](on[problem.on]);
      return say({
        fr: `${what} : ${usage} sur ${limit} sont pris, il en faudrait ${wanted} de plus.`,
        en: `${what}: ${usage} of ${limit} are taken, and ${wanted} more would be needed.`,
      });
    }
  }
}

/** Of what there would be two records. */
const twice = {
  fr: { involvement: 'un même partenaire', setting: 'un même nom de produit' },
  en: { involvement: 'one partner', setting: 'one product name' },
} as const satisfies Record<Locale, Record<OwnObject, string>>;

/** What a person does, and where. */
export function problemRepair(problem: Problem): Bilingual {
  switch (problem.kind) {
    case 'unseen':
      return unseenRepair(problem.failure);
    case 'name_taken': {
      const { name } = problem.property;
      const [shelf, remove] = problem.archived
        ? ([
            { fr: 'Propriétés archivées > ', en: 'Archived properties > ' },
            { fr: 'supprimez-la définitivement', en: 'delete it for good' },
          ] as const)
        : ([
            { fr: '', en: '' },
            { fr: 'archivez-la et supprimez-la définitivement', en: 'archive it and delete it for good' },
          ] as const);
      return {
        fr: `Si elle ne sert à personne, ${remove.fr} (Paramètres > Propriétés > ${objectName.fr[problem.on]} > ${shelf.fr}${name}) et lancez npx roe install. Sinon donnez un autre nom dans app.json, à la place de "name": "${name}", lancez npx roe install, ${uploadAgain.fr}`,
        en: `Where nobody needs it, ${remove.en} (Settings > Properties > ${objectName.en[problem.on]} > ${shelf.en}${name}) and run npx roe install. Else give another name in app.json, in place of "name": "${name}", run npx roe install, ${uploadAgain.en}`,
      };
    }
    case 'key_not_unique':
      return {
        fr: `Dans app.json, donnez un autre nom à la clé, à la place de "name": "${problem.property.name}", et écrivez l’identifiant de l’objet dans portal.${placeInFile[problem.on]}.objectTypeId. Lancez npx roe install, ${uploadAgain.fr}`,
        en: `In app.json, give the key another name, in place of "name": "${problem.property.name}", and write the object’s id into portal.${placeInFile[problem.on]}.objectTypeId. Run npx roe install, ${uploadAgain.en}`,
      };
    case 'object_name_taken':
      return {
        fr: `S’il doit servir, écrivez "objectTypeId": "${problem.objectTypeId}" dans app.json (portal.${placeInFile[problem.on]}) ; sinon donnez-y un autre nom à l’objet ("name": "${problem.name}"). Lancez npx roe install, ${uploadAgain.fr}`,
        en: `Where it is meant, write "objectTypeId": "${problem.objectTypeId}" into app.json (portal.${placeInFile[problem.on]}); else give the object another name there ("name": "${problem.name}"). Run npx roe install, ${uploadAgain.en}`,
      };
    // No page of HubSpot's that was found (read on 2026-11-29) restores an archived object. Its name stays taken until it is
    // deleted for good with its properties and associations (docs/api-reference/latest/crm/objects/schemas/guide).
    case 'object_archived':
      return {
        fr: `HubSpot ne documente aucun moyen de le rétablir. Donnez-lui un autre nom dans app.json (portal.${placeInFile[problem.on]}.name), lancez npx roe install, ${uploadAgain.fr}`,
        en: `HubSpot documents no way to restore it. Give it another name in app.json (portal.${placeInFile[problem.on]}.name), run npx roe install, ${uploadAgain.en}`,
      };
    case 'object_type_elsewhere':
      return typeElsewhere(problem);
    case 'mapped_missing':
      return {
        fr: `Rétablissez la propriété (Paramètres > Propriétés > ${objectName.fr[problem.on]} > Propriétés archivées). Sinon corrigez le nom dans app.json ("name": "${problem.property.name}"), ${uploadAgain.fr}`,
        en: `Restore the property (Settings > Properties > ${objectName.en[problem.on]} > Archived properties). Else correct the name in app.json ("name": "${problem.property.name}"), ${uploadAgain.en}`,
      };
    case 'mapped_unusable':
      return {
        fr: `Choisissez une autre propriété dans app.json, à la place de "name": "${problem.property.name}" (npx roe doctor --suggest-mappings en propose), ${uploadAgain.fr}`,
        en: `Choose another property in app.json, in place of "name": "${problem.property.name}" (npx roe doctor --suggest-mappings lists candidates), ${uploadAgain.en}`,
      };
    case 'no_room':
      return inEachLocale((locale) => {
        const place = placeOfRoom[locale][problem.what](objectName[locale][problem.on]);
        return {
          fr: `Supprimez ce qui ne sert plus (${place}) ou augmentez la limite, puis lancez npx roe install.`,
          en: `Remove what nobody uses (${place}) or raise the limit, then run npx roe install.`,
        }[locale];
      });
  }
}

/** Names the one field that is wrong: the other of the two would contradict it. */
function typeElsewhere({
  on,
  account,
  declared,
  found,
}: Extract<Problem, { kind: 'object_type_elsewhere' }>): Bilingual {
  if (account === null) {
    const id = found === null ? 'null' : `"${found}"`;
    return {
      fr: `Dans app.json (portal.${placeInFile[on]}), écrivez "objectTypeId": ${id}, ${uploadAgain.fr}`,
      en: `In app.json (portal.${placeInFile[on]}), write "objectTypeId": ${id}, ${uploadAgain.en}`,
    };
  }
  const wrong = `"${account}": "${declared}"`;
  if (found === null)
    return {
      fr: `Dans app.json (portal.${placeInFile[on]}), retirez ${wrong} de "objectTypeIds", ${uploadAgain.fr}`,
      en: `In app.json (portal.${placeInFile[on]}), take ${wrong} out of "objectTypeIds", ${uploadAgain.en}`,
    };
  const right = `"${account}": "${found}"`;
  return {
    fr: `Dans app.json (portal.${placeInFile[on]}.objectTypeIds), écrivez ${right} à la place de ${wrong}, ${uploadAgain.fr}`,
    en: `In app.json (portal.${placeInFile[on]}.objectTypeIds), write ${right} in place of ${wrong}, ${uploadAgain.en}`,
  };
}

const inEachLocale = (say: (locale: Locale) => string): Bilingual =>
  ({ fr: say('fr'), en: say('en') }) satisfies Record<Locale, string>;

function unseenRepair(failure: GatewayFailure): Bilingual {
  if (failure.kind === 'forbidden')
    return {
      fr: 'Ajoutez cette autorisation à la clé d’installation (HubSpot > Développement > Clés > Clés de service), puis relancez.',
      en: 'Add that scope to the installation key (HubSpot > Development > Keys > Service keys), then repeat.',
    };
  return {
    fr: 'Relancez la commande ; elle ne change que ce qui manque.',
    en: 'Run the command again; it only adds what is missing.',
  };
}

const placeOfRoom = {
  fr: {
    properties: (on: string) => `Paramètres > Propriétés > ${on}`,
    unique: (on: string) => `Paramètres > Propriétés > ${on}`,
    objects: () => 'Paramètres > Objets > Objets personnalisés',
    labels: () => 'Paramètres > Objets > Transactions > Associations',
  },
  en: {
    properties: (on: string) => `Settings > Properties > ${on}`,
    unique: (on: string) => `Settings > Properties > ${on}`,
    objects: () => 'Settings > Objects > Custom objects',
    labels: () => 'Settings > Objects > Deals > Associations',
  },
} satisfies Record<Locale, Record<Extract<Problem, { kind: 'no_room' }>['what'], (on: string) => string>>;

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
    case 'groups:setting':
      return say({
        fr: `Les groupes de propriétés (${objectName.fr[objectIn(what)]}) n’ont pas pu être lus`,
        en: `The property groups of ${objectName.en[objectIn(what)]} could not be read`,
      });
    case 'properties:deals':
    case 'properties:companies':
    case 'properties:involvement':
    case 'properties:setting':
      return say({
        fr: `Les propriétés (${objectName.fr[objectIn(what)]}) n’ont pas pu être lues`,
        en: `The properties of ${objectName.en[objectIn(what)]} could not be read`,
      });
    case 'archived:deals':
    case 'archived:companies':
    case 'archived:involvement':
    case 'archived:setting':
      return say({
        fr: `Les propriétés archivées (${objectName.fr[objectIn(what)]}) n’ont pas pu être lues`,
        en: `The archived properties of ${objectName.en[objectIn(what)]} could not be read`,
      });
  }
}

const objectIn = (what: `${string}:${DeclaredObject}`): DeclaredObject =>
  declaredObjects.find((on) => what.endsWith(`:${on}`)) ?? 'deals';
