/** No step is a dead end: on every sample deal a turn that is the viewer's has a form, and the function takes what it sends. */
import { randomUUID } from 'node:crypto';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { compose } from '../../cards/shared/record-request.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { FormField, RecordForm } from '../../contract/record-form.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerDeal } from '../deal-engagement/answer.ts';
import { answerRecording } from './answer.ts';

jest.setTimeout(60_000);

describe.each(['hubspot-emea', 'partner-agence'] as const)('%s', (name) => {
  const portal = loadPortal(name);
  const manifest = manifestSchema.parse(portalManifest(name));
  let emulator: Emulator;
  beforeAll(async () => {
    emulator = await startEmulator({ portal });
  });
  afterEach(() => {
    emulator.reset();
  });
  afterAll(() => emulator.close());

  const world = () => ({
    environment: { HUBSPOT_API_BASE: emulator.url, PRIVATE_APP_ACCESS_TOKEN: emulator.token, ROE_NOW: portal.today },
    manifest: () => manifest,
    judge: judgeBy(rulebook20250903),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line: string) => {
      throw new Error(line);
    },
  });
  const context = (id: string, parameters: object) => ({
    propertiesToSend: { hs_object_id: id },
    parameters: { locale: 'en-GB', timeZone: portal.timeZone, ...parameters },
  });
  async function shown(id: string): Promise<DealView> {
    const answer = await answerDeal(context(id, {}), world());
    if (!answer.ok) throw new Error(answer.message);
    return answer.view;
  }
  async function send(id: string, view: DealView, form: RecordForm) {
    const composed = compose(form, filled(form, view), portal.timeZone);
    if (!composed.ok) throw new Error(`Nothing plausible for ${composed.fields.join(', ')} of ${form.id}`);
    const parameters = { requestId: randomUUID(), basedOn: view.revisions, record: composed.record };
    return answerRecording(context(id, parameters), world());
  }

  test.each(portal.deals.map(({ deal }) => deal.id))(
    '%s: each step has its form, or says where it is done',
    async (id) => {
      const view = await shown(id);
      for (const step of view.todo) {
        const form = view.recording[step.of][step.id];
        expect({ step: step.phrase, settled: form !== undefined || step.where !== undefined }).toMatchObject({
          settled: true,
        });
        // One or the other: a button beside a place to go would leave the reader to choose.
        expect({ step: step.phrase, both: form !== undefined && step.where !== undefined }).toMatchObject({
          both: false,
        });
      }
      for (const { id: missing, label, where } of view.missing)
        expect({ label, settled: view.recording.missing[missing] !== undefined || where !== undefined }).toMatchObject({
          settled: true,
        });
      if (['yours', 'hubspot_decides', 'fact_missing'].includes(view.turn.kind)) expect(view.turn.step).toBeDefined();
    },
  );

  test.each(portal.deals.map(({ deal }) => deal.id))(
    '%s: what settles a step is taken, and the step is gone',
    async (id) => {
      const view = await shown(id);
      for (const step of view.todo) {
        const form = view.recording[step.of][step.id];
        if (form === undefined) continue;
        const answer = await send(id, view, form);
        expect({ form: form.id, answer: answer.ok ? 'recorded' : answer }).toEqual({
          form: form.id,
          answer: 'recorded',
        });
        if (!answer.ok) continue;
        const { todo, recording } = answer.view;
        const forms = todo.map(({ of, id: next }) => recording[of][next]?.id);
        const same = todo.some(
          ({ phrase, detail }, index) => phrase === step.phrase && detail === step.detail && forms[index] === form.id,
        );
        expect({ form: form.id, step: step.phrase, same }).toMatchObject({ same: false });
        emulator.reset();
      }
    },
  );

  test('what can be recorded at any time is taken as well, and so is taking back what was recorded', async () => {
    const seen = new Set<string>();
    let withdrawals = 0;
    for (const { deal } of portal.deals) {
      const view = await shown(deal.id);
      // Each kind of form once.
      for (const form of view.recording.general.filter(({ id }) => !seen.has(id.replace(/\d+/g, '')))) {
        seen.add(form.id.replace(/\d+/g, ''));
        const answer = await send(deal.id, view, form);
        // An earlier step put on a day after the later ones is refused, and says which one it depends on.
        const isEarlier = /^link:.*:(generated|sent)$/.test(form.id);
        const isLed = !answer.ok && answer.problems?.some(({ dependsOn }) => dependsOn !== undefined) === true;
        expect({ form: form.id, answer: answer.ok || (isEarlier && isLed) ? 'taken' : answer }).toEqual({
          form: form.id,
          answer: 'taken',
        });
        if (answer.ok && form.id.includes('withdraw')) {
          withdrawals += 1;
          expect(answer.view.recording.general.map(({ id }) => id)).not.toContain(form.id);
        }
        emulator.reset();
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    expect(withdrawals).toBeGreaterThan(3);
  });
});

/** What somebody could fill in: the first of what there is to choose among, dates of the days before. */
function filled({ fields }: RecordForm, view: DealView): Record<string, string | boolean | readonly string[]> {
  return Object.fromEntries(fields.flatMap((field) => valuesOf(field, view)));
}

function valuesOf(field: FormField, view: DealView): [string, string | boolean | readonly string[]][] {
  const say = (value: string | boolean | readonly string[]): [string, string | boolean | readonly string[]][] => [
    [field.field, value],
  ];
  if ('value' in field && field.kind !== 'choice' && field.kind !== 'lines') return say(field.value);
  switch (field.kind) {
    case 'date':
      return say(field.field === 'from' ? '2025-11-03' : '2025-11-05');
    case 'date_time':
      return [
        ...say('2025-11-04'),
        [`${field.field}:time`, field.field === 'at' || field.field === 'notifiedAt' ? '08:00' : '09:00'],
      ];
    case 'yes_no':
      return say(true);
    case 'choice':
      // What still waits is no answer.
      return say((field.value === 'pending' ? undefined : field.value) ?? field.options[0]?.value ?? '');
    case 'several':
      return say(field.options.slice(-1).map(({ value }) => value));
    case 'lines':
      return say(view.lines.map(({ id }) => id));
    case 'domain':
    case 'domains':
      return say('client.example');
    case 'amount':
      return say('10');
    case 'count':
      return say('3');
    case 'text':
      return say({ countryCode: 'FR', timeZone: 'Europe/Paris', currency: 'EUR' }[field.field] ?? 'Nora Petit');
  }
}
