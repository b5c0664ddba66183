/** Every problem of a refused file, one a line: where, what, and what to write instead. */
import type { Locale } from '../contract/deal-view.ts';
import type { FactProblem } from '../facts/parse.ts';

const words = {
  fr: {
    heading: (count: number) => `Le fichier est refusé : ${count} problème${count > 1 ? 's' : ''}.`,
    file: '(fichier)',
  },
  en: { heading: (count: number) => `The file is refused: ${count} problem${count > 1 ? 's' : ''}.`, file: '(file)' },
} satisfies Record<Locale, unknown>;

export function printProblems(problems: readonly FactProblem[], locale: Locale): string {
  const { heading, file } = words[locale];
  const lines = problems.map(
    ({ path, problem, hint }) => `  ${path === '' ? file : path}: ${problem}${hint === '' ? '' : ` (${hint})`}`,
  );
  return `${heading(problems.length)}\n${lines.join('\n')}\n`;
}
