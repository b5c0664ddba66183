/** From what a card sends to a recorded fact and the deal as it then stands. Never throws; an answer within the promised time. */
import { factsFromRecords } from '../../crm/facts-from-records.ts';
import { allowedBaseUrl } from '../../crm/gateway/base-url.ts';
import { deadlineIn, timeForReading } from '../../crm/gateway/deadline.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import type { Manifest } from '../../crm/manifest-schema.ts';
import type { DealRecords } from '../../crm/records.ts';
import { revisionsOf } from '../../crm/recording/revisions.ts';
import { dayIn, instantIn, zoneOf } from '../../crm/times.ts';
import { recordFact, type RecordOutcome } from '../../crm/write-facts.ts';
import type { Determination } from '../../rules/determination.ts';
import type { Instant } from '../../facts/primitives.ts';
import type { Facts } from '../../facts/schema.ts';
import type { DealView, Locale } from '../../contract/deal-view.ts';
import { frenchSpaces } from '../../view/french-spaces.ts';
import { outputsOf } from '../../view/outputs.ts';
import { refusalProblems } from '../../view/recording/problems.ts';
import { conflictsShown, recordedFacts, recordReader } from '../../view/recording/recorded.ts';
import type { RecordEngagementResponse, RecordFailure, RecordFailureCode } from '../../contract/response.ts';
import type { ViewInput } from '../../view/view-input.ts';
import { recordFailureWords, recordWarningWords } from '../../view/words/recording.ts';
import { momentNow } from '../clock.ts';
import { notRead } from '../failures.ts';
import { localeOf } from '../language.ts';
import { placeOf } from '../place-of-error.ts';
import { readRecording, type RecordingRequest } from './request.ts';

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

export async function answerRecording(context: unknown, surroundings: Surroundings): Promise<RecordEngagementResponse> {
  const locale = localeOf(context);
  let timer: NodeJS.Timeout | undefined;
  const progress = { writing: false };
  const late = new Promise<RecordEngagementResponse>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure(progress.writing ? 'UNCERTAIN' : 'TIMEOUT', locale));
    }, lastMoment);
  });
  try {
    return await Promise.race([answer(context, surroundings, progress), late]);
  } catch (error) {
    surroundings.report(`record_engagement failed: ${placeOf(error)}`);
    return failure(progress.writing ? 'UNCERTAIN' : 'INTERNAL', locale);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(
  context: unknown,
  surroundings: Surroundings,
  progress: { writing: boolean },
): Promise<RecordEngagementResponse> {
  const read = readRecording(context);
  if (!read.ok) return failure('BAD_INPUT', read.locale, { problems: read.problems });
  const { value } = read;
  const { environment } = surroundings;
  const token = environment['PRIVATE_APP_ACCESS_TOKEN']?.trim() ?? '';
  if (token === '') return failure('NO_TOKEN', value.locale);
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) {
    surroundings.report(
      'record_engagement failed: HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.',
    );
    return failure('INTERNAL', value.locale);
  }
  const manifest = surroundings.manifest();
  const memory = memoryOf(base.url, token);
  const gateway = createWritingGateway({ baseUrl: base.url, token, deadline: deadlineIn(timeForReading), memory });
  const timeZone = zoneOf(value.request.timeZone);
  const now = momentNow(base, environment, surroundings.now);
  const asOf = instantIn(timeZone, now);
  const today = asOf === undefined ? undefined : dayIn(timeZone)(asOf);
  if (asOf === undefined || today === undefined) throw new RangeError('The clock is out of range.');

  const inputOf = (records: DealRecords): ViewInput => {
    const { facts, sources, gaps, hints } = factsFromRecords(records, { manifest, timeZone, asOf });
    const determination = surroundings.determine({ ...facts, asOf });
    return {
      facts,
      determination,
      sources,
      gaps,
      hints,
      timeZone,
      revisions: revisionsOf(records, manifest),
      ...readerOf(value, manifest),
    };
  };
  const outcome = await recordFact({
    gateway,
    manifest,
    memory,
    dealId: value.dealId,
    request: value.request,
    timeZone,
    today,
    now,
    // Lists speak one language, whoever records.
    outputsOf: (records) =>
      outputsOf({ ...inputOf(records), locale: manifest.recordLanguage, formatLocale: manifest.recordLanguage }),
    onWriting: () => {
      progress.writing = true;
    },
  });
  return shown(outcome, value, (records) => inputOf(records), surroundings);
}

function readerOf(
  { locale, formatLocale }: RecordingRequest,
  manifest: Manifest,
): Pick<ViewInput, 'audience' | 'viewerPartnerId' | 'locale' | 'formatLocale'> {
  const viewer = manifest.audience === 'partner' && manifest.partner ? { viewerPartnerId: manifest.partner.id } : {};
  return { audience: manifest.audience, ...viewer, locale, formatLocale };
}

function shown(
  outcome: RecordOutcome,
  { request, locale, formatLocale }: RecordingRequest,
  inputOf: (records: DealRecords) => ViewInput,
  { viewOf }: Surroundings,
): RecordEngagementResponse {
  const { record } = request;
  switch (outcome.state) {
    case 'recorded': {
      const input = inputOf(outcome.records);
      const reader = recordReader(input);
      const conflicts = conflictsShown(record.kind, outcome.conflicts, reader);
      const warnings = outcome.warnings.map((id) => ({ id, text: reader.say(recordWarningWords[id]) }));
      return {
        ok: true,
        view: viewOf(input),
        recorded: recordedFacts(record, reader),
        ...(outcome.repeated ? { repeated: true } : {}),
        ...(conflicts.length === 0 ? {} : { conflicts }),
        ...(warnings.length === 0 ? {} : { warnings }),
      };
    }
    case 'changed':
      return failure('CHANGED', locale, { view: viewOf(inputOf(outcome.records)) });
    case 'refused':
      return failure('REFUSED', locale, {
        problems: refusalProblems(outcome.refusals, record.kind, {
          locale,
          formatLocale,
          timeZone: zoneOf(request.timeZone),
        }),
      });
    case 'id_reused':
      return failure('BAD_INPUT', locale, { problems: [] });
    case 'not_installed':
      return failure('NOT_INSTALLED', locale);
    case 'failed': {
      const { code, message: _asReading, ...more } = notRead(outcome.failure, locale);
      return failure(code, locale, more);
    }
    case 'uncertain': {
      const { correlationId } = outcome.failure;
      return failure('UNCERTAIN', locale, correlationId === undefined ? {} : { correlationId });
    }
  }
}

function failure(
  code: RecordFailureCode,
  locale: Locale,
  more: Omit<RecordFailure, 'ok' | 'code' | 'message'> = {},
): RecordFailure {
  const text = recordFailureWords[code](more)[locale];
  return { ok: false, code, message: locale === 'fr' ? frenchSpaces(text) : text, ...more };
}
