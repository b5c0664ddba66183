/**
 * A recording while HubSpot fails, then the same request again when it works.
 *
 * Right is: an answer that says "nothing was recorded" when nothing was, one that says "recorded" when it was, and
 * UNCERTAIN in between; after the second request the fact, once, with one line in the log; and on the deal never an
 * estimate that is neither the one before nor the one after.
 */
import { failureCodes, recordFailureCodes } from '../contract/response.ts';
import { againWhenLate } from './again-when-late.ts';
import { type Asked } from './exchange.ts';
import { questionOf } from './failing-hubspot.ts';
import { type Fault, faults, lostAnswers, passingFaults } from './fault-kinds.ts';
import { endpointOf } from './matrix.ts';
import { type Attempt, type Fact, type Kept, RecordingBench } from './recording-bench.ts';

interface RecordingCell {
  readonly fact: Fact;
  /** The call that fails: what it asks, and the how manieth call of that kind it is. */
  readonly step: string;
  readonly fault: Fault;
  /** Everything that comes after the call fails as well. */
  readonly onwards: boolean;
}

export interface RecordingCellResult extends RecordingCell {
  /** `ok`, `ok, with` its warnings, or the code. */
  readonly said: string;
  readonly answer: Attempt['answer'];
  readonly wrong: readonly string[];
  readonly milliseconds: number;
}

/** What a recording comes to when nothing fails: its calls and what it leaves. */
interface Course {
  readonly steps: readonly { readonly step: string; readonly writes: boolean }[];
  readonly before: Kept;
  readonly after: Kept;
}

const isWriting = ({ method, path }: Asked): boolean =>
  method === 'PATCH' ||
  method === 'PUT' ||
  (method === 'POST' && !/\/(?:search|batch\/read)$/.test(path.split('?')[0] ?? path));

/** Numbers the calls of a kind; a call that is asked again with the same words is the same step. */
function stepsIn(): (asked: Asked) => string {
  const seen = new Map<string, Set<string>>();
  return (asked) => {
    const kind = endpointOf(asked).replace(/\/\d+%3A\d+$/, '/{key}');
    const questions = seen.get(kind) ?? new Set<string>();
    seen.set(kind, questions.add(questionOf(asked)));
    return `${kind} #${[...questions].indexOf(questionOf(asked)) + 1}`;
  };
}

async function courseOf(bench: RecordingBench, fact: Fact): Promise<Course> {
  await bench.prepare(fact);
  const before = await bench.kept(fact);
  const { answer, asked } = await bench.attempt(fact, () => null);
  if (!answer.ok)
    throw new Error(`${fact.name}: ${answer.code} ${answer.message} ${JSON.stringify(answer.problems ?? [])}`);
  const stepOf = stepsIn();
  const steps = new Map(asked.map((each) => [stepOf(each), isWriting(each)] as const));
  return { steps: [...steps].map(([step, writes]) => ({ step, writes })), before, after: await bench.kept(fact) };
}

/**
 * From the write on every fault; before it those by which an answer can mislead, and fewer of them unless `thorough`.
 * The first write, which is the fact itself, also fails with all that comes after it.
 */
function recordingCells(fact: Fact, { steps }: Course, thorough = false): RecordingCell[] {
  const first = steps.findIndex(({ writes }) => writes);
  return steps.flatMap(({ step, writes }, index): RecordingCell[] => {
    const alone = (chosen: readonly Fault[]) => chosen.map((fault) => ({ fact, step, fault, onwards: false }));
    if (index < first) return alone(faults.filter(({ name }) => (thorough ? misleading : fewest).has(name)));
    if (!writes) return alone(thorough ? faults : faults.filter(({ name }) => misleading.has(name)));
    if (index > first && !thorough) return alone([...faults, ...lostAnswers]);
    const onwards = [...faults.filter(({ name }) => name === '500'), ...lostAnswers].filter(({ slow }) => !slow);
    return [
      ...alone([...faults, ...passingFaults, ...lostAnswers]),
      ...onwards.map((fault) => ({ fact, step, fault, onwards: true })),
    ];
  });
}
const fewest: ReadonlySet<string> = new Set(['500', '207, one missing', '403, a scope']);
const misleading: ReadonlySet<string> = new Set([
  ...fewest,
  'reset',
  '429, the day',
  'JSON of another shape',
  'entries of another shape',
  'empty pages for ever',
  '404',
]);

