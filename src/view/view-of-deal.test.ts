import {
  inputOf,
  french,
  unsignedDetermination,
  unsignedFacts,
  workedDetermination,
  workedFacts,
  workedLine,
} from './samples/worked-example.ts';
import { rulebook20250903 } from '../catalogue/testing/rulebook-20250903.ts';
import { determine } from '../rules/verdict/determine.ts';
import type { Instant } from '../facts/primitives.ts';
import type { DealView } from '../contract/deal-view.ts';
import type { ViewInput } from '../contract/view-input.ts';
import { nextAction } from './actions.ts';
import { reasonsRead } from './read-book.ts';
import { readerOf } from './reader.ts';
import { viewOfDeal } from './view-of-deal.ts';
import { withPlainBlanks } from './testing/plain-blanks.ts';

const worked = (other: Parameters<typeof inputOf>[2] = {}) =>
  viewOfDeal(inputOf(workedFacts, workedDetermination, other));
const unsigned = (other: Parameters<typeof inputOf>[2] = {}) =>
  viewOfDeal(inputOf(unsignedFacts, unsignedDetermination, other));
const rows = (view: DealView) => (view.commission.kind === 'amounts' ? view.commission.rows : []);

describe('the worked example of the text', () => {
  test('names the rules met, and HubSpot’s approval because it is recorded', () => {
    expect(worked().status).toEqual({ id: 'eligible' });
    expect(worked().turn).toMatchObject({
      kind: 'rules_met',
      tone: 'success',
      tag: 'Rules met',
      phrase: 'Approved by HubSpot',
    });
    expect(worked(french).turn).toMatchObject({ tag: 'Règles respectées', phrase: 'Validée par HubSpot' });
  });

  test('never says approved while HubSpot’s validation is not recorded', () => {
    const { hubspotValidation: _, ...deal } = workedFacts.deal;
    const view = viewOfDeal(inputOf({ ...workedFacts, deal }, workedDetermination));
    expect(view.turn).toMatchObject({ kind: 'rules_met', phrase: 'HubSpot’s approval is not recorded' });
  });

  test('shows 148, 444 and at most 5,328 euros until October 2028, as the reader writes them', () => {
    expect(rows(worked())).toEqual([
      { currency: 'EUR', monthly: '€148.00', quarterly: '€444.00', maximum: '€5,328.00', until: '15 October 2028' },
    ]);
    expect(
      rows(worked(french)).map(({ monthly, maximum, until }) => [
        withPlainBlanks(monthly),
        withPlainBlanks(maximum),
        until,
      ]),
    ).toEqual([['148,00 €', '5 328,00 €', '15 octobre 2028']]);
  });

  test('calls every amount an estimate', () => {
    expect(worked().amountNote).toContain('Estimate');
    expect(worked(french).amountNote).toContain('Estimation');
  });

  test('a reader of another language reads English words and its own figures', () => {
    const view = worked({ formatLocale: 'de-DE' });
    expect(withPlainBlanks(rows(view)[0]!.monthly)).toBe('148,00 €');
    expect(rows(view)[0]!.until).toBe('15.10.2028');
    expect(view.turn.tag).toBe('Rules met');
  });

  test('a locale that does not exist falls back to the language', () => {
    expect(rows(worked({ formatLocale: 'xx_nonsense!' }))[0]!.maximum).toBe('€5,328.00');
  });

  test('every reason has its rule, section, reading, facts with their source, and dated figures', () => {
    const sources = [{ path: 'proofs[0].signedOn', record: 'partner_involvement/77', property: 'roe_signed_on' }];
    const view = worked({ sources });
    const [reason] = reasonsRead(view.book, view.lines[0]!, 'commission');
    expect(reason!.citation).toMatchObject({ ruleId: 'POI-12' });
    expect(reason!.citation.section).not.toBe('');
    expect(reason!.citation.says).not.toBe('');
    expect(reason!.reading).toContain('Reading A-01');
    expect(reason!.facts).toContainEqual({
      label: 'Signed on (Agence A)',
      value: '12 October 2025',
      source: 'Partner involvement · roe_signed_on',
    });
    expect(reason!.parameters).toEqual([
      {
        name: 'Deadline of the proof',
        value: 'close date',
        source: "Rules of 3 September 2025, «\u00a0Preuve d'implication\u00a0»",
      },
    ]);
  });

  test('the link’s four steps are done, with their dates, and nothing is due', () => {
    const [proof] = worked().proofs;
    expect(proof!.steps.map(({ label, state }) => [state, label])).toEqual([
      ['done', 'Generated'],
      ['done', 'Sent to the customer'],
      ['done', 'Signed on 12 Oct 2025'],
      ['done', 'Shared with HubSpot on 12 Oct 2025'],
    ]);
    expect(proof!.due).toBeUndefined();
    expect(proof!.covers).toBe('Covers every line.');
  });

  test('a line shows product, edition, MRR, both verdicts and the terms', () => {
    const view = worked();
    const [line] = view.lines;
    expect(line).toMatchObject({
      name: 'Marketing Hub Professional',
      product: 'Marketing Hub',
      productEdition: 'Professional',
      mrr: '€740.00',
    });
    expect(line!.credit).toMatchObject({ verdict: 'yes', soldMrr: '€740.00' });
    expect(view.book.verdicts.yes).toMatchObject({ label: 'Yes' });
    expect(line!.commission).toMatchObject({
      monthly: '€148.00',
      ifApproved: false,
    });
    expect(view.book.terms[line!.commission.terms]).toEqual({
      rate: '20%',
      terms: '20% · 36 months at most',
      period: '15 October 2025 to 15 October 2028',
      because: [expect.any(String)],
    });
    const because = view.book.terms[line!.commission.terms]!.because.map((key) => view.book.reasons[key]!);
    expect(because).toMatchObject([{ ruleId: 'RATE-01', sentence: 'Solutions partner: 20% for 36 months at most.' }]);
  });

  test('HubSpot’s side sees who is on the deal', () => {
    expect(worked().partners).toMatchObject([
      { id: 'A', name: 'Agence A', credited: true, registered: 'Shared deal on client.example, 20 September 2025' },
    ]);
  });

  test('says when it was computed, in the reader’s time zone, and under which edition', () => {
    expect(worked().asOf).toBe('As of 20 October 2025 at 09:00');
    expect(worked({ timeZone: 'America/New_York' }).asOf).toBe('As of 20 October 2025 at 03:00');
    expect(worked().edition).toBe('Rules of 3 September 2025');
    expect(worked(french).edition).toBe('Règles du 3 septembre 2025');
  });
});

