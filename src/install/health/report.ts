/** A health check in the reader's language, as the settings page and `roe doctor --json` have it. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PortalHealth } from '../../contract/portal-health.ts';
import { rulebook } from '../../catalogue/rulebook.ts';
import { withoutEdition } from '../../crm/product-aliases.ts';
import { appVersion } from '../../crm/version.ts';
import { editionsShown } from '../../view/editions.ts';
import { productChoices } from '../../view/product-choice.ts';
import type { Declaration } from '../declaration.ts';
import { examine } from './examine.ts';
import { inWords } from './finding.ts';
import type { HealthObservation } from './observation.ts';
import { settingsShown } from './settings-shown.ts';

/** `now` in milliseconds since 1970. */
export function healthReport(
  seen: HealthObservation,
  declaration: Declaration,
  locale: Locale,
  now: number,
): PortalHealth {
  const findings = examine(seen, declaration);
  return {
    ok: true,
    portalId: seen.account.portalId,
    checkedAt: new Date(now).toISOString(),
    findings: findings.map((finding) => inWords(finding, locale)),
    repairable: findings.some(
      ({ repair }) => repair?.how === 'install' || (repair?.how === 'one_click' && repair.install === true),
    ),
    settings: settingsShown(seen.settings, locale),
    products: productChoices(withoutEdition, locale),
    editions: editionsShown({ ...rulebook, ...declaration.editions }, locale),
    version: appVersion,
    audience: declaration.audience,
    ...(seen.account.timeZone === null ? {} : { timeZone: seen.account.timeZone }),
  };
}
