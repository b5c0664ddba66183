/** A finding of the health check in both languages, and the same in the reader's. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import { spoken } from '../../view/spoken.ts';
import type { FindingState, HealthFinding, HealthTopic } from '../../contract/portal-health.ts';

export type Repair =
  /** `roe install` makes it; `restore`: archived properties come back as well. */
  { readonly how: 'install'; readonly restore?: 'all' } | { readonly how: 'by_hand'; readonly text: Bilingual };

export interface Finding {
  readonly code: string;
  readonly topic: HealthTopic;
  readonly state: FindingState;
  readonly title: Bilingual;
  readonly effect?: Bilingual;
  readonly repair?: Repair;
  readonly items?: readonly string[];
}

/** « 1 propriété », « 2 propriétés »; French takes the singular for none, too. */
export const counted = (
  count: number,
  fr: readonly [one: string, many: string],
  en: readonly [one: string, many: string],
): Bilingual => ({
  fr: `${count} ${fr[count < 2 ? 0 : 1]}`,
  en: `${count} ${en[count === 1 ? 0 : 1]}`,
});

export const inBoth = (say: (locale: Locale) => string): Bilingual =>
  ({ fr: say('fr'), en: say('en') }) satisfies Record<Locale, string>;

export function inWords(finding: Finding, locale: Locale): HealthFinding {
  const { code, topic, state, title, effect, repair, items } = finding;
  const say = (text: Bilingual): string => spoken(text, locale);
  return {
    code,
    topic,
    state,
    title: say(title),
    ...(effect === undefined ? {} : { effect: say(effect) }),
    ...(repair === undefined ? {} : { repair: repairInWords(repair, say) }),
    ...(items === undefined || items.length === 0 ? {} : { items }),
  };
}

function repairInWords(repair: Repair, say: (text: Bilingual) => string): NonNullable<HealthFinding['repair']> {
  switch (repair.how) {
    case 'install':
      return {
        how: 'command',
        text: say({
          fr: 'À lancer dans le dossier du projet ; la commande n’ajoute que ce qui manque.',
          en: 'Run it in the project’s folder; it only adds what is missing.',
        }),
        command: `npx roe install${repair.restore === undefined ? '' : ` --restore ${repair.restore}`}`,
      };
    case 'by_hand':
      return { how: 'by_hand', text: say(repair.text) };
  }
}
