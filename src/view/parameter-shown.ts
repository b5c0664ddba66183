/** A dated figure of the rules: its name, its value, its edition and section. */
import type { ParameterRead } from '../rules/language/determination.ts';
import type { ParameterShown } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { valueWord } from './words/values.ts';
import { parameterWords, type ParameterForm, type ParameterWords } from './words/parameters.ts';

export function parameterShown({ name, value, edition, section }: ParameterRead, reader: Reader): ParameterShown {
  const words = wordsOf(name);
  return {
    name: reader.say(words.name),
    value: written(value, words.form, reader),
    source: `${editionName(edition, reader)}, «\u00a0${section}\u00a0»`,
  };
}

export function editionName(id: string, reader: Reader): string {
  const date = reader.format.date(id);
  return reader.say({ fr: `Règles du ${date}`, en: `Rules of ${date}` });
}

function wordsOf(name: string): ParameterWords {
  const byName: Readonly<Record<string, ParameterWords>> = parameterWords;
  return byName[name] ?? { name: { fr: 'Chiffre des règles', en: 'Figure of the rules' }, form: { kind: 'plain' } };
}

function written(value: string, form: ParameterForm, reader: Reader): string {
  switch (form.kind) {
    case 'share':
      return reader.format.percent(value);
    case 'count':
      return `${reader.format.integer(Number(value))} ${reader.say(form.of)}`;
    case 'amount': {
      const [amount = '', currency = ''] = value.split(' ');
      return `${reader.format.money(amount, currency)} ${reader.say(form.per)}`;
    }
    case 'date':
      return reader.format.date(value);
    case 'choice': {
      const word = form.choices[value];
      return word === undefined ? value : reader.say(word);
    }
    case 'words':
      return reader.format.list(
        value.split(', ').map((part) => {
          const word = valueWord(part);
          return word === undefined ? part : reader.say(word);
        }),
      );
    case 'plain':
      return value;
  }
}
