/** `roe install` on an emulated portal that has never seen the app; what it made is read with HubSpot's own client. */
import { readFile } from 'node:fs/promises';
import { Client } from '@hubspot/api-client';
import { memoryOf } from '../crm/gateway/installation-memory.ts';
import { manifestSchema } from '../crm/manifest-schema.ts';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { judgeBy } from '../rules/judge.ts';
import { answerDeal } from '../functions/deal-engagement/answer.ts';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { portalManifest } from '../preview/portals/load.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { declaredObjects } from './declaration.ts';
import { installerScopes } from './scopes.ts';
import { benchOf } from './testing/bench.ts';
import { declarationOf } from './testing/definitions.ts';

jest.setTimeout(60_000);

const declaration = declarationOf(portalManifest('hubspot-emea'));
let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator({ portal: 'hubspot-emea', installed: false });
});
beforeEach(() => {
  emulator.reset();
});
afterAll(() => emulator.close());

const clientOf = ({ url, token }: Emulator): Client => new Client({ accessToken: token, basePath: url });

test('the second installation on an empty portal changes nothing', async () => {
  const bench = benchOf(emulator, declaration);
  const first = await bench.install();
  expect(first).toMatchObject({ state: 'carried_out', left: { steps: [], problems: [], archived: [] } });
  const calls = emulator.calls.length;
  const second = await bench.install();
  expect(second).toMatchObject({ state: 'carried_out', outcomes: [], left: { steps: [] } });
  expect(bench.writes(calls)).toEqual([]);
  expect(await bench.doctor()).toEqual([]);
});

test("HubSpot's own client finds what app.json declares, and nothing else of the app's", async () => {
  const bench = benchOf(emulator, declaration);
  await bench.install();
  const client = clientOf(emulator);
  const { results: schemas } = await client.crm.schemas.coreApi.getAll();
  expect(
    schemas.map(({ name, labels, primaryDisplayProperty, requiredProperties }) => ({
      name,
      labels,
      primaryDisplayProperty,
      requiredProperties,
    })),
  ).toEqual([
    {
      name: 'partner_involvement',
      labels: declaration.involvement.labels,
      primaryDisplayProperty: 'roe_key',
      requiredProperties: ['roe_key'],
    },
    {
      name: 'roe_setting',
      labels: declaration.setting.labels,
      primaryDisplayProperty: 'roe_key',
      requiredProperties: ['roe_key'],
    },
  ]);
  const [own, setting] = schemas;
  const ends = own!.associations.map(({ fromObjectTypeId, toObjectTypeId }) =>
    fromObjectTypeId === own!.objectTypeId ? toObjectTypeId : fromObjectTypeId,
  );
  expect([...new Set(ends)].sort()).toEqual(['0-2', '0-3']);

  const addresses = {
    deals: 'deals',
    companies: 'companies',
    involvement: String(own!.objectTypeId),
    setting: String(setting!.objectTypeId),
  };
  for (const on of declaredObjects) {
    const { results: groups } = await client.crm.properties.groupsApi.getAll(addresses[on]);
    expect(groups.filter(({ name }) => name === declaration.group.name)).toMatchObject([declaration.group]);
    const { results } = await client.crm.properties.coreApi.getAll(addresses[on]);
    const made = results.filter(({ name }) => name.startsWith('roe_'));
    expect(made.map(({ name }) => name).sort()).toEqual(declaration.properties[on].map(({ name }) => name).sort());
    for (const { name, label, type, fieldType, options = [], hasUniqueValue = false } of declaration.properties[on]) {
      const found = made.find((each) => each.name === name);
      expect(found).toMatchObject({
        name,
        label,
        type,
        fieldType,
        hasUniqueValue,
        options: options.map((option, displayOrder) => ({ ...option, displayOrder, hidden: false })),
      });
      if (name !== declaration.involvement.key.name) expect(found).toMatchObject({ groupName: declaration.group.name });
    }
  }
  const { results: labels } = await client.crm.associations.v4.schema.definitionsApi.getAll('deals', 'companies');
  expect(labels.filter(({ category }) => category !== ('HUBSPOT_DEFINED' as never)).map(({ label }) => label)).toEqual(
    declaration.labels.map(({ label }) => label),
  );
});

