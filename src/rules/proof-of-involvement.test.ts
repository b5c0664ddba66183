/** Preuve d'implication: signature, dates, coverage, rejection. */
import { aDeal, aLine, anUnsignedProof, aProof, codes, deciding, determined, line, missingPaths, verdicts } from './testing/a-deal.ts';

const withProof = (more: Parameters<typeof aProof>[1], deal = {}, facts = {}) => determined(aDeal({ proofs: [aProof('A', more)], ...facts }, deal));
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
    const found = withProof({ signedOn, sharedOn: signedOn }, { closeDate }, { registrations: aDeal().registrations?.map((one) => ({ ...one, registeredOn: '2024-01-01' })) });
    expect(verdicts(found)).toBe(verdict);
  });

  test('a late signature shows both sentences, and the amounts apart', () => {
    const found = withProof({ signedOn: '2025-10-16', sharedOn: '2025-10-16' });
    expect(found).toMatchObject({ status: 'needs_hubspot_decision', creditedPartnerId: null });
    expect([...deciding(found, 'hubspot_decides'), ...deciding(found, 'met')]).toEqual(expect.arrayContaining(['POI-12', 'POI-14', 'POI-05']));
    expect(line(found).commission).toMatchObject({ monthly: null, ifApproved: { rate: '0.20', months: 36, monthly: '148.00', quarterly: '444.00', maximum: '5328.00' } });
  });

  test.each([
    ['2025-10-15T16:39:59+02:00', 'yes/yes'],
    ['2025-10-15T16:40:00+02:00', 'yes/yes'],
    ['2025-10-15T16:40:01+02:00', decides],
    ['2025-10-15T14:40:00Z', 'yes/yes'],
  ])('signed at %s, closed at 16:40 in Paris: %s', (signedAt, verdict) => {
    expect(verdicts(withProof({ signedOn: null, signedAt, sharedOn: '2025-10-15' }, { closedAt: '2025-10-15T16:40:00+02:00' }))).toBe(verdict);
  });

  test('signed on the close date in checkout is in time', () => {
    expect(verdicts(withProof({ signedOn: '2025-10-15', sharedOn: '2025-10-15', confirmedInCheckout: true }))).toBe('yes/yes');
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

  test('signed and not yet shared on an open deal: to be shared by the close date', () => {
    const found = withProof({ sharedOn: null }, { stage: 'open' }, { asOf: '2025-10-13T09:00:00+02:00' });
    expect(found.status).toBe('at_risk');
    expect(found.nextActions).toContainEqual({ who: 'partner', what: 'share_signed_proof', by: '2025-10-15', ruleId: 'POI-12', partnerId: 'A', lineItemIds: ['L1'] });
  });
});

describe('no signature (POI-01, POI-14)', () => {
  const unsigned = (asOf: string, deal = {}) => determined(aDeal({ asOf, proofs: [anUnsignedProof('A')] }, deal));

  test('on the last day of the month of the sale it may still come; a day later it is no', () => {
    const last = unsigned('2025-11-15T23:59:00+01:00');
    expect([verdicts(last), last.status]).toEqual(['pending/pending', 'at_risk']);
    expect(last.nextActions).toContainEqual(expect.objectContaining({ who: 'partner', what: 'obtain_signature', by: '2025-11-15', ruleId: 'POI-14' }));
    const over = unsigned('2025-11-16T00:00:00+01:00');
    expect([verdicts(over), over.status]).toEqual(['no/no', 'not_eligible']);
    expect(over.missingFacts).toEqual([]);
  });

  test('before the close the date to sign by is the close date', () => {
    const found = unsigned('2025-10-10T09:00:00+02:00', { stage: 'open' });
    expect(found.status).toBe('at_risk');
    expect(found.clocks).toContainEqual(expect.objectContaining({ id: 'proof_before_close', ruleId: 'POI-12', dueAt: '2025-10-15', state: 'running' }));
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
  const covering = (more: Parameters<typeof aProof>[1], asOf = '2026-01-15T12:00:00+01:00') => determined(aDeal({ asOf, lineItems: lines, proofs: [aProof('A', { coversLineItems: ['L1'], ...more })] }));

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
    const found = determined(aDeal({ lineItems: lines, proofs: [aProof('A', { coversLineItems: ['L2'] }), aProof('A', { coversLineItems: ['L1'] })] }));
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
    for (const proofs of [[rejected, aProof('A', { link: 'manual' })], [aProof('A', { link: 'manual' }), rejected]]) {
      const found = determined(aDeal({ proofs }));
      expect(verdicts(found)).toBe('yes/yes');
      expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['POI-10', 'POI-11', 'POI-04']));
    }
  });

  test('alone, a new link is to be made', () => {
    const found = determined(aDeal({ asOf: '2025-10-10T09:00:00+02:00', proofs: [rejected] }, { stage: 'open' }));
    expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'create_manual_link', by: '2025-10-15' }));
  });
});

test('the clock of the month: by the earlier of two readings, due on the later (A-02)', () => {
  const [clock] = determined(aDeal()).clocks;
  expect(clock).toMatchObject({ id: 'proof', ruleId: 'POI-14', startedAt: '2025-10-15', answerBy: '2025-11-14', dueAt: '2025-11-15', metAt: '2025-10-12', state: 'met' });
});

test('people are told to sign by the earlier reading of "one month", and by the later once that has gone by (A-02)', () => {
  const waiting = (asOf: string) => determined(aDeal({ asOf, proofs: [anUnsignedProof('A')] }, { closeDate: '2025-10-28' })).nextActions.find(({ what }) => what === 'obtain_signature')?.by;
  // 28 October: thirty days end on 27 November, the calendar month on the 28th.
  expect(waiting('2025-11-27T23:00:00+01:00')).toBe('2025-11-27');
  expect(waiting('2025-11-28T00:30:00+01:00')).toBe('2025-11-28');
});

describe('a quote updated, and nobody says when the link was signed (A-58)', () => {
  const updated = { signedOn: undefined, quoteUpdatedOn: '2025-10-13' } as const;

  test.each([['all' as const], [['L2']]])('covering %s: whether the line came after the signature is not known', (coversLineItems) => {
    const found = determined(aDeal({ proofs: [aProof('A', { ...updated, link: 'manual', coversLineItems })] }));
    expect(verdicts(found)).toBe('pending/pending');
    expect(missingPaths(found)).toContain('proofs[0].signedOn');
  });

  test('confirmed in checkout, it shows the quote as it stood at the close (POI-10)', () => {
    const inCheckout = (quoteUpdatedOn: string) => verdicts(determined(aDeal({ proofs: [aProof('A', { ...updated, confirmedInCheckout: true, quoteUpdatedOn })] })));
    expect(inCheckout('2025-10-15')).toBe('yes/yes');
    expect(inCheckout('2025-10-16')).toBe('needs_hubspot_decision/needs_hubspot_decision');
  });
});

test('where the hour of the signature and of the close are stated, they decide against the dates of two time zones (A-01)', () => {
  const customer = { countryCode: 'US', timeZone: 'America/New_York', products: [] };
  const signed = (signedAt: string) =>
    verdicts(determined(aDeal({ customer, proofs: [aProof('A', { signedOn: undefined, signedAt, sharedOn: '2025-10-15' })] }, { closeDate: '2025-10-16', closedAt: '2025-10-16T00:30:00+02:00' })));
  expect(signed('2025-10-15T18:30:00-04:00')).toBe('yes/yes');
  expect(signed('2025-10-15T18:30:01-04:00')).toBe('needs_hubspot_decision/needs_hubspot_decision');
});
