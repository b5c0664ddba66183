/** What was asked before is not made again, and memory stays bounded. */
import { remembered } from './remembered.ts';

function counting(most: number) {
  const made: string[] = [];
  const ask = remembered((question: string) => {
    made.push(question);
    return question.toUpperCase();
  }, most);
  return { ask, made };
}

test('a question that was asked before is not answered anew', () => {
  const { ask, made } = counting(2);
  expect(['a', 'b', 'a', 'b'].map((question) => ask(question))).toEqual(['A', 'B', 'A', 'B']);
  expect(made).toEqual(['a', 'b']);
});

test('what is asked for again outlives any run of questions that are asked once', () => {
  const { ask, made } = counting(2);
  for (const question of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a', 'f', 'a']) ask(question);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('what nobody asks for again is forgotten: two generations are kept at most', () => {
  const { ask, made } = counting(2);
  for (const question of ['a', 'b', 'c', 'd', 'e', 'a']) ask(question);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
});

test('"no" and "nothing" are answers like others', () => {
  const made: string[] = [];
  const ask = remembered((question: string) => {
    made.push(question);
    return question === 'no' ? false : null;
  }, 2);
  expect([ask('no'), ask('nothing'), ask('no'), ask('nothing')]).toEqual([false, null, false, null]);
  expect(made).toEqual(['no', 'nothing']);
});

test('a question of two parts is the same one only where both are', () => {
  const power = remembered(
    (base: number, exponent: number) => base ** exponent,
    10,
    (...both) => both.join(' '),
  );
  expect([power(2, 3), power(3, 2), power(2, 4), power(2, 3)]).toEqual([8, 9, 16, 8]);
});
