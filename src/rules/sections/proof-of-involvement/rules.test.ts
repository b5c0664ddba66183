/** Preuve d'implication: signature, dates, coverage, rejection. */
import type { FactsInput } from '../../../facts/schema.ts';
import {
  aDeal,
  aLine,
  anEnterpriseDeal,
  anUnsignedProof,
  aProof,
  codes,
  deciding,
  determined,
  line,
  missingPaths,
  reasons,
  verdicts,
} from '../../testing/a-deal.ts';

const withProof = (more: Parameters<typeof aProof>[1], deal = {}, facts = {}) =>
  determined(aDeal({ proofs: [aProof('A', more)], ...facts }, deal));
const decides = 'needs_hubspot_decision/needs_hubspot_decision';

describe('the date of the signature (A-01, A-02)', () => {
  test.each([
    ['2025-10-14', '2025-10-15', 'yes/yes'],
    ['2025-10-16', '2025-10-15', decides],
    ['2025-11-15', '2025-10-15', decides],
    ['2025-11-16', '2025-10-15', 'no/no'],
    ['2025-11-30', '2025-10-31', decides],
    ['2025-12-01', '2025-10-31', 'no/no'],
    ['2024-02-29', '2024-01-31', decides],
    ['2024-03-01', '2024-01-31', 'no/no'],
    ['2025-02-28', '2025-01-31', decides],
    ['2025-03-01', '2025-01-31', 'no/no'],
  ])('signed on %s, closed on %s: %s', (signedOn, closeDate, verdict) => {
    const found = withProof(
      { signedOn, sharedOn: signedOn },
      { closeDate },
      { registrations: aDeal().registrations?.map((one) => ({ ...one, registeredOn: '2024-01-01' })) },
    );
    expect(verdicts(found)).toBe(verdict);
  });

  test('a late signature shows both sentences, and the amounts apart', () => {
    const found = withProof({ signedOn: '2025-10-16', sharedOn: '2025-10-16' });
    expect(found).toMatchObject({ status: 'needs_hubspot_decision', creditedPartnerId: null });
    expect([...deciding(found, 'hubspot_decides'), ...deciding(found, 'met')]).toEqual(
      expect.arrayContaining(['POI-12', 'POI-14', 'POI-05']),
    );
    expect(line(found).commission).toMatchObject({
      monthly: null,
      ifApproved: { rate: '0.20', months: 36, monthly: '148.00', quarterly: '444.00', maximum: '5328.00' },
    });
  });

  test.each([
    ['2025-10-15T16:39:59+02:00', 'yes/yes'],
    ['2025-10-15T16:40:00+02:00', 'yes/yes'],
    ['2025-10-15T16:40:01+02:00', decides],
    ['2025-10-15T14:40:00Z', 'yes/yes'],
  ])('signed at %s, closed at 16:40 in Paris: %s', (signedAt, verdict) => {
    expect(
      verdicts(
        withProof({ signedOn: null, signedAt, sharedOn: '2025-10-15' }, { closedAt: '2025-10-15T16:40:00+02:00' }),
      ),
    ).toBe(verdict);
  });

  test('signed on the close date in checkout is in time', () => {
    expect(verdicts(withProof({ signedOn: '2025-10-15', sharedOn: '2025-10-15', confirmedInCheckout: true }))).toBe(
      'yes/yes',
    );
  });

  test('signed on the close date at an hour that nobody states: asked, not guessed', () => {
    const found = withProof({ signedOn: '2025-10-15', sharedOn: '2025-10-15', confirmedInCheckout: null });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toEqual(['proofs[0].confirmedInCheckout', 'proofs[0].signedAt', 'deal.closedAt']);
  });

  test('the day of a signature is the customer’s', () => {
    const found = withProof({ signedOn: null, signedAt: '2025-11-15T23:30:00Z', sharedOn: '2025-11-16' });
    expect(verdicts(found)).toBe('no/no');
  });

  test('a signature of unknown date is asked for', () => {
    expect(missingPaths(withProof({ signedOn: null, signedAt: null }))).toContain('proofs[0].signedOn');
  });
});

describe('sharing with HubSpot (POI-12)', () => {
  test.each([
    ['2025-10-15', 'yes/yes'],
    ['2025-10-16', decides],
    [null, decides],
  ])('signed in time and shared %s: %s', (sharedOn, verdict) => {
    expect(verdicts(withProof({ sharedOn }))).toBe(verdict);
  });

  test('nobody says when it was shared: asked', () => {
    const facts = aDeal();
    const { sharedOn: _, ...proof } = aProof('A');
    const found = determined({ ...facts, proofs: [proof] });
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toEqual(['proofs[0].sharedOn']);
  });

  test('a late signature makes no question of when it was shared', () => {
    const { sharedOn: _, ...proof } = aProof('A', { signedOn: '2025-10-20' });
    expect(missingPaths(determined(aDeal({ proofs: [proof] })))).toEqual([]);
  });

  test('signed and not yet shared on an open deal: to be shared before the close date, by the day before (A-67)', () => {
    const found = withProof({ sharedOn: null }, { stage: 'open' }, { asOf: '2025-10-13T09:00:00+02:00' });
    expect(found.status).toBe('at_risk');
    expect(found.nextActions).toContainEqual({
      who: 'partner',
      what: 'share_signed_proof',
      by: '2025-10-14',
      ruleId: 'POI-12',
      partnerId: 'A',
      lineItemIds: ['L1'],
    });
  });
});

