/** Whether a quarter is closed, as the portal keeps it, and which deals have to be read to see what has changed since. */
import type { ClosedDetail } from '../../contract/closed-quarter.ts';
import type { Audience, Locale } from '../../contract/deal-view.ts';
import type { QuarterClosed, QuarterState } from '../../contract/statement.ts';
import type { KeptClosing } from '../../crm/closings.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import { partnerOfPortal } from '../../crm/partner-of-portal.ts';
import { withoutPartner } from '../../crm/recording/audit.ts';
import { closedQuarters } from '../../portfolio/statement/closed-quarters.ts';
import { takesAdjustments } from '../../portfolio/statement/kept-closing.ts';
import type { Access } from '../access.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { notAnswered } from './failed.ts';

export async function stateOfQuarter(
  quarter: string,
  locale: Locale,
  { baseUrl, token, startDeadline }: Access,
  surroundings: DealSurroundings,
): Promise<QuarterState> {
  const manifest = surroundings.manifest();
  const memory = memoryOf(baseUrl, token);
  const gateway = createWritingGateway({ baseUrl, token, deadline: startDeadline(), memory });
  const kept = await closedQuarters(gateway, manifest, memory);
  const nothing = { ok: true, quarter, closedDeals: [], withoutAmounts: [] } as const;
  if (!kept.ok) return { ...nothing, unread: notAnswered(kept.failure, locale).message };
  const { closings, closed, detailOf } = kept;
  const stands = closings.find((each) => each.quarter === quarter);
  const adjustedIn = takesAdjustments(closings) ?? quarter;
  const takes = stands === undefined && closings.length > 0 && adjustedIn === quarter;
  const looked = closed.filter((each) => (takes ? each.quarter < quarter : each.quarter === quarter));
  const inFull = new Set(closed.map((each) => each.quarter));
  const own = partnerOfPortal(manifest);
  return {
    ...nothing,
    ...(stands === undefined
      ? {}
      : {
          closing: {
            ...closingTold(stands, detailOf(stands), manifest.audience),
            by: withoutPartner(stands.by, own),
            inFull: inFull.has(quarter),
            adjustedIn,
          },
        }),
    closedDeals: stands === undefined && !takes ? [] : idsIn(looked),
    withoutAmounts: takes ? closings.map((each) => each.quarter).filter((each) => !inFull.has(each)) : [],
  };
}

const idsIn = (
  closed: Extract<Awaited<ReturnType<typeof closedQuarters>>, { ok: true }>['closed'],
): readonly string[] => [
  ...new Set(closed.flatMap(({ entries, adjustments }) => [...entries, ...adjustments].map(({ dealId }) => dealId))),
];

function closingTold(
  { closedAt, digest, deals, totals }: KeptClosing,
  detail: ClosedDetail | null,
  audience: Audience,
): Omit<QuarterClosed, 'by' | 'inFull' | 'adjustedIn'> {
  const partners = detail?.of === 'partners' && audience === 'hubspot' ? detail.partners : null;
  return {
    ...{ closedAt, digest, deals, totals },
    ...(partners === null
      ? {}
      : {
          partners: partners.map(({ id, name, ...sums }) => ({
            ...sums,
            ...(id === null ? {} : { id, name: name ?? id }),
          })),
        }),
  };
}
