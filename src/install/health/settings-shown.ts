/** What this portal keeps for itself, as the settings page has it. */
import type { Locale } from '../../contract/deal-view.ts';
import type { SettingsShown } from '../../contract/portal-health.ts';
import { type AcceptedNames, mostSettings } from '../../crm/accepted-names.ts';
import type { GatewayResult } from '../../crm/gateway/failure.ts';
import { productChoice } from '../../view/product-choice.ts';
import { spaced } from '../../view/spoken.ts';
import { failureSentence } from '../words/failures.ts';

/** Null: the object is not there. The newest first. */
export function settingsShown(
  seen: GatewayResult<{ readonly accepted: AcceptedNames; readonly others: number }> | null,
  locale: Locale,
): SettingsShown {
  if (seen === null) return { state: 'not_installed' };
  if (!seen.ok) return { state: 'unread', why: spaced(failureSentence(seen.failure, locale), locale) };
  const { accepted, others } = seen.value;
  return {
    state: 'ready',
    accepted: [...accepted.values()]
      .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
      .map(({ record, name, product, by, at }) => ({
        record,
        name,
        product: productChoice(product, locale),
        ...(product.kind === undefined ? {} : { kind: product.kind }),
        by: by ?? '?',
        at,
      })),
    room: Math.max(0, mostSettings - accepted.size - others),
  };
}