describe('no signature (POI-01, POI-14)', () => {
  const unsigned = (asOf: string, deal = {}) => determined(aDeal({ asOf, proofs: [anUnsignedProof('A')] }, deal));

  test('on the last day of the month of the sale it may still come; a day later it is no', () => {
    const last = unsigned('2025-11-15T23:59:00+01:00');
    expect([verdicts(last), last.status]).toEqual(['pending/pending', 'at_risk']);
    expect(last.nextActions).toContainEqual(
      expect.objectContaining({ who: 'partner', what: 'obtain_signature', by: '2025-11-15', ruleId: 'POI-14' }),
    );
    const over = unsigned('2025-11-16T00:00:00+01:00');
    expect([verdicts(over), over.status]).toEqual(['no/no', 'not_eligible']);
    expect(over.missingFacts).toEqual([]);
  });

  test('before the close the date to sign by is the close date', () => {
    const found = unsigned('2025-10-10T09:00:00+02:00', { stage: 'open' });
    expect(found.status).toBe('at_risk');
    expect(found.clocks).toContainEqual(
      expect.objectContaining({ id: 'proof_before_close', ruleId: 'POI-12', dueAt: '2025-10-15', state: 'running' }),
    );
  });

  test('an open deal whose close date has gone by has no deadline until it is set again', () => {
    const found = unsigned('2025-11-10T09:00:00+01:00', { stage: 'open' });
    expect([found.status, found.clocks]).toEqual(['pending', []]);
    expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'close_date_passed' }));
  });

  test('nobody says whether there is a link: asked, even after the month', () => {
    const found = determined(aDeal({ proofs: null }));
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['proofs']]);
  });

  test('signed by somebody other than the customer counts as not signed', () => {
    const found = withProof({ signedBy: 'other' });
    expect(verdicts(found)).toBe('no/no');
    expect(codes(found)).toContain('proof_signed_by_other');
  });
});

describe('which lines the link lists (POI-07, A-58)', () => {
  const lines = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '450')];
  const covering = (more: Parameters<typeof aProof>[1], asOf = '2026-01-15T12:00:00+01:00') =>
    determined(aDeal({ asOf, lineItems: lines, proofs: [aProof('A', { coversLineItems: ['L1'], ...more })] }));

  test('a line added to the quote after the signature is HubSpot’s', () => {
    const found = covering({ link: 'manual', quoteUpdatedOn: '2025-10-13' });
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', decides]);
  });

  test('an automatic link that lists fewer lines than the quote is HubSpot’s (POI-03)', () => {
    expect(verdicts(covering({}), 'L2')).toBe(decides);
  });

  test('a line that a manual link never listed: no once the month is over, before that still to come', () => {
    expect(verdicts(covering({ link: 'manual' }), 'L2')).toBe('no/no');
    const within = covering({ link: 'manual' }, '2025-11-15T12:00:00+01:00');
    expect([verdicts(within, 'L2'), within.status]).toEqual(['pending/pending', 'at_risk']);
  });

  test('two links together cover the deal', () => {
    const found = determined(
      aDeal({
        lineItems: lines,
        proofs: [aProof('A', { coversLineItems: ['L2'] }), aProof('A', { coversLineItems: ['L1'] })],
      }),
    );
    expect([verdicts(found, 'L1'), verdicts(found, 'L2')]).toEqual(['yes/yes', 'yes/yes']);
  });

  test('a quote changed after "all" was signed is HubSpot’s; changed on the day before, it is what was signed', () => {
    expect(verdicts(withProof({ quoteUpdatedOn: '2025-10-13' }))).toBe(decides);
    expect(verdicts(withProof({ quoteUpdatedOn: '2025-10-11' }))).toBe('yes/yes');
  });

  test('what the link lists is asked for where nobody says', () => {
    expect(missingPaths(withProof({ coversLineItems: null }))).toEqual(['proofs[0].coversLineItems']);
  });
});

describe('a rejected link (POI-10, POI-11, POI-04)', () => {
  const rejected = anUnsignedProof('A', { status: 'rejected' });

  test('replaced by one made by hand and signed in time, it does no harm', () => {
    for (const proofs of [
      [rejected, aProof('A', { link: 'manual' })],
      [aProof('A', { link: 'manual' }), rejected],
    ]) {
      const found = determined(aDeal({ proofs }));
      expect(verdicts(found)).toBe('yes/yes');
      expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['POI-10', 'POI-11', 'POI-04']));
    }
  });

  test('alone, a new link is to be made', () => {
    const found = determined(aDeal({ asOf: '2025-10-10T09:00:00+02:00', proofs: [rejected] }, { stage: 'open' }));
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'create_manual_link', by: '2025-10-14' }));
  });
});

test('the clock of the month: by the earlier of two readings, due on the later (A-02)', () => {
  const [clock] = determined(aDeal()).clocks;
  expect(clock).toMatchObject({
    id: 'proof',
    ruleId: 'POI-14',
    startedAt: '2025-10-15',
    answerBy: '2025-11-14',
    dueAt: '2025-11-15',
    metAt: '2025-10-12',
    state: 'met',
  });
});

test('people are told to sign by the earlier reading of "one month", and by the later once that has gone by (A-02)', () => {
  const waiting = (asOf: string) =>
    determined(aDeal({ asOf, proofs: [anUnsignedProof('A')] }, { closeDate: '2025-10-28' })).nextActions.find(
      ({ what }) => what === 'obtain_signature',
    )?.by;
  // 28 October: thirty days end on 27 November, the calendar month on the 28th.
  expect(waiting('2025-11-27T23:00:00+01:00')).toBe('2025-11-27');
  expect(waiting('2025-11-28T00:30:00+01:00')).toBe('2025-11-28');
});

