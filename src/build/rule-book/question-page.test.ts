/** The index by question: nothing that is asked leads nowhere, and no rule is out of reach of whoever asks. */
import { rulebook } from '../../catalogue/rulebook.ts';
import { newestOf } from '../../rules/editions/pick-edition.ts';
import { allRules, rule } from '../../rules/sections/registry.ts';
import { ruleBook } from './pages.ts';
import { subjects } from './questions-asked.ts';
import { languages } from './words.ts';

const questions = subjects.flatMap((subject) => subject.questions);
const book = ruleBook({ tests: new Map(), edition: newestOf(rulebook), editions: [] });
const pageOf = (language: string) => book.get(`rules/${language}/by-question.md`) ?? '';

/** What a page asks, and where each question leads, by rule and reading: read from the page itself. */
const askedOn = (page: string) =>
  page
    .split('\n### ')
    .slice(1)
    .map((entry) => ({
      asked: entry.split('\n')[0] ?? '',
      leadsTo: [...entry.matchAll(/^- [^[]*\[([A-Z]+-\d+)\]\(/gm)].map(([, id]) => id),
    }));

test('every rule is reached by a question', () => {
  const reached = new Set(questions.flatMap(({ rules }) => rules));
  expect(allRules.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
});

test.each(languages)('%s: the page asks every question, and each leads to its rules and their words', (language) => {
  expect(askedOn(pageOf(language)).map(({ leadsTo }) => leadsTo)).toEqual(
    questions.map(({ rules, readings = [] }) => [...rules, ...readings]),
  );
  for (const { id } of allRules) expect(pageOf(language)).toContain(`- [${id}](`);
});

test('both languages ask the same: as many questions, each leading to the same places', () => {
  const [french = '', english = ''] = languages.map(pageOf);
  expect(askedOn(french).map(({ leadsTo }) => leadsTo)).toEqual(askedOn(english).map(({ leadsTo }) => leadsTo));
  expect(askedOn(french).length).toBeGreaterThan(60);
});

test.each(languages)('%s: a question ends as one, and is asked once', (language) => {
  const asked = questions.map((question) => question.asked[language]);
  expect(asked.filter((each) => !/^\p{Lu}.*\S ?\?$/u.test(each))).toEqual([]);
  expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
});

test('a reading is given only where it bears on one of the rules named', () => {
  const astray = questions.flatMap(({ asked, rules, readings = [] }) =>
    readings
      .filter((id) => !rules.some((each) => rule(each).ambiguities.includes(id)))
      .map((id) => `${asked.en}: ${id}`),
  );
  expect(astray).toEqual([]);
});

test.each([
  ['Signed after the close?', 'POI-12'],
  ['More than one partner on one deal?', 'BPW-01'],
  ['Does the customer cancel or stop paying?', 'RATE-03'],
  ['Is the proof too old for this deal?', 'POI-12'],
])('“%s” leads to %s first', (asked, id) => {
  expect(askedOn(pageOf('en')).find((each) => each.asked === asked)?.leadsTo[0]).toBe(id);
});
