import { dutyReasonCodes, dutyWarningCodes } from '../language/duty-codes.ts';
import { dutyMessages } from '../language/duty-messages.ts';
import { everyAction, everyReason, everyWarning } from './every-word.ts';

const namesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('the words of the codes', () => {
  test.each(Object.entries(dutyReasonCodes))(
    'the reason %s is worded in both languages with the values it has',
    (code, values) => {
      const words = everyReason[code as keyof typeof dutyReasonCodes];
      expect(namesIn(words.fr)).toEqual([...values].sort());
      expect(namesIn(words.en)).toEqual([...values].sort());
    },
  );

  test.each(Object.entries(dutyWarningCodes))('the warning %s uses no value that it does not have', (code, values) => {
    const key = code as keyof typeof dutyWarningCodes;
    for (const text of [everyWarning[key].fr, everyWarning[key].en, dutyMessages[key]]) {
      expect(values).toEqual(expect.arrayContaining(namesIn(text)));
    }
    expect(namesIn(everyWarning[key].fr)).toEqual(namesIn(everyWarning[key].en));
  });

  test('every action is said in both languages', () => {
    for (const { fr, en } of Object.values(everyAction))
      expect([fr.length > 5, en.length > 5, fr !== en]).toEqual([true, true, true]);
  });
});
