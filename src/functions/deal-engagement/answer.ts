/** From a deal's id to what its cards show: read, make facts, determine, put into words. Never throws. */
import { allowedBaseUrl } from '../../crm/gateway/base-url.ts';
import { deadlineIn, timeForReading } from '../../crm/gateway/deadline.ts';
import { createGateway } from '../../crm/gateway/gateway.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { factsFromRecords } from '../../crm/facts-from-records.ts';
import type { Manifest } from '../../crm/manifest-schema.ts';
import { readDeal } from '../../crm/read-deal.ts';
import { revisionsOf } from '../../crm/recording/revisions.ts';
import { instantIn, zoneOf } from '../../crm/times.ts';
import type { Determination } from '../../rules/determination.ts';
import type { Instant } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import type { DealView, Locale } from '../../contract/deal-view.ts';
import type { DealEngagementResponse } from '../../contract/response.ts';
import type { ViewInput } from '../../view/view-input.ts';
import { momentNow } from '../clock.ts';
import { failure, notRead } from '../failures.ts';
import { localeOf } from '../language.ts';
import { placeOf } from '../place-of-error.ts';
import { type EngagementRequest, readRequest } from './request.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly manifest: () => Manifest;
  readonly determine: (facts: Facts & { asOf: Instant }) => Determination;
  readonly viewOf: (input: ViewInput) => DealView;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (line: string) => void;
}

/** HubSpot ends a function at 15 s; a reader has gone long before. */
const lastMoment = 7_800;

export async function answerDeal(context: unknown, surroundings: Surroundings): Promise<DealEngagementResponse> {
  const locale = localeOf(context);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<DealEngagementResponse>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure('TIMEOUT', locale));
    }, lastMoment);
  });
  try {
    return await Promise.race([answer(context, locale, surroundings), late]);
  } catch (error) {
    surroundings.report(`deal_engagement failed: ${placeOf(error)}`);
    return failure('INTERNAL', locale);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(context: unknown, locale: Locale, surroundings: Surroundings): Promise<DealEngagementResponse> {
  const request = readRequest(context);
  if (request === null) return failure('BAD_INPUT', locale);
  const { environment } = surroundings;
  const token = environment['PRIVATE_APP_ACCESS_TOKEN']?.trim() ?? '';
  if (token === '') return failure('NO_TOKEN', locale);
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) {
    surroundings.report(
      'deal_engagement failed: HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.',
    );
    return failure('INTERNAL', locale);
  }
  const manifest = surroundings.manifest();
  const memory = memoryOf(base.url, token);
  const gateway = createGateway({ baseUrl: base.url, token, deadline: deadlineIn(timeForReading), memory });
  const records = await readDeal(request.dealId, { gateway, manifest, memory });
  if (!records.ok) return notRead(records.failure, locale);

  const timeZone = zoneOf(request.timeZone);
  const asOf = instantIn(timeZone, momentNow(base, environment, surroundings.now));
  if (asOf === undefined) throw new RangeError('The clock is out of range.');
  const { facts, sources, gaps, hints } = factsFromRecords(records.value, { manifest, timeZone, asOf });
  const determination = surroundings.determine({ ...facts, asOf });
  return {
    ok: true,
    view: surroundings.viewOf({
      facts,
      determination,
      sources,
      gaps,
      hints,
      timeZone,
      revisions: revisionsOf(records.value, manifest),
      ...readerOf(request, manifest),
    }),
  };
}

function readerOf(
  { locale, formatLocale }: EngagementRequest,
  manifest: Manifest,
): Pick<ViewInput, 'audience' | 'viewerPartnerId' | 'locale' | 'formatLocale'> {
  const viewer = manifest.audience === 'partner' && manifest.partner ? { viewerPartnerId: manifest.partner.id } : {};
  return { audience: manifest.audience, ...viewer, locale, formatLocale };
}
