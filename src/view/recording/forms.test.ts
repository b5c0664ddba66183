/** What a card offers to record: accepted by the function's own schema, of the right partner, and nothing that HubSpot decides. */
import { factsSchema, type FactsInput } from '../../facts/schema.ts';
import { workedDetermination, workedFacts, inputOf } from '../samples/worked-example.ts';
import { viewOfDeal } from '../view-of-deal.ts';
import { everyPlace } from '../../facts/book/lookup.ts';
import { actionForms } from './action-forms.ts';
import type { FormField, RecordForm } from '../../contract/record-form.ts';
import { faultsOf, recordableSchema } from '../../contract/recording-request.ts';

const requestedAt = '2025-10-17T09:00:00+02:00';
/** A deal on which everything waits for its next step. */
const waiting: FactsInput = {
  ...workedFacts,
  deal: { ...workedFacts.deal, stage: 'open', purchaseDomain: 'client.example' },
  proofs: [
    { partnerId: 'A', link: 'automatic', status: 'sent', signedOn: null, sharedOn: null, coversLineItems: 'all' },
  ],
  communication: {
    requests: [{ at: requestedAt, repliedAt: null, partnerId: 'A' }],
    outOfOffice: [{ from: '2025-12-22', to: '2025-12-26', announced: false, partnerId: 'A' }],
  },
  discounts: [{ percent: '10', promised: true, writtenApproval: false, partnerId: 'A' }],
};
const clocks = [
  {
    id: 'reply',
    ruleId: 'COM-02',
    partnerId: 'A',
    startedAt: requestedAt,
    answerBy: '2025-10-19T09:00:00+02:00',
    dueAt: null,
    metAt: null,
    state: 'running',
  },
];
const action = (what: string, more: object = {}) => ({
  who: 'partner',
  what,
  by: null,
  ruleId: 'POI-12',
  partnerId: 'A',
  lineItemIds: [],
  ...more,
});

const asPartner = { audience: 'partner', viewerPartnerId: 'A' } as const;
type As = Partial<typeof asPartner>;
const recordingOf = (facts: FactsInput, changes: object, as: As = {}) =>
  viewOfDeal(inputOf(facts, { ...workedDetermination, ...changes }, as)).recording;
const formFor = (what: string, more: object = {}, facts: FactsInput = waiting, as: As = {}): RecordForm | undefined =>
  recordingOf(facts, { clocks, nextActions: [action(what, more)] }, as).actions[`${what}-1`];

function filled(field: FormField): unknown {
  switch (field.kind) {
    case 'lines':
      return ['L1'];
    case 'date':
      return '2025-10-18';
    case 'date_time':
      return '2025-10-18T10:00+02:00';
    case 'yes_no':
      return true;
    case 'choice':
      return field.options[0]?.value;
    case 'several':
      return field.options.slice(0, 1).map(({ value }) => value);
    case 'domain':
      return 'https://www.client.example/';
    case 'amount':
      return '740.00';
    case 'count':
      return 3;
    case 'text':
      return { countryCode: 'FR', timeZone: 'Europe/Paris', currency: 'EUR', address: 'https://client.example/link' }[
        field.field
      ];
  }
}

function takenByFunction({ fixed, fields }: RecordForm): void {
  const record = { ...fixed, ...Object.fromEntries(fields.map((field) => [field.field, filled(field)])) };
  expect(recordableSchema.safeParse(record)).toMatchObject({ success: true });
  expect(faultsOf(record)).toEqual([]);
}

/** Where each action is due: what it waits for differs. */
const due: Readonly<Record<string, readonly [object, FactsInput]>> = {
  share_signed_proof: [
    {},
    {
      ...waiting,
      proofs: [
        {
          partnerId: 'A',
          link: 'manual',
          status: 'signed',
          signedBy: 'customer',
          signedOn: '2025-10-12',
          sharedOn: null,
        },
      ],
    },
  ],
  create_manual_link: [{}, { ...waiting, proofs: [{ partnerId: 'A', link: 'automatic', status: 'rejected' }] }],
  extend_proof_to_line: [{}, workedFacts],
  announce_absence: [{ by: '2025-12-22' }, waiting],
};
const recordable = Object.entries(actionForms).flatMap(([code, form]) => (form === null ? [] : [code]));

test.each(recordable)('%s: what is recorded once it is done is taken by the function', (code) => {
  const [more, facts] = due[code] ?? [{}, waiting];
  const form = formFor(code, more, facts);
  expect(form?.button).not.toBe('');
  takenByFunction(form!);
});

test('what HubSpot decides, or what is done elsewhere, has no form', () => {
  const none = Object.entries(actionForms).flatMap(([code, form]) => (form === null ? [code] : []));
  expect(none.filter((code) => !code.startsWith('decide_')).sort()).toEqual([
    'ask_for_second_manager',
    'correct_service_claim',
    'give_reason_for_removal',
    'name_product',
    'split_managed_mrr',
  ]);
  for (const code of none) expect(formFor(code)).toBeUndefined();
});

