/** Every refusal leads to the form of what it depends on, or it is said here why none can. */
import { compose } from './record-request.ts';
import { leadOf } from './lead.ts';
import type { Filling } from './recording.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { recordableSchema, type RecordRequestInput } from '../../contract/recording-request.ts';
import { dependencySchema, type RefusalFault } from '../../contract/refusal.ts';
import { changesOf } from '../../crm/recording/changes.ts';
import { contradictions } from '../../crm/recording/consistency.ts';
import { manifest, now, today, zone } from '../../crm/testing/recording-bench.ts';
import type { FactsInput } from '../../facts/schema.ts';
import { inputOf, workedDetermination, workedFacts } from '../../view/samples/worked-example.ts';
import { refusalProblems } from '../../view/recording/problems.ts';
import { viewOfDeal } from '../../view/view-of-deal.ts';

type Fact = RecordRequestInput['record'];
interface Case {
  readonly said: Fact;
  /** Properties of the partner's record: by what it is, as HubSpot keeps it. */
  readonly stands: Readonly<Record<string, string>>;
  readonly proof?: object;
  readonly facts?: Partial<FactsInput>;
  readonly leads: string;
}

const { properties: part } = manifest.portal.partnerInvolvement;
const link = (steps: object): Fact => ({ kind: 'link', partnerId: 'A', link: 'automatic', ...steps });
const requestedAt = '2025-10-17T09:00:00+02:00';

const leading: Partial<Record<RefusalFault, readonly Case[]>> = {
  signed_before_generated: [
    {
      said: link({ signedOn: '2025-10-01' }),
      stands: { automaticLinkGeneratedOn: '2025-10-02' },
      proof: { status: 'sent', generatedOn: '2025-10-02' },
      leads: 'Correct the date of creation',
    },
  ],
  signed_before_sent: [
    {
      said: link({ signedOn: '2025-10-01' }),
      stands: { automaticLinkSentOn: '2025-10-02' },
      proof: { status: 'sent' },
      leads: 'Correct the date of sending',
    },
  ],
  sent_before_generated: [
    {
      said: link({ sentOn: '2025-10-01' }),
      stands: { automaticLinkGeneratedOn: '2025-10-02' },
      proof: { status: 'generated', generatedOn: '2025-10-02' },
      leads: 'Correct the date of creation',
    },
  ],
  shared_before_signed: [
    {
      said: link({ sharedOn: '2025-10-01' }),
      stands: { automaticLinkSignedOn: '2025-10-02', automaticLinkStatus: 'signed' },
      proof: { status: 'signed', signedBy: 'customer', signedOn: '2025-10-02' },
      leads: 'Correct the date of signature',
    },
  ],
  shared_without_signature: [
    {
      said: link({ sharedOn: '2025-10-01' }),
      stands: { automaticLinkStatus: 'sent' },
      proof: { status: 'sent' },
      leads: 'Record the signature',
    },
    {
      said: link({ sharedOn: '2025-10-01' }),
      stands: { automaticLinkStatus: 'rejected' },
      proof: { status: 'rejected' },
      leads: 'Withdraw the refusal',
    },
  ],
  signature_on_rejected: [
    {
      said: link({ signedOn: '2025-10-01' }),
      stands: { automaticLinkStatus: 'rejected' },
      proof: { status: 'rejected' },
      leads: 'Withdraw the refusal',
    },
  ],
  rejected_but_signed: [
    {
      said: link({ status: 'rejected' }),
      stands: { automaticLinkSignedOn: '2025-10-02' },
      proof: { signedOn: '2025-10-02' },
      leads: 'Withdraw the signature',
    },
  ],
  unsigned_status_with_signature: [
    {
      said: link({ status: 'sent' }),
      stands: { automaticLinkSignedOn: '2025-10-02' },
      proof: { status: 'signed', signedBy: 'customer', signedOn: '2025-10-02' },
      leads: 'Withdraw the signature',
    },
  ],
  checkout_by_other: [
    {
      said: link({ confirmedInCheckout: true }),
      stands: { automaticLinkSignedBy: 'other' },
      proof: { status: 'signed', signedBy: 'other', signedOn: '2025-10-02' },
      leads: 'Correct who signed',
    },
  ],
  reply_before_request: [
    {
      said: { kind: 'request', partnerId: 'A', at: requestedAt, repliedAt: '2025-10-16T09:00:00+02:00' },
      stands: { requests: JSON.stringify([{ at: requestedAt, repliedAt: null }]) },
      facts: { communication: { requests: [{ at: requestedAt, repliedAt: null, partnerId: 'A' }] } },
      leads: 'Withdraw the request',
    },
  ],
  answer_before_invitation: [
    {
      said: { kind: 'invitation', partnerId: 'A', answeredAt: '2025-10-16T09:00:00+02:00' },
      stands: { invitedAt: '2025-10-17T09:00:00+02:00' },
      leads: 'Correct the invitation’s time',
    },
  ],
};

