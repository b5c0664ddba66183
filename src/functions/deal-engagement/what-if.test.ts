/** "What if" through the function: of every sample deal, without a call to HubSpot, and with nothing of anybody else's. */
import { gzipSync } from 'node:zlib';
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { WhatIfResponse } from '../../contract/response.ts';
import type { WhatIfCompared } from '../../contract/what-if.ts';
import { type Emulator, startEmulator } from '../../preview/emulator/emulator.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { judgeBy } from '../../rules/judge.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';
import { unpacked } from '../case-file.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { answerDeal } from './answer.ts';
import { answerWhatIf } from './what-if.ts';

const names = ['hubspot-emea', 'partner-agence'] as const;
type Name = (typeof names)[number];
const portals = new Map<Name, Emulator>();
beforeAll(async () => {
  for (const name of names) portals.set(name, await startEmulator({ portal: name }));
});
afterAll(() => Promise.all([...portals.values()].map((emulator) => emulator.close())));

/** `as`: in whose installation, where that is not the portal's own. */
function surroundingsOf(name: Name, as?: { id: string; name: string }): DealSurroundings {
  const { url, token } = portals.get(name)!;
  const own = portalManifest(name) as object;
  const partner = as === undefined ? {} : { audience: 'partner', partner: { ...as, type: 'solutions_partner' } };
  return {
    environment: { HUBSPOT_API_BASE: url, PRIVATE_APP_ACCESS_TOKEN: token, ROE_NOW: loadPortal(name).today },
    manifest: () => manifestSchema.parse({ ...own, ...partner }),
    judge: judgeBy(rulebook20250903),
    viewOf: viewOfDeal,
    now: Date.now,
    report: (line) => {
      throw new Error(line);
    },
  };
}

const asked = (id: string, locale: string, more: object = {}) => ({
  propertiesToSend: { hs_object_id: id },
  parameters: { locale, timeZone: 'Europe/Paris', ...more },
});

async function viewIn(name: Name, id: string, locale = 'en', as?: { id: string; name: string }): Promise<DealView> {
  const answer = await answerDeal(asked(id, locale), surroundingsOf(name, as));
  if (!answer.ok) throw new Error(answer.message);
  return answer.view;
}

interface Trial {
  readonly name?: Name;
  readonly id: string;
  readonly locale?: string;
  readonly caseFile: string | undefined;
  readonly as?: { id: string; name: string };
}
const tried = (scenario: unknown, { name = 'hubspot-emea', id, locale = 'en', caseFile, as }: Trial) =>
  answerWhatIf(asked(id, locale, { whatIf: { caseFile, scenario } }), surroundingsOf(name, as));

function comparedIn(answer: WhatIfResponse): WhatIfCompared {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.compared;
}
const cells = ({ rows }: WhatIfCompared) =>
  Object.fromEntries(rows.map(({ id, now, then }) => [id, [now.text, then.text]]));

describe.each(names)('in %s', (name) => {
  const ids = loadPortal(name).deals.map(({ deal }) => deal.id);

  test.each(ids)(
    'deal %s: nothing tried, nothing differs, and it stands as its card says; nothing is read',
    async (id) => {
      for (const locale of ['fr', 'en']) {
        const view = await viewIn(name, id, locale);
        if (view.whatIf === null) {
          // Nothing to judge, or no line of it known: what would be tried has nothing to stand on.
          expect(view.nothing !== undefined || view.lines.length === 0).toBe(true);
          return;
        }
        const before = portals.get(name)!.calls.length;
        const compared = comparedIn(await tried({}, { name, id, locale, caseFile: view.whatIf.caseFile }));
        expect(portals.get(name)!.calls.length).toBe(before);
        expect(compared.rows.filter(({ differs }) => differs)).toEqual([]);
        expect(compared.assumptions).toEqual([]);
        const [turn] = compared.rows;
        // A partner is judged on its own facts and what its card says already of the rest.
        expect(turn?.now.text).toBe(view.turn.tag);
        for (const { currency, monthly, maximum } of view.money.figures) {
          expect(compared.rows.find((row) => row.id === `monthly:${currency}`)?.now.text).toBe(monthly.amount);
          expect(compared.rows.find((row) => row.id === `maximum:${currency}`)?.now.text).toBe(maximum.amount);
        }
      }
    },
  );
});

test('the customer cancels after ten months: before and after, side by side', async () => {
  const { whatIf } = await viewIn('hubspot-emea', '9001');
  const compared = comparedIn(await tried({ cancelledAfter: 10 }, { id: '9001', caseFile: whatIf?.caseFile }));
  expect(cells(compared)).toMatchObject({ 'maximum:EUR': ['€5,328.00', '€1,480.00'] });
  const inFrench = comparedIn(
    await tried({ cancelledAfter: 10 }, { id: '9001', locale: 'fr-FR', caseFile: whatIf?.caseFile }),
  );
  expect(inFrench.rows.find(({ id }) => id === 'maximum:EUR')).toMatchObject({ label: 'Au plus', differs: true });
});