describe('a proof that the customer has not signed yet', () => {
  test('asks for action, and shows what HubSpot’s decision would bring apart from any total', () => {
    const view = unsigned();
    expect(view.turn).toMatchObject({ kind: 'partner', tone: 'warning', tag: 'Partner’s turn' });
    expect(unsigned(french).turn.tag).toBe('Au partenaire');
    expect(view.commission).toMatchObject({ kind: 'awaiting', awaiting: ['€148.00 a month, €5,328.00 at most'] });
    expect(view.lines[0]!.commission).toMatchObject({ ifApproved: true, monthly: '€148.00' });
  });

  test('says by when, and how many days are left', () => {
    expect(unsigned().proofs[0]!.due).toEqual({
      sentence: 'Next step due by 15 Oct 2025 (3 days left)',
      tone: 'warning',
    });
    expect(unsigned(french).proofs[0]!.due!.sentence).toBe(
      'Prochaine étape avant la fin du 15 oct. 2025 (dans 3 jours)',
    );
  });

  test.each([
    ['2025-10-14T09:00:00+02:00', 'Next step due by 15 Oct 2025 (tomorrow)', 'warning'],
    ['2025-10-15T23:00:00+02:00', 'Next step due by 15 Oct 2025 (today)', 'warning'],
    ['2025-10-16T09:00:00+02:00', 'The deadline was 15 Oct 2025 (1 day late)', 'danger'],
    ['2025-09-15T09:00:00+02:00', 'Next step due by 15 Oct 2025 (30 days left)', 'info'],
  ])('at %s: %s', (asOf, sentence, tone) => {
    const view = viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, asOf }));
    expect(view.proofs[0]!.due).toEqual({ sentence, tone });
  });

  test('the days are counted in the reader’s time zone', () => {
    const asOf = '2025-10-15T01:00:00+02:00';
    const inLosAngeles = viewOfDeal(
      inputOf(unsignedFacts, { ...unsignedDetermination, asOf }, { timeZone: 'America/Los_Angeles' }),
    );
    expect(inLosAngeles.proofs[0]!.due!.sentence).toContain('tomorrow');
  });

  test('the next action says who owes it', () => {
    expect(unsigned().nextActions).toMatchObject([
      { who: 'Agence A', by: 'by 15 Oct 2025 (3 days left)', ruleId: 'POI-12' },
    ]);
  });
});

