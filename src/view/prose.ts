/**
 * Words for people, with the numbers of an edition in them: `{enterprise.floor}` stands for that parameter, written in the
 * reader's manner, so that no number of the text is written twice. All other braces are left to whoever fills them: the
 * values of a reason (`{mrr}`), and the paths into a line that take their place, which are put in afterwards.
 */
import type { Locale } from '../contract/deal-view.ts';
import type { Bilingual } from '../facts/bilingual.ts';
import { remembered } from '../facts/remembered.ts';
import type { ParameterName, RulesEdition } from '../rules/editions/edition.ts';
import type { ParameterValue } from '../rules/editions/parameter.ts';
import type { Format } from './format.ts';
import { spoken } from './spoken.ts';
import { parameterWords, unitWords } from './words/parameters.ts';
import { valueWord } from './words/values.ts';

export interface Speaker {
  readonly edition: RulesEdition;
  readonly locale: Locale;
  readonly format: Format;
}

export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(parameterWords, name);

export function say(text: Bilingual, speaker: Speaker): string {
  const said = spoken(text, speaker.locale);
  if (!said.includes('{')) return said;
  return said.replace(/\{(\w+(?:\.\w+)+)\}/g, (whole, name: string) =>
    isParameterName(name) ? parameterWritten(name, speaker) : whole,
  );
}

/** "20 %", "36 months", "US$3,000.00", "Platinum, Diamond and Elite". */
export const parameterWritten = (name: ParameterName, speaker: Speaker): string =>
  numberWritten(speaker.edition.parameters[name], speaker, choicesOf(name));

/** Of any edition; `choices`: words for the ways in which a rule can work. */
export function numberWritten(
  parameter: ParameterValue,
  { locale, format }: Omit<Speaker, 'edition'>,
  choices: Readonly<Record<string, Bilingual>> = {},
): string {
  const plainly = (word: Bilingual | undefined, value: string) => (word === undefined ? value : spoken(word, locale));
  switch (parameter.form) {
    case 'share':
      return format.percent(parameter.value);
    case 'count': {
      const { one, other } = unitWords[parameter.unit];
      return `${format.integer(parameter.value)} ${spoken(isOne(parameter.value, locale) ? one : other, locale)}`;
    }
    case 'amount':
      return format.money(parameter.value.amount, parameter.value.currency);
    case 'date':
      return format.date(parameter.value);
    case 'local_time':
      return parameter.value;
    case 'choice':
      return plainly(choices[parameter.value], parameter.value);
    case 'words':
      return format.list(parameter.value.map((word) => plainly(valueWord(word), word)));
  }
}

const isOne = (count: number, locale: Locale): boolean => pluralsOf(locale).select(count) === 'one';
const pluralsOf = remembered((locale: Locale) => new Intl.PluralRules(locale), 32);

function choicesOf(name: ParameterName): Readonly<Record<string, Bilingual>> {
  const words = parameterWords[name];
  return 'choices' in words ? words.choices : {};
}
