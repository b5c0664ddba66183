/** The history through the function: of every sample deal, by no more calls than its card, and with nothing of anybody else's. */
import { randomUUID } from 'node:crypto';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { evaluate } from '../../cli/evaluation.ts';
import type { HistoryView } from '../../contract/history.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { instant } from '../../facts/primitives.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { answerRecording } from '../record-engagement/answer.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerDeal } from './answer.ts';
import { answerHistory } from './history.ts';
import { withPlainBlanks } from '../../view/testing/plain-blanks.ts';

jest.setTimeout(60_000);

const names = ['hubspot-emea', 'partner-agence'] as const;
type Name = (typeof names)[number];
const portals = new Map<Name, Emulator>();
beforeAll(async () => {
  for (const name of names) portals.set(name, await startEmulator({ portal: name }));
});
afterEach(() => {
  for (const emulator of portals.values()) emulator.reset();
});
afterAll(() => Promise.all([...portals.values()].map((emulator) => emulator.close())));

interface As {
  readonly id: string;
  readonly name: string;
}
/** `as`: in whose installation, where that is not the portal's own. `minutes`: how much later it is than in the portal. */
function surroundingsOf(name: Name, as?: As, minutes = 0): DealSurroundings {
  const { url, token } = portals.get(name)!;
  const own = portalManifest(name) as object;
  const partner = as === undefined ? {} : { audience: 'partner', partner: { ...as, type: 'solutions_partner' } };
  const now = new Date(Date.parse(loadPortal(name).today) + minutes * 60_000).toISOString();
  return {
    environment: { HUBSPOT_API_BASE: url, PRIVATE_APP_ACCESS_TOKEN: token, ROE_NOW: now },
    manifest: () => manifestSchema.parse({ ...own, ...partner }),
    judge: judgeBy(rulebook20250903),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line) => {
      throw new Error(line);
    },
  };
}

const asked = (id: string, more: object = {}) => ({
  propertiesToSend: { hs_object_id: id },
  parameters: { locale: 'en-GB', timeZone: 'Europe/Paris', ...more },
});

async function historyIn(id: string, surroundings: DealSurroundings, locale = 'en-GB'): Promise<HistoryView> {
  const answer = await answerHistory(asked(id, { history: true, locale }), surroundings);
  if (!answer.ok) throw new Error(answer.message);
  return answer.history;
}

async function record(id: string, fact: object, surroundings: DealSurroundings, more: object = {}) {
  const card = await answerDeal(asked(id), surroundings);
  if (!card.ok) throw new Error(card.message);
  const sent = {
    requestId: randomUUID(),
    recordedBy: 'Nora Petit',
    basedOn: card.view.revisions,
    record: fact,
    ...more,
  };
  return answerRecording(asked(id, sent), surroundings);
}

const save = { kind: 'assessment' };
const signature = { kind: 'link', partnerId: '701', link: 'automatic', signedBy: 'customer', signedOn: '2025-11-04' };
describe.each(names)('in %s', (name) => {
  const ids = loadPortal(name).deals.map(({ deal }) => deal.id);

  test.each(ids)('deal %s: by as many calls as its card; its facts, judged again, say the same', async (id) => {
    const surroundings = surroundingsOf(name);
    const { calls } = portals.get(name)!;
    const started = calls.length;
    const card = await answerDeal(asked(id), surroundings);
    const forCard = calls.length - started;
    const history = await historyIn(id, surroundings);
    expect(calls.length - started - forCard).toBeLessThanOrEqual(forCard);
    if (!card.ok) throw new Error(card.message);
    expect(history).toMatchObject({ entries: [], rows: [], moments: [{ id: 'now' }] });
    const { file } = history;
    // The card's first words and the file's are the same.
    expect(withPlainBlanks(file)).toContain(withPlainBlanks(card.view.turn.phrase));
    const facts = new TextEncoder().encode(file.slice(file.lastIndexOf('\n{\n')));
    const again = evaluate(facts, instant.parse('2030-01-01T00:00Z'), rulebook20250903, 'en');
    expect(again).toMatchObject({ ok: true });
    if (name === 'hubspot-emea' && again.ok) expect(again.determination.status).toBe(statusOf(card.view.status.id));
  });
});

const statusOf = (id: string): string | null => (id === 'nothing' ? null : id);

test('a specialist saves an assessment, records a signature, and sees who, what and the difference', async () => {
  expect(await record('9002', save, surroundingsOf('hubspot-emea'))).toMatchObject({
    ok: true,
    recorded: [{ label: 'Assessment', value: 'saved' }],
  });
  const later = surroundingsOf('hubspot-emea', undefined, 15);
  await record('9002', signature, later, { recordedBy: 'Léo Ba' });
  const { entries, moments, rows, texts } = await historyIn('9002', later);
  expect(entries).toEqual([
    {
      when: '5 Nov 2025, 10:15',
      who: 'Léo Ba',
      what: ['Link signed by: the customer', 'Signed on: 4 November 2025'],
      note: '',
    },
    { when: '5 Nov 2025, 10:00', who: 'Nora Petit', what: ['Assessment saved'], note: '' },
  ]);
  expect(moments.map(({ label, by }) => [label, by])).toEqual([
    ['Now', ''],
    ['5 Nov 2025, 10:00', 'Nora Petit'],
  ]);
  expect(rows.map(({ id, at }) => [id, ...at.map((place) => texts[place])])).toEqual([
    ['turn', 'Partner’s turn: Share the proof by 13 Nov', 'Partner’s turn: Get the proof signed by 13 Nov'],
    ['proof:701:automatic:signed', '4 Nov 2025', '–'],
    ['line:31002', 'Proof not shared yet', 'Proof not signed yet'],
  ]);
  // What was saved in English is read in French.
  const french = await historyIn('9002', later, 'fr-FR');
  expect(french.texts.map(withPlainBlanks)).toContain('Au partenaire : Faire signer la preuve d’ici au 13 nov.');
});