const own = 'what is wrong is said in the form itself';
const leadingNowhere: Partial<Record<RefusalFault, string>> = {
  in_the_future: own,
  two_days_of_signature: own,
  absence_ends_before_it_begins: own,
  recommends_itself: `${own}: both sides of a recommendation stand in one form`,
  unknown_rule: own,
  not_this_partner: 'it is about somebody else, of whom this reader records nothing',
  partner_not_on_deal: 'companies are associated in HubSpot',
  partner_is_customer: 'whose company it is stands in HubSpot’s association',
  profile_in_manifest: 'it stands in app.json',
  company_not_found: 'it is not in HubSpot',
  record_holds_more: 'which of the facts is wrong, nobody but the reader knows: the menu withdraws each',
  line_not_on_deal: 'lines are added in HubSpot',
  two_records: 'records are merged in HubSpot',
  assessments_unreadable: 'nobody can read what stands there: it is put back in HubSpot',
  list_damaged: 'nobody can read what stands there: it is mended in HubSpot',
  list_full: 'which of several hundred entries can go, nobody but the reader knows: the menu has them all',
  list_has_entries: 'no card says of a list that it is empty',
};

test.each(Object.entries(leading).flatMap(([code, cases]) => cases.map((each) => [code, each.leads, each] as const)))(
  '%s: %s',
  (code, leads, { said, stands, proof, facts }) => {
    const record = recordableSchema.parse(said);
    const properties = Object.fromEntries(
      Object.entries(stands).map(([key, value]) => [part[key as keyof typeof part], value]),
    );
    const current = (property: string): string => properties[property] ?? '';
    const made = changesOf(record, current, { manifest, timeZone: zone });
    if (!made.ok) throw new Error(JSON.stringify(made.refusals));
    const refusals = contradictions(record, made.changes, current, { manifest, timeZone: zone, today, now });
    const refusal = refusals.find((each) => each.code === code);
    expect(dependencySchema.safeParse(refusal?.dependsOn).success).toBe(true);
    // Of whom the recording was, and nobody else (BPW-03).
    expect(refusal?.dependsOn?.partnerId).toBe('A');

    const problems = refusalProblems(refusals, record.kind, { locale: 'en', timeZone: 'Europe/Paris' });
    const form: RecordForm = { id: 'first', button: '', group: '', fixed: {}, fields: [] };
    const trouble = { kind: 'refused', message: '', problems } as const;
    const filling: Filling = { status: 'open', place: 'next', form, values: {}, trouble };
    const deal = {
      ...workedFacts,
      ...facts,
      proofs: proof === undefined ? [] : [{ partnerId: 'A', link: 'automatic' as const, ...proof }],
    };
    const more = {
      ownProperties: ['p'],
      sources: Object.keys(proof ?? {}).map((field) => ({
        path: `proofs[0].${field}`,
        property: 'p',
        record: 'partner_involvement/1',
      })),
    };
    for (const as of [{}, { audience: 'partner', viewerPartnerId: 'A', ownPortal: true } as const]) {
      const { recording } = viewOfDeal(inputOf(deal, workedDetermination, { ...more, ...as }));
      const lead = leadOf(filling, recording);
      expect(lead?.button).toBe(leads);
      const named = { ...lead?.form.fixed, ...lead?.values };
      expect(named).toMatchObject({ kind: record.kind, partnerId: 'A' });
      expect(compose({ ...lead!.form, fields: [] }, {}, 'UTC').ok).toBe(true);
    }
    // Where the view offers no such form, there is no button.
    expect(leadOf(filling, { actions: {}, missing: {}, remedies: {}, proofs: {}, general: [] })).toBeUndefined();
  },
);

test('no refusal is forgotten', () => {
  const every: Readonly<Record<RefusalFault, boolean>> = {
    not_this_partner: true,
    partner_not_on_deal: true,
    partner_is_customer: true,
    profile_in_manifest: true,
    company_not_found: true,
    line_not_on_deal: true,
    unknown_rule: true,
    two_records: true,
    record_holds_more: true,
    in_the_future: true,
    signed_before_generated: true,
    signed_before_sent: true,
    sent_before_generated: true,
    shared_before_signed: true,
    shared_without_signature: true,
    signature_on_rejected: true,
    rejected_but_signed: true,
    unsigned_status_with_signature: true,
    two_days_of_signature: true,
    checkout_by_other: true,
    reply_before_request: true,
    answer_before_invitation: true,
    absence_ends_before_it_begins: true,
    recommends_itself: true,
    assessments_unreadable: true,
    list_damaged: true,
    list_full: true,
    list_has_entries: true,
  };
  expect([...Object.keys(leading), ...Object.keys(leadingNowhere)].sort()).toEqual(Object.keys(every).sort());
});
