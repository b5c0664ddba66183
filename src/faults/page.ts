/** `docs/faults.md` and `docs/faults-recording.md`: what becomes of an assessment and of a recording, call by call and fault by fault. */
import type { CellResult } from './matrix.ts';
import type { RecordingCellResult } from './recording.ts';

/** Faults that last as long as a card waits are left out: how much is read by then is a matter of milliseconds. */
export function faultsPage(outcomes: readonly CellResult[]): string {
  const prompt = outcomes.filter(({ fault }) => !fault.slow);
  const endpoints = [...new Set(prompt.map(({ endpoint }) => endpoint))].sort();
  return `# What happens when HubSpot fails

Every endpoint that an assessment asks, times every fault, on sample deals that between them ask all of them. No answer is
wrong: it is the **whole** answer, it **names** what could not be read and says nothing certain that rests on it, or it is
a failure with a code, a sentence and the next step. Calls that hang or crawl are in the tests too; the answer is there
within 8 seconds. \`src/faults/judge.ts\` says precisely what counts as wrong.

Made by \`npm run faults\`; a test compares.

${endpoints
  .map((endpoint) =>
    section(
      endpoint,
      prompt.filter((outcome) => outcome.endpoint === endpoint),
    ),
  )
  .join('\n')}`;
}

function section(endpoint: string, outcomes: readonly CellResult[]): string {
  return table(
    endpoint,
    outcomes.map((outcome) => [inWords(outcome), outcome.fault.name]),
  );
}

/** A recording at the example of a partner's first registration; the outcomes of the calls in their order. */
export function recordingPage(outcomes: readonly RecordingCellResult[]): string {
  const prompt = outcomes.filter(({ fault }) => !fault.slow);
  const steps = [...new Set(prompt.map(({ step }) => step))];
  const name = ({ fault, onwards }: RecordingCellResult): string =>
    onwards ? `${fault.name}, and whatever comes after` : fault.name;
  return `# What happens when HubSpot fails during a recording

A fact is recorded (the first registration of a partner on a deal), one of its calls goes wrong, and the user chooses
Record again when HubSpot works. Whatever the first answer was, there is then one record with the fact and one line in its
log. The first answer is never wrong about it: **ok** (with what could not be done besides), a failure that says nothing
was recorded, or UNCERTAIN where HubSpot did not say. Calls that hang are in the tests too.

"Written, then ..." is a write that HubSpot did and whose answer was lost. Made by \`npm run faults\`; a test compares.

${steps
  .map((step) =>
    table(
      step,
      prompt.filter((outcome) => outcome.step === step).map((outcome) => [outcome.said, name(outcome)]),
    ),
  )
  .join('\n')}`;
}

function table(title: string, cells: readonly (readonly [said: string, fault: string])[]): string {
  const faultsOf = new Map<string, Set<string>>();
  for (const [said, fault] of cells) faultsOf.set(said, (faultsOf.get(said) ?? new Set()).add(fault));
  const rows = [...faultsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([said, names]) => `| ${said} | ${[...names].sort().join(' · ')} |`);
  return `## ${title}\n\n| answer | fault |\n|---|---|\n${rows.join('\n')}\n`;
}

function inWords({ judgement }: CellResult): string {
  switch (judgement.is) {
    case 'whole':
      return 'whole';
    case 'less':
      return `names ${judgement.gaps.join(', ')}`;
    case 'failure':
      return `failure ${judgement.code}`;
    case 'wrong':
      return `**wrong**: ${judgement.because.join('; ')}`;
  }
}
