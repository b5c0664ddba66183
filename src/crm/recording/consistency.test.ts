/** What cannot have been so is refused with its rule; what the rules will judge is recorded. */
import { instant } from '../../facts/primitives.ts';
import { isRuleId } from '../../rules/sections/registry.ts';
import { recordableSchema, type RecordRequestInput } from '../../contract/recording-request.ts';
import type { LinkProperty } from '../manifest-schema.ts';
import { manifest, now, today, zone } from '../testing/recording-bench.ts';
import { changesOf } from './changes.ts';
import { contradictions } from './consistency.ts';

type Fact = RecordRequestInput['record'];
const { properties: part } = manifest.portal.partnerInvolvement;
const { inputs } = manifest.portal.deals;

/** Codes and fields of the refusals, where the record says this already. */
function refusals(fact: Fact, before: Readonly<Record<string, string>> = {}): string[] {
  const record = recordableSchema.parse(fact);
  const current = (property: string): string => before[property] ?? '';
  const made = changesOf(record, current, { manifest, timeZone: zone });
  if (!made.ok) return made.refusals.map(({ path, code }) => `${path}: ${code}`);
  const found = contradictions(record, made.changes, current, { manifest, timeZone: zone, today, now });
  for (const { ruleId } of found) expect(isRuleId(ruleId ?? '')).toBe(true);
  return found.map(({ path, code, ruleId }) => `${path}: ${code} (${ruleId ?? ''})`);
}

const link = (steps: object): Fact => ({ kind: 'link', partnerId: '701', link: 'automatic', ...steps });
const linkIs = (steps: Partial<Record<LinkProperty, string>>) =>
  Object.fromEntries(
    Object.entries(steps).map(([step, value]) => [part[`automaticLink${step as LinkProperty}`], value]),
  );

