/** Whose working days and whose clock a reply is measured by: the partner's. */
import type { DealAtHand } from '../../language/deal-at-hand.ts';
import type { FactRead } from '../../language/determination.ts';
import { lacking } from './codes.ts';
import { type Asked } from '../../language/findings.ts';
import { factsAt, unstatedAt } from '../../language/facts-read.ts';
import type { Party } from '../../language/party.ts';
import type { Region } from './reply-deadline.ts';
import { workingCalendar } from '../../language/working-calendar.ts';

/** With several partners only a region that they share will do. */
export interface KnownRegion extends Region {
  readonly read: readonly FactRead[];
}

export function regionOf(
  deal: DealAtHand,
  party: Party,
  path: string,
): KnownRegion | { readonly lacks: readonly Asked[] } {
  if (party.kind === 'nobody_named') return { lacks: [lacking('partners', 'reply_due', 'COM-02', 'COM-03')] };
  const ids = party.kind === 'one' ? [party.partnerId] : party.partnerIds;
  const regions = ids.map((id) => deal.partners.get(id)?.is);
  const [known] = regions;
  const shared = regions.every(
    (each) => each?.countryCode === known?.countryCode && each?.timeZone === known?.timeZone,
  );
  if (party.kind === 'several' && !shared)
    return { lacks: [lacking(`${path}.partnerId`, 'reply_due', 'COM-02', 'COM-03')] };
  const { countryCode, timeZone } = known ?? {};
  const [id] = ids;
  const partner =
    (id === undefined ? undefined : deal.partners.get(id)?.path) ?? `partners[${deal.facts.partners?.length ?? 0}]`;
  if (countryCode === undefined || timeZone === undefined) {
    const untold = unstatedAt(partner, { countryCode, timeZone });
    return { lacks: untold.map((at) => lacking(at, 'reply_due', 'COM-02', 'COM-03')) };
  }
  return {
    calendar: workingCalendar(countryCode, deal.facts.holidays),
    zone: timeZone,
    read: factsAt(partner, { countryCode, timeZone }),
  };
}
