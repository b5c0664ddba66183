/** Why a product name is not accepted, as the settings page and the terminal say it. */
import type { Locale } from '../contract/deal-view.ts';
import type { Problem } from '../contract/response.ts';
import { mostSettings } from '../crm/accepted-names.ts';
import type { KeepNamesResult } from '../crm/keep-names.ts';
import { productChoice } from '../view/product-choice.ts';
import { settingProblem } from '../view/words/settings.ts';

export function nameRefusal(
  outcome: Extract<KeepNamesResult, { state: 'known' | 'full' | 'blocked' }>,
  locale: Locale,
): Problem {
  switch (outcome.state) {
    case 'known':
      return settingProblem('name_known', 'name', locale, productChoice(outcome.as, locale).label);
    case 'full':
      return settingProblem('no_room', 'name', locale, String(mostSettings));
    case 'blocked':
      return settingProblem('name_blocked', 'name', locale);
  }
}