describe('a quote updated, and nobody says when the link was signed (A-58)', () => {
  const updated = { signedOn: undefined, quoteUpdatedOn: '2025-10-13' } as const;

  test.each([['all' as const], [['L2']]])(
    'covering %s: whether the line came after the signature is not known',
    (coversLineItems) => {
      const found = determined(aDeal({ proofs: [aProof('A', { ...updated, link: 'manual', coversLineItems })] }));
      expect(verdicts(found)).toBe('pending/pending');
      expect(missingPaths(found)).toContain('proofs[0].signedOn');
    },
  );

  test('confirmed in checkout, it shows the quote as it stood at the close (POI-10)', () => {
    const inCheckout = (quoteUpdatedOn: string) =>
      verdicts(determined(aDeal({ proofs: [aProof('A', { ...updated, confirmedInCheckout: true, quoteUpdatedOn })] })));
    expect(inCheckout('2025-10-15')).toBe('yes/yes');
    expect(inCheckout('2025-10-16')).toBe('needs_hubspot_decision/needs_hubspot_decision');
  });
});

test('where the hour of the signature and of the close are stated, they decide against the dates of two time zones (A-01)', () => {
  const customer = { countryCode: 'US', timeZone: 'America/New_York', products: [] };
  const signed = (signedAt: string) =>
    verdicts(
      determined(
        aDeal(
          { customer, proofs: [aProof('A', { signedOn: undefined, signedAt, sharedOn: '2025-10-15' })] },
          { closeDate: '2025-10-16', closedAt: '2025-10-16T00:30:00+02:00' },
        ),
      ),
    );
  expect(signed('2025-10-15T18:30:00-04:00')).toBe('yes/yes');
  expect(signed('2025-10-15T18:30:01-04:00')).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

describe('what is known of a link (POI-08, POI-10)', () => {
  const unsaid = { status: null, signedOn: undefined, confirmedInCheckout: undefined } as const;

  test.each([
    ['a day of signature', { signedOn: '2025-10-12' }],
    ['an hour of signature', { signedAt: '2025-10-12T10:00:00+02:00' }],
    ['a confirmation in checkout', { confirmedInCheckout: true }],
  ])(
    'the date of a signature, or the confirmation in checkout, says that a link is signed, whoever wrote its status: %s',
    (_what, more) => {
      const found = withProof({ ...unsaid, ...more });
      expect([verdicts(found), missingPaths(found)]).toEqual(['yes/yes', []]);
      expect(reasons(found)).toContain('POI-01 met proof_signed');
    },
  );

  test.each([
    ['no signature so far', { signedOn: null }],
    ['no hour of signature so far', { signedAt: null }],
    ['generated', { status: 'generated' }],
    ['sent', { status: 'sent' }],
  ] as const)('a link without a signature is no proof once the month is over: %s', (_what, more) => {
    const found = withProof({ ...unsaid, ...more });
    expect([verdicts(found), reasons(found).includes('POI-01 not_met proof_never_signed')]).toEqual(['no/no', true]);
    const open = withProof({ ...unsaid, ...more }, { stage: 'open' }, { asOf: '2025-10-10T09:00:00+02:00' });
    expect(open.nextActions).toContainEqual(expect.objectContaining({ what: 'obtain_signature', by: '2025-10-14' }));
  });

  test('nothing at all: its status is asked for, and nobody takes it for unsigned', () => {
    const found = withProof({ ...unsaid });
    expect([
      verdicts(found),
      missingPaths(found),
      reasons(found).includes('POI-01 unknown proof_status_unknown'),
    ]).toEqual(['pending/pending', ['proofs[0].status'], true]);
  });

  test('not confirmed in checkout says nothing of a signature', () => {
    expect(missingPaths(withProof({ ...unsaid, confirmedInCheckout: false }))).toEqual(['proofs[0].status']);
  });

  test('who signed is asked for, and the status is cited where it is stated', () => {
    const found = withProof({ signedBy: null });
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['proofs[0].signedBy']]);
    expect(line(found).credit.reasons.find(({ code }) => code === 'proof_signer_unknown')?.facts).toEqual([
      { path: 'proofs[0].status', value: 'signed' },
    ]);
    expect(
      line(withProof({ ...unsaid, signedOn: '2025-10-12' }))
        .credit.reasons.find(({ code }) => code === 'proof_signed')
        ?.facts.map((fact) => fact.path),
    ).toEqual(['proofs[0].signedBy', 'proofs[0].signedOn']);
  });
});

