/** What came back of a trial. Only the outline is checked: function and card are built and uploaded together. */
import type { WhatIfResponse } from '../../contract/response.ts';
import type { WhatIfCompared } from '../../contract/what-if.ts';
import type { Trial } from './what-if.ts';

export function readTrialAnswer(value: unknown, unanswered: string): Omit<Trial, 'tried' | 'asking'> {
  const answer = value as
    (Partial<Exclude<WhatIfResponse, { ok: true }>> & { readonly compared?: WhatIfCompared }) | null;
  if (typeof answer !== 'object' || answer === null) return { trouble: { message: unanswered, problems: [] } };
  const { compared, message, problems } = answer;
  if (Array.isArray(compared?.rows) && Array.isArray(compared.assumptions)) return { compared };
  return {
    trouble: {
      message: typeof message === 'string' ? message : unanswered,
      problems: Array.isArray(problems) ? problems : [],
    },
  };
}
