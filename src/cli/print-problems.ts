/** Every problem of a refused file, one a line: where, what, and what to do next. */
import type { Locale } from '../contract/deal-view.ts';
import type { FactProblem } from '../facts/parse.ts';
import { spaced } from '../view/spoken.ts';

const words = {
  fr: {
    heading: (count: number) => `Le fichier est refusé : ${count} problème${count > 1 ? 's' : ''}.`,
    file: '(fichier)',
    colon: ' : ',
    noLine: (id: string) => `aucune ligne « ${id} »`,
    known: (ids: string) => (ids === '' ? 'la transaction n’a pas de ligne' : `lignes de la transaction : ${ids}`),
  },
  en: {
    heading: (count: number) => `The file is refused: ${count} problem${count > 1 ? 's' : ''}.`,
    file: '(file)',
    colon: ': ',
    noLine: (id: string) => `no line item "${id}"`,
    known: (ids: string) => (ids === '' ? 'the deal has no line items' : `lines of the deal: ${ids}`),
  },
} satisfies Record<Locale, unknown>;

export function printProblems(problems: readonly FactProblem[], locale: Locale): readonly string[] {
  const { heading, file, colon } = words[locale];
  const lines = problems.map(
    ({ path, problem, hint }) => `  ${path === '' ? file : path}${colon}${problem}${hint === '' ? '' : ` (${hint})`}`,
  );
  return [heading(problems.length), ...lines].map((line) => spaced(line, locale));
}

/** `known`: ids of the lines that there are. */
export function noSuchLine(id: string, known: string, locale: Locale): FactProblem {
  const say = words[locale];
  return { path: 'lineItems', problem: say.noLine(id), hint: say.known(known) };
}