test('what an earlier installation or the preview has made is taken as it is', async () => {
  for (const name of ['hubspot-emea', 'partner-agence']) {
    const portal = await startEmulator({ portal: name });
    try {
      const bench = benchOf(portal, declarationOf(portalManifest(name)));
      expect(await bench.install()).toMatchObject({
        state: 'carried_out',
        outcomes: [],
        left: { steps: [], problems: [] },
      });
      expect(bench.writes()).toEqual([]);
      expect(
        (await bench.doctor()).filter(({ topic }) =>
          ['object', 'properties', 'labels', 'scopes', 'account'].includes(topic),
        ),
      ).toEqual([]);
    } finally {
      await portal.close();
    }
  }
});

test('a dry run prints the plan and writes nothing', async () => {
  const bench = benchOf(emulator, declaration);
  const { state } = await bench.install({ dryRun: true });
  expect(state).toBe('planned');
  expect(bench.writes()).toEqual([]);
});

test('another portal than the one that is meant is not touched', async () => {
  const bench = benchOf(emulator, declaration);
  expect(await bench.install({ portalId: '1' })).toEqual({ state: 'other_portal', portalId: '147258369' });
  expect(emulator.calls).toHaveLength(1);
  expect(await bench.install({ portalId: '147258369', dryRun: true })).toMatchObject({ state: 'planned' });
});

test('after an installation the card reads the portal without a word of something missing', async () => {
  const manifest = manifestSchema.parse(portalManifest('hubspot-emea'));
  const ask = () =>
    answerDeal(
      { propertiesToSend: { hs_object_id: '9001' }, parameters: { locale: 'en' } },
      {
        environment: { PRIVATE_APP_ACCESS_TOKEN: emulator.token, HUBSPOT_API_BASE: emulator.url },
        manifest: () => manifest,
        judge: judgeBy(rulebook20250903),
        viewOf: viewOfDeal,
        now: () => Date.parse(emulator.portal.today),
        report: () => undefined,
      },
    );
  const told = async () => {
    memoryOf(emulator.url, emulator.token).involvementType = null;
    const answer = await ask();
    if (!answer.ok) throw new Error(answer.message);
    return answer.view.notices.map(({ title, text }) => `${title} ${text}`).join('\n');
  };
  expect(await told()).toMatch(/not installed|installation/i);
  await benchOf(emulator, declaration).install();
  expect(await told()).not.toMatch(/not installed|installation/i);
});