describe('a confirmation link', () => {
  test.each([
    [
      'signed before it was sent',
      link({ signedOn: '2025-10-30' }),
      linkIs({ SentOn: '2025-11-01' }),
      ['signedOn: signed_before_sent (POI-08)'],
    ],
    [
      'signed before it was generated',
      link({ signedOn: '2025-10-30' }),
      linkIs({ GeneratedOn: '2025-11-01' }),
      ['signedOn: signed_before_generated (POI-03)'],
    ],
    [
      'sent before it was generated',
      link({ generatedOn: '2025-11-02', sentOn: '2025-11-01' }),
      {},
      ['sentOn: sent_before_generated (POI-03)'],
    ],
    [
      'sent, says somebody late, after it was signed',
      link({ sentOn: '2025-11-03' }),
      linkIs({ Status: 'signed', SignedOn: '2025-11-01' }),
      ['sentOn: signed_before_sent (POI-08)'],
    ],
    ['signed tomorrow', link({ signedOn: '2025-11-06' }), {}, ['signedOn: in_the_future (POI-12)']],
    ['signed in an hour', link({ signedAt: '2025-11-05T11:00:00+01:00' }), {}, ['signedAt: in_the_future (POI-12)']],
    ['shared tomorrow', link({ sharedOn: '2025-11-06' }), {}, ['sharedOn: in_the_future (POI-12)']],
    [
      'shared before it was signed',
      link({ sharedOn: '2025-11-01' }),
      linkIs({ Status: 'signed', SignedOn: '2025-11-02' }),
      ['sharedOn: shared_before_signed (POI-12)'],
    ],
    [
      'shared while it waits for a signature',
      link({ sharedOn: '2025-11-01' }),
      linkIs({ Status: 'sent' }),
      ['sharedOn: shared_without_signature (POI-12)'],
    ],
    [
      'signed after the customer rejected it',
      link({ signedBy: 'customer', signedOn: '2025-11-03' }),
      linkIs({ Status: 'rejected' }),
      ['signedOn: signature_on_rejected (POI-11)'],
    ],
    [
      'rejected although it is signed',
      link({ status: 'rejected' }),
      linkIs({ Status: 'signed', SignedOn: '2025-11-02' }),
      ['status: rejected_but_signed (POI-10)'],
    ],
    [
      'set back to sent although it is signed',
      link({ status: 'sent' }),
      linkIs({ Status: 'signed', SignedOn: '2025-11-02' }),
      ['status: unsigned_status_with_signature (POI-10)'],
    ],
    [
      'signed on one day and at a time of another',
      link({ signedOn: '2025-11-02', signedAt: '2025-11-03T10:00:00+01:00' }),
      {},
      ['signedAt: two_days_of_signature (POI-12)'],
    ],
    [
      'confirmed in checkout by somebody other than the customer',
      link({ confirmedInCheckout: true }),
      linkIs({ SignedBy: 'other' }),
      ['confirmedInCheckout: checkout_by_other (POI-10)'],
    ],
  ])('cannot be %s', (_title, fact, before, expected) => {
    expect(refusals(fact, before)).toEqual(expected);
  });

  test.each([
    [
      'a signature long after the close: the rules judge it',
      link({ signedOn: '2025-11-05' }),
      linkIs({ SentOn: '2025-06-01' }),
    ],
    ['a signature by somebody else', link({ signedBy: 'other', signedOn: '2025-11-01' }), {}],
    ['a share of which nobody recorded the earlier steps', link({ sharedOn: '2025-11-01' }), {}],
    [
      'a signature and its sending on the same day',
      link({ sentOn: '2025-11-01', signedOn: '2025-11-01', sharedOn: '2025-11-01' }),
      {},
    ],
    ['a rejection withdrawn', link({ withdraw: ['status'] }), linkIs({ Status: 'rejected' })],
    [
      'a signature that replaces a mistaken one',
      link({ signedOn: '2025-11-03' }),
      linkIs({ Status: 'signed', SignedOn: '2025-11-02', SignedAt: '2025-11-02T09:00:00Z' }),
    ],
    [
      'what has nothing to do with an old contradiction',
      link({ confirmsPartnerServices: true }),
      linkIs({ SentOn: '2025-11-02', SignedOn: '2025-11-01', Status: 'signed' }),
    ],
  ])('can be recorded: %s', (_title, fact, before) => {
    expect(refusals(fact, before)).toEqual([]);
  });

  test('its status follows the steps, and never falls back by itself', () => {
    const status = (steps: object, before: Partial<Record<LinkProperty, string>> = {}): string => {
      const current = (property: string): string => linkIs(before)[property] ?? '';
      const made = changesOf(recordableSchema.parse(link(steps)), current, { manifest, timeZone: zone });
      return (
        (made.ok ? made.changes.find(({ property }) => property === part.automaticLinkStatus)?.to : undefined) ??
        current(part.automaticLinkStatus)
      );
    };
    expect(status({ generatedOn: '2025-11-01' })).toBe('generated');
    expect(status({ sentOn: '2025-11-01' }, { Status: 'generated' })).toBe('sent');
    expect(status({ signedOn: '2025-11-01' }, { Status: 'sent' })).toBe('signed');
    expect(status({ confirmedInCheckout: true })).toBe('signed');
    expect(status({ sentOn: '2025-11-01' }, { Status: 'signed' })).toBe('signed');
    expect(status({ sentOn: '2025-11-01' }, { Status: 'rejected' })).toBe('rejected');
    expect(status({ address: 'https://confirmation.hubspot.example/1' })).toBe('');
  });

  test('the day of a signature is the one on the clocks of the portal', () => {
    const made = changesOf(
      recordableSchema.parse(link({ signedAt: instant.parse('2025-11-02T23:30:00Z') })),
      () => '',
      { manifest, timeZone: zone },
    );
    expect(made).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({ property: part.automaticLinkSignedOn, to: '2025-11-03' }),
      ]) as unknown,
    });
  });
});

