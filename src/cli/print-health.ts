/** The health check on a terminal: what is well on a line, what is not with its effect and its repair. */
import type { FindingState, HealthFinding } from '../contract/portal-health.ts';
import type { Locale } from '../contract/deal-view.ts';

const words = {
  fr: {
    states: { ok: 'ok', warning: 'attention', broken: 'en panne', unknown: 'non vérifié' },
    repair: 'Réparer :',
    green: 'Tout est en place.',
    found: (count: number) => `À régler : ${count}.`,
  },
  en: {
    states: { ok: 'ok', warning: 'warning', broken: 'broken', unknown: 'not checked' },
    repair: 'Repair:',
    green: 'Everything is in place.',
    found: (count: number) => `To settle: ${count}.`,
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
      : [`${indent}${say.repair} ${repair.how === 'command' ? repair.command : repair.text}`]),
  ]);
  const open = findings.filter(({ state }) => state !== 'ok').length;
  return [...lines, open === 0 ? say.green : say.found(open)];
}
