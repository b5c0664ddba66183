/** The product names that nobody knows, as a check found them, and what is left of them once some are accepted. */
import type { HealthFinding, PortalHealth, SettingsShown, UnknownName } from '../contract/portal-health.ts';

export const unknownNames = ({ findings }: PortalHealth): readonly UnknownName[] =>
  findings.flatMap(({ names = [] }) => names);

/** As the portal tells two names apart. */
const sameName = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The newer settings, and without the names that are accepted by now; a name that was withdrawn only a new check finds. */
export function withSettings(health: PortalHealth, settings: SettingsShown): PortalHealth {
  const accepted = new Set(settings.state === 'ready' ? settings.accepted.map(({ name }) => sameName(name)) : []);
  return { ...health, settings, findings: health.findings.flatMap((finding) => without(finding, accepted)) };
}

function without(finding: HealthFinding, accepted: ReadonlySet<string>): readonly HealthFinding[] {
  const { names } = finding;
  if (names === undefined) return [finding];
  const left = names.filter(({ name }) => !accepted.has(sameName(name)));
  if (left.length === names.length) return [finding];
  return left.length === 0 ? [] : [{ ...finding, names: left }];
}
