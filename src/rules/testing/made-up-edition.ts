/** What the file of an edition looks like that changes one number: made up, for tests. */
import { edition20250903 } from '../editions/2025-09-03.ts';
import { follows } from '../editions/follows.ts';
import { amount } from '../editions/parameter.ts';

export const edition20260101 = follows(edition20250903, {
  id: '2026-01-01',
  from: '2026-01-01',
  to: '2026-12-31',
  toIsFrom: 'made up',
  parameters: { 'enterprise.floor': amount('5000', 'EUR', 'month') },
});
