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

test('so many answers are kept, and with one more all of them are forgotten', () => {
  const { ask, made } = counting(2);
  for (const question of ['a', 'b', 'c', 'c', 'a', 'a']) ask(question);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
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