test.each([1, 10, 36])('cancelled after %i months: it ends in the month that was chosen', async (cancelledAfter) => {
  const { whatIf } = await viewIn('hubspot-emea', '9001');
  const compared = comparedIn(await tried({ cancelledAfter }, { id: '9001', caseFile: whatIf?.caseFile }));
  const { first, names: offered } = whatIf!.months;
  expect(compared.rows.find(({ id }) => id === 'maximum:EUR')?.then.detail).toBe(
    `until ${offered[cancelledAfter - first]}`,
  );
});

test('what is assumed is said', async () => {
  const { whatIf } = await viewIn('hubspot-emea', '9002');
  const [partner] = whatIf!.partners;
  const { assumptions } = comparedIn(
    await tried({ partnerId: partner!.id, signedOn: '2025-11-12' }, { id: '9002', caseFile: whatIf?.caseFile }),
  );
  expect(assumptions.join(' ')).toMatch(/shared on the day of the signature.*Seen from that day/);
});

test('a close that leaves the dates of the rules is said to, one within them is not', async () => {
  const { whatIf } = await viewIn('hubspot-emea', '9001');
  const said = async (closeDate: string, locale = 'en') =>
    comparedIn(await tried({ closeDate }, { id: '9001', locale, caseFile: whatIf?.caseFile })).assumptions.join(' ');
  expect(await said('2025-11-16')).not.toMatch(/outside the dates/);
  expect(await said('2025-11-17')).toMatch(/Close outside the dates of the rules applied/);
  expect(await said('2025-11-17', 'fr-FR')).toMatch(/Fermeture hors des dates des règles appliquées/);
});

describe('what is no trial is refused', () => {
  test('by field, in the reader’s language', async () => {
    const { whatIf } = await viewIn('hubspot-emea', '9001');
    const scenario = { closeDate: '31/12/2025', lines: { '31001': { mrr: 'a lot' } } };
    const answer = await tried(scenario, { id: '9001', locale: 'fr', caseFile: whatIf?.caseFile });
    expect(answer).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      problems: [{ path: 'closeDate' }, { path: 'lines.31001.mrr' }],
    });
  });

  test.each([
    ['no text of ours', 'x'],
    ['another deal’s', null],
    ['facts that are none', gzipSync('{"facts":{"deal":{}},"elsewhere":[]}').toString('base64')],
    ['what unfolds to more than a deal', gzipSync(Buffer.alloc(8_000_000, 32)).toString('base64')],
    ['endless', 'A'.repeat(500_000)],
  ])('%s', async (_what, given) => {
    const caseFile = given ?? (await viewIn('hubspot-emea', '9002')).whatIf?.caseFile;
    expect(await tried({}, { id: '9001', caseFile })).toMatchObject({
      ok: false,
      code: 'BAD_INPUT',
      message: expect.stringContaining('Refresh the card') as string,
    });
  });

  test('without a case', async () => {
    expect(await tried({}, { id: '9001', caseFile: undefined })).toMatchObject({ ok: false, code: 'BAD_INPUT' });
  });
});

describe('for a partner on a deal with rivals', () => {
  const partners = loadPortal('hubspot-emea').partners.map(({ id, properties }) => ({
    id,
    name: String(properties['name']),
    domain: String(properties['domain']),
  }));
  const contested = ['9006', '9007', '9015', '9028'];

  test.each(contested)('deal %s: the case file holds nobody else, and no trial brings anybody out', async (id) => {
    for (const { id: own, name } of partners) {
      const as = { id: own, name };
      const view = await viewIn('hubspot-emea', id, 'en', as);
      if (view.whatIf === null) continue;
      const { caseFile } = view.whatIf;
      const told = [JSON.stringify(unpacked(caseFile!)), JSON.stringify([...unpacked(caseFile!)!.elsewhere])];
      for (const scenario of [
        { cancelledAfter: 3 },
        { partnerId: own, signedOn: '2025-10-01' },
        { closeDate: '2026-01-10' },
      ])
        told.push(JSON.stringify(await tried(scenario, { id, as, caseFile })));
      const text = told.join('\n');
      const rivals = partners.filter((each) => each.id !== own);
      expect(
        rivals.filter((rival) => [`"${rival.id}"`, rival.name, rival.domain].some((it) => text.includes(it))),
      ).toEqual([]);
    }
  });

  test('a case with everybody in it, sent by hand, is cut to its own', async () => {
    const whole = (await viewIn('hubspot-emea', '9006')).whatIf?.caseFile;
    const [{ id: own, name }] = partners as [(typeof partners)[number]];
    const answer = await tried({}, { id: '9006', as: { id: own, name }, caseFile: whole });
    const rivals = partners.filter((each) => each.id !== own);
    expect(rivals.filter((rival) => JSON.stringify(answer).includes(rival.name))).toEqual([]);
  });
});
