/** A dated figure of the rules: its name, its value, and where it is from: an edition and its section, or a setting of ours. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { ParameterRead } from '../rules/language/determination.ts';
import type { ParameterShown } from '../contract/deal-view.ts';
import type { EditionTold } from './edition-written.ts';
import type { ParameterName } from '../rules/editions/edition.ts';
import { type AnnouncedNumber, numbersOf } from '../rules/editions/announcement.ts';
import { isParameterName, numberWritten, parameterWritten, say, type Speaker } from './prose.ts';
import type { Reader } from './reader.ts';
import { announcedNumberWords, parameterWords, perWords } from './words/parameters.ts';

export function parameterShown(read: ParameterRead, reader: Reader): ParameterShown {
  const { name, value, edition, section, certainty } = read;
  const told = certainty === undefined ? { id: edition } : { id: edition, provisional: true as const };
  const source = `${editionName(told, reader)}, «\u00a0${section}\u00a0»`;
  // A determination from elsewhere may cite what no edition of ours has.
  const only = edition === reader.edition.id ? announcedNumberTold(name, reader) : null;
  if (only !== null) return { ...only, source };
  if (!isParameterName(name) || edition !== reader.edition.id)
    return { name: reader.say({ fr: 'Chiffre des règles', en: 'Figure of the rules' }), value, source };
  const setting = settingOfOurs(name, reader);
  return { ...parameterTold(name, reader), source: setting === null ? source : capitalised(setting) };
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where a figure is from that the text does not state; null where it does. Nobody may take our margin for HubSpot's. */
export function settingOfOurs(name: ParameterName, speaker: Speaker): string | null {
  const { source, told } = speaker.edition.parameters[name];
  switch (source) {
    case 'text':
      return null;
    case 'announced':
      return say(announcedIn(told?.page), speaker);
    case 'reading':
    case 'setting':
      return say(
        { fr: 'réglage de cette application, absent des règles', en: 'a setting of this app, not in the rules' },
        speaker,
      );
  }
}

const announcedIn = (page: string | undefined): Bilingual => {
  const where = page === undefined ? '' : ` (${page})`;
  return { fr: `annoncé par HubSpot${where}, provisoire`, en: `announced by HubSpot${where}, provisional` };
};

/** Every number that only what HubSpot announced has, with the rule that it is of and where it was read. */
export function announcedNumbersTold(speaker: Speaker) {
  const { announced } = speaker.edition;
  if (announced === null) return [];
  return Object.entries(numbersOf(announced)).flatMap(([name, { ruleId, told }]) => {
    const shown = announcedNumberTold(name, speaker);
    return shown === null || told === undefined ? [] : [{ ...shown, ruleId, told }];
  });
}

/** A number that only what HubSpot announced has; null where it is none. */
function announcedNumberTold(name: string, speaker: Speaker): Pick<ParameterShown, 'name' | 'value'> | null {
  const { announced } = speaker.edition;
  if (announced === null || !isAnnouncedNumber(name)) return null;
  return {
    name: say(announcedNumberWords[name], speaker),
    value: numberWritten(numbersOf(announced)[name], speaker),
  };
}

const isAnnouncedNumber = (name: string): name is AnnouncedNumber => Object.hasOwn(announcedNumberWords, name);

/** By itself, and not inside a sentence: an amount with the time it is for. */
export function parameterTold(name: ParameterName, speaker: Speaker): Pick<ParameterShown, 'name' | 'value'> {
  const parameter = speaker.edition.parameters[name];
  const value = parameterWritten(name, speaker);
  return {
    name: say(parameterWords[name].name, speaker),
    value: parameter.form === 'amount' ? `${value} ${say(perWords[parameter.per], speaker)}` : value,
  };
}

export function editionName({ id, provisional }: EditionTold, speaker: Speaker): string {
  const date = speaker.format.date(id);
  return say(
    provisional === true
      ? { fr: `Règles du ${date}, provisoires`, en: `Rules of ${date}, provisional` }
      : { fr: `Règles du ${date}`, en: `Rules of ${date}` },
    speaker,
  );
}

/** Of the edition that the speaker speaks of. */
export const ownEditionName = (speaker: Speaker): string => {
  const { id, announced } = speaker.edition;
  return editionName(announced === null ? { id } : { id, provisional: true }, speaker);
};
