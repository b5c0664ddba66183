/** From what a card sends to a recorded fact and the deal as it then stands. Never throws; an answer within the promised time. */
import type { Locale } from '../../contract/deal-view.ts';
import type { RecordEngagementResponse, RecordFailure, RecordFailureCode } from '../../contract/response.ts';
import { memoryOf } from '../../crm/gateway/installation-memory.ts';
import { createWritingGateway } from '../../crm/gateway/writing.ts';
import type { DealRecords } from '../../crm/records.ts';
import { dayIn, instantIn, zoneOf } from '../../crm/times.ts';
import { recordFact, type RecordResult } from '../../crm/write-facts.ts';
import { assessmentOf } from '../../view/history/assessment.ts';
import { outputsOf } from '../../view/outputs.ts';
import { readerOf } from '../../view/reader.ts';
import { refusalProblems } from '../../view/recording/problems.ts';
import { changedBy, conflictsShown, recordedFacts } from '../../view/recording/recorded.ts';
import { spoken } from '../../view/spoken.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { recordFailureWords, recordWarningWords } from '../../view/words/recording.ts';
import { savedWords } from '../../view/words/history.ts';
import type { Access } from '../access.ts';
import { withCaseFile } from '../case-file.ts';
import { notRead } from '../failures.ts';
import { recordEngagement } from '../names.ts';
import { answerInShell } from '../shell.ts';
import type { DealSurroundings } from '../surroundings.ts';
import { viewInputOf } from '../../crm/view-input.ts';
import { readRecording, type RecordingRequest } from './request.ts';

export function answerRecording(context: unknown, surroundings: DealSurroundings): Promise<RecordEngagementResponse> {
  let writing = false;
  const onWriting = () => {
    writing = true;
  };
  return answerInShell<RecordingRequest, RecordEngagementResponse>(context, surroundings, {
    name: recordEngagement,
    read: (given, locale) => {
      const read = readRecording(given, locale);
      return read.ok ? read : { ok: false, answer: failure('BAD_INPUT', locale, { problems: read.problems }) };
    },
    answer: (request, access) => answer(request, access, surroundings, onWriting),
    // From the first write on nobody here knows what HubSpot has kept.
    failed: (code, locale) => failure(writing ? 'UNCERTAIN' : code, locale),
  });
}

async function answer(
  value: RecordingRequest,
  access: Access,
  surroundings: DealSurroundings,
  onWriting: () => void,
): Promise<RecordEngagementResponse> {
  const { baseUrl, token, startDeadline } = access;
  const manifest = surroundings.manifest();
  const memory = memoryOf(baseUrl, token);
  const gateway = createWritingGateway({ baseUrl, token, deadline: startDeadline(), memory });
  const timeZone = zoneOf(value.request.timeZone);
  const now = access.now();
  const asOf = instantIn(timeZone, now);
  const today = asOf === undefined ? undefined : dayIn(timeZone)(asOf);
  if (asOf === undefined || today === undefined) throw new RangeError('The clock is out of range.');

  const { judge } = surroundings;
  const inputOf = (records: DealRecords): ViewInput =>
    viewInputOf(records, { manifest, timeZone, asOf, judge, reader: value });
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
    outputsOf: (records) => {
      const input = inputOf(records);
      const { recordLanguage } = manifest;
      return {
        outputs: outputsOf({ ...input, locale: recordLanguage, formatLocale: recordLanguage }),
        gaps: input.gaps,
      };
    },
    assessmentOf: (records) => assessmentOf(inputOf(records)),
    onWriting,
  });
  return shown(outcome, value, inputOf, surroundings);
}

function shown(
  outcome: RecordResult,
  { request, locale, formatLocale }: RecordingRequest,
  inputOf: (records: DealRecords) => ViewInput,
  { viewOf }: DealSurroundings,
): RecordEngagementResponse {
  const { record } = request;
  switch (outcome.state) {
    case 'recorded': {
      const input = inputOf(outcome.records);
      const reader = readerOf(input);
      const conflicts = conflictsShown(record.kind, outcome.conflicts, reader);
      const warnings = outcome.warnings.map((id) => ({ id, text: reader.say(recordWarningWords[id]) }));
      return {
        ok: true,
        view: withCaseFile(viewOf(input), input),
        recorded: recordedFacts(record, reader),
        ...(outcome.repeated ? { repeated: true } : {}),
        ...(conflicts.length === 0 ? {} : { conflicts }),
        ...(warnings.length === 0 ? {} : { warnings }),
        ...(outcome.undo === undefined ? {} : { undo: outcome.undo }),
      };
    }
    case 'saved_already': {
      const input = inputOf(outcome.records);
      const reader = readerOf(input);
      const unchanged = reader.say(savedWords.already(reader.format.brief(outcome.last.at)));
      return { ok: true, view: withCaseFile(viewOf(input), input), recorded: [], unchanged };
    }
    case 'changed': {
      const input = inputOf(outcome.records);
      const told = failure('CHANGED', locale, { view: withCaseFile(viewOf(input), input) });
      return { ...told, message: [told.message, ...changedBy(outcome.by ?? [], readerOf(input))].join(' ') };
    }
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
  return { ok: false, code, message: spoken(recordFailureWords[code](more), locale), ...more };
}
