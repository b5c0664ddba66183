import fc from 'fast-check';
import appJson from '../../app.json';
import { failed, succeeded } from '../crm/gateway/failure.ts';
import { declaredObjects } from './declaration.ts';
import type { Definitions, ObservedProperty } from './observation.ts';
import { plan } from './plan.ts';
import type { Plan } from './step.ts';
import {
  asObserved,
  changed,
  declaration,
  declarationOf,
  empty,
  installed,
  involvementTypeId,
  schema,
  settingSchema,
  settingTypeId,
  withProperty,
} from './testing/definitions.ts';

const nothing: Plan = { steps: [], problems: [], archived: [], hidden: [] };
const all = declaredObjects.flatMap((on) => declaration.properties[on].map((property) => ({ on, property })));
const [motion] = declaration.properties.deals;
const { key } = declaration.involvement;

test('an installed portal needs nothing', () => {
  expect(plan(declaration, installed)).toEqual(nothing);
});

test('an empty portal gets both objects with their keys, then groups, properties and labels, each once', () => {
  const { steps, problems, archived } = plan(declaration, empty);
  expect({ problems, archived }).toEqual({ problems: [], archived: [] });
  expect(steps.slice(0, 2)).toEqual([
    { kind: 'create_object', on: 'involvement' },
    { kind: 'create_object', on: 'setting' },
  ]);
  const made = steps.flatMap((step) => (step.kind === 'create_property' ? [`${step.on} ${step.property.name}`] : []));
  expect(new Set(made).size).toBe(made.length);
  expect(made.length).toBe(all.length - 2);
  expect(made).not.toContain(`involvement ${key.name}`);
  expect(made).not.toContain(`setting ${declaration.setting.key.name}`);
  expect(steps.filter(({ kind }) => kind === 'create_group')).toHaveLength(4);
  expect(steps.filter(({ kind }) => kind === 'create_label')).toHaveLength(4);
  for (const on of declaredObjects) {
    const group = steps.findIndex((step) => step.kind === 'create_group' && step.on === on);
    const first = steps.findIndex((step) => step.kind === 'create_property' && step.on === on);
    expect(group).toBeLessThan(first);
  }
});

test('only what is missing is made', () => {
  expect(plan(declaration, withProperty('deals', 'roe_motion', null)).steps).toEqual([
    { kind: 'create_property', on: 'deals', property: motion },
  ]);
  expect(
    plan(
      declaration,
      changed('companies', () => ({ groups: succeeded([]) })),
    ).steps,
  ).toEqual([{ kind: 'create_group', on: 'companies' }]);
  const labels = succeeded([{ category: 'USER_DEFINED', typeId: 9, label: ' originating PARTNER ' }]);
  expect(
    plan(declaration, { ...installed, labels }).steps.map((step) =>
      step.kind === 'create_label' ? step.label.role : step.kind,
    ),
  ).toEqual(['invited', 'recommended', 'competing']);
});

test('an association of the object is added to the one pair that lacks it', () => {
  const schemas = succeeded([{ ...schema, associations: schema.associations.slice(0, 1) }, settingSchema]);
  expect(plan(declaration, { ...installed, schemas }).steps).toEqual([
    { kind: 'create_association', on: 'involvement', to: 'companies' },
  ]);
});

test('options that are missing are added; those of the admin stay', () => {
  const own = { value: 'shared', label: 'Shared' };
  const portal = withProperty('deals', 'roe_motion', { options: [own, motion!.options![0]!] });
  expect(plan(declaration, portal).steps).toEqual([
    { kind: 'add_options', on: 'deals', property: motion, missing: [motion!.options![1]], shown: [] },
  ]);
  expect(plan(declaration, withProperty('deals', 'roe_motion', { options: [own, ...motion!.options!] }))).toEqual(
    nothing,
  );
});

test('labels, radio buttons, longer text fields and other groups that an admin prefers are left alone', () => {
  expect(
    plan(
      declaration,
      withProperty('deals', 'roe_motion', { label: 'Our motion', fieldType: 'radio', groupName: 'dealinformation' }),
    ),
  ).toEqual(nothing);
  expect(plan(declaration, withProperty('deals', 'roe_purchase_domain', { fieldType: 'textarea' }))).toEqual(nothing);
});

test.each<[string, Partial<ObservedProperty>]>([
  ['another type', { type: 'string', fieldType: 'text', options: [] }],
  ['several values instead of one', { fieldType: 'checkbox' }],
  ['a calculation', { fieldType: 'calculation_equation' }],
])('a name taken by a property of %s stops everything', (_what, change) => {
  const { problems } = plan(declaration, withProperty('deals', 'roe_motion', change));
  expect(problems).toMatchObject([
    { kind: 'name_taken', on: 'deals', property: { name: 'roe_motion' }, archived: false },
  ]);
});

