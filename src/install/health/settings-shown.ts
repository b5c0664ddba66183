/** What this portal keeps for itself, as the settings page has it. */
import type { Locale } from '../../contract/deal-view.ts';
import type { SettingsShown } from '../../contract/portal-health.ts';
import { mostSettings, type SettingsRead } from '../../crm/accepted-names.ts';
import type { GatewayResult } from '../../crm/gateway/failure.ts';
import { productChoice } from '../../view/product-choice.ts';
import { spaced } from '../../view/spoken.ts';
import { statementRoleWords } from '../../view/words/statement-columns.ts';
import { failureSentence } from '../words/failures.ts';

/** Null: the object is not there. The newest first. */
export function settingsShown(
  seen: GatewayResult<Pick<SettingsRead, 'accepted' | 'others' | 'mappings'>> | null,
  locale: Locale,
): SettingsShown {
  if (seen === null) return { state: 'not_installed' };
  if (!seen.ok) return { state: 'unread', why: spaced(failureSentence(seen.failure, locale), locale) };
  const { accepted, others, mappings } = seen.value;
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
    mappings: mappings.map(({ record, columns, by, at }) => ({
      record,
      columns: columns.map(({ name, role }) => ({
        name,
        ...(role === 'ignored' ? {} : { role: statementRoleWords[locale][role] }),
      })),
      by,
      at,
    })),
    room: Math.max(0, mostSettings - accepted.size - others),
  };
}
