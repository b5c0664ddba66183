/** Type id of the object that keeps a partner's part in a deal, or why nobody knows it. */
import type { ReadingGap } from '../contract/reading.ts';
import { gapOf } from './gaps.ts';
import type { GatewayResult } from './gateway/failure.ts';
import type { OwnTypes } from './own-types.ts';

export type InvolvementType =
  | { readonly state: 'known'; readonly type: `${number}-${number}` }
  | { readonly state: 'unknown'; readonly gap: ReadingGap };

export const notInstalled = {
  state: 'unknown',
  gap: { what: 'schema', why: 'not_installed', count: 1 },
} as const satisfies InvolvementType;

export function involvementTypeIn(looked: GatewayResult<OwnTypes>): InvolvementType {
  if (!looked.ok) return { state: 'unknown', gap: gapOf('schema', looked.failure, 1) };
  const { involvement } = looked.value;
  return involvement === null ? notInstalled : { state: 'known', type: involvement };
}
