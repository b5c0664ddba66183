/** `roe explain`: one line with its reasons, and what would have to be different for it to earn. */
import type { ChangedFact, WhyNot } from '../rules/what-if/why-not.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { Rulebook } from '../rules/language/rulebook.ts';
import { type Reader, readerOf } from '../view/reader.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { factLabel } from '../view/words/fact-labels.ts';
import { remedyWords } from '../view/words/remedies.ts';
import type { Evaluated } from './evaluation.ts';
import { printLine } from '../view/print-input.ts';
import { inputOfFile } from './print-deal.ts';

export interface Explanation {
  readonly credit: WhyNot;
  readonly commission: WhyNot;
}

const words = {
  fr: {
    title: {
      credit: 'Pour que la ligne compte pour le MRR-vente',
      commission: 'Pour que la ligne donne une commission',
    },
    wouldEarn: (partnerId: string) => `il faudrait, pour le partenaire ${partnerId}`,
    cannot: 'aucun changement simple n’y suffit : c’est la nature de la ligne qui l’exclut.',
    elsewhere: 'rien de ce que vous pourriez changer n’y suffit : HubSpot attribue le crédit de cette ligne.',
    instead: (value: string) => ` au lieu de ${value}`,
    unknown: 'inconnu',
    colon: ' :',
  },
  en: {
    title: { credit: 'For the line to count as sold MRR', commission: 'For the line to earn commission' },
    wouldEarn: (partnerId: string) => `this would have to be so, for partner ${partnerId}`,
    cannot: 'no simple change is enough: the nature of the line excludes it.',
    elsewhere: 'nothing that you could change is enough: HubSpot settles whose the credit of this line is.',
    instead: (value: string) => ` instead of ${value}`,
    unknown: 'unknown',
    colon: ':',
  },
} satisfies Record<Locale, unknown>;

export function printExplanation(
  evaluated: Evaluated,
  lineItemId: string,
  explanation: Explanation,
  locale: Locale,
  rulebook: Rulebook,
): readonly string[] {
  const input = inputOfFile(evaluated, locale, rulebook);
  const view = viewOfDeal(input);
  const reader = readerOf(input);
  const line = view.lines.find(({ id }) => id === lineItemId);
  const parts = line === undefined ? [] : printLine(line, view, locale);
  for (const about of ['credit', 'commission'] as const) parts.push(...whatWouldDo(about, explanation[about], reader));
  return parts;
}

function whatWouldDo(about: 'credit' | 'commission', answer: WhyNot, reader: Reader): string[] {
  const { locale } = reader;
  const say = words[locale];
  switch (answer.kind) {
    case 'earns':
    case 'refused':
      return [];
    case 'decided_elsewhere':
      return ['', `${say.title[about]}${say.colon} ${say.elsewhere}`];
    case 'cannot_earn':
      return ['', `${say.title[about]}${say.colon} ${say.cannot}`];
    case 'would_earn':
      return [
        '',
        `${say.title[about]}, ${say.wouldEarn(answer.partnerId)}${say.colon}`,
        ...answer.remedies.map((code) => `  - ${reader.say(remedyWords[code])}`),
        ...answer.changed.map((changed) => `      ${changedFact(changed, locale)}`),
      ];
  }
}

const written = (value: unknown, locale: Locale): string =>
  value === undefined ? words[locale].unknown : typeof value === 'string' ? value : JSON.stringify(value);

function changedFact({ path, from, to }: ChangedFact, locale: Locale): string {
  const { colon, instead } = words[locale];
  return `${factLabel(path)[locale]} (${path})${colon} ${written(to, locale)}${from === undefined ? '' : instead(written(from, locale))}`;
}