describe('trouble on the way', () => {
  const writes = /^\/crm(-object-schemas)?\//;

  test.each([
    ['500', { kind: 'status', status: 500 }, [3, 20, 33, 47, 60, 90, 111]],
    ['429', { kind: 'status', status: 429 }, [1, 19, 34, 48, 61, 91, 112]],
    ['a cut connection', { kind: 'reset' }, [2, 18, 35, 49, 62, 92, 113]],
    ['a truncated answer', { kind: 'truncated' }, [40]],
  ] as const)('%s now and then: it is asked again, and everything is there at the end', async (_what, answer, when) => {
    for (const nth of when) emulator.faults.add({ path: writes, nth, answer });
    // HubSpot's client does not notice that an answer ends too early: only the time tells.
    const installation = await benchOf(
      emulator,
      declaration,
      answer.kind === 'truncated' ? { longestAttempt: 1_500 } : {},
    ).install();
    expect(installation).toMatchObject({ state: 'carried_out', left: { steps: [], problems: [] } });
    emulator.faults.clear();
    const bench = benchOf(emulator, declaration);
    expect(await bench.doctor()).toEqual([]);
  });

  test('an installation that stopped half way goes on where it stopped', async () => {
    const bench = benchOf(emulator, declaration);
    let runs = 0;
    for (;;) {
      runs += 1;
      const written = emulator.calls.length;
      emulator.faults.clear();
      // HubSpot goes away after some more calls, for good.
      if (runs < 6)
        emulator.faults.add({
          method: 'POST',
          path: /^\/crm\/properties|^\/crm-object-schemas|labels$/,
          nth: runs * 9,
          times: 1_000,
          answer: { kind: 'status', status: 503 },
        });
      const installation = await bench.install();
      if (installation.state !== 'carried_out') throw new Error(installation.state);
      const results = installation.outcomes.map(({ result }) => result);
      if (!results.includes('failed')) {
        expect(installation.left).toEqual({ steps: [], problems: [], archived: [], hidden: [] });
        break;
      }
      expect(results.filter((result) => result === 'failed')).toHaveLength(1);
      expect(results.slice(results.indexOf('failed') + 1).every((result) => result === 'skipped')).toBe(true);
      expect(emulator.calls.length).toBeGreaterThan(written);
    }
    expect(runs).toBeGreaterThan(4);
    expect(await bench.doctor()).toEqual([]);
    const posts = emulator.calls
      .filter(
        ({ method, status, path }) =>
          method === 'POST' && (status === 200 || status === 201) && !path.endsWith('/search'),
      )
      .map(({ path }) => path);
    expect(posts.filter((path) => path.endsWith('/schemas'))).toHaveLength(2);
  });

  test('two installers at once end in one installation', async () => {
    emulator.faults.add({ path: /^\//, answer: { kind: 'latency', ms: 1 } });
    const [one, other] = await Promise.all([
      benchOf(emulator, declaration).install(),
      benchOf(emulator, declaration).install(),
    ]);
    for (const installation of [one, other])
      expect(installation).toMatchObject({ state: 'carried_out', left: { steps: [], problems: [] } });
    const results = [one, other].flatMap((installation) =>
      installation.state === 'carried_out' ? installation.outcomes : [],
    );
    expect(results.filter(({ result }) => result !== 'done' && result !== 'already')).toEqual([]);
    expect(results.filter(({ result }) => result === 'already').length).toBeGreaterThan(50);
    emulator.faults.clear();
    const { results: schemas } = await clientOf(emulator).crm.schemas.coreApi.getAll();
    expect(schemas).toHaveLength(2);
    expect(await benchOf(emulator, declaration).doctor()).toEqual([]);
  });

  test('a name taken between the look and the step is compared, not overwritten', async () => {
    const client = clientOf(emulator);
    const taken = { name: 'roe_motion', label: 'Ours', groupName: 'dealinformation', formField: false };
    const bench = benchOf(emulator, declaration);
    const installation = await bench.install({
      onAccount: () => undefined,
      onPlan: () => {
        // Nothing is written before the plan is told: this is somebody else's moment.
        void client.crm.properties.coreApi.create('deals', { ...taken, type: 'number', fieldType: 'number' } as never);
      },
    });
    if (installation.state !== 'carried_out') throw new Error(installation.state);
    const outcome = installation.outcomes.find(
      ({ step }) => step.kind === 'create_property' && step.property.name === 'roe_motion',
    );
    expect(outcome).toMatchObject({ result: 'taken', found: { type: 'number' } });
    expect(installation.left.problems).toMatchObject([{ kind: 'name_taken', property: { name: 'roe_motion' } }]);
    expect(await client.crm.properties.coreApi.getByName('deals', 'roe_motion')).toMatchObject({
      label: 'Ours',
      type: 'number',
    });
    // The rest is there all the same.
    expect(installation.left.steps).toEqual([]);
  });

  test('a property that another has made alike meanwhile keeps its options, and gets those that it lacks', async () => {
    const client = clientOf(emulator);
    const bench = benchOf(emulator, declaration);
    const installation = await bench.install({
      onPlan: () => {
        void client.crm.properties.coreApi.create('deals', {
          name: 'roe_motion',
          label: 'Ours',
          groupName: 'dealinformation',
          type: 'enumeration',
          fieldType: 'select',
          options: [{ value: 'own', label: 'Own', hidden: false, displayOrder: 0 }],
        } as never);
      },
    });
    expect(installation).toMatchObject({ state: 'carried_out', left: { steps: [], problems: [] } });
    const { label, options } = await client.crm.properties.coreApi.getByName('deals', 'roe_motion');
    expect({ label, options: options.map(({ value }) => value) }).toEqual({
      label: 'Ours',
      options: ['own', 'partner_collaboration', 'hubspot_collaboration'],
    });
  });

  test('HubSpot shows new definitions late: the installer looks again before it says that something is missing', async () => {
    const bench = benchOf(emulator, declaration);
    // The object that was just made is not known to the next calls.
    emulator.faults.add({
      method: 'POST',
      path: /^\/crm\/properties\/2026-09\/2-\d+/,
      nth: 1,
      times: 3,
      answer: { kind: 'status', status: 404 },
    });
    const installation = await bench.install();
    expect(installation).toMatchObject({ state: 'carried_out', left: { steps: [], problems: [] } });
    if (installation.state === 'carried_out')
      expect(installation.outcomes.every(({ result }) => result === 'done')).toBe(true);
  });
});

test('the scopes that the guide names for the key are enough, and none of those that write is in vain', async () => {
  const guide = await readFile('docs/guides/en/install.md', 'utf8');
  for (const scope of installerScopes) expect(guide).toContain(`\`${scope}\``);
  const portal = await startEmulator({ portal: 'hubspot-emea', installed: false, scopes: installerScopes });
  try {
    expect(await benchOf(portal, declaration).install()).toMatchObject({
      state: 'carried_out',
      left: { steps: [], problems: [] },
    });
  } finally {
    await portal.close();
  }
});

describe('a key without all scopes', () => {
  test.each([['crm.schemas.deals.write'], ['crm.schemas.companies.write'], ['crm.schemas.custom.write']])(
    '%s: it is named before anything is written',
    async (scope) => {
      const portal = await startEmulator({
        portal: 'hubspot-emea',
        installed: false,
        scopes: installerScopes.filter((each) => each !== scope),
      });
      try {
        const bench = benchOf(portal, declaration);
        for (const dryRun of [true, false])
          expect(await bench.install({ dryRun })).toEqual({
            state: 'not_allowed',
            lacking: { scopes: [scope], all: false },
          });
        expect(bench.writes()).toEqual([]);
        expect(portal.state.types.custom.active).toEqual([]);
      } finally {
        await portal.close();
      }
    },
  );

  test('the app’s own token writes nothing, and is known for what it is', async () => {
    const portal = await startEmulator({ portal: 'hubspot-emea', installed: false, scopes: declaration.scopes });
    try {
      const bench = benchOf(portal, declaration);
      expect(await bench.install()).toMatchObject({ state: 'not_allowed', lacking: { all: true } });
      expect(bench.writes()).toEqual([]);
    } finally {
      await portal.close();
    }
  });

  test('what cannot be seen keeps back what depends on it, with the scope that is missing; the rest is made', async () => {
    const portal = await startEmulator({
      portal: 'hubspot-emea',
      installed: false,
      scopes: installerScopes.filter((each) => each !== 'crm.schemas.custom.read'),
    });
    try {
      const bench = benchOf(portal, declaration);
      expect(await bench.install()).toMatchObject({
        state: 'carried_out',
        left: {
          steps: [],
          problems: [
            { kind: 'unseen', what: 'schemas', failure: { kind: 'forbidden', scopes: ['crm.schemas.custom.read'] } },
          ],
        },
      });
      expect(bench.writes()).not.toEqual([]);
      expect(bench.writes().filter((call) => /schemas|2-\d+/.test(call))).toEqual([]);
    } finally {
      await portal.close();
    }
  });

  test('a portal that stops answering while it is looked at is not written to', async () => {
    emulator.faults.add({
      path: '/crm/properties/2026-09/companies',
      times: 1_000,
      answer: { kind: 'status', status: 503 },
    });
    const bench = benchOf(emulator, declaration);
    expect(await bench.install()).toMatchObject({ state: 'stopped' });
    expect(bench.writes()).toEqual([]);
  });

  test('a key that HubSpot refuses opens nothing', async () => {
    const bench = benchOf(emulator, declaration, { token: 'withdrawn' });
    expect(await bench.install()).toEqual({
      state: 'closed',
      failure: expect.objectContaining({ kind: 'unauthorized' }) as unknown,
    });
    expect(emulator.calls).toHaveLength(1);
  });
});
