/** What is wrong with what a reader tries, field by field, in the reader's language. */
import type * as z from 'zod';
import type { Locale } from '../../contract/deal-view.ts';
import type { Problem } from '../../contract/response.ts';
import { written } from '../../facts/parse.ts';
import { spoken } from '../spoken.ts';
import { type InputFault, inputWords } from '../words/refusals.ts';

const faults: Readonly<Record<string, InputFault>> = {
  closeDate: 'date',
  signedOn: 'date',
  cancelledAfter: 'count',
  discount: 'percent',
  mrr: 'amount',
};

export function whatIfProblems(issues: readonly z.core.$ZodIssue[], locale: Locale): Problem[] {
  return issues.slice(0, mostTold).map(({ path }) => {
    const field = path.findLast((step) => typeof step === 'string') ?? '';
    const { problem, hint } = inputWords[faults[field] ?? 'other'];
    return { path: written(path), problem: spoken(problem, locale), hint: spoken(hint, locale) };
  });
}
const mostTold = 30;
