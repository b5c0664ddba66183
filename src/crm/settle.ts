/**
 * After a write: what the record says now, whom we met, and nothing lost that can be kept. A line of the log or an entry
 * of a list that another writer wrote over is put back beside that writer's; a fact that two people stated is told.
 */
import type { TimeZone, CalendarDate } from '../facts/primitives.ts';
import type { RecordRequest } from '../contract/recording-request.ts';
import type { SavedAssessment } from '../contract/saved-assessments.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { Manifest } from './manifest-schema.ts';
import { merged } from './recording/audit.ts';
import { cameBetween, type Conflict, type PastValue, sameValue } from './recording/between.ts';
import { ownValue } from './recording/own-value.ts';
import type { Change, Current } from './recording/change.ts';
import { type ChangeContext, changesOf } from './recording/changes.ts';
import { contradictions } from './recording/consistency.ts';
import type { TargetRecord } from './write-target.ts';

export interface SetValue {
  readonly property: string;
  readonly from: string;
  readonly to: string;
}

export interface SettleOptions {
  readonly manifest: Manifest;
  readonly request: RecordRequest;
  readonly timeZone: TimeZone;
  readonly today: CalendarDate;
  readonly now: number;
  readonly assessment?: SavedAssessment | undefined;
}

/** With the field of the request that it is about. */
export type MetConflict = Conflict & { readonly field: string };

export interface Settled {
  /** Null where it could not be looked at again. */
  readonly record: CrmRecord | null;
  readonly conflicts: readonly MetConflict[];
  readonly warnings: readonly ('log_incomplete' | 'not_looked_at_again')[];
}

/** Two writers who put back each other's lines write the same text, so this ends; a third one may come in between. */
const mostLooks = 4;

/** `line` is ours in the log; null where it is there already. */
export async function settle(
  place: TargetRecord,
  id: string,
  set: readonly SetValue[],
  line: string | null,
  options: SettleOptions,
): Promise<Settled> {
  const { record: recordable } = options.request;
  const log = place.auditProperty;
  const own = ownValue(options.manifest);
  const conflicts = new Map<string, MetConflict>();
  const meet = (found: readonly Conflict[], current: Current): void => {
    for (const conflict of found)
      conflicts.set(`${conflict.property} ${conflict.at}`, {
        ...conflict,
        field: fieldOf(recordable, conflict.property, current, options),
      });
  };
  const seen = new Map(set.map(({ property, from }) => [property, from]));
  const wrote = new Map(set.map(({ property, to }) => [property, to]));
  let last: CrmRecord | null = null;
  for (let look = 1; look <= mostLooks; look += 1) {
    const looked = await place.look(id, [...new Set([...wrote.keys(), log])]);
    if (!looked.ok || looked.value === null)
      return { record: last, conflicts: [...conflicts.values()], warnings: ['not_looked_at_again'] };
    const record = (last = looked.value);
    const current: Current = (property) => record.properties[property] ?? '';
    const history = (property: string): PastValue[] =>
      (record.propertiesWithHistory?.[property] ?? []).map(({ value, timestamp }) => ({
        value: value ?? '',
        at: timestamp,
      }));
    const met = ({ property, from, to }: SetValue): Conflict[] =>
      cameBetween(
        property,
        own(property, from),
        own(property, to),
        history(property).map(({ value, at }) => ({ value: own(property, value), at })),
      );
    const mergedProperties = mergedBy(recordable, current, options);

    for (const each of set.filter((one) => !mergedProperties.has(one.property) && !isShortened(one)))
      meet(met(each), current);
    const corrections = new Map<string, string>();
    const whole = merged([current(log), ...history(log).map(({ value }) => value)], line === null ? [] : [line]);
    if (whole !== current(log)) corrections.set(log, whole);
    const remade = again(mergedProperties, current, history, seen, wrote, options);
    for (const [property, to] of remade ?? []) corrections.set(property, to);
    for (const each of remade === null ? set.filter(({ property }) => mergedProperties.has(property)) : [])
      meet(met(each), current);
    if (corrections.size === 0) return { record, conflicts: [...conflicts.values()], warnings: [] };
    if (look === mostLooks) break;
    const answer = await place.update(id, Object.fromEntries(corrections));
    if (answer.state === 'failed') break;
    for (const [property, to] of corrections) {
      if (property !== log) seen.set(property, current(property));
      if (property !== log) wrote.set(property, to);
    }
  }
  return { record: last, conflicts: [...conflicts.values()], warnings: ['log_incomplete'] };
}

/** The log shortens long values: what stood there cannot be told from it then. */
const isShortened = ({ from, to }: SetValue): boolean => from.endsWith('…') || to.endsWith('…');

function changesOn(record: RecordRequest['record'], current: Current, context: ChangeContext): readonly Change[] {
  const onNothing = changesOf(record, () => '', context);
  const onThis = changesOf(record, current, context);
  return [...(onThis.ok ? onThis.changes : []), ...(onNothing.ok ? onNothing.changes : [])];
}

const mergedBy = (record: RecordRequest['record'], current: Current, options: SettleOptions): ReadonlySet<string> =>
  new Set(
    changesOn(record, current, options)
      .filter(({ how }) => how === 'merged')
      .map(({ property }) => property),
  );

const fieldOf = (record: RecordRequest['record'], property: string, current: Current, options: SettleOptions): string =>
  changesOn(record, current, options).find((change) => change.property === property)?.field ?? '';

/**
 * Values that were made of what stood there, made again of what another writer left: of the one that replaced ours, or
 * of the one that ours replaced without having seen it. Null where what they wrote contradicts ours: that is told.
 */
function again(
  properties: ReadonlySet<string>,
  current: Current,
  history: (property: string) => readonly PastValue[],
  seen: ReadonlyMap<string, string>,
  wrote: ReadonlyMap<string, string>,
  options: SettleOptions,
): [string, string][] | null {
  const { request } = options;
  const basis = new Map<string, string>();
  for (const property of properties) {
    const ours = wrote.get(property);
    const now = current(property);
    const [, replaced] = history(property);
    const unseen =
      ours !== undefined &&
      sameValue(now, ours) &&
      replaced !== undefined &&
      !sameValue(ours, seen.get(property) ?? '') &&
      !sameValue(replaced.value, seen.get(property) ?? '');
    basis.set(property, unseen ? replaced.value : now);
  }
  const from: Current = (property) => basis.get(property) ?? current(property);
  const made = changesOf(request.record, from, options);
  if (!made.ok || contradictions(request.record, made.changes, from, options).length > 0) return null;
  return [...properties].flatMap((property): [string, string][] => {
    const to = made.changes.findLast((change) => change.property === property)?.to ?? from(property);
    return to === current(property) ? [] : [[property, to]];
  });
}