async function runRecording(bench: RecordingBench, cell: RecordingCell, course: Course): Promise<RecordingCellResult> {
  const { fact, step, fault, onwards } = cell;
  await bench.prepare(fact);
  const stepOf = stepsIn();
  let reached = false;
  const first = await bench.attempt(fact, (asked, times) => {
    if (stepOf(asked) === step) {
      reached = true;
      return fault.passing && times > 1 ? null : fault;
    }
    return onwards && reached ? fault : null;
  });
  const between = await bench.kept(fact);
  const second = await bench.attempt(fact, () => null);
  const { answer } = first;
  return {
    ...cell,
    said: answer.ok ? ['ok', ...(answer.warnings ?? []).map(({ id }) => id)].join(', ') : answer.code,
    answer,
    wrong: [...atFirst(first, between, fact, course), ...atLast(second, await bench.kept(fact), course)],
    milliseconds: Math.max(first.milliseconds, second.milliseconds),
  };
}

const codes: ReadonlySet<string> = new Set([...failureCodes, ...recordFailureCodes]);

function atFirst(
  { answer, milliseconds }: Attempt,
  kept: Kept,
  { kept: { value } }: Fact,
  { before, after }: Course,
): string[] {
  const isKept = kept.value === value;
  return [
    ...(answer.ok && !isKept ? ['says it is recorded, and it is not'] : []),
    ...(!answer.ok && answer.code !== 'UNCERTAIN' && answer.code !== 'INTERNAL' && isKept
      ? [`says ${answer.code}, nothing recorded, and it is`]
      : []),
    ...(!answer.ok && !codes.has(answer.code) ? [`fails as ${answer.code}`] : []),
    ...(!answer.ok && answer.message.length < 40 ? ['names no next step'] : []),
    ...(kept.records > after.records ? [`leaves ${kept.records} records`] : []),
    ...(isKept && kept.logged !== 1 ? [`leaves ${kept.logged} lines in the log`] : []),
    ...(kept.outputs !== before.outputs && kept.outputs !== after.outputs
      ? [`leaves the estimate ${kept.outputs}`]
      : []),
    ...(milliseconds > 8_000 ? [`takes ${Math.round(milliseconds)} ms`] : []),
  ];
}

function atLast({ answer, milliseconds }: Attempt, kept: Kept, { after }: Course): string[] {
  return [
    ...(answer.ok ? [] : [`the same request again fails: ${answer.code}`]),
    ...(JSON.stringify(kept) === JSON.stringify(after)
      ? []
      : [`in the end there is ${JSON.stringify(kept)} instead of ${JSON.stringify(after)}`]),
    ...(milliseconds > 8_000 ? [`again takes ${Math.round(milliseconds)} ms`] : []),
  ];
}

/** Cells that wait have an emulator each, and wait together; the others take turns at two. */
export async function runRecordings(fact: Fact, thorough = false): Promise<RecordingCellResult[]> {
  const lanes = await Promise.all([RecordingBench.start(), RecordingBench.start()]);
  const [bench] = lanes;
  const course = await courseOf(bench, fact);
  const cells = recordingCells(fact, course, thorough);
  const prompt = cells.filter(({ fault }) => !fault.slow);
  const slow = cells.filter((cell) => !prompt.includes(cell) && (thorough || /hangs/.test(cell.fault.name)));
  const ofLane = (index: number): RecordingCell[] => prompt.filter((_, at) => at % lanes.length === index);
  const inTurn = async (each: RecordingBench, of: readonly RecordingCell[]): Promise<RecordingCellResult[]> => {
    const outcomes: RecordingCellResult[] = [];
    for (const cell of of) outcomes.push(await runRecording(each, cell, course));
    await each.close();
    return outcomes;
  };
  const alone = slow.map(async (cell) => inTurn(await RecordingBench.start(), [cell]));
  const outcomes = (await Promise.all([...alone, ...lanes.map((lane, index) => inTurn(lane, ofLane(index)))])).flat();
  return againWhenLate(outcomes, async (outcome) => {
    const late = await RecordingBench.start();
    const again = await runRecording(late, outcome, course);
    await late.close();
    return again;
  });
}