describe('of several links the best one counts, in whichever order', () => {
  const both = (
    one: ReturnType<typeof aProof>,
    two: ReturnType<typeof aProof>,
    facts: Parameters<typeof aDeal>[0] = {},
  ) =>
    [
      [one, two],
      [two, one],
    ].map((proofs) => determined(aDeal({ proofs, ...facts })));
  const late = aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' });
  const withinTheMonth = { asOf: '2025-11-01T12:00:00+01:00' };

  test.each([
    ['in time', 'late', 'yes/yes', aProof('A'), late],
    ['in time', 'signed by somebody else', 'yes/yes', aProof('A'), aProof('A', { signedBy: 'other' })],
    ['late', 'too late', decides, late, aProof('A', { signedOn: '2025-12-01', sharedOn: '2025-12-01' })],
    ['late', 'still to be signed', decides, late, anUnsignedProof('A')],
    [
      'too late',
      'signed by somebody else',
      'no/no',
      aProof('A', { signedOn: '2025-12-01', sharedOn: '2025-12-01' }),
      aProof('A', { signedBy: 'other' }),
    ],
  ])('one %s, one %s: %s', (_one, _two, verdict, first, second) => {
    for (const found of both(first, second)) expect(verdicts(found)).toBe(verdict);
  });

  test('what HubSpot has before it goes before what may still be signed', () => {
    for (const found of both(late, anUnsignedProof('A'), withinTheMonth)) expect(verdicts(found)).toBe(decides);
  });

  test('what nobody said may be better than what HubSpot has before it, and is asked for', () => {
    for (const found of both(late, aProof('A', { signedBy: null }))) {
      expect(verdicts(found)).toBe('pending/pending');
      expect(missingPaths(found).every((path) => path.endsWith('.signedBy'))).toBe(true);
    }
  });

  test('of two that lack something, the one that lacks less is asked about', () => {
    const lacking = aProof('A', { signedBy: null, coversLineItems: null });
    for (const found of both(lacking, aProof('A', { signedBy: null }))) {
      expect(missingPaths(found)).toHaveLength(1);
      expect(missingPaths(found)[0]).toMatch(/signedBy$/);
    }
  });

  test('a link that came to nothing is told beside one that may still be signed, and decides nothing', () => {
    for (const found of both(aProof('A', { signedBy: 'other' }), anUnsignedProof('A'), withinTheMonth)) {
      expect([verdicts(found), found.status]).toEqual(['pending/pending', 'at_risk']);
      expect(reasons(found)).toEqual(
        expect.arrayContaining(['POI-14 open proof_awaited_within_month', 'POI-01 noted proof_signed_by_other']),
      );
      expect(reasons(found).filter((told) => told.includes('not_met'))).toEqual([]);
      // What was in order about it is not told: it decides nothing either.
      expect(reasons(found).filter((told) => told.includes('proof_signed_before_close'))).toEqual([]);
    }
  });
});

describe('what the signed link covers (POI-03, POI-07, A-58)', () => {
  const lines = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '450')];
  const listing = (more: Parameters<typeof aProof>[1], deal = {}, asOf = '2026-01-15T12:00:00+01:00') =>
    determined(
      aDeal(
        { asOf, lineItems: lines, proofs: [aProof('A', { link: 'manual', coversLineItems: ['L1'], ...more })] },
        deal,
      ),
    );

  test('"all" of a quote of which nobody says whether it changed: asked', () => {
    const found = listing({ coversLineItems: 'all', quoteUpdatedOn: undefined });
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['proofs[0].quoteUpdatedOn']]);
    expect(reasons(found)).toContain('POI-07 unknown proof_quote_update_unknown');
  });

  test('"all" of a quote changed on the very day of the signature is what was signed', () => {
    expect(verdicts(listing({ coversLineItems: 'all', quoteUpdatedOn: '2025-10-12' }))).toBe('yes/yes');
  });

  test('a line that it lists is covered, whatever the quote became', () => {
    expect(verdicts(listing({ quoteUpdatedOn: '2025-10-13' }), 'L1')).toBe('yes/yes');
    expect(verdicts(listing({ quoteUpdatedOn: undefined }), 'L1')).toBe('yes/yes');
  });

  test('made by hand or by the quote, nobody says: asked, for the line that it does not list', () => {
    const found = listing({ link: null });
    expect([verdicts(found, 'L1'), verdicts(found, 'L2'), missingPaths(found)]).toEqual([
      'yes/yes',
      'pending/pending',
      ['proofs[0].link'],
    ]);
    expect(reasons(found, 'credit', 'L2')).toContain('POI-07 unknown proof_link_kind_unknown');
  });

  test('never listed, and nobody says whether the quote changed: asked, even after the month', () => {
    const found = listing({ quoteUpdatedOn: undefined });
    expect([verdicts(found, 'L2'), missingPaths(found)]).toEqual(['pending/pending', ['proofs[0].quoteUpdatedOn']]);
    expect(reasons(listing({}), 'credit', 'L2')).toContain('POI-07 not_met proof_never_listed_line');
  });

  test('within the month another link may list it: the partner is told until when', () => {
    const found = listing({}, {}, '2025-11-01T12:00:00+01:00');
    expect(reasons(found, 'credit', 'L2')).toContain('POI-07 open proof_does_not_list_line_yet');
    expect(found.nextActions).toEqual([
      expect.objectContaining({
        who: 'partner',
        what: 'extend_proof_to_line',
        by: '2025-11-14',
        partnerId: 'A',
        lineItemIds: ['L2'],
      }),
    ]);
  });

  test('on an open deal without a close date it may come at any time: no deadline, no risk', () => {
    const found = listing({}, { stage: 'open', closeDate: null });
    expect([verdicts(found, 'L2'), found.status]).toEqual(['pending/pending', 'pending']);
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'extend_proof_to_line', by: null }));
    expect(listing({}, { stage: 'open', closeDate: '2026-02-01' }).status).toBe('at_risk');
  });

  test('a deal won on a day that nobody states: the day is asked for', () => {
    const found = listing({}, { closeDate: null });
    expect(line(found, 'L2').credit.reasons).toContainEqual(
      expect.objectContaining({ ruleId: 'POI-07', outcome: 'unknown', code: 'close_date_unknown' }),
    );
  });

  test('the sentences on the quote are told where HubSpot decides, and only there', () => {
    const later = reasons(listing({ quoteUpdatedOn: '2025-10-13' }), 'credit', 'L2');
    expect(later).toEqual(
      expect.arrayContaining([
        'POI-07 hubspot_decides proof_line_added_after_signature',
        'POI-03 noted proof_follows_quote',
        'POI-10 noted proof_follows_quote',
      ]),
    );
    expect(reasons(listing({ link: 'automatic' }), 'credit', 'L2')).toEqual(
      expect.arrayContaining([
        'POI-03 hubspot_decides proof_automatic_link_lists_fewer',
        'POI-07 noted proof_follows_quote',
      ]),
    );
    expect(reasons(listing({}), 'credit', 'L1').filter((told) => told.includes('proof_follows_quote'))).toEqual([]);
  });
});

