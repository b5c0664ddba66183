/** A finding of the health check in both languages, and the same in the reader's. */
import type { Bilingual } from '../../facts/bilingual.ts';
import type { Locale } from '../../contract/deal-view.ts';
import type { Suggestion } from '../../catalogue/suggest.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import { failureSentence } from '../words/failures.ts';
import { productChoice } from '../../view/product-choice.ts';
import { spoken } from '../../view/spoken.ts';
import type { FindingState, HealthFinding, HealthTopic, UnknownName } from '../../contract/portal-health.ts';
import type { RepairAction } from '../../contract/repair-action.ts';

export type Repair =
  /** `roe install` makes it; `restore`: archived properties come back as well. */
  | { readonly how: 'install'; readonly restore?: 'all' }
  /** The settings page does it, with the app's own scopes; `install`: so does `roe install`. */
  | {
      readonly how: 'one_click';
      readonly action: RepairAction;
      readonly button: Bilingual;
      readonly text: Bilingual;
      readonly install?: true;
    }
  | { readonly how: 'by_hand'; readonly text: Bilingual };

/** A product name that nobody knows, with what it may be. */
export interface NameFound {
  readonly name: string;
  /** Null: not known. */
  readonly deals: number | null;
  readonly lines: number;
  readonly suggestions: readonly Pick<Suggestion, 'productLine' | 'edition'>[];
}

export interface Finding {
  readonly code: string;
  readonly topic: HealthTopic;
  readonly state: FindingState;
  readonly title: Bilingual;
  readonly effect?: Bilingual;
  readonly repair?: Repair;
  readonly items?: readonly string[];
  readonly names?: readonly NameFound[];
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

/** Something that could not be looked at, so that nothing is said of it; `what`: "Product names could not be checked". */
export const unseen = (code: string, topic: HealthTopic, what: Bilingual, failure: GatewayFailure): Finding => ({
  code,
  topic,
  state: 'unknown',
  title: {
    fr: `${what.fr} : ${failureSentence(failure, 'fr')}`,
    en: `${what.en}: ${failureSentence(failure, 'en')}`,
  },
  ...(failure.kind === 'forbidden' ? { items: failure.scopes } : {}),
});

export const inBoth = (say: (locale: Locale) => string): Bilingual =>
  ({ fr: say('fr'), en: say('en') }) satisfies Record<Locale, string>;

export function inWords(finding: Finding, locale: Locale): HealthFinding {
  const { code, topic, state, title, effect, repair, items, names } = finding;
  const say = (text: Bilingual): string => spoken(text, locale);
  return {
    code,
    topic,
    state,
    title: say(title),
    ...(effect === undefined ? {} : { effect: say(effect) }),
    ...(repair === undefined ? {} : { repair: repairInWords(repair, say) }),
    ...(items === undefined || items.length === 0 ? {} : { items }),
    ...(names === undefined ? {} : { names: names.map((each) => nameInWords(each, locale)) }),
  };
}

const nameInWords = ({ name, deals, lines, suggestions }: NameFound, locale: Locale): UnknownName => ({
  name,
  ...(deals === null ? {} : { deals }),
  lines,
  suggestions: suggestions.map((each) => productChoice(each, locale)),
});

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
    case 'one_click':
      return {
        how: 'one_click',
        action: repair.action,
        button: say(repair.button),
        text: say(repair.text),
        ...(repair.install === true ? { command: 'npx roe install' } : {}),
      };
    case 'by_hand':
      return { how: 'by_hand', text: say(repair.text) };
  }
}
