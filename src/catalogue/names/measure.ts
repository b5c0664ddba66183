/** How often a classification is right, class by class, on names whose right answer people wrote down. */
import * as z from 'zod';
import { productEditionSchema, productLineSchema } from '../../facts/schema.ts';
import type { Classification } from '../../rules/language/rulebook.ts';

const namesSchema = z.array(
  z.strictObject({
    productLine: productLineSchema,
    addOn: z.string().optional(),
    edition: productEditionSchema,
    /** What the name says of the kind; null: nothing. */
    kind: z.enum(['subscription', 'one_time', 'overage']).nullable(),
    names: z.array(z.string()).min(1),
  }),
);

export interface JudgedName {
  readonly name: string;
  readonly right: Classification;
}

/** From the JSON of a file beside this one; throws where it is not of the format. */
export function namesIn(json: unknown): JudgedName[] {
  return namesSchema
    .parse(json)
    .flatMap(({ productLine, addOn = null, edition, kind: kindHint, names }) =>
      names.map((name) => ({ name, right: { productLine, addOn, edition, kindHint } })),
    );
}

/**
 * Counts of one class. `said`: answers of the class; `there`: names that belong to it; `right`: both.
 * precision = right / said, recall = right / there.
 */
export interface Score {
  readonly right: number;
  readonly said: number;
  readonly there: number;
}
export const precision = ({ right, said }: Score): number => (said === 0 ? 1 : right / said);
export const recall = ({ right, there }: Score): number => (there === 0 ? 1 : right / there);

export interface Measured {
  readonly productLine: ReadonlyMap<string, Score>;
  readonly edition: ReadonlyMap<string, Score>;
  readonly kind: ReadonlyMap<string, Score>;
  readonly all: Readonly<Record<'productLine' | 'edition' | 'kind', Score>>;
  /** Answers that say something wrong, and so cost money; an answer that is only not sure is none. */
  readonly wrong: readonly { readonly name: string; readonly said: Classification; readonly right: Classification }[];
  /** Names that have a right answer and got none. */
  readonly unanswered: readonly string[];
}

type Answer = { readonly name: string; readonly right: Classification; readonly said: Classification };

/** `unclassified`, the edition `unknown` and no kind are answers of nobody: they lower recall, never precision. */
export function measure(names: readonly JudgedName[], classify: (name: string) => Classification): Measured {
  const answers = names.map((judged) => ({ ...judged, said: classify(judged.name) }));
  const productLine = scores(answers, lineOf);
  const edition = scores(answers, editionOf);
  const kind = scores(answers, kindOf);
  return {
    productLine,
    edition,
    kind,
    all: { productLine: sum(productLine), edition: sum(edition), kind: sum(kind) },
    wrong: answers.filter(isWrong),
    unanswered: answers
      .filter(({ said, right }) => lineOf(said) === null && lineOf(right) !== null)
      .map(({ name }) => name),
  };
}

type Told = (of: Classification) => string | null;
const lineOf: Told = ({ productLine, addOn }) =>
  productLine === 'unclassified'
    ? null
    : productLine === 'other_add_on'
      ? `${productLine}: ${addOn ?? '?'}`
      : productLine;
const editionOf: Told = ({ productLine, edition }) =>
  productLine === 'unclassified' || edition === 'unknown' || edition === 'none' ? null : edition;
const kindOf: Told = ({ productLine, kindHint }) => (productLine === 'unclassified' ? null : kindHint);

const isWrong = ({ said, right }: Answer): boolean =>
  [lineOf, editionOf, kindOf].some((told) => {
    const answer = told(said);
    return answer !== null && answer !== told(right);
  });

function scores(answers: readonly Answer[], told: Told): Map<string, Score> {
  const classes = new Map<string, Score>();
  const add = (name: string | null, part: Partial<Score>): void => {
    if (name === null) return;
    const { right, said, there } = classes.get(name) ?? { right: 0, said: 0, there: 0 };
    classes.set(name, {
      right: right + (part.right ?? 0),
      said: said + (part.said ?? 0),
      there: there + (part.there ?? 0),
    });
  };
  for (const answer of answers) {
    add(told(answer.said), { said: 1, right: told(answer.said) === told(answer.right) ? 1 : 0 });
    add(told(answer.right), { there: 1 });
  }
  return classes;
}

function sum(classes: ReadonlyMap<string, Score>): Score {
  const all = [...classes.values()];
  const total = (of: (score: Score) => number): number => all.reduce((before, score) => before + of(score), 0);
  return { right: total(({ right }) => right), said: total(({ said }) => said), there: total(({ there }) => there) };
}