describe('as long as nothing is signed', () => {
  const waiting = (proofs: FactsInput['proofs'], deal = {}, asOf = '2025-10-10T09:00:00+02:00') =>
    determined(aDeal({ asOf, proofs }, { stage: 'open', ...deal }));
  const rejected = anUnsignedProof('A', { status: 'rejected' });

  test('an open deal without a close date waits without a deadline and without a risk', () => {
    const found = waiting([anUnsignedProof('A')], { closeDate: null });
    expect([verdicts(found), found.status, reasons(found).includes('POI-01 open proof_awaited')]).toEqual([
      'pending/pending',
      'pending',
      true,
    ]);
    expect(found.nextActions).toEqual([
      expect.objectContaining({ what: 'obtain_signature', by: null, partnerId: 'A' }),
    ]);
    expect(found.clocks).toEqual([]);
  });

  test.each([
    ['only rejected links', [rejected, rejected], 'create_manual_link'],
    ['a rejected link and one still to be signed', [rejected, anUnsignedProof('A')], 'obtain_signature'],
    ['no link at all', [], 'obtain_signature'],
    [
      'a rejected link and one signed by somebody else',
      [rejected, aProof('A', { signedBy: 'other' })],
      'obtain_signature',
    ],
  ])('while a proof can still come, its step is told with its last day: %s', (_case, proofs, what) => {
    const found = waiting(proofs);
    expect(found.nextActions.map((step) => step.what)).toEqual([what]);
    expect(reasons(found)).toEqual(
      expect.arrayContaining([
        'POI-12 open proof_awaited_before_close',
        'POI-01 noted proof_required_always',
        'POI-07 noted proof_by_line',
      ]),
    );
  });

  test('a deal won on a day that nobody states: the day is asked for, nothing is lost', () => {
    const found = waiting(
      [anUnsignedProof('A')],
      { stage: 'closed_won', closeDate: null },
      '2026-01-15T12:00:00+01:00',
    );
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['deal.closeDate']]);
    expect(reasons(found)).toContain('POI-14 unknown close_date_unknown');
  });

  test('after the month: no link at all and a link never signed are told apart', () => {
    const after = (proofs: FactsInput['proofs']) =>
      reasons(waiting(proofs, { stage: 'closed_won' }, '2026-01-15T12:00:00+01:00'));
    expect(after([])).toEqual(
      expect.arrayContaining([
        'POI-01 not_met proof_none',
        'POI-14 not_met proof_month_over',
        'POI-07 noted proof_by_line',
      ]),
    );
    expect(after([anUnsignedProof('A')])).toContain('POI-01 not_met proof_never_signed');
    expect(after([anUnsignedProof('B')])).toContain('POI-01 not_met proof_none');
  });

  test('only a link made by hand, and not itself rejected, is one in place of a rejected one (POI-11, POI-04)', () => {
    const told = (...proofs: ReturnType<typeof aProof>[]) =>
      reasons(determined(aDeal({ proofs: [rejected, ...proofs] }))).filter((each) => each.includes('repla'));
    expect(told(aProof('A', { link: 'manual' }))).toEqual([
      'POI-11 noted proof_replaced_after_rejection',
      'POI-04 noted proof_replaced_after_rejection',
    ]);
    expect(told(aProof('A', { link: 'automatic' }))).toEqual(['POI-11 noted proof_replacement_possible']);
    expect(
      told(aProof('A', { link: 'automatic' }), anUnsignedProof('A', { link: 'manual', status: 'rejected' })),
    ).toEqual(['POI-11 noted proof_replacement_possible']);
  });
});

