/** What a button says before it opens a form: short enough to be read at a glance, in both languages. */
import { buttonOf, formWords, withdraw } from './forms.ts';

const buttons = [...Object.entries(formWords), ...Object.entries(buttonOf), ['withdraw', withdraw] as const];

const rules = {
  en: { verb: /^(Record|Correct|Mark|Save|Withdraw)\b/, words: 4 },
  fr: { verb: /^(Noter|Corriger|Enregistrer|Retirer)(?=\s|$)/, words: 5 },
} as const;

test.each(buttons)('%s begins with a verb, has no colon and few words', (_name, button) => {
  for (const language of ['en', 'fr'] as const) {
    const text = button[language];
    const { verb, words } = rules[language];
    expect(text).toMatch(verb);
    expect(text).not.toMatch(/[:(]/);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(words);
  }
});
