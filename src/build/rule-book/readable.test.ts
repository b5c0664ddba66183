/** The book is for a partner manager: nothing of it reads like code, and nothing in it was left unfilled. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { newestOf } from '../../rules/editions/pick-edition.ts';
import { editionsOnPages } from './edition-page.ts';
import { ruleBook } from './pages.ts';
import { testsOfRules } from './tests-of-rules.ts';
import { languages } from './words.ts';

/** What a reader sees: no comment, no fold, of a link its words, of a page's address nothing. */
const shown = (page: string) =>
  page
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<details>[\s\S]*?<\/details>/g, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\b(?:hubspot|github)\.\w+\/[\w/-]+/g, '');

const likeCode: Readonly<Record<string, RegExp>> = {
  'a placeholder': /\{[^}]*\}?|\$[a-z{]|%[sdj]\b/,
  'an internal name': /\b\w+_\w+|\broe\b/,
  'a path of facts or code': /\b[a-z]\w*(?:\[\d*\])?\.[a-z]\w*/,
  'a name as code writes it': /\b[a-z]+[A-Z]\w*/,
  code: /`|--\w|=>|\bnpm\b/,
  'an absent value': /\b(?:undefined|null|NaN)\b/,
};

const found = (text: string) =>
  Object.entries(likeCode).flatMap(([kind, pattern]) => {
    const at = pattern.exec(text);
    return at === null ? [] : [`${kind}: ${text.slice(Math.max(0, at.index - 20), at.index + 30)}`];
  });

test.each(languages)('%s: no page reads like code', async (language) => {
  const tests = await testsOfRules();
  const pages = ruleBook({ tests, edition: newestOf(rulebook), editions: editionsOnPages(rulebook) });
  const titles = new Set([...tests.values()].flat().map(({ title }) => title));
  const own = [...pages].filter(([file]) => file.startsWith(`rules/${language}/`));
  expect(own.length).toBeGreaterThan(28);
  for (const [file, page] of own) {
    expect([file, found(shown(page))]).toEqual([file, []]);
    expect([file, [...titles].filter((title) => shown(page).includes(title))]).toEqual([file, []]);
  }
});

test('French pages are in French: no words of the English ones stand on them', () => {
  const pages = ruleBook({ tests: new Map(), edition: newestOf(rulebook), editions: editionsOnPages(rulebook) });
  /** Every three words in a row of which none is a name. */
  const runs = (page: string) => {
    const inARow = shown(page).match(/[\p{L}’]+/gu) ?? [];
    return inARow
      .map((_, at) => inARow.slice(at, at + 3))
      .filter((three) => three.length === 3 && three.every((word) => /^\p{Ll}/u.test(word)))
      .map((three) => three.join(' '));
  };
  for (const [file, page] of pages) {
    if (!file.startsWith('rules/fr/')) continue;
    const english = new Set(runs(pages.get(file.replace('/fr/', '/en/')) ?? ''));
    expect(english.size).toBeGreaterThan(20);
    expect([file, runs(page).filter((each) => english.has(each))]).toEqual([file, []]);
  }
});

test.each([
  ['the floor of {enterprise.floor} is not reached', 'a placeholder'],
  ['the floor of {amount', 'a placeholder'],
  ['recorded as roe_status', 'an internal name'],
  ['see deal.closeDate', 'a path of facts or code'],
  ['lineItems[0].mrr', 'a path of facts or code'],
  ['its closeDate', 'a name as code writes it'],
  ['named by `--edition`', 'code'],
  ['earns undefined a month', 'an absent value'],
])('“%s” reads like code', (text, kind) => {
  expect(found(text).map((each) => each.split(':')[0])).toContain(kind);
});

test('a sentence of the rules does not', () => {
  expect(found('For the program, the deal has an MRR of at least US$3,000.00; HubSpot decides, by e-mail.')).toEqual(
    [],
  );
});