describe('dates that are not all known', () => {
  test('on the close day, what would tell the hour is asked for and nothing else', () => {
    const onTheDay = (more: Parameters<typeof aProof>[1], deal = {}) =>
      missingPaths(withProof({ signedOn: '2025-10-15', sharedOn: '2025-10-15', ...more }, deal));
    expect(onTheDay({ confirmedInCheckout: false })).toEqual(['proofs[0].signedAt', 'deal.closedAt']);
    expect(onTheDay({ confirmedInCheckout: false, signedAt: '2025-10-15T10:00:00+02:00' })).toEqual(['deal.closedAt']);
    expect(onTheDay({ confirmedInCheckout: null }, { closedAt: '2025-10-15T16:40:00+02:00' })).toEqual([
      'proofs[0].confirmedInCheckout',
      'proofs[0].signedAt',
    ]);
  });

  test('signed on the close day after the hour of the close: within the month, HubSpot decides and is asked', () => {
    const found = withProof(
      { signedOn: '2025-10-15', signedAt: '2025-10-15T17:00:00+02:00', sharedOn: '2025-10-15' },
      { closedAt: '2025-10-15T16:40:00+02:00' },
    );
    expect(line(found).credit.reasons).toContainEqual(
      expect.objectContaining({
        code: 'proof_signed_within_month',
        values: { signedOn: '2025-10-15', closeDate: '2025-10-15', lastDay: '2025-11-15' },
      }),
    );
    expect(found.nextActions).toContainEqual(expect.objectContaining({ who: 'hubspot', what: 'decide_proof_timing' }));
  });

  test('an hour of only one of the two decides nothing against the dates', () => {
    expect(
      verdicts(
        withProof({ signedOn: '2025-10-14', sharedOn: '2025-10-14' }, { closedAt: '2025-10-15T16:40:00+02:00' }),
      ),
    ).toBe('yes/yes');
    expect(
      verdicts(withProof({ signedOn: undefined, signedAt: '2025-10-14T23:00:00+02:00', sharedOn: '2025-10-14' })),
    ).toBe('yes/yes');
  });

  test('signed after the expected close of a deal of which nobody says whether it is won: that is asked', () => {
    const found = withProof({ signedOn: '2025-10-20', sharedOn: '2025-10-20' }, { stage: null });
    expect([verdicts(found), missingPaths(found)]).toEqual(['pending/pending', ['deal.stage']]);
    expect(reasons(found)).toContain('POI-12 unknown deal_stage_unknown');
  });

  test('signed while the deal is open, on whatever day it may close', () => {
    const found = withProof(
      { signedOn: '2025-10-20', sharedOn: '2025-10-20' },
      { stage: 'open' },
      { asOf: '2025-10-21T09:00:00+02:00' },
    );
    expect(reasons(found)).toEqual(
      expect.arrayContaining(['POI-12 met proof_signed_while_open', 'POI-12 met proof_shared']),
    );
  });

  test('without a close date neither the signature nor the sharing can be judged: the day is asked for', () => {
    const found = withProof({}, { closeDate: null });
    const asking = line(found).credit.reasons.filter(
      ({ ruleId, code }) => ruleId === 'POI-12' && code === 'close_date_unknown',
    );
    expect(asking.map(({ facts }) => facts.map(({ path }) => path))).toEqual([
      ['proofs[0].signedOn'],
      ['proofs[0].sharedOn'],
    ]);
  });

  test('not shared yet, and no close date to share it by: no deadline, no risk', () => {
    const found = withProof(
      { sharedOn: null },
      { stage: 'open', closeDate: null },
      { asOf: '2025-10-13T09:00:00+02:00' },
    );
    expect(found.status).toBe('pending');
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'share_signed_proof', by: null }));
  });

  test('too late is told by the sentence on the month, within it both sentences are told (POI-05, POI-14)', () => {
    expect(reasons(withProof({ signedOn: '2025-11-16', sharedOn: '2025-11-16' }))).toEqual(
      expect.arrayContaining(['POI-14 not_met proof_signed_too_late', 'POI-05 not_met proof_month_over']),
    );
    expect(reasons(withProof({ signedOn: '2025-11-15', sharedOn: '2025-11-15' }))).toEqual(
      expect.arrayContaining([
        'POI-12 hubspot_decides proof_signed_within_month',
        'POI-05 met proof_within_month',
        'POI-14 met proof_within_month',
      ]),
    );
    expect(
      line(withProof({ signedOn: '2025-11-16', sharedOn: '2025-11-16' })).credit.reasons.find(
        ({ ruleId }) => ruleId === 'POI-05',
      )?.values,
    ).toEqual({ lastDay: '2025-11-15' });
  });
});

describe('the clocks of the proof (POI-12, POI-14)', () => {
  const clocks = (proofs: FactsInput['proofs'], deal = {}, asOf = '2026-01-15T12:00:00+01:00') =>
    determined(aDeal({ asOf, proofs }, deal)).clocks.map(({ id, state, metAt }) => [id, state, metAt]);

  test.each([
    ['signed in time', [aProof('A')], [['proof', 'met', '2025-10-12']]],
    [
      'signed on the last day of the month',
      [aProof('A', { signedOn: '2025-11-15' })],
      [['proof', 'met', '2025-11-15']],
    ],
    [
      'signed a day later',
      [aProof('A', { signedOn: '2025-11-16', sharedOn: '2025-11-16' })],
      [['proof', 'missed', null]],
    ],
    [
      'signed twice: the first counts',
      [aProof('A', { signedOn: '2025-11-01' }), aProof('A')],
      [['proof', 'met', '2025-10-12']],
    ],
    ['signed by somebody else', [aProof('A', { signedBy: 'other' })], [['proof', 'missed', null]]],
    ['never signed', [anUnsignedProof('A')], [['proof', 'missed', null]]],
    ['rejected, and a day written beside it', [aProof('A', { status: 'rejected' })], [['proof', 'missed', null]]],
    [
      'signed on a day that nobody states',
      [aProof('A', { signedOn: undefined })],
      [['proof', 'needs_hubspot_decision', null]],
    ],
    [
      'signed or not, nobody says',
      [aProof('A', { status: null, signedOn: undefined })],
      [['proof', 'needs_hubspot_decision', null]],
    ],
    [
      'one in time, of another nobody says',
      [aProof('A'), aProof('A', { status: null, signedOn: undefined })],
      [['proof', 'met', '2025-10-12']],
    ],
    [
      'one never signed, of another nobody says',
      [anUnsignedProof('A'), aProof('A', { status: null, signedOn: undefined })],
      [['proof', 'needs_hubspot_decision', null]],
    ],
    ['no list of links', null, []],
  ])('signed within the month of the sale the clock is met, later it is missed: %s', (_case, proofs, expected) => {
    expect(clocks(proofs)).toEqual(expected);
  });

  test('within the month it runs', () => {
    expect(clocks([anUnsignedProof('A')], {}, '2025-11-15T12:00:00+01:00')).toEqual([['proof', 'running', null]]);
    expect(clocks([aProof('A', { signedOn: undefined })], {}, '2025-11-15T12:00:00+01:00')).toEqual([
      ['proof', 'running', null],
    ]);
  });

  test('an open deal has two: to the expected close, and a month more', () => {
    const open = { stage: 'open' };
    expect(clocks([anUnsignedProof('A')], open, '2025-10-10T09:00:00+02:00')).toEqual([
      ['proof_before_close', 'running', null],
      ['proof', 'running', null],
    ]);
    expect(clocks([aProof('A')], open, '2025-10-13T09:00:00+02:00')).toEqual([
      ['proof_before_close', 'met', '2025-10-12'],
      ['proof', 'met', '2025-10-12'],
    ]);
    expect(clocks([anUnsignedProof('A')], { stage: 'open', closeDate: null }, '2025-10-10T09:00:00+02:00')).toEqual([]);
  });

  test('a lost deal and one without a close date have none', () => {
    expect([
      clocks([anUnsignedProof('A')], { stage: 'closed_lost' }),
      clocks([anUnsignedProof('A')], { closeDate: null }),
    ]).toEqual([[], []]);
  });
});

