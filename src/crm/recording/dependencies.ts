/** Which other fact a refused recording contradicts: one that it does not say itself, of the record that it is about. */
import type { Recordable } from '../../contract/recording-request.ts';
import type { Dependency } from '../../contract/refusal.ts';

type Whose = Pick<Dependency, 'kind' | 'partnerId' | 'link'>;

/** The record that the recording is about. */
export const whose = (record: Recordable): Whose => ({
  kind: record.kind,
  ...('partnerId' in record && record.partnerId !== undefined ? { partnerId: record.partnerId } : {}),
  ...('link' in record ? { link: record.link } : {}),
});

/** Says it, or takes it back. */
export function touches(record: Recordable, fields: readonly string[]): boolean {
  const withdrawn: readonly string[] = 'withdraw' in record ? (record.withdraw ?? []) : [];
  return fields.some((field) => Reflect.get(record, field) !== undefined || withdrawn.includes(field));
}

/** Undefined where the recording says it itself: then it is put right where it stands. The first field stands for all. */
export function dependsOn(
  record: Recordable,
  fields: readonly [string, ...string[]],
  how: Dependency['how'],
): Dependency | undefined {
  return touches(record, fields) ? undefined : { ...whose(record), field: fields[0], how };
}

/** Of two facts that contradict one another, the one that stood there. */
export const theOther = (
  record: Recordable,
  one: readonly [string, ...string[]],
  other: readonly [string, ...string[]],
): Dependency | undefined =>
  touches(record, one) ? dependsOn(record, other, 'correct') : dependsOn(record, one, 'correct');