test('a key that is not unique stops everything: uniqueness cannot be given afterwards', () => {
  expect(plan(declaration, withProperty('involvement', key.name, { hasUniqueValue: false })).problems).toEqual([
    { kind: 'key_not_unique', on: 'involvement', property: key },
  ]);
});

describe('an archived property', () => {
  const archived = changed('deals', (properties) => ({
    properties: succeeded(properties.filter(({ name }) => name !== 'roe_motion')),
    archived: succeeded([{ ...asObserved(motion!), options: [{ value: 'own', label: 'Own' }] }]),
  }));

  test('is named and left alone', () => {
    expect(plan(declaration, archived)).toEqual({
      steps: [],
      problems: [],
      archived: [{ on: 'deals', property: motion }],
      hidden: [],
    });
  });

  test('comes back with its options where the admin names it', () => {
    expect(plan(declaration, archived, new Set(['roe_motion']))).toEqual({
      steps: [
        { kind: 'restore_property', on: 'deals', property: motion, optionsBefore: [{ value: 'own', label: 'Own' }] },
      ],
      problems: [],
      archived: [],
      hidden: [],
    });
  });

  test('does not come back as another type', () => {
    const other = changed('deals', (properties) => ({
      properties: succeeded(properties.filter(({ name }) => name !== 'roe_motion')),
      archived: succeeded([{ ...asObserved(motion!), type: 'number', fieldType: 'number' }]),
    }));
    expect(plan(declaration, other, new Set(['roe_motion'])).problems).toMatchObject([
      { kind: 'name_taken', archived: true },
    ]);
  });
});

describe('the object', () => {
  test("of the same name without our key is somebody else's", () => {
    const foreign = changed('involvement', () => ({
      properties: succeeded([asObserved({ ...motion!, name: 'colour' })]),
    }));
    const { problems, steps } = plan(declaration, foreign);
    expect(problems).toEqual([
      {
        kind: 'object_name_taken',
        on: 'involvement',
        name: 'partner_involvement',
        objectTypeId: involvementTypeId,
        key: key.name,
      },
    ]);
    expect(steps).toEqual([]);
  });

  test('that app.json names by its id is ours, and gets what it lacks', () => {
    const json = structuredClone(appJson) as unknown as { portal: { partnerInvolvement: { objectTypeId: string } } };
    json.portal.partnerInvolvement.objectTypeId = involvementTypeId;
    const foreign = changed('involvement', () => ({ properties: succeeded([]) }));
    const { problems, steps } = plan(declarationOf(json), foreign);
    expect(problems).toEqual([]);
    expect(steps).toContainEqual({ kind: 'create_property', on: 'involvement', property: key });
    json.portal.partnerInvolvement.objectTypeId = '2-1';
    expect(plan(declarationOf(json), installed).problems).toEqual([
      { kind: 'object_type_elsewhere', on: 'involvement', declared: '2-1', found: involvementTypeId, account: null },
    ]);
  });

  test('that was archived is not made a second time', () => {
    expect(plan(declaration, { ...empty, archivedSchemas: succeeded([schema]) }).problems).toEqual([
      { kind: 'object_archived', on: 'involvement', name: 'partner_involvement' },
    ]);
  });
});

describe('the object of settings', () => {
  test('is made in a portal that was installed before there were settings, and nothing else is', () => {
    const before = { ...installed, objects: { ...installed.objects, setting: null }, schemas: succeeded([schema]) };
    const { steps, problems } = plan(declaration, before);
    expect(problems).toEqual([]);
    expect(steps[0]).toEqual({ kind: 'create_object', on: 'setting' });
    expect(steps.every((step) => 'on' in step && step.on === 'setting')).toBe(true);
  });

  test('has a room of its own to ask for: one that is left is the involvements’', () => {
    const limits = { properties: {}, objects: { limit: 10, usage: 9 }, labels: null };
    const { steps, problems } = plan(declaration, { ...empty, limits });
    expect(steps).toContainEqual({ kind: 'create_object', on: 'involvement' });
    expect(problems).toMatchObject([{ kind: 'no_room', what: 'objects', on: 'setting', names: ['roe_setting'] }]);
  });

  test('that app.json names by its id is the one of that id', () => {
    const json = structuredClone(appJson) as unknown as { portal: { setting: { objectTypeId: string } } };
    json.portal.setting.objectTypeId = settingTypeId;
    expect(plan(declarationOf(json), installed)).toEqual(nothing);
    json.portal.setting.objectTypeId = '2-1';
    expect(plan(declarationOf(json), installed).problems).toEqual([
      { kind: 'object_type_elsewhere', on: 'setting', declared: '2-1', found: settingTypeId, account: null },
    ]);
  });
});

