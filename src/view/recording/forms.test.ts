/** What a card offers to record: accepted by the function's own schema, of the right partner, each about what it stands beside. */
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
  lineItemIds: ['L1'],
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
      return field.options
        .filter(({ value }) => value !== 'none')
        .slice(0, 1)
        .map(({ value }) => value);
    case 'domain':
      return 'https://www.client.example/';
    case 'domains':
      return ['client.example', 'www.other.example'];
    case 'amount':
      return field.field === 'percent' ? '10' : '740.00';
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

test('what no line waits for, or what is done elsewhere, has no form', () => {
  const none = Object.entries(actionForms).flatMap(([code, form]) => (form === null ? [code] : []));
  expect(none.filter((code) => !code.startsWith('decide_')).sort()).toEqual([
    'ask_for_second_manager',
    'correct_service_claim',
    'give_reason_for_removal',
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
    'lineItems[3].mrr',
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
  expect(general.map(({ id, group }) => `${group} ${id}`)).toEqual([
    'Products sold line:any',
    'Products sold line:amount',
    'Deal domains:purchaseDomain',
    'Deal domains:relatedDomains',
    'Deal strategy:motion',
    'Deal introduction:introduction',
    'HubSpot approval:approval',
    'HubSpot validation:validation',
    'Partners registration:A:all',
    'Partners part:A:all',
    'Partners profile:A:all',
    'Partners invitation:A:all',
    'Partners credit:A:all',
    'Proof link:A:automatic:generated',
    'Proof link:A:automatic:sent',
    'Customer owned_list:all',
    'Exchanges communication:all',
    'Exchanges qualification:bant',
    'Exchanges request:A:new',
    'Exchanges absence:A:new',
    'Discounts discount:A:new',
    'Onboarding onboarding:all',
    'Onboarding onboarding_by_line:any',
    'Payments payments:all',
    'Customer’s portal managed:all',
    'Customer’s portal activity:A:new',
  ]);
  const formOf = (id: string) => general.find((form) => form.id === id)!;
  expect(formOf('domains:purchaseDomain').fields).toMatchObject([
    { kind: 'domain', value: 'client.example', required: true },
  ]);
  expect(formOf('registration:A:all').fields).toMatchObject([
    { value: 'client.example' },
    { value: '2025-09-20' },
    { value: 'shared_deal' },
    { value: 'partner' },
  ]);
  for (const form of general) takenByFunction(form);
});

describe('what HubSpot decided', () => {
  const codes = recordable.filter((code) => code.startsWith('decide_'));
  const open = (code: string, ruleId = 'POI-12') => ({
    ruleId,
    outcome: 'hubspot_decides',
    code,
    facts: [],
    parameters: [],
  });
  const [worked] = workedDetermination.lines;
  const waits = (id: string, ...reasons: object[]) => ({
    ...worked,
    lineItemId: id,
    credit: { ...worked.credit, reasons },
    commission: { ...worked.commission, reasons },
  });
  const late = open('proof_signed_within_month');
  const twoLines: FactsInput = {
    ...waiting,
    partners: [...workedFacts.partners, { id: 'B', name: 'Bureau B' }],
    lineItems: [...workedFacts.lineItems, { ...workedFacts.lineItems[0], id: 'L2' }],
  };
  const decide = (what: string, lineItemIds: readonly string[], more: object = {}) =>
    action(what, { who: 'hubspot', partnerId: null, lineItemIds, ...more });
  const offered = (changes: object, facts: FactsInput = twoLines, as: As = {}): RecordForm | undefined =>
    Object.values(recordingOf(facts, changes, as).actions)[0];

  test('has a form beside every action that a line waits for, and beside no other', () => {
    expect(codes.sort()).toEqual([
      'decide_absence',
      'decide_breach',
      'decide_commission',
      'decide_eligibility',
      'decide_enterprise_referral',
      'decide_extension',
      'decide_proof_coverage',
      'decide_proof_timing',
      'decide_registration',
      'decide_winner',
    ]);
  });

  test('is asked in four fields; what it is about is settled', () => {
    const changes = { lines: [waits('L1', late)], nextActions: [decide('decide_proof_timing', ['L1'])] };
    const form = offered(changes, waiting)!;
    expect(form).toMatchObject({
      button: 'Record the decision',
      fixed: { kind: 'decision', ruleId: 'POI-12', code: 'proof_signed_within_month' },
    });
    expect(form.fixed).not.toHaveProperty('lineItemId');
    expect(form.fields).toEqual([
      {
        field: 'decided',
        label: 'HubSpot’s decision',
        required: true,
        kind: 'choice',
        options: [
          { value: 'granted', label: 'Granted' },
          { value: 'refused', label: 'Refused' },
        ],
      },
      { field: 'on', label: 'Day of the decision', required: true, kind: 'date', value: '2025-10-20' },
      { field: 'by', label: 'Decided by', required: false, kind: 'text' },
      { field: 'note', label: 'Note', required: false, kind: 'text' },
    ]);
    takenByFunction(form);
  });

  test('names one line of several, and no line where several wait', () => {
    const lines = [waits('L1'), waits('L2', late)];
    expect(offered({ lines, nextActions: [decide('decide_proof_timing', ['L2'])] })?.fixed).toMatchObject({
      lineItemId: 'L2',
    });
    const both = { lines: [waits('L1', late), waits('L2', late)] };
    expect(offered({ ...both, nextActions: [decide('decide_proof_timing', ['L1', 'L2'])] })?.fixed).not.toHaveProperty(
      'lineItemId',
    );
    // A breach is of the partner, whichever lines still wait for it.
    expect(
      offered({ lines, nextActions: [decide('decide_breach', ['L2'], { partnerId: 'B', ruleId: 'COM-07' })] })?.fixed,
    ).toEqual({ kind: 'decision', partnerId: 'B', ruleId: 'COM-07' });
  });

  test('names the partner of whom the question was judged, or asks which of several', () => {
    const told = (partnerId: string) => ({ ...late, lineItemId: 'L1', partnerId });
    const of = (...partners: string[]) =>
      offered({
        lines: [waits('L1', late)],
        trace: partners.map(told),
        nextActions: [decide('decide_proof_timing', ['L1'])],
      });
    expect(of('B')?.fixed).toMatchObject({ partnerId: 'B' });
    expect(of('A', 'B')?.fixed).not.toHaveProperty('partnerId');
    expect(of('A', 'B')?.fields[0]).toMatchObject({
      field: 'partnerId',
      required: true,
      options: [{ value: 'A', label: 'Agence A' }, { value: 'B' }],
    });
    // One that is not on the deal any more is asked of nobody: the decision is of the whole deal.
    expect(of('C')?.fixed).not.toHaveProperty('partnerId');
  });

  test('of several questions of a rule: all at once, but none where two actions ask them', () => {
    const lines = [waits('L1', open('one_thing'), open('another_thing'))];
    const first = decide('decide_commission', ['L1']);
    expect(offered({ lines, nextActions: [first] })?.fixed).not.toHaveProperty('code');
    expect(
      recordingOf(twoLines, { lines, nextActions: [first, decide('decide_eligibility', ['L1'])] }).actions,
    ).toEqual({});
  });

  test('of a winner: which partner, and nothing to refuse', () => {
    const form = offered({ nextActions: [decide('decide_winner', ['L1'], { ruleId: 'BPW-06' })] })!;
    expect(form.fixed).toEqual({ kind: 'decision', ruleId: 'BPW-08', decided: 'granted' });
    expect(form.fields.map(({ field, required }) => [field, required])).toEqual([
      ['partnerId', true],
      ['on', true],
      ['by', false],
      ['note', false],
    ]);
    takenByFunction(form);
  });

  test.each(codes)('%s: a partner is offered its own, without who took it', (code) => {
    const form = offered({ nextActions: [decide(code, ['L1'])] }, twoLines, asPartner)!;
    expect(form.fixed).toMatchObject({ kind: 'decision', partnerId: 'A' });
    expect(form.fields.map(({ field }) => field).filter((field) => field !== 'decided')).toEqual(['on']);
    expect(offered({ nextActions: [decide(code, ['L1'], { partnerId: 'B' })] }, twoLines, asPartner)?.fixed).toEqual(
      code === 'decide_winner' ? form.fixed : undefined,
    );
  });
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
        expect(['recommendation', 'credit', 'profile', 'onboarding_by_line']).not.toContain(fixed['kind']);
      }
      expect(JSON.stringify(recording)).not.toMatch(/Bureau|"B"|secret|33/);
    }
  });

  test('HubSpot’s side is offered those of every partner, each by its name', () => {
    const { general } = recordingOf({ ...two, proofs: [] }, {});
    expect(general.filter(({ button }) => button === 'Record a new link').map(({ about }) => about)).toEqual([
      'Bureau B',
      'Agence A',
    ]);
  });
});