test('saving the same once more writes nothing and says so; the same request again neither', async () => {
  const surroundings = surroundingsOf('hubspot-emea');
  const requestId = randomUUID();
  await record('9002', save, surroundings, { requestId });
  const emulator = portals.get('hubspot-emea')!;
  const writes = () => emulator.calls.filter(({ method }) => method === 'PATCH').length;
  const before = writes();
  expect(await record('9002', save, surroundings)).toMatchObject({
    ok: true,
    recorded: [],
    unchanged: expect.stringContaining('nothing was written') as string,
  });
  expect(await record('9002', save, surroundings, { requestId })).toMatchObject({ ok: true, repeated: true });
  expect(writes()).toBe(before);
  expect((await historyIn('9002', surroundings)).moments).toHaveLength(2);
});

test('what nobody can read in the property is said and left', async () => {
  const surroundings = surroundingsOf('hubspot-emea');
  const { state } = portals.get('hubspot-emea')!;
  const deal = state.objects.get(state.types.find('deals', 'v3'), '9002');
  state.objects.update(deal, { roe_assessments: 'my own notes' });
  expect(await historyIn('9002', surroundings)).toMatchObject({
    notSaved: expect.stringContaining('roe_assessments') as string,
  });
  expect(await record('9002', save, surroundings)).toMatchObject({
    ok: false,
    code: 'REFUSED',
    problems: [{ hint: expect.stringContaining('Put back the earlier value') as string }],
  });
  expect(deal.values.get('roe_assessments')).toBe('my own notes');
});

test('of a deal that was read in part nothing is saved', async () => {
  const surroundings = surroundingsOf('hubspot-emea');
  const { faults, state } = portals.get('hubspot-emea')!;
  const card = await answerDeal(asked('9002'), surroundings);
  faults.add({ path: '/line_items/batch', answer: { kind: 'status', status: 500 } });
  const basedOn = card.ok ? card.view.revisions : {};
  expect(await record('9002', save, surroundings, { basedOn })).toMatchObject({ ok: false, code: 'HUBSPOT_DOWN' });
  expect((await historyIn('9002', surroundings)).notes.join(' ')).toContain('“Now” may differ');
  faults.clear();
  expect(state.objects.get(state.types.find('deals', 'v3'), '9002').values.get('roe_assessments') ?? '').toBe('');
});

test.each([
  ['no deal', asked('', { history: true }), 'BAD_INPUT'],
  ['no such deal', asked('424242', { history: true }), 'NOT_FOUND'],
])('a failure says what to do: %s', async (_what, context, code) => {
  expect(await answerHistory(context, surroundingsOf('hubspot-emea'))).toMatchObject({ ok: false, code });
});

test('a partner’s people are named without their partner, and what HubSpot decided is theirs to have said', async () => {
  const own = surroundingsOf('partner-agence');
  expect(await record('7007', { kind: 'validation', hubspotValidation: 'approved' }, own)).toMatchObject({ ok: true });
  const { entries } = await historyIn('7007', own);
  expect(entries).toMatchObject([{ who: 'Nora Petit', what: [expect.stringContaining('recorded by you')], note: '' }]);
});

describe('for a partner on a deal with rivals', () => {
  const partners = loadPortal('hubspot-emea').partners.map(({ id, properties }) => ({
    id,
    name: String(properties['name']),
    domain: String(properties['domain']),
  }));

  test.each(['9006', '9007', '9015', '9028'])(
    'deal %s: its history, its file and what it saves hold nobody else',
    async (id) => {
      // HubSpot's side has recorded and saved everything there is.
      const whole = surroundingsOf('hubspot-emea');
      await record(id, save, whole);
      for (const partner of partners)
        await record(id, { kind: 'link', partnerId: partner.id, link: 'manual', generatedOn: '2025-10-01' }, whole);
      for (const { id: own, name } of partners) {
        const as = surroundingsOf('hubspot-emea', { id: own, name });
        await record(id, save, as);
        const { state } = portals.get('hubspot-emea')!;
        const kept = state.objects.get(state.types.find('deals', 'v3'), id).values.get('roe_assessments') ?? '';
        const saved = JSON.parse(kept) as { saved: { of: string }[] };
        const told = [
          JSON.stringify(await historyIn(id, as)),
          ...saved.saved.filter(({ of }) => of.includes(`partner:${own}`)).map((each) => JSON.stringify(each)),
        ].join('\n');
        const rivals = partners.filter((each) => each.id !== own);
        expect(
          rivals.filter((rival) => [`"${rival.id}"`, rival.name, rival.domain].some((it) => told.includes(it))),
        ).toEqual([]);
        // HubSpot's people recorded on its record too: in its own portal nobody but itself does.
        expect(told).not.toContain('created on');
      }
    },
  );
});
