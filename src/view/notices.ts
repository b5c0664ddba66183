/** What must be known before the figures are: another edition, something unread, a warning of the rules. */
import type { Determination } from '../rules/language/determination.ts';
import type { Notice } from '../contract/deal-view.ts';
import type { Reader } from './reader.ts';
import { warningSentence } from './sentences.ts';
import type { ReadingGap, ReadingHint } from '../contract/reading.ts';
import { severalRecords } from './two-records.ts';
import { chipWords, gapChips } from './words/chips.ts';
import { gapWhat, gapWhy } from './words/gaps.ts';
import { hintSentence } from './words/hints.ts';

export function notices(
  determination: Determination,
  gaps: readonly ReadingGap[],
  hints: readonly ReadingHint[],
  reader: Reader,
): Notice[] {
  return [
    ...outsideEdition(determination, reader),
    ...gaps.map((gap, index) => gapNotice(gap, index, reader)),
    ...warnings(determination, reader),
    ...whatHubSpotSays(hints, reader),
  ];
}

function whatHubSpotSays(hints: readonly ReadingHint[], reader: Reader): Notice[] {
  const sentences = hints.map((hint) => hintSentence(hint, reader)).filter((sentence) => sentence !== '');
  if (sentences.length === 0) return [];
  return [
    {
      id: 'hubspot-says',
      tone: 'info',
      chip: reader.say(chipWords.hubspotSays),
      title: reader.say({ fr: 'Ce que HubSpot indique', en: 'What HubSpot says' }),
      text: sentences.join(' '),
    },
  ];
}

function outsideEdition({ edition }: Determination, reader: Reader): Notice[] {
  // An announced edition has no end, and says of itself what it is: a warning, like others of the determination.
  if (edition.inForce || edition.to === null) return [];
  const [from, to] = [reader.format.date(edition.from), reader.format.date(edition.to)];
  return [
    {
      id: 'edition',
      tone: 'warning',
      chip: reader.say(chipWords.outsideDates),
      title: reader.say({ fr: 'Hors des dates de ces règles', en: 'Outside the dates of these rules' }),
      text: reader.say({
        fr: `Montants et résultats suivent les règles en vigueur du ${from} au ${to}. Ce qui est connu de la suite : depuis le 17 novembre 2025, HubSpot calcule les commissions par transaction. Une vente additionnelle enregistrée rapporte alors à qui l’apporte, sur la hausse nette, quel que soit le premier vendeur. Vérifiez auprès de HubSpot.`,
        en: `Amounts and results follow the rules in force from ${from} to ${to}. What is known of later terms: since 17 November 2025 HubSpot calculates commission deal by deal. A registered upsell then pays whoever brings it, on the net increase, whoever sold first. Check with HubSpot.`,
      }),
    },
  ];
}

function gapNotice(gap: ReadingGap, index: number, reader: Reader): Notice {
  const { what, why, count, missingScope, properties = [] } = gap;
  const id = `gap-${what}-${index + 1}`;
  if (what === 'two_records')
    return {
      id,
      tone: 'warning',
      chip: chipOf(what, count, reader),
      ...severalRecords(gap, propertiesNamed(properties, reader), reader),
    };
  const { name, changes } = gapWhat[what];
  // How many records are missing may tell a partner how many others there are.
  const number = count > 0 && reader.audience === 'hubspot' ? ` (${reader.format.integer(count)})` : '';
  const scope =
    missingScope === undefined
      ? ''
      : ` ${reader.say({ fr: `Autorisation à ajouter à l’application : ${missingScope}.`, en: `Permission to add to the app: ${missingScope}.` })}`;
  return {
    id,
    tone: 'warning',
    chip: chipOf(what, count, reader),
    title: `${reader.say(name)}${number}`,
    text: `${reader.say(gapWhy[why])}${scope}${propertiesNamed(properties, reader)} ${reader.say(changes)}`,
  };
}

/** How many there are may tell a partner how many others there are: it reads of "some", as where nobody counted. */
function chipOf(what: ReadingGap['what'], count: number, reader: Reader): string {
  const { one, several } = gapChips[what];
  if (reader.audience === 'partner' || count < 1)
    return reader
      .say(several)
      .replace('{count} ', '')
      .replace(/^./, (first) => first.toUpperCase());
  return reader.say(count === 1 ? one : several).replace('{count}', reader.format.integer(count));
}

/** So many by name; of the others that there are more. */
const mostNamed = 5;

function propertiesNamed(properties: readonly string[], reader: Reader): string {
  if (properties.length === 0) return '';
  const names = properties.slice(0, mostNamed).join(', ');
  const more = properties.length - mostNamed;
  const others = more <= 0 ? '' : reader.say({ fr: ` et ${more} autres`, en: ` and ${more} more` });
  return ` ${reader.say({ fr: `Propriétés : ${names}${others}.`, en: `Properties: ${names}${others}.` })}`;
}

/** The edition's own banner says what these warnings would say again. */
const saidAlready: ReadonlySet<string> = new Set(['edition_not_in_force', 'other_edition_known']);

function warnings({ warnings: all, edition }: Determination, reader: Reader): Notice[] {
  return all
    .filter(({ code }) => edition.inForce || !saidAlready.has(code))
    .map((warning, index) => ({
      id: `warning-${warning.code}-${index + 1}`,
      tone: 'warning',
      chip: reader.say(chipWords.note),
      title: reader.say({ fr: 'À noter', en: 'Note' }),
      text: warningSentence(warning, reader),
    }));
}
