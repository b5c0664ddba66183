/** A 2xx answer -> the shape that was asked for, or the failure to read it. */
import type * as z from 'zod';
import { failed, type GatewayResult, succeeded } from './failure.ts';

export function read<T extends z.ZodType>(answer: GatewayResult<unknown>, schema: T): GatewayResult<z.output<T>> {
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success ? succeeded(parsed.data) : failed({ kind: 'unreadable' });
}
