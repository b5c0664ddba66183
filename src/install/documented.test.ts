/** What the installer reads and sends, against what HubSpot's own pages show (`src/hubspot-pages`). */
import appJson from '../../app.json';
import { documentedAnswers } from '../hubspot-pages/index.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import {
  accountSchema,
  labelLimitsSchema,
  labelsSchema,
  objectLimitsSchema,
  propertiesSchema,
  propertyLimitsSchema,
  propertySchema,
} from './answers.ts';
import { readAccount } from './account.ts';
import { readDeclaration } from './declaration.ts';
import { observeHealth } from './health/observe.ts';
import { createHubSpotTransport } from './hubspot-transport.ts';
import { install } from './install.ts';
import type { Question } from './transport.ts';

const entry = (id: string) => {
  const found = documentedAnswers.find((each) => each.id === id);
  if (found === undefined) throw new Error(`The table has no ${id}.`);
  return found;
};
const answerOf = (id: string): unknown => entry(id).answer;

test.each([
  ['the account', accountSchema, answerOf('account/details-guide')],
  ['labels', labelsSchema, answerOf('labels/list')],
  ['a new pair of labels', labelsSchema, answerOf('labels/create-paired')],
  ['a property', propertySchema, answerOf('properties/get')],
  ['a new property', propertySchema, answerOf('properties/create-guide')],
  ['properties', propertiesSchema, { results: [answerOf('properties/get')] }],
  ['room for properties', propertyLimitsSchema, answerOf('limits/custom-properties')],
  ['room for labels', labelLimitsSchema, answerOf('limits/association-labels')],
  ['room for custom objects', objectLimitsSchema, { limit: 10, percentage: 10.5, usage: 1 }],
])('%s, as a page shows it, is read', (_what, schema, answer) => {
  expect(schema.safeParse(answer)).toMatchObject({ success: true });
});

describe('what the installer and the health check send', () => {
  const asked: Question[] = [];
  beforeAll(async () => {
    const emulator = await startEmulator({ portal: 'hubspot-emea', installed: false });
    try {
      const real = createHubSpotTransport({ baseUrl: emulator.url, token: emulator.token });
      const transport = {
        noticed: real.noticed,
        ask: (question: Question) => {
          asked.push(question);
          return real.ask(question);
        },
      };
      const read = readDeclaration(appJson, null);
      if (!read.ok) throw new Error(read.problems.join('; '));
      const { declaration } = read;
      const installation = await install({
        transport,
        declaration,
        dryRun: false,
        portalId: null,
        restore: new Set(),
        pause: () => Promise.resolve(),
      });
      if (installation.state !== 'carried_out') throw new Error(installation.state);
      const account = await readAccount(transport);
      if (!account.ok) throw new Error(account.failure.kind);
      await observeHealth(transport, account.value, declaration, 'installer');
    } finally {
      await emulator.close();
    }
  });

  /** Values in a body at `properties[].options[].label`; undefined stands for one that is missing. */
  function at(body: unknown, path: string): unknown[] {
    return path.split('.').reduce<unknown[]>(
      (found, step) =>
        found.flatMap((each) => {
          const value: unknown = (each as Record<string, unknown> | undefined)?.[step.replace('[]', '')];
          return step.endsWith('[]') ? (value ?? []) : [value];
        }),
      [body],
    );
  }

  test.each([
    ['schemas/create-spec', /\/schemas$/],
    ['properties/create-spec', /\/crm\/properties\/[^/]+\/[^/]+$/],
    ['groups/create-spec', /\/groups$/],
    ['labels/create-spec', /\/labels$/],
    ['search/spec', /\/search$/],
  ])('%s: every field that the specification requires', (id, path) => {
    const bodies = asked
      .filter((each) => each.method === 'POST' && path.test(each.path))
      .map(({ body }) => body)
      // An empty one only tries the scope.
      .filter((body) => Object.keys(body as object).length > 0);
    expect(bodies.length).toBeGreaterThan(0);
    const { requestRequires = [], fields = {} } = entry(id);
    const required = [
      ...requestRequires.map((field) => field.split(':', 1)[0] ?? ''),
      ...Object.entries(fields).flatMap(([name, text]) =>
        name.startsWith('request.') && /\brequired\b/.test(text) ? [name.slice('request.'.length)] : [],
      ),
    ];
    expect(required.length).toBeGreaterThan(0);
    const lacking = bodies.flatMap((body) =>
      required.filter((name) => at(body, name).some((value) => value === undefined)),
    );
    expect([...new Set(lacking)]).toEqual([]);
  });
});
