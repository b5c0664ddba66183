/** A value of a reason, a warning or a question, written for the reader by its kind: the rules hand it over ready for a program. */
import type { ValueKind } from '../rules/language/codes.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import type { Reader } from './reader.ts';
import { productEditionWords, valueWord } from './words/values.ts';

export function valueWritten(value: string, kind: ValueKind, reader: Reader): string {
  switch (kind) {
    case 'money': {
      const [amount = '', currency = null] = value.split(' ');
      return reader.format.money(amount, currency);
    }
    case 'date':
      return reader.format.when(value);
    case 'share':
      return reader.format.percent(value);
    case 'word':
      return word(value, reader);
    case 'words':
      return reader.format.list(value.split(', ').map((part) => word(part, reader)));
    case 'exchangeRate':
    case 'count':
    case 'percent':
    case 'name':
      return value;
  }
}

function word(value: string, reader: Reader): string {
  const editions: Readonly<Record<string, Bilingual | undefined>> = productEditionWords;
  const known = valueWord(value) ?? editions[value];
  return known === undefined ? value : reader.say(known);
}