describe('that the customer buys the partner’s services (ENT-07)', () => {
  const buying = (proofs: ReturnType<typeof aProof>[], deal = {}, asOf = '2026-01-15T12:00:00+01:00') =>
    determined(anEnterpriseDeal({ asOf, proofs }, deal));
  const services = (found: ReturnType<typeof buying>) =>
    reasons(found, 'commission').filter((told) => told.startsWith('ENT-07'));
  const silent = aProof('A', { confirmsPartnerServices: false });

  test('one confirming link among several is enough, if it counts', () => {
    for (const proofs of [
      [silent, aProof('A')],
      [aProof('A'), silent],
    ])
      expect([verdicts(buying(proofs)), services(buying(proofs))]).toEqual([
        'yes/yes',
        ['ENT-07 met enterprise_proof_confirms_services'],
      ]);
    for (const none of [
      aProof('A', { signedBy: 'other' }),
      aProof('A', { coversLineItems: [], link: 'manual' }),
      aProof('A', { signedOn: '2025-12-01' }),
      anUnsignedProof('A'),
    ]) {
      expect(verdicts(buying([silent, none]))).toBe('yes/no');
    }
  });

  test('while another link can still be made, the partner makes one; after the month it is no', () => {
    const within = buying([silent], {}, '2025-11-15T12:00:00+01:00');
    expect([verdicts(within), services(within)]).toEqual([
      'yes/pending',
      ['ENT-07 open enterprise_proof_without_services'],
    ]);
    expect(within.nextActions).toEqual([
      expect.objectContaining({ who: 'partner', what: 'create_manual_link', partnerId: 'A', ruleId: 'ENT-07' }),
    ]);
    expect(services(buying([silent], { stage: 'open' }, '2025-10-13T09:00:00+02:00'))).toEqual([
      'ENT-07 open enterprise_proof_without_services',
    ]);
    const after = buying([silent], {}, '2025-11-16T12:00:00+01:00');
    expect([verdicts(after), services(after)]).toEqual([
      'yes/no',
      ['ENT-07 not_met enterprise_proof_without_services'],
    ]);
  });

  test('a link of which nobody says whether it is signed may be the one: asked', () => {
    const found = buying([silent, aProof('A', { status: null, signedOn: undefined, confirmedInCheckout: undefined })]);
    expect([verdicts(found), missingPaths(found), services(found)]).toEqual([
      'yes/pending',
      ['proofs[1].status'],
      ['ENT-07 unknown enterprise_proof_services_unknown'],
    ]);
  });

  test('with nothing signed it is the missing signature that decides', () => {
    expect(services(buying([anUnsignedProof('A')], {}, '2025-11-01T12:00:00+01:00'))).toEqual([
      'ENT-07 noted proof_required_always',
    ]);
  });
});

describe('what has not happened yet on the day of evaluation (A-68)', () => {
  test('a signature that is dated ahead has not been given', () => {
    const ahead = { signedOn: '2025-10-12', sharedOn: null };
    const found = withProof(ahead, { stage: 'open' }, { asOf: '2025-10-05T09:00:00+02:00' });
    expect(verdicts(found)).toBe('pending/pending');
    expect(found.clocks.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'proof_before_close running',
      'proof running',
    ]);
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'obtain_signature', by: '2025-10-14' }));
  });

  test('a sale that is dated ahead is not made', () => {
    const found = withProof({}, {}, { asOf: '2025-10-13T09:00:00+02:00' });
    expect([verdicts(found), codes(found)]).toEqual(['pending/pending', expect.arrayContaining(['deal_open'])]);
  });
});

