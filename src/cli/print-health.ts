/** The health check on a terminal: what is well on a line, what is not with its effect and its repair. */
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';
import type { Locale } from '../contract/deal-view.ts';

const words = {
  fr: {
    states: { ok: 'ok', warning: 'attention', broken: 'en panne', unknown: 'non vérifié' },
    repair: 'Réparer :',
    green: 'Tout est en place.',
    unbroken: 'Rien n’est en panne.',
    broken: (count: number) => `En panne : ${count}.`,
    warnings: (count: number) => `À regarder : ${count}.`,
    unseen: (count: number) => `Non vérifié avec cette clé : ${count}.`,
  },
  en: {
    states: { ok: 'ok', warning: 'warning', broken: 'broken', unknown: 'not checked' },
    repair: 'Repair:',
    green: 'Everything is in place.',
    unbroken: 'Nothing is broken.',
    broken: (count: number) => `Broken: ${count}.`,
    warnings: (count: number) => `To look at: ${count}.`,
    unseen: (count: number) => `Not checked with this key: ${count}.`,
  },
} satisfies Record<Locale, { states: Record<FindingState, string> } & Record<string, unknown>>;

export function printHealth(findings: readonly HealthFinding[], locale: Locale): readonly string[] {
  const say = words[locale];
  const width = Math.max(...Object.values(say.states).map(({ length }) => length));
  const indent = ' '.repeat(width + 2);
  const lines = findings.flatMap(({ state, title, effect, repair, items = [] }) => [
    `${say.states[state].padEnd(width)}  ${title}`,
    ...(items.length === 0 ? [] : [`${indent}${items.join(', ')}`]),
    ...(effect === undefined ? [] : [`${indent}${effect}`]),
    ...(repair === undefined
      ? []
      : [`${indent}${say.repair} ${repair.how === 'by_hand' ? repair.text : (repair.command ?? repair.text)}`]),
  ]);
  return [...lines, summary(findings, locale)];
}

/** What is broken decides the exit status; what this key cannot see is said, and breaks nothing. */
function summary(findings: readonly HealthFinding[], locale: Locale): string {
  const say = words[locale];
  const [broken = 0, warnings = 0, unseen = 0] = (['broken', 'warning', 'unknown'] as const).map(
    (wanted) => findings.filter(({ state }) => state === wanted).length,
  );
  const parts = [
    broken > 0 ? say.broken(broken) : warnings > 0 ? say.unbroken : say.green,
    ...(warnings > 0 ? [say.warnings(warnings)] : []),
    ...(unseen > 0 ? [say.unseen(unseen)] : []),
  ];
  return parts.join(' ');
}