describe('a mapped property', () => {
  const mapped = (type = motion!.type) => {
    const json = structuredClone(appJson) as unknown as { portal: { deals: { inputs: Record<string, unknown> } } };
    json.portal.deals.inputs['motion'] = { ...motion, name: 'co_sell', type, mapped: true };
    return declarationOf(json);
  };
  const portalWith = (found: Partial<ObservedProperty>): Definitions =>
    changed('deals', (properties) => ({
      properties: succeeded([...properties, { ...asObserved(motion!), name: 'co_sell', ...found }]),
    }));

  test('is checked and never made', () => {
    expect(plan(mapped(), portalWith({ options: [] }))).toEqual(nothing);
    expect(plan(mapped(), installed)).toMatchObject({
      steps: [],
      problems: [{ kind: 'mapped_missing', property: { name: 'co_sell' }, archived: false }],
    });
  });

  test('may be a text where the app would have a select, and not a number', () => {
    expect(plan(mapped(), portalWith({ type: 'string', fieldType: 'text' }))).toEqual(nothing);
    expect(plan(mapped(), portalWith({ type: 'number', fieldType: 'number' })).problems).toMatchObject([
      { kind: 'mapped_unusable' },
    ]);
  });
});

test('limits are counted before anything is written', () => {
  const limits = {
    properties: { deals: { limit: 1000, usage: 999 } },
    objects: { limit: 10, usage: 10 },
    labels: { limit: 10, usage: 8 },
  };
  const { problems } = plan(declaration, { ...empty, limits });
  expect(
    problems.map((problem) =>
      problem.kind === 'no_room' ? `${problem.what} ${problem.on} ${problem.wanted}` : problem.kind,
    ),
  ).toEqual([
    'objects involvement 1',
    'objects setting 1',
    `properties deals ${declaration.properties.deals.length}`,
    'labels deals 4',
  ]);
  expect(plan(declaration, { ...installed, limits })).toEqual(nothing);
});

test('what could not be seen is a problem of its own, with the scopes that would do', () => {
  const hidden = failed({ kind: 'forbidden', scopes: ['crm.schemas.companies.read'] });
  const { problems } = plan(
    declaration,
    changed('companies', () => ({ properties: hidden })),
  );
  expect(problems).toEqual([{ kind: 'unseen', what: 'properties:companies', failure: hidden.failure }]);
});

/** What a plan leaves behind, as far as properties go. */
function after({ steps }: Plan, portal: Definitions): Definitions {
  const objects = { ...portal.objects };
  for (const step of steps) {
    if (step.kind !== 'create_property' && step.kind !== 'add_options') continue;
    const object = objects[step.on];
    if (!object?.properties.ok) continue;
    const others = object.properties.value.filter(({ name }) => name !== step.property.name);
    const before = object.properties.value.find(({ name }) => name === step.property.name);
    const options = [
      ...(before?.options ?? []),
      ...(step.kind === 'add_options' ? step.missing : (step.property.options ?? [])),
    ];
    objects[step.on] = { ...object, properties: succeeded([...others, { ...asObserved(step.property), options }]) };
  }
  return { ...portal, objects };
}

test('property: whatever is missing, one plan makes it, and the next has nothing to do and takes nothing away', () => {
  fc.assert(
    fc.property(
      fc.subarray(all.filter(({ property }) => property !== key && property !== declaration.setting.key)),
      fc.subarray(all.filter(({ property }) => property.type === 'enumeration')),
      (gone, thinned) => {
        const objects = { ...installed.objects };
        for (const on of declaredObjects) {
          const properties = declaration.properties[on]
            .filter((property) => !gone.some((each) => each.on === on && each.property === property))
            .map((property) => {
              const observed = asObserved(property);
              return thinned.some((each) => each.on === on && each.property === property)
                ? { ...observed, options: [{ value: 'own', label: 'Own' }, ...observed.options.slice(1)] }
                : observed;
            });
          objects[on] = { ...objects[on]!, properties: succeeded(properties) };
        }
        const portal = { ...installed, objects };
        const first = plan(declaration, portal);
        expect(first.problems).toEqual([]);
        expect(first.steps.filter(({ kind }) => kind === 'create_property')).toHaveLength(gone.length);
        expect(plan(declaration, after(first, portal))).toEqual(nothing);
      },
    ),
  );
});
