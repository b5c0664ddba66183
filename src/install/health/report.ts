/** A health check in the reader's language, as the settings page and `roe doctor --json` have it. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PortalHealth } from '../../contract/portal-health.ts';
import type { Declaration } from '../declaration.ts';
import { examine } from './examine.ts';
import { inWords } from './finding.ts';
import type { HealthObservation } from './observation.ts';

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
    repairable: findings.some(({ repair }) => repair?.how === 'install'),
  };
}
