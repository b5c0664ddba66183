/** The pages for people: whoever opens one rule by its link finds its way, and is told nothing of how we test. */
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import { edition20250903 } from '../../rules/editions/2025-09-03.ts';
import { allAmbiguities } from '../../rules/sections/ambiguities.ts';
import { allRules, rulesUnder } from '../../rules/sections/registry.ts';
import { editionsOnPages } from './edition-page.ts';
import { ruleBook } from './pages.ts';
import { languages } from './words.ts';

const tests = new Map([['ENT-06', [{ file: 'src/rules/x.test.ts', title: 'the floor is reached by one line' }]]]);
const book = ruleBook({ tests, edition: edition20250903, editions: editionsOnPages(rulebook) });
const forPeople = [...book].filter(([file]) => file !== 'rules/tests.md');
const pageOf = (file: string) => book.get(file) ?? '';
const entryOf = (id: string, page: string) => page.slice(page.indexOf(`\n## ${id}\n`) + 1).split('\n## ')[0] ?? '';

/** GitHub makes the anchor of a heading from its words: in small letters, without punctuation, hyphens for spaces. */
const anchorsIn = (page: string) =>
  new Set(
    [...page.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .split(' ')
        .map((word) => word.replace(/[^\p{L}\p{N}-]/gu, ''))
        .join('-'),
    ),
  );

test('every link within the book leads to a page and to a heading on it', () => {
  const dead = [...book].flatMap(([file, page]) =>
    [...page.matchAll(/\]\(([^)]+)\)/g)].flatMap(([, link = '']) => {
      const [to = '', anchor] = link.split('#');
      const target = to === '' ? file : path.posix.join(path.posix.dirname(file), to);
      if (target.startsWith('src/') || path.posix.normalize(target).startsWith('../src/')) return [];
      const found = book.get(target);
      return found !== undefined && (anchor === undefined || anchorsIn(found).has(anchor)) ? [] : [`${file}: ${link}`];
    }),
  );
  expect(dead).toEqual([]);
});

test.each(languages)('%s: each rule names its section and its edition, with what it says', (language) => {
  const edition = { fr: 'Règles du 3 septembre 2025', en: 'Rules of 3 September 2025' }[language];
  for (const { id, section } of allRules) {
    const entry = entryOf(id, pageOf(`rules/${language}/${section.id}.md`));
    expect(entry).toContain(`*${section.heading[language]}`);
    expect(entry).toContain(edition);
  }
});

test.each(languages)('%s: each reading leads to the rules it bears on, and each of them back', (language) => {
  const readings = pageOf(`rules/${language}/readings.md`);
  for (const { id } of allAmbiguities) {
    const entry = entryOf(id, readings);
    for (const { id: ruleId, section } of rulesUnder(id)) {
      expect(entry).toContain(`[${ruleId}](${section.id}.md#${ruleId.toLowerCase()})`);
      expect(entryOf(ruleId, pageOf(`rules/${language}/${section.id}.md`))).toContain(
        `(readings.md#${id.toLowerCase()})`,
      );
    }
  }
});

test('tests are named on the page for whoever changes the rules, and nowhere else', () => {
  expect(pageOf('rules/tests.md')).toContain(
    '- the floor is reached by one line ([x.test.ts](../../src/rules/x.test.ts))',
  );
  for (const [file, page] of forPeople)
    expect([file, page.match(/src\/|\.test\.|the floor is reached by/)]).toEqual([file, null]);
});

test('a value that the text does not state is marked as ours, with the reading behind it', () => {
  const entry = entryOf('ENT-06', pageOf('rules/en/enterprise-referral.md'));
  expect(entry).toMatch(/^- Margin .*: 5% *, a setting of this app, .*\(\[A-30\]\(readings\.md#a-30\)\)$/m);
  expect(entry).toMatch(/^- Floor .*: US\$3,000 a month$/m);
  expect(entryOf('POI-14', pageOf('rules/fr/proof-process.md'))).toMatch(
    /^- .*30 jours, réglage de cette application/m,
  );
});

test('two sections of one name are told apart', () => {
  const headings = [...pageOf('rules/fr/README.md').matchAll(/^## \[(.+)\]\(/gm)].map(([, heading]) => heading);
  expect(headings.filter((heading) => heading?.startsWith('Preuve'))).toEqual([
    "Preuve d'implication (1re section de ce nom)",
    "Preuve d'implication (2e section de ce nom)",
  ]);
  expect(new Set(headings).size).toBe(headings.length);
});

describe('each edition has a page: when it holds, where from, what is different', () => {
  const announced = pageOf('rules/en/edition-2025-11-17.md');

  test.each(languages)('%s: the index leads to each', (language) => {
    const index = pageOf(`rules/${language}/README.md`);
    expect(index).toContain('(edition-2025-09-03.md)');
    expect(index).toContain('(edition-2025-11-17.md)');
  });

  test('the text: its window, where its end is known from, every number with its rule', () => {
    const page = pageOf('rules/en/edition-2025-09-03.md');
    expect(page).toContain('- From 3 September 2025 to 16 November 2025.');
    expect(page).toContain('hubspot.com/deal-based-commissions');
    expect(page).toMatch(/^\| Commission rate \| 20% \| \[COMM-01\]\(commission\.md#comm-01\) \| the text \|$/m);
    expect(page).not.toContain('Provisional');
  });

  test('the announced one: provisional, and rule by rule before and since, with certainty and page', () => {
    expect(announced).toContain('# Rules of 17 November 2025, provisional');
    expect(announced).toContain('- Provisional: HubSpot announced it');
    const row = (id: string) => announced.split('\n').find((each) => each.startsWith(`| [${id}]`)) ?? '';
    expect(row('US-02')).toContain('less what the customer paid the day before. | read at HubSpot’s, hubspot.com/');
    expect(row('RATE-02')).toContain('second hand, hubspot.jp/');
    expect(row('COMM-02')).toContain('| unchanged | read at HubSpot’s');
    const { sources = {} } = rulebook.announced?.[0]?.announced ?? {};
    for (const id of Object.keys(sources)) expect(row(id)).not.toBe('');
  });

  test('its numbers, those that only it has among them, and the countries of the beta by name', () => {
    expect(announced).toMatch(/^\| End of the provider program \| 15 August 2026 \| \[RATE-02\].* second hand/m);
    expect(announced).toMatch(/^\| Upsells \| to whoever sells, on the net increase \| \[US-06\]/m);
    expect(announced).toContain('In beta from 1 October 2025 for customers in these countries: Australia');
    expect(announced).toContain('HubSpot decides whether the beta includes: Liechtenstein.');
    expect(pageOf('rules/fr/edition-2025-11-17.md')).toContain('Allemagne');
  });
});
