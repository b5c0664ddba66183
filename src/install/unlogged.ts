/** What carries the names of `app.json` in a portal and stands in no log: who made it nobody wrote down, so it stays. Pure. */
import type { GatewayFailure, GatewayResult } from '../crm/gateway/failure.ts';
import {
  type Declaration,
  declaredObjects,
  type DeclaredObject,
  isOwnObject,
  type OwnObject,
  ownObjects,
} from './declaration.ts';
import { type Definition, keyOf } from './log.ts';
import type { Definitions, ObservedSchema } from './observation.ts';
import { isAssociated, sameText } from './plan.ts';
import type { Unseen } from './step.ts';

/** `portal` was looked at with the object that the log knows; `made` is what the log says is there. */
export function unlogged(portal: Definitions, declaration: Declaration, made: readonly Definition[]): Definition[] {
  const logged = new Set(made.map(keyOf));
  const schemas = portal.schemas.ok ? portal.schemas.value : [];
  const objects = ownObjects.flatMap((on) =>
    schemas
      .filter(
        (schema) =>
          isOurs(schema, on, declaration) && !made.some((what) => what.kind === 'object' && isOf(schema, what)),
      )
      .map(({ name, objectTypeId }): Definition => ({ kind: 'object', on, name, objectTypeId })),
  );
  const own = made.flatMap((what) =>
    what.kind === 'object'
      ? schemas
          .filter((schema) => isOf(schema, what))
          .slice(0, 1)
          .map((schema) => ({ on: what.on, schema }))
      : [],
  );
  // What belongs to an object that the log does not know is said with it.
  const looked = declaredObjects.filter((on) => !isOwnObject(on) || own.some((each) => each.on === on));
  return [
    ...looked.flatMap((on) => definitionsOn(on, portal, declaration).filter((what) => !logged.has(keyOf(what)))),
    ...labels(portal, declaration, made),
    ...own.flatMap(({ on, schema }) =>
      declaration[on].associations.flatMap((to): Definition[] => {
        const what: Definition = { kind: 'association', on, to };
        return isAssociated(schema, to) && !logged.has(keyOf(what)) ? [what] : [];
      }),
    ),
    ...objects,
  ];
}

const isOurs = ({ name, objectTypeId }: ObservedSchema, on: OwnObject, declaration: Declaration): boolean =>
  name === declaration[on].name || objectTypeId === declaration[on].objectTypeId;

/** A part of the portal that this key could not read. */
export interface NotSeen {
  readonly what: Unseen;
  readonly failure: GatewayFailure;
}

/** Where something of the app's may stand that is in no log, and nobody could look: silence would pass for "nothing there". */
export function notSeen({ schemas, labels, objects }: Definitions): NotSeen[] {
  const parts: readonly (readonly [Unseen, GatewayResult<unknown>])[] = [
    ['schemas', schemas],
    ...declaredObjects.flatMap((on): (readonly [Unseen, GatewayResult<unknown>])[] => {
      const object = objects[on];
      return object === null
        ? []
        : [
            [`properties:${on}`, object.properties],
            [`groups:${on}`, object.groups],
          ];
    }),
    ['labels', labels],
  ];
  return parts.flatMap(([what, outcome]) =>
    // An object that went away between two questions hides nothing.
    outcome.ok || outcome.failure.kind === 'not_found' ? [] : [{ what, failure: outcome.failure }],
  );
}

/** An object that was deleted and made again has its name and another id. */
const isOf = (schema: ObservedSchema, { name, objectTypeId }: Extract<Definition, { kind: 'object' }>): boolean =>
  schema.name === name && (objectTypeId === null || schema.objectTypeId === objectTypeId);

function definitionsOn(on: DeclaredObject, { objects }: Definitions, declaration: Declaration): Definition[] {
  const there = objects[on];
  if (there === null) return [];
  const groups = there.groups.ok ? there.groups.value : [];
  const names = new Set(there.properties.ok ? there.properties.value.map(({ name }) => name) : []);
  return [
    // A property that is mapped was the portal's own from the beginning.
    ...declaration.properties[on].flatMap(({ name, mapped }): Definition[] =>
      mapped !== true && names.has(name) ? [{ kind: 'property', on, name }] : [],
    ),
    ...groups.flatMap(({ name }): Definition[] =>
      name === declaration.group.name ? [{ kind: 'group', on, name }] : [],
    ),
  ];
}

/** A label that was deleted and made again has its text and another number. */
function labels(portal: Definitions, declaration: Declaration, made: readonly Definition[]): Definition[] {
  return (portal.labels.ok ? portal.labels.value : []).flatMap(({ category, typeId, label }): Definition[] => {
    if (category !== 'USER_DEFINED' || label === null) return [];
    const declared = declaration.labels.find((each) => sameText(each.label, label));
    const isLogged = made.some(
      (what) => what.kind === 'label' && (what.typeId === null ? sameText(what.label, label) : what.typeId === typeId),
    );
    return declared === undefined || isLogged ? [] : [{ kind: 'label', name: declared.name, label, typeId }];
  });
}