test.each(everyPlace().map(({ path }) => path))(
  '%s: where it is missing and a form fills it, the function takes it',
  (pattern) => {
    const missingFacts = [
      { path: pattern.replaceAll('[]', '[0]'), neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' },
    ];
    for (const form of Object.values(recordingOf(workedFacts, { missingFacts }).missing)) takenByFunction(form);
  },
);

test.each([
  'deal.purchaseDomain',
  'deal.motion',
  'deal.specialistApproval',
  'deal.hubspotValidation',
  'proofs',
  'proofs[0].sharedOn',
  'proofs[0].coversLineItems',
  'registrations[0].domain',
  'partners[0].tier',
  'communication.bant.budget',
  'onboarding.required',
])('%s can be filled in where it is missing', (path) => {
  const facts: FactsInput = path === 'proofs' ? { ...workedFacts, proofs: undefined } : workedFacts;
  expect(
    Object.keys(
      recordingOf(facts, { missingFacts: [{ path, neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' }] }).missing,
    ),
  ).toEqual(['1']);
});

test('a missing fact of nobody known, or of an entry that cannot be told, has no form', () => {
  for (const path of [
    'partners[7].tier',
    'proofs[4].signedOn',
    'communication.requests[0].repliedAt',
    'customer.countryCode',
    'lineItems[0].mrr',
  ])
    expect(
      recordingOf(workedFacts, { missingFacts: [{ path, neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' }] })
        .missing,
    ).toEqual({});
});

describe('a signature', () => {
  test('is asked for with its day, and who signed', () => {
    const form = formFor('obtain_signature')!;
    expect(form).toMatchObject({
      id: 'link:A:automatic:signed',
      button: 'Record the signature',
      fixed: { kind: 'link', partnerId: 'A', link: 'automatic' },
    });
    expect(form.fields.map(({ field, required }) => [field, required])).toEqual([
      ['signedOn', true],
      ['signedBy', true],
    ]);
  });

  test('is recorded on the link that was sent, not on one that was rejected', () => {
    const facts: FactsInput = {
      ...waiting,
      proofs: [
        { partnerId: 'A', link: 'automatic', status: 'rejected' },
        { partnerId: 'A', link: 'manual', status: 'sent' },
      ],
    };
    expect(formFor('obtain_signature', {}, facts)?.fixed).toMatchObject({ link: 'manual' });
  });

  test('of a partner without a link begins with the link', () => {
    expect(formFor('obtain_signature', {}, { ...waiting, proofs: [] })?.id).toBe('link:A:new');
  });
});

test.each([
  ['generated', ['sent', 'signed', 'rejected']],
  ['sent', ['signed', 'rejected']],
  ['rejected', []],
] as const)('a link that is %s offers its next steps', (status, steps) => {
  const { proofs } = recordingOf({ ...waiting, proofs: [{ partnerId: 'A', link: 'automatic', status }] }, {});
  expect(proofs['1']!.map(({ id }) => id)).toEqual(steps.map((step) => `link:A:automatic:${step}`));
  for (const form of proofs['1']!) takenByFunction(form);
});

test('after a rejection the next link is the partner’s own', () => {
  const form = recordingOf(
    { ...waiting, proofs: [{ partnerId: 'A', link: 'automatic', status: 'rejected' }] },
    {},
  ).general.find(({ id }) => id.startsWith('link:'));
  expect(form).toMatchObject({ id: 'link:A:manual:new', fixed: { link: 'manual' } });
});

test('an approval that waits on a registration is recorded there', () => {
  expect(formFor('approve_collaboration')?.fixed['kind']).toBe('approval');
  const pending: FactsInput = {
    ...waiting,
    registrations: [{ ...workedFacts.registrations[0], specialistApproval: 'pending' }],
  };
  expect(formFor('approve_collaboration', {}, pending)?.fixed).toEqual({ kind: 'registration', partnerId: 'A' });
});

test('general forms are filled in beforehand with what stands', () => {
  const { general } = recordingOf(
    { ...workedFacts, deal: { ...workedFacts.deal, purchaseDomain: 'client.example' } },
    {},
  );
  expect(general.map(({ id }) => id)).toEqual([
    'domains:purchaseDomain',
    'strategy:motion',
    'approval:approval',
    'validation:validation',
    'registration:A:all',
  ]);
  expect(general[0]!.fields).toMatchObject([{ kind: 'domain', value: 'client.example', required: true }]);
  expect(general[4]!.fields).toMatchObject([
    { value: 'client.example' },
    { value: '2025-09-20' },
    { value: 'shared_deal' },
    { value: 'partner' },
  ]);
  for (const form of general) takenByFunction(form);
});

describe('a partner', () => {
  const two: FactsInput = factsSchema.parse({
    ...waiting,
    partners: [{ id: 'B', name: 'Bureau B' }, ...workedFacts.partners],
    registrations: [
      { partnerId: 'B', domain: 'secret.example', specialistApproval: 'pending' },
      ...workedFacts.registrations,
    ],
    proofs: [{ partnerId: 'B', link: 'automatic', status: 'sent' }, ...(waiting.proofs ?? [])],
    discounts: [{ percent: '33', promised: true, writtenApproval: false, partnerId: 'B' }],
  });

  test('is offered forms of itself only', () => {
    for (const code of recordable) {
      const recording = recordingOf(
        two,
        { clocks, nextActions: [action(code, { partnerId: null }), action(code, { partnerId: 'B' }), action(code)] },
        asPartner,
      );
      const forms = [
        ...Object.values(recording.actions),
        ...Object.values(recording.proofs).flat(),
        ...recording.general,
      ];
      expect(forms.length).toBeGreaterThan(0);
      for (const { fixed } of forms) {
        expect([undefined, 'A']).toContain(fixed['partnerId']);
        expect(['recommendation', 'credit', 'profile', 'part']).not.toContain(fixed['kind']);
      }
      expect(JSON.stringify(recording)).not.toMatch(/Bureau|"B"|secret|33/);
    }
  });

  test('HubSpot’s side is offered those of every partner, each by its name', () => {
    const { general } = recordingOf({ ...two, proofs: [] }, {});
    expect(general.map(({ button }) => button)).toEqual(
      expect.arrayContaining(['Record a new link (Agence A)', 'Record a new link (Bureau B)']),
    );
  });
});