describe('a link that is not good', () => {
  const withProof = (proof: object) =>
    viewOfDeal(inputOf({ ...unsignedFacts, proofs: [{ ...unsignedFacts.proofs[0], ...proof }] }, unsignedDetermination))
      .proofs[0]!;

  test('rejected by the customer', () => {
    expect(withProof({ status: 'rejected' })).toMatchObject({
      tone: 'danger',
      label: 'Rejected by the customer: a new link is needed.',
    });
  });
  test('rejected, and replaced by another of the same partner', () => {
    const facts = {
      ...unsignedFacts,
      proofs: [{ ...unsignedFacts.proofs[0], status: 'rejected' as const }, unsignedFacts.proofs[0]],
    };
    const [first, second] = viewOfDeal(inputOf(facts, unsignedDetermination)).proofs;
    expect(first).toMatchObject({ tone: 'default', label: 'Rejected by the customer, replaced by another link.' });
    expect(second!.label).toContain('waiting for the customer');
  });
  test('signed by somebody else', () => {
    expect(withProof({ status: 'signed', signedBy: 'other', signedOn: '2025-10-10' }).steps[2]).toMatchObject({
      state: 'failed',
    });
  });
  test('signed, and sharing is the step that is due', () => {
    const proof = withProof({ status: 'signed', signedBy: 'customer', signedOn: '2025-10-10' });
    expect(proof.steps[3]).toMatchObject({ state: 'current', label: 'To be shared with HubSpot' });
    expect(proof.due).toBeDefined();
  });
  test('covers some lines only: the others are named', () => {
    const lineItems = [...workedFacts.lineItems, { id: 'L2', name: 'Sales Hub Pro' }];
    const view = viewOfDeal(
      inputOf(
        { ...workedFacts, lineItems, proofs: [{ ...workedFacts.proofs[0], coversLineItems: ['L1'] }] },
        workedDetermination,
      ),
    );
    expect(view.proofs[0]!.covers).toBe('Covers: Marketing Hub Professional. Does not cover: Sales Hub Pro.');
  });
});

