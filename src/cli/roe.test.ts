/** `roe` as a person or a script runs it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../build/built.ts';
import { root } from '../build/paths.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { everyEdition } from '../rules/editions/pick-edition.ts';
import { determinationSchema } from '../rules/language/determination.ts';
import { withPlainBlanks } from '../view/testing/plain-blanks.ts';

beforeAll(ensureBuilt, 120_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'roe-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const example = path.join(root, 'docs', 'examples', 'worked-example.json');

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function roe(args: readonly string[], input?: string | Buffer): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [path.join(root, 'build', 'roe.mjs'), ...args],
      { cwd: folder, env: { PATH: process.env['PATH'] } },
      (error, out, err) => {
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
    child.stdin?.end(input ?? '');
  });
}

async function file(content: unknown): Promise<string> {
  const name = path.join(folder, 'facts.json');
  await writeFile(name, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return name;
}

test("the text's own example prints 148 a month, 444 a quarter and at most 5,328 over three years, with the rules that decide", async () => {
  const { status, out } = await roe(['evaluate', example]);
  expect(status).toBe(0);
  expect(out).toContain(
    'Commission in EUR: €148.00 a month, €444.00 a quarter, at most €5,328.00 until 15 October 2028',
  );
  for (const rule of ['COMM-01', 'COMM-02', 'COMM-04', 'POI-12', 'REG-02']) expect(out).toContain(rule);
});

test('says who gets the credit, and the reasons of the commission that the credit has not given', async () => {
  const { out } = await roe(['evaluate', example]);
  expect(out).toContain('Credit goes to: ');
  const reasons = out.split('\n').filter((line) => /^ {4}[A-Z]+-\d\d /.test(line));
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(out).toContain('the same reasons as for the credit, and:');
});

test('the same in French', async () => {
  const { status, out } = await roe(['evaluate', example, '--lang', 'fr']);
  expect(status).toBe(0);
  expect(withPlainBlanks(out)).toContain('148,00 € par mois, 444,00 € par trimestre, au plus 5 328,00 € jusqu');
});

test('the text says who may give the onboarding and whose managed MRR it is, and tells a partner its own alone', async () => {
  const facts = JSON.parse(await readFile(example, 'utf8')) as { proofs: object[]; partners: object[] };
  const content = {
    ...facts,
    proofs: facts.proofs.map((proof) => ({
      ...proof,
      confirmsPartnerServices: true,
      onboardingFor: ['Marketing Hub Professional'],
    })),
    managed: {
      portalMrr: '1250.00',
      currency: 'EUR',
      activities: [
        { partnerId: 'A', authenticated: true, kind: 'edit' },
        { partnerId: 'Z', authenticated: true, kind: 'login' },
      ],
    },
  };
  const whole = await roe(['evaluate', await file(content)]);
  expect(whole.out).toMatch(/^Onboarding waiver: Yes · .+\n {4}WAIV-02 /m);
  expect(whole.out).toMatch(/^Managed MRR: Yes €1,250\.00 · .+\n {4}MM-01 /m);
  expect(whole.out).toMatch(/^Managed MRR: No €0\.00 · partner Z\n {4}MM-04 /m);
  const own = await roe(['evaluate', await file({ ...content, viewer: { partnerId: 'A' } }), '--lang', 'fr']);
  expect(own.out).toMatch(/^Dispense de l'onboarding\s: Oui · vous$/m);
  expect(own.out.match(/^MRR-gestion/gm)).toHaveLength(1);
  expect(own.out).not.toMatch(/\bMM-04|\bZ\b/);
});

test('--json prints a determination of the published schema', async () => {
  const { status, out } = await roe(['evaluate', example, '--json']);
  expect(status).toBe(0);
  const determination = determinationSchema.parse(JSON.parse(out));
  expect(determination.lines[0]?.commission).toMatchObject({
    monthly: '148.00',
    quarterly: '444.00',
    maximum: '5328.00',
  });
});

test('malformed input is refused whole: every problem is named, exit status 2', async () => {
  const { status, out, err } = await roe([
    'evaluate',
    await file({
      asOf: '2025-11-05',
      deal: { id: '1', closeDate: '2025-02-30', motoin: 'partner_collaboration' },
      lineItems: [{ id: 'L1', mrr: 740, currency: 'euro' }],
    }),
  ]);
  expect(status).toBe(2);
  expect(out).toBe('');
  for (const named of [
    'asOf',
    'deal.closeDate',
    'motoin',
    'motion',
    'lineItems[0].mrr',
    'lineItems[0].currency',
    '5 problems',
  ])
    expect(err).toContain(named);
});

test.each([
  ['no file', ['evaluate', 'nowhere.json'], 'nowhere.json'],
  ['no command that there is', ['judge', 'x.json'], 'unknown command "judge"'],
])('%s: exit status 2 and a reason', async (_what, args, reason) => {
  const { status, err } = await roe(args);
  expect(status).toBe(2);
  expect(err).toContain(reason);
});

test('what is no JSON at all is refused with exit status 2', async () => {
  const { status, err } = await roe(['evaluate', '-'], '{"deal": ');
  expect(status).toBe(2);
  expect(err).toContain('not JSON');
});

test('--ndjson answers every line in order; a bad line becomes an error of its own and the rest goes on', async () => {
  const facts = JSON.stringify(JSON.parse(await readFile(example, 'utf8')));
  const { status, out } = await roe(
    ['evaluate', '-', '--ndjson'],
    `${facts}\n\n{"deal": {}}\nnot json\n${facts.replace('"740"', '"741"')}\n`,
  );
  expect(status).toBe(1);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { dealId?: string; line?: number });
  expect(answers.map(({ dealId, line }) => dealId ?? line)).toEqual(['740', 3, 4, '741']);
});

test('--ndjson with nothing readable exits 2', async () => {
  expect((await roe(['evaluate', '-', '--ndjson'], 'nothing\n')).status).toBe(2);
  expect((await roe(['evaluate', '-', '--ndjson'], '')).status).toBe(2);
});

describe('how a file is encoded', () => {
  const named = async (name: string) =>
    (await readFile(example, 'utf8')).replace(/"name": "[^"]+"/, `"name": "${name}"`);
  const both = async (content: Buffer, ...options: string[]) => [
    await roe(['evaluate', await file(content), ...options]),
    await roe(['evaluate', '-', ...options], content),
  ];

  test('UTF-8 is read with a byte order mark and with CRLF, from a file and from standard input', async () => {
    const text = (await named('Générale 例')).replaceAll('\n', '\r\n');
    for (const { status, out } of await both(Buffer.from(`\ufeff${text}`))) {
      expect(status).toBe(0);
      expect(out).toContain('Générale 例');
    }
  });

  test('UTF-16 is refused by its name, with what to do, deal by deal or in lines', async () => {
    const text = await named('Générale');
    const encodings = [
      ['UTF-16LE', Buffer.from(text, 'utf16le')],
      ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ] as const;
    for (const [name, bytes] of encodings) {
      for (const { status, out, err } of [...(await both(bytes)), ...(await both(bytes, '--ndjson'))]) {
        expect([status, out]).toEqual([2, '']);
        expect(err).toContain(`encoded in ${name}`);
        expect(err).toContain(`iconv -f ${name}`);
      }
    }
  });

  test('what is not UTF-8 is refused, never damaged', async () => {
    for (const { status, err } of await both(Buffer.from(await named('Générale'), 'latin1'), '--lang', 'fr')) {
      expect(status).toBe(2);
      expect(err).toMatch(/la ligne \d+ n’est pas de l’UTF-8/);
    }
  });

  test('in lines, one that is not UTF-8 is told by its number, and the others are judged', async () => {
    const facts = JSON.stringify(JSON.parse(await named('Générale')));
    const lines = Buffer.concat([
      Buffer.from(`\ufeff${facts}\r\n\r\n`),
      Buffer.from(`${facts}\r\n`, 'latin1'),
      Buffer.from(facts),
    ]);
    for (const { status, out } of await both(lines, '--ndjson')) {
      expect(status).toBe(1);
      const answers = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { dealId?: string; line?: number });
      expect(answers.map(({ dealId, line }) => dealId ?? line)).toEqual(['740', 3, '740']);
    }
  });
});

test('what is refused is told in the language that is asked for, by path, with the next step', async () => {
  const content = { deal: { id: '1', currency: 'eur' }, lineItems: [{}], discounts: [{ percent: '120' }] };
  const { err } = await roe(['evaluate', await file(content), '--lang', 'fr']);
  const told = withPlainBlanks(err);
  for (const line of [
    'Le fichier est refusé : 3 problèmes.',
    'deal.currency : « eur » ne convient pas ici : il faut un code de devise (ISO 4217) (vouliez-vous dire "EUR" ?)',
    'lineItems[0].id : il manque l’identifiant d’une ligne (à écrire entre guillemets, de 1 à 128 caractères, sans blanc au début ni à la fin)',
    'discounts[0].percent : « 120 » ne convient pas ici : il faut un taux de 0 à 100 %',
  ])
    expect(told).toContain(line);
  const lines = await roe(['evaluate', '-', '--ndjson', '--lang', 'fr'], `${JSON.stringify(content)}\n`);
  expect(lines.out).toContain('il manque l’identifiant d’une ligne');
});

test('a file that is not there, or a folder, is told in that language too', async () => {
  expect((await roe(['evaluate', 'nowhere.json', '--lang', 'fr'])).err).toMatch(/nowhere\.json.*n’existe pas/);
  expect((await roe(['evaluate', 'nowhere.json', '--ndjson'])).err).toContain('there is no such file');
  expect((await roe(['evaluate', folder])).err).toContain('that is a folder');
});

test('what a file says cannot steer the screen of whoever reads its problems', async () => {
  const { err } = await roe(['evaluate', await file({ deal: { id: '1', '\u001b[2J': 1, stage: '\u001b[31m' } })]);
  expect(err).not.toContain('\u001b');
});

test('a key that stands twice is refused beside every other problem', async () => {
  const { status, err } = await roe(['evaluate', '-'], '{"deal":{"id":"1","stage":"open","stage":"closed_one"}}');
  expect(status).toBe(2);
  expect(err).toContain('deal.stage: the key "stage" stands twice in one object');
  expect(err).toContain('did you mean "closed_won"?');
});

test('explain says what would have to be different for a line to earn', async () => {
  const facts = JSON.parse(await readFile(example, 'utf8')) as { proofs: unknown };
  const { status, out } = await roe(['explain', await file({ ...facts, proofs: [] }), '--line', 'L1']);
  expect(status).toBe(0);
  expect(out).toContain('The customer signs the proof of involvement');
  expect(out).toContain('proofs[0].signedOn');
});

test('explain on a line that the deal does not have names those that it has', async () => {
  const { status, err } = await roe(['explain', example, '--line', 'L9']);
  expect(status).toBe(2);
  expect(err).toMatch(/L9.*L1/);
});

test('rules prints the book, one rule in full, or that there is none', async () => {
  expect((await roe(['rules'])).out).toContain('POI-12');
  expect((await roe(['rules', 'poi-12', '--lang', 'fr'])).out).toContain("Preuve d'implication");
  expect(await roe(['rules', 'POI-99'])).toMatchObject({ status: 2 });
});

test('an edition that is named judges, says that it is provisional and where it was read; without a name the text does', async () => {
  const { base } = JSON.parse(
    await readFile(path.join(root, 'src/rules/verdict/cases/2025-11-17/deal-based.json'), 'utf8'),
  ) as { base: unknown };
  const facts = await file(base);
  const named = ['--edition', '2025-11-17', '--lang', 'en'];
  const known = everyEdition(rulebook).map(({ id }) => id);
  const { status, out } = await roe(['evaluate', facts, ...named]);
  expect(status).toBe(0);
  expect(out).toContain('US$240.00 a month, US$720.00 a quarter, at most US$8,640.00');
  expect(out).toMatch(/Provisional: .*hubspot\.com\/deal-based-commissions/);
  expect((await roe(['evaluate', facts, '--lang', 'en'])).out).toContain('US$400.00 a month');
  expect((await roe(['explain', facts, '--line', 'm1', ...named])).out).toContain('US$240.00');
  expect(await roe(['evaluate', facts, '--edition', '2025-11-18', '--lang', 'en'])).toMatchObject({
    status: 2,
    err: expect.stringContaining(`No edition 2025-11-18. Known: ${known.join(', ')}`) as string,
  });
});

test('editions names each with its window, and what was announced with its source', async () => {
  const { status, out } = await roe(['editions', '--lang', 'en']);
  expect(status).toBe(0);
  expect(out).toContain('2025-09-03  2025-09-03 to 2025-11-16');
  expect(out).toMatch(/US-02 +DB-02 +read +hubspot\.com\/deal-based-commissions/);
  expect((await roe(['editions', '--lang', 'fr'])).out).toContain('rapporté par un tiers');
});

test('rules speaks of the edition that is asked for, and of none that it does not know', async () => {
  expect((await roe(['rules', 'ENT-06', '--edition', '2025-09-03', '--lang', 'en'])).out).toContain('US$3,000.00');
  const { status, err } = await roe(['rules', '--edition', '1999-01-01', '--lang', 'en']);
  expect(status).toBe(2);
  expect(err).toMatch(/1999-01-01.*2025-09-03/);
});
