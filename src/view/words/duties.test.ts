import { dutyReasonCodes, dutyWarningCodes } from '../../rules/language/duty-codes.ts';
import { dutyMessages } from '../../rules/language/duty-messages.ts';
import { dutyActionWords, dutyReasonWords, dutyWarningWords } from './duties.ts';

const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('the words of the duties', () => {
  test.each(Object.entries(dutyReasonCodes))(
    'the reason %s is worded in both languages with the values it has',
    (code, values) => {
      const words = dutyReasonWords[code as keyof typeof dutyReasonWords];
      expect(namesIn(words.fr)).toEqual([...values].sort());
      expect(namesIn(words.en)).toEqual([...values].sort());
    },
  );

  test.each(Object.entries(dutyWarningCodes))('the warning %s uses no value that it does not have', (code, values) => {
    const key = code as keyof typeof dutyWarningWords;
    for (const text of [dutyWarningWords[key].fr, dutyWarningWords[key].en, dutyMessages[key]]) {
      expect(values).toEqual(expect.arrayContaining(namesIn(text)));
    }
    expect(namesIn(dutyWarningWords[key].fr)).toEqual(namesIn(dutyWarningWords[key].en));
  });

  test('every action is said in both languages', () => {
    for (const { fr, en } of Object.values(dutyActionWords))
      expect([fr.length > 5, en.length > 5, fr !== en]).toEqual([true, true, true]);
  });
});
