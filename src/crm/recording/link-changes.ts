/** Steps of a confirmation link -> its properties. The status follows from the steps, and never falls back by itself. */
import type { TimeZone } from '../../facts/primitives.ts';
import { linkKind } from '../../facts/book/kinds.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { LinkProperty } from '../manifest-schema.ts';
import { dayIn } from '../times.ts';
import type { Change, Current } from './change.ts';
import { fieldChanges } from './field-changes.ts';

type LinkRecord = Extract<Recordable, { kind: 'link' }>;

export function linkChanges(
  record: LinkRecord,
  current: Current,
  nameOf: (property: LinkProperty) => string,
  zone: TimeZone,
): Change[] {
  const changes = fieldChanges(record, linkKind, (property) => nameOf(property as LinkProperty));
  return [
    ...changes,
    ...statusOfSteps(record, current(nameOf('Status')), nameOf('Status')),
    ...dayAndTime(record, current, nameOf, zone),
  ];
}

const order = ['', 'generated', 'sent', 'signed'];

function statusOfSteps(record: LinkRecord, before: string, property: string): Change[] {
  if (record.status !== undefined || record.withdraw?.includes('status') === true) return [];
  const reached =
    record.signedOn !== undefined ||
    record.signedAt !== undefined ||
    record.signedBy !== undefined ||
    record.confirmedInCheckout === true
      ? 'signed'
      : record.sentOn !== undefined
        ? 'sent'
        : record.generatedOn !== undefined
          ? 'generated'
          : null;
  // A rejected link stays rejected: whether a later step can be true of it is judged where recordings are checked.
  if (reached === null || before === 'rejected' || order.indexOf(before) >= order.indexOf(reached)) return [];
  return [{ property, field: 'status', to: reached, how: 'merged' }];
}

/** A signature's day and its time of day are kept apart, and must tell of the same day. */
function dayAndTime(
  record: LinkRecord,
  current: Current,
  nameOf: (property: LinkProperty) => string,
  zone: TimeZone,
): Change[] {
  const { signedOn, signedAt } = record;
  if (signedAt !== undefined && signedOn === undefined) {
    const day = dayIn(zone)(signedAt);
    return day === undefined ? [] : [{ property: nameOf('SignedOn'), field: 'signedAt', to: day, how: 'said' }];
  }
  const before = current(nameOf('SignedAt'));
  if (
    signedOn !== undefined &&
    signedAt === undefined &&
    before !== '' &&
    record.withdraw?.includes('signedAt') !== true &&
    dayIn(zone)(before) !== signedOn
  ) {
    return [{ property: nameOf('SignedAt'), field: 'signedOn', to: '', how: 'said' }];
  }
  return [];
}
