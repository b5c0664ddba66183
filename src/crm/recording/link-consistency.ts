/** What cannot have been so of a confirmation link: its steps come one after the other, and a rejected one has no signature. */
import type { TimeZone } from '../../facts/primitives.ts';
import type { Recordable } from '../../contract/recording-request.ts';
import type { Refusal } from '../../contract/refusal.ts';
import type { LinkProperty } from '../manifest-schema.ts';
import { day, dayIn } from '../times.ts';
import { dependsOn, theOther, touches } from './dependencies.ts';
import { refusal } from './refusal-of.ts';

type Rest = Parameters<typeof refusal> extends [string, ...infer Others] ? Others : never;

/** Which of two contradicting steps the user named: the problem is shown at that field. */
export function ofLink(
  record: Extract<Recordable, { kind: 'link' }>,
  text: (property: LinkProperty) => string,
  timeZone: TimeZone,
): Refusal[] {
  const found: Refusal[] = [];
  const touched = (...fields: readonly (keyof typeof record)[]): string | undefined =>
    fields.find((field) => touches(record, [field]));
  const status = text('Status');
  const [generated, sent, shared] = [day(text('GeneratedOn')), day(text('SentOn')), day(text('SharedOn'))];
  const signed = day(text('SignedOn')) ?? dayIn(timeZone)(text('SignedAt'));
  const dated = text('SignedOn') !== '' || text('SignedAt') !== '';
  const check = (is: boolean, path: string | undefined, ...rest: Rest): void => {
    if (is && path !== undefined) found.push(refusal(path, ...rest));
  };
  const before = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one < other;
  const signing = ['signedOn', 'signedAt'] as const;
  const signature = dependsOn(record, [...signing, 'signedBy'], 'record');
  const signatureTakenBack = dependsOn(record, signing, 'withdraw');
  const sharingTakenBack = dependsOn(record, ['sharedOn'], 'withdraw');
  const rejectionTakenBack = dependsOn(record, ['status'], 'withdraw');

  check(
    before(sent, generated),
    touched('sentOn', 'generatedOn'),
    'sent_before_generated',
    'POI-03',
    { generated: generated ?? '' },
    theOther(record, ['sentOn'], ['generatedOn']),
  );
  check(
    before(signed, generated),
    touched(...signing, 'generatedOn'),
    'signed_before_generated',
    'POI-03',
    { generated: generated ?? '' },
    theOther(record, signing, ['generatedOn']),
  );
  check(
    before(signed, sent),
    touched(...signing, 'sentOn'),
    'signed_before_sent',
    'POI-08',
    { sent: sent ?? '' },
    theOther(record, signing, ['sentOn']),
  );
  check(
    before(shared, signed),
    touched('sharedOn', ...signing),
    'shared_before_signed',
    'POI-12',
    { signed: signed ?? '' },
    theOther(record, ['sharedOn'], signing),
  );
  if (status === 'rejected') {
    if (record.status === 'rejected')
      check(dated, 'status', 'rejected_but_signed', 'POI-10', undefined, signatureTakenBack);
    else
      check(
        record.signedBy !== undefined || dated,
        touched(...signing, 'signedBy', 'confirmedInCheckout'),
        'signature_on_rejected',
        'POI-11',
        { link: record.link },
        rejectionTakenBack,
      );
    check(
      shared !== undefined,
      touched('sharedOn', 'status'),
      'shared_without_signature',
      'POI-12',
      undefined,
      touches(record, ['sharedOn']) ? rejectionTakenBack : sharingTakenBack,
    );
  }
  if (status === 'generated' || status === 'sent') {
    check(
      dated,
      touched('status', ...signing),
      'unsigned_status_with_signature',
      'POI-10',
      undefined,
      signatureTakenBack,
    );
    check(
      shared !== undefined,
      touched('sharedOn', 'status'),
      'shared_without_signature',
      'POI-12',
      undefined,
      touches(record, ['sharedOn']) ? signature : sharingTakenBack,
    );
  }
  check(
    text('SignedOn') !== '' && text('SignedAt') !== '' && dayIn(timeZone)(text('SignedAt')) !== day(text('SignedOn')),
    touched('signedAt', 'signedOn'),
    'two_days_of_signature',
    'POI-12',
  );
  check(
    text('SignedBy') === 'other' && text('ConfirmedInCheckout') === 'true',
    touched('confirmedInCheckout', 'signedBy'),
    'checkout_by_other',
    'POI-10',
    undefined,
    touches(record, ['confirmedInCheckout'])
      ? dependsOn(record, ['signedBy'], 'correct')
      : dependsOn(record, ['confirmedInCheckout'], 'withdraw'),
  );
  return found;
}
