/** A 2xx answer -> the shape that was asked for, or the failure to read it. */
import type * as z from 'zod';
import { failed, type Outcome, succeeded } from './failure.ts';

export function read<T extends z.ZodType>(answer: Outcome<unknown>, schema: T): Outcome<z.output<T>> {
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success ? succeeded(parsed.data) : failed({ kind: 'unreadable' });
}
