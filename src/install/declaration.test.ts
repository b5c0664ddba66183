import appJson from '../../app.json';
import { forPortal, readDeclaration } from './declaration.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** app.json with one place changed; `undefined` takes it away. */
function changed(path: string, value: Json | undefined): unknown {
  const copy = structuredClone(appJson) as unknown as Record<string, Json>;
  const keys = path.split('.');
  const last = keys.pop()!;
  const place = keys.reduce<Record<string, Json>>((at, key) => at[key] as Record<string, Json>, copy);
  if (value === undefined) Reflect.deleteProperty(place, last);
  else place[last] = value;
  return copy;
}

const problems = (json: unknown): readonly string[] => {
  const read = readDeclaration(json);
  return read.ok ? [] : read.problems;
};

test('app.json declares what an installation can make', () => {
  expect(problems(appJson)).toEqual([]);
});

const motion = appJson.portal.deals.inputs.motion;
const text = { name: 'roe_x', label: 'X', type: 'string', fieldType: 'text' };

test.each<[string, string, Json | undefined, RegExp]>([
  ['an unknown place', 'portal.tickets', {}, /portal: Unrecognized key: "tickets"/],
  [
    'an unknown word beside a property',
    'portal.deals.inputs.motion.colour',
    'red',
    /portal\.deals\.inputs\.motion: Unrecognized key: "colour"/,
  ],
  ['an unknown type', 'portal.deals.inputs.motion.type', 'money', /type/],
  [
    'a field that does not fit the type',
    'portal.deals.inputs.motion.fieldType',
    'text',
    /a property of type enumeration has the field select or radio or checkbox, not text/,
  ],
  ['an enumeration without options', 'portal.deals.inputs.motion.options', undefined, /an enumeration needs options/],
  [
    'a yes/no without yes and no',
    'portal.deals.inputs.hubspotOwned.options',
    [{ value: 'true', label: 'Yes' }],
    /the options true and false/,
  ],
  ['options of a text', 'portal.deals.inputs.purchaseDomain.options', [{ value: 'a', label: 'A' }], /has no options/],
  [
    'one value twice',
    'portal.deals.inputs.motion.options',
    [...motion.options, { value: 'partner_collaboration', label: 'Again' }],
    /two options have the same value/,
  ],
  [
    'one label twice',
    'portal.deals.inputs.motion.options',
    [...motion.options, { value: 'again', label: 'Partner collaboration' }],
    /two options have the same label/,
  ],
  ['one name twice on an object', 'portal.deals.outputs.again', { ...motion }, /"roe_motion" is declared twice/],
  [
    'a name of somebody else that is not said to be mapped',
    'portal.deals.inputs.motion.name',
    'co_sell_motion',
    /add "mapped": true/,
  ],
  ['a name that HubSpot would refuse', 'portal.deals.inputs.motion.name', 'Roe Motion', /an internal name is/],
  [
    'no unique key on the object',
    'portal.partnerInvolvement.properties.key.hasUniqueValue',
    false,
    /exactly one property has to be the unique key/,
  ],
  [
    'two unique keys on the object',
    'portal.partnerInvolvement.properties.second',
    { ...text, hasUniqueValue: true },
    /exactly one property has to be the unique key/,
  ],
  ['a mapped key', 'portal.partnerInvolvement.properties.key.mapped', true, /cannot be mapped/],
  [
    'a mapped property of an object that is not there yet',
    'portal.partnerInvolvement.properties.role.mapped',
    true,
    /write its "objectTypeId" down/,
  ],
  ['two labels of the same text', 'portal.associationLabels.invited.label', 'originating PARTNER', /two labels read/],
  [
    'two labels of the same internal name',
    'portal.associationLabels.invited.name',
    'roe_originating_partner',
    /two labels have the internal name/,
  ],
  ['a label name that begins with a digit', 'portal.associationLabels.invited.name', '2nd', /begins with no digit/],
])('%s is refused, and the place is named', (_what, path, value, problem) => {
  const found = problems(changed(path, value));
  expect(found.length).toBeGreaterThan(0);
  expect(found.join('\n')).toMatch(problem);
});

test('every problem is named, not only the first', () => {
  const json = changed('portal.deals.inputs.motion.fieldType', 'text') as {
    portal: { companies: { region: { type: string } } };
  };
  json.portal.companies.region.type = 'money';
  expect(problems(json).join('\n')).toMatch(/motion[^]*region/);
});

test("a name of the portal's own is taken as mapped where app.json says so", () => {
  const read = readDeclaration(
    changed('portal.deals.inputs.motion', { ...motion, name: 'co_sell_motion', mapped: true }),
  );
  expect(read).toMatchObject({
    ok: true,
    declaration: {
      properties: {
        deals: expect.arrayContaining([expect.objectContaining({ name: 'co_sell_motion', mapped: true })]) as unknown,
      },
    },
  });
});

describe.each([
  ['involvement', 'partnerInvolvement'],
  ['setting', 'setting'],
] as const)('the type id of the object by account: %s', (on, place) => {
  const of = (value: Json, id: Json = null) => {
    const json = changed(`portal.${place}.objectTypeIds`, value) as {
      portal: Record<typeof place, { objectTypeId: Json }>;
    };
    json.portal[place].objectTypeId = id;
    return json;
  };
  const idIn = (json: unknown, portalId: string) => {
    const read = readDeclaration(json);
    if (!read.ok) throw new Error(read.problems.join());
    return forPortal(read.declaration, portalId)[on].objectTypeId;
  };

  test('is each account’s own; an account that is not named has the object of the name', () => {
    const two = of({ '111': '2-1', '222': '2-2' });
    expect([idIn(two, '111'), idIn(two, '222'), idIn(two, '333')]).toEqual(['2-1', '2-2', null]);
    expect(idIn(of({}, '2-9'), '111')).toBe('2-9');
  });

  test('is refused where it is no account’s number or no type id, or beside one id for all', () => {
    expect(problems(of({ production: '2-1' })).join()).toMatch(/objectTypeIds/);
    expect(problems(of({ '111': 'partner_involvement' })).join()).toMatch(/objectTypeIds\.111/);
    expect(problems(of({ '111': '2-1' }, '2-9')).join()).toMatch(
      /objectTypeId: with "objectTypeIds" by account, write null/,
    );
  });
});
