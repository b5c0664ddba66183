/** The few words above a card and in a table: every reason that can decide a line has them, in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../facts/bilingual.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { isFileOfCases, pinnedTo, stated } from '../rules/testing/judged-cases.ts';
import { caseFileSchema } from '../rules/verdict/cases/judged-case.ts';
import { determine } from '../rules/verdict/determine.ts';
import { everyTitle } from '../rules/verdict/every-word.ts';

const rules = path.join(process.cwd(), 'src', 'rules');

test('a reason that is not met, open, unknown or HubSpot’s in some judged case has a title', () => {
  const deciding = new Set<string>();
  for (const file of readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases)) {
    const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(rules, file), 'utf8')));
    for (const one of cases) {
      const { lines } = determine(stated(base, one), pinnedTo(edition, rulebook));
      for (const { credit, commission } of lines)
        for (const { code, outcome } of [...credit.reasons, ...commission.reasons])
          if (outcome !== 'met' && outcome !== 'noted') deciding.add(code);
    }
  }
  expect(deciding.size).toBeGreaterThan(140);
  expect([...deciding].filter((code) => !Object.hasOwn(everyTitle, code)).sort()).toEqual([]);
  expect(Object.keys(everyTitle).filter((code) => !deciding.has(code))).toEqual([]);
});

const titles: readonly (readonly [code: string, title: Bilingual])[] = Object.entries(everyTitle);
test.each(titles)('%s is said in at most eight words, without a value and without a full stop', (_code, title) => {
  for (const text of [title.fr, title.en]) {
    expect(text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(8);
    expect(text).not.toMatch(/[{}]|\.$/);
  }
});