test.each<[string, Fact, Record<string, string>, string[]]>([
  [
    'a registration in the future',
    { kind: 'registration', partnerId: '701', registeredOn: '2025-11-06' },
    {},
    ['registeredOn: in_the_future (REG-02)'],
  ],
  [
    'credit since after today',
    { kind: 'credit', partnerId: '701', creditedSince: '2026-01-01' },
    {},
    ['creditedSince: in_the_future (US-05)'],
  ],
  [
    'a request in the future',
    { kind: 'request', partnerId: '701', at: '2025-11-05T12:00:00+01:00' },
    {},
    ['at: in_the_future (COM-02)'],
  ],
  [
    'a reply before its request',
    { kind: 'request', partnerId: '701', at: '2025-11-03T12:00:00+01:00', repliedAt: '2025-11-03T10:59:00Z' },
    {},
    ['repliedAt: reply_before_request (COM-02)'],
  ],
  [
    'an answer before the invitation',
    { kind: 'invitation', partnerId: '701', answeredAt: '2025-11-02T12:00:00Z' },
    { [part.invitedAt]: '2025-11-03T12:00:00Z' },
    ['answeredAt: answer_before_invitation (OVL-02)'],
  ],
  [
    'an absence that ends before it begins',
    { kind: 'absence', partnerId: '701', from: '2025-11-20', to: '2025-11-10' },
    {},
    ['to: absence_ends_before_it_begins (COM-05)'],
  ],
  [
    'an absence announced tomorrow',
    { kind: 'absence', partnerId: '701', from: '2025-11-20', to: '2025-11-21', announcedOn: '2025-11-06' },
    {},
    ['announcedOn: in_the_future (COM-05)'],
  ],
  [
    'an onboarding that started tomorrow',
    { kind: 'onboarding', startedOn: '2025-11-06' },
    {},
    ['startedOn: in_the_future (ONB-04)'],
  ],
  [
    'a partner that recommends itself',
    { kind: 'recommendation', recommendedPartnerIds: ['701', '702'] },
    { [inputs.recommendedBy]: '701' },
    ['recommendedPartnerIds: recommends_itself (BPW-06)'],
  ],
  [
    'an entry in a list that cannot be read',
    { kind: 'discount', partnerId: '701', percent: '10' },
    { [part.discounts]: 'ten percent' },
    [': list_damaged'],
  ],
  [
    'no discounts, where there is one',
    { kind: 'list', partnerId: '701', list: 'discounts', state: 'none' },
    { [part.discounts]: '[{"percent":"10"}]' },
    ['state: list_has_entries'],
  ],
])('%s is refused', (_title, fact, before, expected) => {
  expect(refusals(fact, before)).toEqual(expected);
});

test.each<[string, Fact]>([
  [
    'an absence that lies ahead',
    { kind: 'absence', partnerId: '701', from: '2025-12-20', to: '2026-01-02', announced: true },
  ],
  ['a subscription that starts next month', { kind: 'onboarding', subscriptionStart: '2025-12-01' }],
  ['an onboarding that has not started', { kind: 'onboarding', startedOn: 'none' }],
  [
    'a domain registration, which the rules no longer accept',
    { kind: 'registration', partnerId: '701', registrationKind: 'domain' },
  ],
  [
    'the present minute, by a clock that runs a little ahead',
    { kind: 'request', partnerId: '701', at: '2025-11-05T10:04:00+01:00' },
  ],
])('%s is recorded', (_title, fact) => {
  expect(refusals(fact)).toEqual([]);
});

test('a list keeps one entry of what is the same, in the same order whoever adds', () => {
  const add = (percent: string, before: string): string => {
    const made = changesOf(
      recordableSchema.parse({ kind: 'discount', partnerId: '701', percent, promised: true }),
      () => before,
      { manifest, timeZone: zone },
    );
    return made.ok ? (made.changes[0]?.to ?? before) : '';
  };
  expect(add('5', add('10', ''))).toBe(add('10', add('5', '')));
  expect(add('10.0', add('10', ''))).toBe(add('10', ''));
});

test('a list that would not fit into its property is refused', () => {
  const entries = Array.from({ length: 500 }, (_, index) => ({
    from: `20${String(10 + Math.floor(index / 28)).padStart(2, '0')}-01-${String((index % 28) + 1).padStart(2, '0')}`,
    to: '2025-01-01',
  }));
  expect(
    refusals(
      { kind: 'absence', partnerId: '701', from: '2025-11-01', to: '2025-11-02' },
      { [part.outOfOffice]: JSON.stringify(entries) },
    ),
  ).toEqual([': list_full']);
});
