/** Several records of one partner's part in the deal: whose, which, where they differ, which to keep. */
import type { Bilingual } from '../facts/bilingual.ts';
import type { ReadingGap } from '../contract/reading.ts';
import type { Reader } from './reader.ts';
import { gapWhat } from './words/gaps.ts';

interface Said {
  readonly title: string;
  readonly text: string;
}

/** `named`: the properties on which they differ, as notices name properties. */
export function severalRecords(
  { partnerId = '', records = [], what }: ReadingGap,
  named: string,
  reader: Reader,
): Said {
  const [keep = '', ...others] = records;
  const put = (text: Bilingual): string =>
    reader
      .say(text)
      .replaceAll('{partner}', () => reader.partnerName(partnerId))
      .replaceAll('{count}', () => reader.format.integer(records.length))
      .replaceAll('{records}', () => reader.format.list([...records]))
      .replaceAll('{keep}', () => keep)
      .replaceAll('{others}', () => reader.format.list(others));
  const told = reader.audience === 'hubspot' ? words.hubspot : reader.ownPortal ? words.own : words.told;
  const places = told === words.told ? '' : named;
  return {
    title: put(told.title),
    text: `${put(told.which)}${places} ${reader.say(gapWhat[what].changes)} ${put(told.keep)}`,
  };
}

const which: Bilingual = { fr: 'Ce sont les fiches {records}.', en: 'They are the records {records}.' };
const keep: Bilingual = {
  fr: 'Dans HubSpot, gardez la fiche {keep} : reportez-y ce qui est juste dans les autres, puis supprimez {others}.',
  en: 'In HubSpot, keep record {keep}: copy into it what is right in the others, then delete {others}.',
};

const words = {
  hubspot: {
    title: {
      fr: '{partner} : {count} fiches d’implication sur cette transaction',
      en: '{partner}: {count} involvement records on this deal',
    },
    which,
    keep,
  },
  own: {
    title: {
      fr: 'Votre implication a {count} fiches sur cette transaction',
      en: 'Your involvement has {count} records on this deal',
    },
    which,
    keep,
  },
  /** A partner that is sent a summary cannot mend HubSpot's records. */
  told: {
    title: {
      fr: 'HubSpot a plusieurs fiches de votre implication',
      en: 'HubSpot has several records of your involvement',
    },
    which: { fr: 'Rien n’indique laquelle est la bonne.', en: 'Nothing shows which one is right.' },
    keep: {
      fr: 'Demandez à votre contact chez HubSpot de n’en garder qu’une.',
      en: 'Ask your contact at HubSpot to keep only one.',
    },
  },
} satisfies Record<string, Readonly<Record<'title' | 'which' | 'keep', Bilingual>>>;
