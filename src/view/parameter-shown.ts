/** A dated figure of the rules: its name, its value, its edition and section. */
import type { ParameterRead } from '../rules/language/determination.ts';
import type { ParameterShown } from '../contract/deal-view.ts';
import type { ParameterName } from '../rules/editions/edition.ts';
import { isParameterName, parameterWritten, say, type Speaker } from './prose.ts';
import type { Reader } from './reader.ts';
import { parameterWords, perWords } from './words/parameters.ts';

export function parameterShown({ name, value, edition, section }: ParameterRead, reader: Reader): ParameterShown {
  const source = `${editionName(edition, reader)}, «\u00a0${section}\u00a0»`;
  // A determination from elsewhere may cite what no edition of ours has.
  if (!isParameterName(name) || edition !== reader.edition.id)
    return { name: reader.say({ fr: 'Chiffre des règles', en: 'Figure of the rules' }), value, source };
  return { ...parameterTold(name, reader), source };
}

/** By itself, and not inside a sentence: an amount with the time it is for. */
export function parameterTold(name: ParameterName, speaker: Speaker): Pick<ParameterShown, 'name' | 'value'> {
  const parameter = speaker.edition.parameters[name];
  const value = parameterWritten(name, speaker);
  return {
    name: say(parameterWords[name].name, speaker),
    value: parameter.form === 'amount' ? `${value} ${say(perWords[parameter.per], speaker)}` : value,
  };
}

export function editionName(id: string, speaker: Speaker): string {
  const date = speaker.format.date(id);
  return say({ fr: `Règles du ${date}`, en: `Rules of ${date}` }, speaker);
}
