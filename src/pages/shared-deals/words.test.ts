/** One turn has one name and one colour, on cards and on the page; what may not be said is said nowhere. */
import { turnOwners } from '../../contract/portfolio.ts';
import { turnKinds } from '../../contract/turn.ts';
import { mostEvaluated } from '../../contract/portfolio.ts';
import { turnTones } from '../../view/turn/turn.ts';
import { tagWords } from '../../view/turn/words.ts';
import { whoWords } from '../../view/words/who.ts';
import { anEvaluation } from './testing/a-shared-deal.ts';
import { toneOf, tones } from './tones.ts';
import { atATime } from './use-portfolio.ts';
import { dealsWordsIn } from './words.ts';

const languages = ['en', 'fr'] as const;

test.each(languages)('turns and whose they are, as the cards call them, in %s', (language) => {
  const { turns, owners } = dealsWordsIn(language);
  expect(turns).toEqual(Object.fromEntries(turnKinds.map((kind) => [kind, tagWords[kind][language]])));
  for (const [who, words] of Object.entries(whoWords)) expect(owners).toHaveProperty(who, words[language]);
  expect(Object.keys(owners).sort()).toEqual([...turnOwners].sort());
});

test.each(languages)('a spreadsheet has a title for each column, in %s', (language) => {
  expect(new Set(dealsWordsIn(language).sheet).size).toBe(18);
});

test('each turn has the colour that the cards give it', () => {
  expect(tones).toEqual(turnTones);
});

test('a step whose day is over is red, whatever its turn; what nobody has to do is not', () => {
  const late = { due: '2025-11-04', owner: 'customer', turn: 'customer' } as const;
  expect(toneOf(anEvaluation(late), '2025-11-05')).toBe('danger');
  expect(toneOf(anEvaluation({ ...late, due: '2025-11-05' }), '2025-11-05')).toBe('warning');
  expect(toneOf(anEvaluation({ ...late, owner: 'nobody' }), '2025-11-05')).toBe('warning');
  expect(toneOf(anEvaluation({ ...late, owner: null, turn: null }), '2025-11-05')).toBe('default');
});

test('the page asks for no more at a time than the function takes', () => {
  expect(atATime).toBe(mostEvaluated);
});

test.each(languages)('nothing is called paid but by the customer, in %s', (language) => {
  const said = JSON.stringify(dealsWordsIn(language));
  expect(said.replace(/Customer has not paid|HubSpot paid|Non payé par le client|HubSpot a payé/g, '')).not.toMatch(
    /\bpaid\b|\bpayée?s?\b/i,
  );
});
