/** One thing that is wrong with a facts file: where, what, and what to write instead. */
export interface FactProblem {
  readonly path: string;
  readonly problem: string;
  readonly hint: string;
}