describe('what must be known before the figures', () => {
  const outside = { ...workedDetermination, edition: { ...workedDetermination.edition, inForce: false } };

  test('outside the edition’s dates: a banner, and a note on every amount', () => {
    const view = viewOfDeal(inputOf(workedFacts, outside));
    expect(view.notices[0]).toMatchObject({ id: 'edition', tone: 'warning' });
    expect(view.notices[0]!.text).toContain('17 November 2025');
    expect(view.amountNote).toContain('outside their dates');
    const warned = {
      ...outside,
      warnings: [
        {
          ruleId: 'US-07',
          code: 'other_edition_known',
          values: { edition: '2025-11-17', from: '2025-11-17', certainty: 'read' },
          message: '',
        },
      ],
    };
    expect(viewOfDeal(inputOf(workedFacts, warned)).notices.map(({ id }) => id)).toEqual(['edition']);
    expect(viewOfDeal(inputOf(workedFacts, outside, french)).notices[0]!.title).toBe('Hors des dates de ces règles');
  });

  test('what could not be read: what, why, what it changes, and the permission that is missing', () => {
    const gaps = [
      { what: 'line_items', why: 'forbidden', count: 2, missingScope: 'crm.objects.line_items.read' },
    ] as const;
    const [notice] = worked({ gaps }).notices;
    expect(notice!.title).toBe('Some line items could not be read (2)');
    expect(notice!.text).toContain('crm.objects.line_items.read');
    expect(notice!.text).toContain('They are not counted in credit or commission.');
  });

  test('missing facts say which rule waits, and never show a path', () => {
    const missingFacts = [
      { path: 'partners[0].tier', neededBy: ['ENT-02'], wouldDecide: 'commission on L1', why: 'unknown' },
      { path: 'lineItems[0].mrr', neededBy: ['COMM-01'], wouldDecide: 'commission on L1', why: 'unknown' },
      { path: 'something[3].else', neededBy: [], wouldDecide: '', why: 'unknown' },
    ];
    const view = viewOfDeal(inputOf(workedFacts, { ...workedDetermination, missingFacts }, french));
    expect(view.missing.map(({ label }) => label)).toEqual([
      'MRR de la ligne (Marketing Hub Professional)',
      'Niveau du partenaire (Agence A)',
      'Autre fait de la transaction',
    ]);
    expect(view.missing.map(({ decides }) => decides)).toEqual([true, false, false]);
    const [mrr] = view.missing.filter(({ label }) => label.startsWith('MRR'));
    expect(view.lines[0]!.missing).toEqual([mrr!.id]);
    expect(JSON.stringify(view)).not.toMatch(/partners\[|something/);
  });
});

describe('nothing to assess', () => {
  test('no partner', () => {
    const facts = { ...workedFacts, partners: [], registrations: [], proofs: [] };
    expect(viewOfDeal(inputOf(facts, workedDetermination)).nothing).toMatchObject({ title: 'No partner on this deal' });
    expect(viewOfDeal(inputOf(facts, workedDetermination, french)).nothing).toMatchObject({
      title: 'Aucun partenaire sur cette transaction',
    });
  });
  test('partners that nobody stated are unknown, not none', () => {
    const { partners: _, ...facts } = workedFacts;
    expect(
      viewOfDeal(inputOf({ ...facts, registrations: [], proofs: [] }, workedDetermination)).nothing,
    ).toBeUndefined();
  });
  test('no line items', () => {
    const view = viewOfDeal(
      inputOf({ ...workedFacts, lineItems: [] }, { ...workedDetermination, status: null, lines: [], totals: [] }),
    );
    expect(view.nothing).toMatchObject({ title: 'No line items on this deal' });
    expect(view.turn).toMatchObject({
      kind: 'nothing',
      tag: 'Nothing to assess',
      phrase: 'No line items on this deal',
    });
  });
  test('lines that nobody stated are unknown, not none: the card is partial and gives no amount', () => {
    const { lineItems: _, ...facts } = workedFacts;
    const unstated = { ...workedDetermination, status: null, creditedPartnerId: null, lines: [], totals: [] };
    const gaps = [
      { what: 'line_items', why: 'forbidden', count: 1, missingScope: 'crm.objects.line_items.read' },
    ] as const;
    const view = viewOfDeal(inputOf(facts, unstated, { gaps }));
    expect(view.nothing).toBeUndefined();
    expect(view.status).toEqual({ id: 'pending' });
    expect(view.money.lines).toEqual([{ id: 'none', headline: 'No amount yet', detail: 'The line items are missing' }]);
    expect(view.commission).toEqual({ kind: 'none', sentence: 'No amount can be given without the lines.' });
    expect(view.credit).toEqual({ id: 'not_settled', entries: ['Not settled yet'] });
  });
  test.each(['line_items', 'associations'] as const)(
    'no lines where %s could not be read: they may be there',
    (what) => {
      const none = { ...workedDetermination, status: null, lines: [], totals: [] };
      const gap = { what, why: 'partial', count: 1 } as const;
      expect(viewOfDeal(inputOf({ ...workedFacts, lineItems: [] }, none, { gaps: [gap] })).nothing).toBeUndefined();
      expect(
        viewOfDeal(inputOf({ ...workedFacts, lineItems: [] }, none, { gaps: [{ ...gap, why: 'left_out' }] })).nothing,
      ).toBeDefined();
    },
  );
  test('no partner where associations could not be read: one may be there', () => {
    const facts = { ...workedFacts, partners: [], registrations: [], proofs: [] };
    expect(
      viewOfDeal(
        inputOf(facts, workedDetermination, { gaps: [{ what: 'associations', why: 'unavailable', count: 0 }] }),
      ).nothing,
    ).toBeUndefined();
  });
  test('one-time fees only', () => {
    const facts = { ...workedFacts, lineItems: [{ ...workedFacts.lineItems[0], kind: 'one_time' as const }] };
    expect(viewOfDeal(inputOf(facts, workedDetermination)).nothing).toMatchObject({
      title: 'No recurring line on this deal',
    });
  });
});

describe('under the rules themselves', () => {
  const hubspotDeal: Parameters<typeof inputOf>[0] = {
    ...workedFacts,
    deal: { ...workedFacts.deal, motion: 'hubspot_collaboration' },
    partners: [
      {
        ...workedFacts.partners[0],
        programCompliant: true,
        crmImplementationAccredited: false,
        accreditationInLocalLanguage: true,
      },
    ],
    registrations: [{ ...workedFacts.registrations[0], registeredBy: 'hubspot' }],
    proofs: [{ ...workedFacts.proofs[0], quoteUpdatedOn: null, confirmsPartnerServices: true }],
  };
  const judged = (facts: Parameters<typeof inputOf>[0]) => {
    const input = inputOf(facts, workedDetermination);
    return viewOfDeal({
      ...input,
      determination: determine({ ...input.facts, asOf: workedDetermination.asOf as Instant }, rulebook20250903),
    });
  };

  test('a HubSpot collaboration says that it pays no commission before it says which condition failed', () => {
    const view = judged(hubspotDeal);
    expect(view.turn.tag).toBe('Partly met');
    expect(view.commission).toMatchObject({
      kind: 'none',
      sentence: expect.stringMatching(
        /^No commission\. A HubSpot collaboration earns commission only through the enterprise referral program\./,
      ) as string,
    });
    expect(view.lines[0]!.credit.soldMrr).toBe('€740.00');
  });

  test('an open deal has no commission yet, rather than none', () => {
    const view = judged({ ...unsignedFacts, deal: { ...unsignedFacts.deal, closeDate: '2025-10-30' } });
    const text = JSON.stringify(view.commission);
    expect(text).not.toContain('No commission.');
    expect(view.status.id).not.toBe('eligible');
  });

  test('nothing on a line is unexplained: every verdict has reasons, every reason its rule’s section and words', () => {
    for (const facts of [workedFacts, unsignedFacts, hubspotDeal] as const) {
      const view = judged(facts);
      for (const line of view.lines) {
        for (const about of ['credit', 'commission'] as const) {
          const reasons = reasonsRead(view.book, line, about);
          expect(view.book.grounds[line[about].reasons]!.decide.length).toBeGreaterThan(0);
          for (const { sentence, citation, label } of reasons)
            for (const text of [sentence, citation.section, citation.place, citation.says, label])
              expect(text).not.toBe('');
        }
      }
    }
  });
});

describe('what is due next', () => {
  const next = (input: ViewInput) => nextAction(input.determination.nextActions, readerOf(input));
  const waiver = {
    who: 'partner',
    what: 'sign_waiver_link',
    by: null,
    ruleId: 'WAIV-04',
    partnerId: 'A',
    lineItemIds: [],
  } as const;
  const signature = unsignedDetermination.nextActions[0];

  test('a duty beside the credit, without a date, is listed but is not what to do next', () => {
    const input = inputOf(workedFacts, { ...workedDetermination, nextActions: [waiver] });
    expect(next(input)).toBeUndefined();
    expect(viewOfDeal(input).nextActions).toMatchObject([{ decides: false }]);
  });
  test('what is due first comes first, a duty with a date among it', () => {
    const reply = {
      who: 'partner',
      what: 'reply_to_specialist',
      by: '2025-10-13',
      ruleId: 'COM-02',
      partnerId: 'A',
      lineItemIds: [],
    };
    expect(
      next(inputOf(unsignedFacts, { ...unsignedDetermination, nextActions: [signature, waiver, reply] })),
    ).toMatchObject({ ruleId: 'COM-02', decides: false });
    expect(next(inputOf(unsignedFacts, { ...unsignedDetermination, nextActions: [waiver, signature] }))).toMatchObject({
      ruleId: 'POI-12',
      decides: true,
    });
  });
});

describe('several links', () => {
  const another = {
    partnerId: 'B',
    link: 'automatic',
    status: 'sent',
    signedOn: null,
    sharedOn: null,
    coversLineItems: 'all',
  } as const;
  const partners = [...workedFacts.partners, { id: 'B', name: 'Bureau B' }];
  const mains = (facts: Parameters<typeof inputOf>[0], determination: unknown) =>
    viewOfDeal(inputOf(facts, determination))
      .proofs.filter(({ main }) => main)
      .map(({ partnerName }) => partnerName);

  test('the credited partner’s matters most, the others are one line each', () => {
    const facts = { ...workedFacts, partners, proofs: [another, workedFacts.proofs[0]] };
    expect(mains(facts, workedDetermination)).toEqual(['Agence A']);
    expect(viewOfDeal(inputOf(facts, workedDetermination)).proofs[0]!.short).toBe(
      'Bureau B: Sent, waiting for the customer’s signature.',
    );
  });
  test('while nobody is credited, the one that came furthest', () => {
    const generated = { ...unsignedFacts.proofs[0], status: 'generated' } as const;
    expect(mains({ ...unsignedFacts, partners, proofs: [generated, another] }, unsignedDetermination)).toEqual([
      'Bureau B',
    ]);
  });
  test('each link waits on its own partner’s clock', () => {
    const clocks = [{ ...unsignedDetermination.clocks[0], partnerId: 'B' }];
    const [own, other] = viewOfDeal(
      inputOf(
        { ...unsignedFacts, partners, proofs: [unsignedFacts.proofs[0], another] },
        { ...unsignedDetermination, clocks },
      ),
    ).proofs;
    expect([own!.due, other!.due?.tone]).toEqual([undefined, 'warning']);
  });
  test('a credit that is automatic needs none: another’s link is not shown as if it counted', () => {
    const held = { ...workedLine, credit: { ...workedLine.credit, verdict: 'automatic', partnerId: 'B' } };
    const view = viewOfDeal(
      inputOf({ ...workedFacts, partners }, { ...workedDetermination, creditedPartnerId: null, lines: [held] }),
    );
    expect(view.proofNote).toBe('An automatic credit needs no proof.');
    expect(view.proofs.map(({ main }) => main)).toEqual([false]);
  });
});

describe('no commission', () => {
  test('is said with its reason', () => {
    const reason = {
      ruleId: 'MOT-02',
      outcome: 'not_met',
      code: 'hubspot_motion_standard_commission_none',
      facts: [],
      parameters: [],
    };
    const none = {
      ...workedLine.commission,
      verdict: 'no',
      program: null,
      monthly: null,
      quarterly: null,
      maximum: null,
      from: null,
      until: null,
      rate: null,
      months: null,
      reasons: [reason],
    };
    const view = viewOfDeal(
      inputOf(workedFacts, {
        ...workedDetermination,
        status: 'partially_eligible',
        totals: [],
        lines: [{ ...workedLine, commission: none }],
      }),
    );
    expect(view.commission.kind).toBe('none');
    expect(view.turn.tag).toBe('Partly met');
    expect(view.commission).toMatchObject({ sentence: expect.stringMatching(/^No commission\. .{10,}/) as string });
  });

  test('currencies are never added together', () => {
    const dollars = { ...workedLine, lineItemId: 'L2', commission: { ...workedLine.commission, currency: 'USD' } };
    const totals = [...workedDetermination.totals, { ...workedDetermination.totals[0], currency: 'USD' }];
    expect(
      rows(viewOfDeal(inputOf(workedFacts, { ...workedDetermination, lines: [workedLine, dollars], totals }))).map(
        ({ monthly }) => monthly,
      ),
    ).toEqual(['€148.00', 'US$148.00']);
  });
});
