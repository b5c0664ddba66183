/** What an installation would do here, as findings: missing, archived, of another type, without options. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { HealthTopic } from '../../contract/portal-health.ts';
import {
  type Declaration,
  type DeclaredObject,
  declaredObjects,
  isOwnObject,
  type OwnObject,
  ownObjects,
} from '../declaration.ts';
import type { Definitions } from '../observation.ts';
import { plan } from '../plan.ts';
import type { DeclaredProperty } from '../property.ts';
import type { Plan, Problem, Step } from '../step.ts';
import { type Area, areaOf, effects, objectName } from '../words/areas.ts';
import { colon } from '../words/colon.ts';
import { problemRepair, problemTitle, unseenName } from '../words/problems.ts';
import { failureSentence } from '../words/failures.ts';
import { uploadAgain } from '../words/upload-again.ts';
import { counted, type Finding, inBoth, type Repair } from './finding.ts';
import type { HealthObservation } from './observation.ts';
import { otherLabels } from './repairs.ts';

export function definitionFindings(seen: HealthObservation, declaration: Declaration): Finding[] {
  const { definitions, tokenOf } = seen;
  const planned = plan(declaration, definitions);
  const lacking = new Set(
    planned.steps.flatMap((step): DeclaredObject[] => (step.kind === 'create_object' ? [step.on] : [])),
  );
  // Of an object that is not there, nothing more need be said.
  const steps = planned.steps.filter(
    (step) => step.kind === 'create_object' || !('on' in step) || !lacking.has(step.on),
  );
  return [
    ...ownObjects.flatMap((on) => object(on, steps, declaration)),
    ...groups(steps),
    ...properties(steps, planned, declaration),
    ...labels(steps, otherLabels(seen, declaration)),
    ...planned.problems.map((problem) => found(problem, declaration, tokenOf)),
    ...inPlace(planned, declaration, definitions),
  ];
}

const install: Repair = { how: 'install' };
const onObject = (on: DeclaredObject, text: Bilingual): Bilingual => ({
  fr: `${objectName.fr[on]} : ${text.fr}`,
  en: `${objectName.en[on]}: ${text.en}`,
});
const effectOf = (area: Area): Bilingual => inBoth((locale) => effects[locale][area]);

/** Without its settings the app goes on by what it knows itself. */
const weightOf = (on: DeclaredObject): 'broken' | 'warning' => (on === 'setting' ? 'warning' : 'broken');

function object(on: OwnObject, steps: readonly Step[], declaration: Declaration): Finding[] {
  const { name, associations, key } = declaration[on];
  if (steps.some((step) => step.kind === 'create_object' && step.on === on)) {
    const title = { fr: `L’objet ${name} n’existe pas.`, en: `The object ${name} does not exist.` };
    return [
      {
        code: 'object_missing',
        topic: 'object',
        state: weightOf(on),
        title,
        effect: effectOf(areaOf(declaration, on, key)),
        repair: install,
        items: [name],
      },
    ];
  }
  const missing = steps.flatMap((step) => (step.kind === 'create_association' && step.on === on ? [step.to] : []));
  if (missing.length === 0) return [];
  const names = (locale: Locale): string =>
    associations
      .filter((each) => missing.includes(each))
      .map((each) => objectName[locale][each])
      .join(', ');
  return [
    {
      code: 'association_missing',
      topic: 'object',
      state: 'broken',
      title: {
        fr: `L’objet ${name} n’est pas associé aux ${names('fr')}.`,
        en: `The object ${name} is not associated with ${names('en')}.`,
      },
      effect: {
        fr: 'Les implications ne se retrouvent pas depuis la transaction : ce qui y est enregistré n’est pas lu.',
        en: 'Involvements are not found from the deal: what is recorded there is not read.',
      },
      repair: install,
      items: missing,
    },
  ];
}

function groups(steps: readonly Step[]): Finding[] {
  const missing = steps.flatMap((step) => (step.kind === 'create_group' ? [step.on] : []));
  if (missing.length === 0) return [];
  const names = (locale: Locale): string => missing.map((on) => objectName[locale][on]).join(', ');
  return [
    {
      code: 'group_missing',
      topic: 'properties',
      state: 'warning',
      title: {
        fr: `Le groupe de propriétés manque (${names('fr')}).`,
        en: `The property group is missing (${names('en')}).`,
      },
      effect: {
        fr: 'Les propriétés de l’application ne se trouvent pas ensemble dans les réglages et les fiches.',
        en: 'The app’s properties do not stand together in settings and records.',
      },
      repair: install,
      items: missing,
    },
  ];
}

