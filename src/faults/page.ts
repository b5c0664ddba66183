/** `docs/faults.md`: what becomes of an assessment, endpoint by endpoint and fault by fault. */
import type { Outcome } from './matrix.ts';

/** Faults that last as long as a card waits are left out: how much is read by then is a matter of milliseconds. */
export function faultsPage(outcomes: readonly Outcome[]): string {
  const prompt = outcomes.filter(({ fault }) => !fault.slow || fault.passing);
  const endpoints = [...new Set(prompt.map(({ endpoint }) => endpoint))].sort();
  return `# What happens when HubSpot fails

Every endpoint that an assessment asks, times every fault, on sample deals that between them ask all of them. No answer is
wrong: it is the **whole** answer, it **names** what could not be read and says nothing certain that rests on it, or it is
a failure with a code, a sentence and the next step. Calls that hang or crawl are in the tests too; the answer is there
within 8 seconds. \`src/faults/judge.ts\` says precisely what counts as wrong.

Made by \`npm run faults\`; a test compares.

${endpoints.map((endpoint) => section(endpoint, prompt.filter((outcome) => outcome.endpoint === endpoint))).join('\n')}`;
}

function section(endpoint: string, outcomes: readonly Outcome[]): string {
  const faultsOf = new Map<string, Set<string>>();
  for (const outcome of outcomes) {
    const said = inWords(outcome);
    faultsOf.set(said, (faultsOf.get(said) ?? new Set()).add(outcome.fault.name));
  }
  const rows = [...faultsOf].sort(([a], [b]) => (a < b ? -1 : 1)).map(([said, names]) => `| ${said} | ${[...names].sort().join(' · ')} |`);
  return `## ${endpoint}\n\n| answer | fault |\n|---|---|\n${rows.join('\n')}\n`;
}

function inWords({ judgement }: Outcome): string {
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