describe('a line that the signed link does not confirm (A-58)', () => {
  const twoLines = [aLine('L1'), aLine('L2', 'Sales Hub Professional', '100')];
  const asOf = '2025-10-20T09:00:00+02:00';

  test.each([
    ['an automatic link lists fewer lines than the quote', { coversLineItems: ['L1'] }, 'POI-03'],
    ['the quote changed after the signature', { quoteUpdatedOn: '2025-10-14' }, 'POI-07'],
  ])(
    'HubSpot decides, the partner is told what to do and by when, and the clock is not met: %s',
    (_why, more, ruleId) => {
      const found = determined(aDeal({ asOf, lineItems: twoLines, proofs: [aProof('A', more)] }));
      expect(found.nextActions).toContainEqual(
        expect.objectContaining({
          who: 'partner',
          what: 'extend_proof_to_line',
          by: '2025-11-14',
          ruleId,
          partnerId: 'A',
        }),
      );
      expect(found.nextActions.map(({ what }) => what)).toContain('decide_proof_coverage');
      expect(found.clocks).toContainEqual(expect.objectContaining({ id: 'proof', state: 'running', metAt: null }));
    },
  );

  test.each([
    ['2025-10-20T09:00:00+02:00', 'running'],
    ['2026-01-15T12:00:00+01:00', 'needs_hubspot_decision'],
  ])('where nobody stated the lines, a link that lists some meets no clock: on %s it is %s', (on, state) => {
    const part = aProof('A', { coversLineItems: ['L1'] });
    const clockOf = (proofs: FactsInput['proofs']) =>
      determined(aDeal({ asOf: on, lineItems: undefined, proofs })).clocks.find(({ id }) => id === 'proof');
    expect(clockOf([part])).toMatchObject({ state, metAt: null });
    expect(clockOf([aProof('A')])).toMatchObject({ state: 'met', metAt: '2025-10-12' });
    const late = aProof('A', { coversLineItems: ['L1'], signedOn: '2025-11-20', sharedOn: '2025-11-20' });
    for (const proof of [anUnsignedProof('A'), late])
      expect(clockOf([proof])?.state).toBe(state === 'running' ? 'running' : 'missed');
  });

  test('once every line is confirmed, the clock is met', () => {
    const found = determined(aDeal({ asOf, lineItems: twoLines, proofs: [aProof('A')] }));
    expect(found.clocks).toContainEqual(expect.objectContaining({ id: 'proof', state: 'met', metAt: '2025-10-12' }));
  });
});

const { status, signedBy, signedOn, sharedOn } = anUnsignedProof('A');
const unsigned = { status, signedBy, signedOn, sharedOn };

describe('the clock of the month is met where the signed links confirm every line that may earn (A-58)', () => {
  const hub = aLine('L1');
  const other = aLine('L2', 'Sales Hub Professional', '100');
  const manual = (coversLineItems: readonly string[], more: Parameters<typeof aProof>[1] = {}) =>
    aProof('A', { link: 'manual', coversLineItems: [...coversLineItems], ...more });
  const clock = (proofs: FactsInput['proofs'], lineItems: FactsInput['lineItems'] = [hub, other]) =>
    determined(aDeal({ proofs, lineItems, asOf: '2025-10-20T12:00:00+02:00' })).clocks.map(({ id, state, metAt }) => [
      id,
      state,
      metAt,
    ]);
  const met = [['proof', 'met', '2025-10-12']];
  const running = [['proof', 'running', null]];

  test.each<[string, FactsInput['proofs'], unknown]>([
    ['one link with every line, and the quote as it was', [aProof('A')], met],
    ['two links, a line each', [manual(['L1']), manual(['L2'])], met],
    ['a link that leaves a line out', [manual(['L1'])], running],
    ['the other line on a link still to be signed', [manual(['L1']), manual(['L2'], { ...unsigned })], running],
    ['a quote that changed after the signature', [aProof('A', { quoteUpdatedOn: '2025-10-14' })], running],
    ['a quote that changed before it', [aProof('A', { quoteUpdatedOn: '2025-10-11' })], met],
    ['a quote of which nobody says', [aProof('A', { quoteUpdatedOn: undefined })], running],
    ['a change of the quote that lies ahead', [aProof('A', { quoteUpdatedOn: '2025-10-25' })], met],
    ['a rejected link beside one with every line', [aProof('A', { status: 'rejected' }), aProof('A')], met],
    ['a link that somebody else signed', [aProof('A', { signedBy: 'other' })], running],
    [
      'the first of two signatures',
      [aProof('A', { signedOn: '2025-10-13', sharedOn: '2025-10-13' }), aProof('A')],
      met,
    ],
  ])('%s', (_links, proofs, expected) => {
    expect(clock(proofs)).toEqual(expected);
  });

  test.each<[string, Parameters<typeof aLine>[1], Parameters<typeof aLine>[3]]>([
    ['a fee', 'Sales Hub Professional', { kind: 'one_time' }],
    ['use beyond a pack', 'Credits overage', { kind: 'overage' }],
    ['a service', 'Onboarding', { kind: 'subscription' }],
  ])('%s needs no link', (_what, name, more) => {
    expect(clock([manual(['L1'])], [hub, aLine('L2', name, '100', more)])).toEqual(met);
  });

  describe.each(['A', 'B'])('what %s holds is credited without a new link (A-20)', (creditHolder) => {
    const products = [{ name: 'Sales Hub Professional', mrr: '50.00', currency: 'EUR', creditHolder }];
    const clocksOf = (lineItems: FactsInput['lineItems'], proofs: FactsInput['proofs'], viewer?: string) =>
      determined({
        ...aDeal({ proofs, lineItems, asOf: '2025-10-20T12:00:00+02:00' }),
        customer: { countryCode: 'FR', timeZone: 'Europe/Paris', products },
        viewer: viewer === undefined ? undefined : { partnerId: viewer },
      }).clocks.map(({ id, state, metAt }) => [id, state, metAt]);

    test('beside a cross-sell its line need not be on the link', () => {
      expect(clocksOf([hub, other], [manual(['L1'])])).toEqual(met);
      expect(clocksOf([hub, other], [manual(['L2'])])).toEqual(running);
    });

    test.each([undefined, 'A'])('alone it lets no clock run, and takes none back that is met; seen by %s', (viewer) => {
      expect(clocksOf([other], [], viewer)).toEqual([]);
      expect(clocksOf([other], [anUnsignedProof('A')], viewer)).toEqual([]);
      expect(clocksOf([other], [aProof('A')], viewer)).toEqual(met);
    });
  });
});