/** Names of one kind of damage, area by area, because each area affects something else. */
function properties(steps: readonly Step[], planned: Plan, declaration: Declaration): Finding[] {
  const missing = steps.flatMap((step) => (step.kind === 'create_property' ? [step] : []));
  const lacking = steps.flatMap((step) => (step.kind === 'add_options' && step.missing.length > 0 ? [step] : []));
  return [
    ...byArea(missing, declaration, ({ on, names, area }) => ({
      code: 'properties_missing',
      topic: 'properties',
      state: weightOf(on),
      title: onObject(
        on,
        counted(
          names.length,
          ['propriété manque.', 'propriétés manquent.'],
          ['property is missing.', 'properties are missing.'],
        ),
      ),
      effect: effectOf(area),
      repair: install,
      items: names,
    })),
    ...byArea(planned.archived, declaration, ({ on, names, area }) => ({
      code: 'properties_archived',
      topic: 'properties',
      state: weightOf(on),
      title: onObject(
        on,
        counted(
          names.length,
          ['propriété est archivée.', 'propriétés sont archivées.'],
          ['property is archived.', 'properties are archived.'],
        ),
      ),
      effect: effectOf(area),
      repair: { how: 'install', restore: 'all' },
      items: names,
    })),
    ...lacking.map(({ on, property, missing: options }): Finding => ({
      code: 'options_missing',
      topic: 'properties',
      state: 'broken',
      title: onObject(on, { fr: `il manque des options à ${property.name}.`, en: `${property.name} lacks options.` }),
      effect: {
        fr: `« ${property.label} » ne peut pas prendre ces valeurs : la carte ne peut pas les enregistrer.`,
        en: `"${property.label}" cannot take these values: the card cannot record them.`,
      },
      repair: install,
      items: options.map(({ value }) => value),
    })),
    ...planned.hidden.map(({ on, property, options }): Finding => ({
      code: 'options_hidden',
      topic: 'properties',
      state: 'warning',
      title: onObject(on, {
        fr: `des options de ${property.name} sont masquées.`,
        en: `options of ${property.name} are hidden.`,
      }),
      effect: {
        fr: `Dans HubSpot, personne ne trouve ces valeurs de « ${property.label} » ; la carte les lit et les enregistre.`,
        en: `In HubSpot nobody finds these values of "${property.label}"; the card reads and records them.`,
      },
      repair: { how: 'install', restore: 'all' },
      items: options.map(({ value }) => value),
    })),
  ];
}

interface OfArea {
  readonly on: DeclaredObject;
  readonly area: Area;
  readonly names: readonly string[];
}

function byArea(
  each: readonly { readonly on: DeclaredObject; readonly property: DeclaredProperty }[],
  declaration: Declaration,
  finding: (of: OfArea) => Finding,
): Finding[] {
  const areas = new Map<Area, { on: DeclaredObject; names: string[] }>();
  for (const { on, property } of each) {
    const area = areaOf(declaration, on, property);
    const known = areas.get(area) ?? { on, names: [] };
    known.names.push(property.name);
    areas.set(area, known);
  }
  return [...areas].map(([area, { on, names }]) => finding({ on, area, names }));
}

/** A portal may do without labels: involvements name partners too. */
function labels(steps: readonly Step[], others: readonly string[]): Finding[] {
  const missing = steps.flatMap((step) => (step.kind === 'create_label' ? [step.label.label] : []));
  if (missing.length === 0) return [];
  // HubSpot does not list the internal names of labels: one under another text looks like one that is missing, and
  // cannot be made again because its name is taken. Which of the two it is, a person has to say.
  const repair: Repair =
    others.length === 0
      ? {
          how: 'one_click',
          action: 'create_labels',
          button: { fr: 'Créer les libellés', en: 'Create the labels' },
          text: {
            fr: 'Crée les libellés qui manquent entre transactions et entreprises.',
            en: 'Creates the labels between deals and companies that are missing.',
          },
          install: true,
        }
      : {
          how: 'by_hand',
          text: {
            fr: `Ce portail a d’autres libellés (${others.join(', ')}). Si l’un d’eux est celui de l’application sous un autre texte, rendez-lui le sien (Paramètres > Objets > Transactions > Associations). S’ils sont tous à vous, lancez npx roe install. Pour garder le nouveau texte, écrivez-le dans app.json (portal.associationLabels), ${uploadAgain.fr}`,
            en: `This portal has other labels (${others.join(', ')}). Where one of them is the app’s under another text, give it its own back (Settings > Objects > Deals > Associations). Where all of them are yours, run npx roe install. To keep the new text, write it into app.json (portal.associationLabels), ${uploadAgain.en}`,
          },
        };
  return [
    {
      code: 'labels_missing',
      topic: 'labels',
      state: 'warning',
      title: {
        fr: 'Il manque des libellés d’association entre transactions et entreprises.',
        en: 'Association labels between deals and companies are missing.',
      },
      effect: effectOf('roles'),
      repair,
      items: missing,
    },
  ];
}

const twoRecords: Readonly<Record<OwnObject, Bilingual>> = {
  involvement: {
    fr: 'Deux personnes qui enregistrent au même moment peuvent créer deux fiches pour un même partenaire.',
    en: 'Two people who record at the same moment may make two records for one partner.',
  },
  setting: {
    fr: 'Deux personnes qui acceptent un même nom au même moment peuvent lui donner deux sens.',
    en: 'Two people who accept one name at the same moment may give it two meanings.',
  },
};

function found(problem: Problem, declaration: Declaration, tokenOf: HealthObservation['tokenOf']): Finding {
  const title = inBoth((locale) => problemTitle(problem, locale));
  const repair: Repair = { how: 'by_hand', text: problemRepair(problem) };
  switch (problem.kind) {
    case 'unseen':
      return {
        code: 'unseen',
        topic: topicOf(problem.what),
        state: 'unknown',
        title: inBoth(
          (locale) => `${unseenName(problem.what, locale)}${colon[locale]} ${failureSentence(problem.failure, locale)}`,
        ),
        repair: tokenOf === 'app' ? withAnInstallationKey : repair,
        ...(problem.failure.kind === 'forbidden' ? { items: problem.failure.scopes } : {}),
      };
    case 'name_taken':
      return {
        code: 'name_taken',
        topic: 'properties',
        state: weightOf(problem.on),
        title,
        effect: effectOf(areaOf(declaration, problem.on, problem.property)),
        repair,
        items: [problem.property.name],
      };
    case 'key_not_unique':
      return {
        code: 'key_not_unique',
        topic: 'object',
        state: weightOf(problem.on),
        title,
        effect: twoRecords[problem.on],
        repair,
        items: [problem.property.name],
      };
    case 'object_name_taken':
    case 'object_archived':
      return {
        code: problem.kind,
        topic: 'object',
        state: weightOf(problem.on),
        title,
        effect: effectOf(areaOf(declaration, problem.on, declaration[problem.on].key)),
        repair,
        items: [problem.name],
      };
    case 'object_type_elsewhere':
      return {
        code: problem.kind,
        topic: 'object',
        state: weightOf(problem.on),
        title,
        effect: effectOf(areaOf(declaration, problem.on, declaration[problem.on].key)),
        repair,
        items: [problem.declared],
      };
    case 'mapped_missing':
    case 'mapped_unusable':
      return {
        code: problem.kind,
        topic: 'mappings',
        state: 'broken',
        title,
        effect: effectOf(areaOf(declaration, problem.on, problem.property)),
        repair,
        items: [problem.property.name],
      };
    case 'no_room':
      return {
        code: 'no_room',
        topic: problem.what === 'labels' ? 'labels' : problem.what === 'objects' ? 'object' : 'properties',
        state: 'broken',
        title,
        effect: { fr: 'L’installation ne peut pas être achevée.', en: 'The installation cannot be completed.' },
        repair,
        items: problem.names,
      };
  }
}

const withAnInstallationKey: Repair = {
  how: 'by_hand',
  text: {
    fr: 'Une clé d’installation voit davantage que l’application : mettez-la dans ROE_INSTALL_TOKEN et lancez npx roe doctor dans le dossier du projet.',
    en: 'An installation key sees more than the app does: put it into ROE_INSTALL_TOKEN and run npx roe doctor in the project’s folder.',
  },
};

function topicOf(what: Extract<Problem, { kind: 'unseen' }>['what']): HealthTopic {
  return what === 'account' ? 'account' : what === 'schemas' ? 'object' : what === 'labels' ? 'labels' : 'properties';
}

/** What is well is said too: a check that says nothing may not have looked. */
function inPlace(planned: Plan, declaration: Declaration, { objects, labels: seenLabels }: Definitions): Finding[] {
  const noRoomFor = (kind: 'labels') =>
    planned.problems.some((problem) => problem.kind === 'no_room' && problem.what === kind);
  const damaged = new Set(
    [...planned.steps, ...planned.archived, ...planned.hidden].flatMap((each) => ('on' in each ? [each.on] : [])),
  );
  const troubled = new Set(planned.problems.flatMap((problem) => ('on' in problem ? [problem.on] : [])));
  const well = declaredObjects.filter(
    (on) =>
      objects[on]?.properties.ok === true &&
      !damaged.has(on) &&
      !troubled.has(on) &&
      !planned.problems.some((problem) => problem.kind === 'unseen' && problem.what.endsWith(`:${on}`)),
  );
  const ok: Finding[] = well.map((on) => ({
    code: 'properties',
    topic: isOwnObject(on) ? 'object' : 'properties',
    state: 'ok',
    title: onObject(
      on,
      counted(
        declaration.properties[on].length,
        ['propriété en place', 'propriétés en place'],
        ['property in place', 'properties in place'],
      ),
    ),
  }));
  if (seenLabels.ok && !planned.steps.some(({ kind }) => kind === 'create_label') && !noRoomFor('labels')) {
    ok.push({
      code: 'labels',
      topic: 'labels',
      state: 'ok',
      title: {
        fr: `${declaration.labels.length} libellés d’association en place`,
        en: `${declaration.labels.length} association labels in place`,
      },
    });
  }
  return ok;
}
