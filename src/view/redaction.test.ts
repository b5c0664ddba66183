/** What a partner's view may hold, over generated deals: nothing of another partner, not even that there is one. */
import * as fc from 'fast-check';
import {
  verdictActionCodes,
  verdictReasonCodes,
  verdictWarningCodes,
  type VerdictReasonCode,
} from '../rules/codes/verdict-codes.ts';
import { dutyWarningCodes } from '../rules/codes/duty-codes.ts';
import { rulebook } from '../catalogue/rulebook.ts';
import { determine } from '../rules/determine.ts';
import type { Instant } from '../facts/primitives.ts';
import { factsSchema, type FactsInput } from '../facts/schema.ts';
import { reasonsRead } from './samples/read-book.ts';
import { inputOf, workedDetermination, workedFacts, workedLine } from './samples/worked-example.ts';
import type { ViewInput } from './view-input.ts';
import { summaryForPartner, viewOfDeal } from './view-of-deal.ts';
import { verdictReasons } from './words/confidential-codes.ts';

/** Everything of a rival carries a mark that nothing else in the deal has: words with "rival", dates of 2019, amounts of 66,613. */
interface Rival {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly status: 'generated' | 'sent' | 'signed' | 'rejected';
  readonly tier: 'none' | 'gold' | 'elite';
}
const rival = fc.record<Rival>({
  id: fc.stringMatching(/^rival-[a-z0-9]{6}$/),
  name: fc.stringMatching(/^Rival [A-Z][a-z]{4,9}$/),
  date: fc.constantFrom('2019-03-04', '2019-08-17', '2019-11-30'),
  status: fc.constantFrom('generated', 'sent', 'signed', 'rejected'),
  tier: fc.constantFrom('none', 'gold', 'elite'),
});
const rivals = fc.uniqueArray(rival, { minLength: 1, maxLength: 4, selector: ({ id }) => id });
const rivalAmount = '66613.13';

/** Rivals come first in every list, so that the viewer's own positions move with their number. */
function factsWith(others: readonly Rival[]): FactsInput {
  return {
    ...workedFacts,
    partners: [...others.map(({ id, name, tier }) => ({ id, name, tier })), ...workedFacts.partners],
    registrations: [
      ...others.map(({ id, date }) => ({
        partnerId: id,
        registeredBy: 'partner' as const,
        kind: 'shared_deal' as const,
        domain: `${id}.example`,
        registeredOn: date,
      })),
      ...workedFacts.registrations,
    ],
    proofs: [
      ...others.map(({ id, date, status }) => ({
        partnerId: id,
        link: 'manual' as const,
        status,
        signedOn: status === 'signed' ? date : null,
        sharedOn: null,
        coversLineItems: 'all' as const,
      })),
      ...workedFacts.proofs,
    ],
    customer: {
      products: others.slice(0, 1).map(({ id, name, date }) => ({
        name: 'Sales Hub Professional',
        mrr: rivalAmount,
        currency: 'EUR',
        boughtFrom: id,
        creditHolder: id,
        creditedSince: date,
        creditHolderType: 'solutions_provider' as const,
        creditHolderName: name,
      })),
    },
    lineItems: workedFacts.lineItems.map((line) => ({
      ...line,
      ...(others[0] === undefined ? {} : { onboardingBy: others[0].id }),
    })),
  };
}

const codes = Object.keys(verdictReasonCodes) as VerdictReasonCode[];
const outcomes = ['met', 'not_met', 'open', 'hubspot_decides', 'unknown', 'noted'] as const;

/** A reason about a rival: its facts are the rival's, and its values were taken from them. */
const reasonAbout = (others: readonly Rival[]) =>
  fc
    .record({
      code: fc.constantFrom(...codes),
      at: fc.nat(others.length - 1),
      outcome: fc.constantFrom(...outcomes),
      bare: fc.boolean(),
    })
    .map(({ code, at, outcome, bare }) => {
      const other = others[at]!;
      const values = Object.fromEntries(
        verdictReasonCodes[code].map((name) => [
          name,
          name === 'currency'
            ? 'EUR'
            : /mrr|monthly|now|before|floor/i.test(name)
              ? rivalAmount
              : /On|Date|Day|by|until/.test(name)
                ? other.date
                : other.id,
        ]),
      );
      return {
        ruleId: 'BPW-05',
        outcome,
        code,
        values,
        // What is said of the deal is never taken from a partner; of a partner it may be said without quoting a fact.
        facts:
          bare && verdictReasons[code] !== 'deal'
            ? []
            : [
                { path: `proofs[${at}].signedOn`, value: other.date },
                { path: `partners[${at}].name`, value: other.name },
                { path: 'customer.products[0].creditHolder', value: others[0]!.id },
                { path: 'customer.products[0].mrr', value: rivalAmount },
                { path: 'customer.products[0].creditHolderType', value: 'solutions_provider' },
                { path: 'customer.products[0].creditHolderName', value: others[0]!.name },
                { path: 'lineItems[0].onboardingBy', value: others[0]!.id },
                { path: 'recommendation.recommendedPartnerIds', value: others.map(({ id }) => id) },
              ],
        parameters: [],
      };
    });

const verdict = fc.constantFrom('yes', 'no', 'automatic', 'pending', 'needs_hubspot_decision');

/** A determination made for HubSpot's eyes, in which rivals are everywhere. */
const caseWithRivals = rivals.chain((others) =>
  fc
    .record({
      winner: fc.constantFrom(null, 'A', others[0]!.id),
      creditVerdict: verdict,
      commissionVerdict: verdict,
      reasons: fc.array(reasonAbout(others), { minLength: 1, maxLength: 5 }),
      status: fc.constantFrom(
        'eligible',
        'partially_eligible',
        'not_eligible',
        'pending',
        'at_risk',
        'needs_hubspot_decision',
      ),
      action: fc.constantFrom(...verdictActionCodes),
      warning: fc.constantFrom(...Object.keys(verdictWarningCodes), ...Object.keys(dutyWarningCodes)),
      claimedFor: fc.constantFrom(undefined, 'A'),
    })
    .map(({ winner, creditVerdict, commissionVerdict, reasons, status, action, warning, claimedFor }) => {
      const facts: FactsInput = {
        ...factsWith(others),
        ...(claimedFor === undefined ? {} : { viewer: { partnerId: claimedFor } }),
      };
      const determination = {
        ...workedDetermination,
        process: 'best_partner_wins',
        status,
        creditedPartnerId: winner,
        lines: [
          {
            ...workedLine,
            credit: {
              ...workedLine.credit,
              verdict: creditVerdict,
              partnerId: winner,
              soldMrr: winner === others[0]!.id ? rivalAmount : '740.00',
              reasons,
            },
            commission: {
              ...workedLine.commission,
              verdict: commissionVerdict,
              baseMrr: winner === others[0]!.id ? rivalAmount : '740.00',
              maximum: winner === others[0]!.id ? rivalAmount : '5328.00',
              reasons,
            },
          },
        ],
        totals:
          winner === others[0]!.id
            ? [{ ...workedDetermination.totals[0], maximum: rivalAmount }]
            : workedDetermination.totals,
        clocks: [
          { ...workedDetermination.clocks[0], metAt: others[0]!.date },
          {
            id: 'reply',
            ruleId: 'COM-02',
            startedAt: '2019-01-01T09:00:00+01:00',
            answerBy: null,
            dueAt: '2019-01-03T09:00:00+01:00',
            metAt: null,
            state: 'missed',
          },
        ],
        warnings: [
          {
            ruleId: 'BPW-03',
            code: warning,
            values: {
              dueAt: others[0]!.date,
              closeDate: others[0]!.id,
              edition: others[0]!.id,
              from: others[0]!.id,
              to: others[0]!.id,
            },
            message: others[0]!.name,
          },
        ],
        nextActions: others.map(({ id, date }) => ({
          who: 'partner',
          what: action,
          by: date,
          ruleId: 'POI-12',
          partnerId: id,
          lineItemIds: [],
        })),
        missingFacts: others.map((_other, at) => ({
          path: `partners[${at}].tier`,
          neededBy: ['ENT-02'],
          wouldDecide: others[0]!.name,
          why: 'unknown',
        })),
        managedCredit: others.map(({ id }) => ({ partnerId: id, verdict: 'yes', mrr: rivalAmount, reasons: [] })),
        trace: others.map(({ id, date }, at) => ({
          ruleId: 'POI-12',
          outcome: 'met',
          code: 'proof_signed',
          lineItemId: null,
          partnerId: id,
          facts: [{ path: `proofs[${at}].signedOn`, value: date }],
          parameters: [],
        })),
      };
      return { others, facts, determination };
    }),
);

const asPartner = { audience: 'partner', viewerPartnerId: 'A' } as const;
const gaps: ViewInput['gaps'] = [{ what: 'companies', why: 'forbidden', count: 3 }];
const digits = (text: string) => text.replace(/[\s,.]/g, '');

function saysNothingOf(others: readonly Rival[], text: string): void {
  for (const { id, name } of others) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(name);
  }
  expect(text.toLowerCase()).not.toContain('rival');
  expect(text).not.toContain('2019');
  expect(digits(text)).not.toContain('66613');
}

describe('a partner’s view', () => {
  test('holds no id, name, date or amount of another partner, even of a determination made for HubSpot', () => {
    fc.assert(
      fc.property(caseWithRivals, fc.constantFrom('fr', 'en'), ({ others, facts, determination }, locale) => {
        const view = viewOfDeal(inputOf(facts, determination, { ...asPartner, locale, formatLocale: locale, gaps }));
        saysNothingOf(others, JSON.stringify(view));
        expect(view.partners).toEqual([]);
        expect(view.process).toBeUndefined();
        expect(view.proofs).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('nor does the summary that HubSpot may send to it', () => {
    fc.assert(
      fc.property(caseWithRivals, ({ others, facts, determination }) => {
        saysNothingOf(others, summaryForPartner(inputOf(facts, determination, { gaps }), 'A', 'fr'));
        const own = viewOfDeal(inputOf(facts, determination, { gaps })).partners.find(({ id }) => id === 'A');
        saysNothingOf(others, own!.summary);
      }),
      { numRuns: 100 },
    );
  });

  test('a reason that only comes up between partners is not quoted', () => {
    fc.assert(
      fc.property(caseWithRivals, ({ facts, determination }) => {
        const view = viewOfDeal(inputOf(facts, determination, asPartner));
        const quoted = view.lines.flatMap(({ credit, commission }) => [
          ...reasonsRead(view, credit),
          ...reasonsRead(view, commission),
        ]);
        for (const { citation } of quoted) expect(citation.ruleId).not.toMatch(/^BPW-/);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same with no, one or three other partners, as long as its own verdicts are', () => {
    const ownCodes = codes.filter((code) => verdictReasons[code] !== 'between');
    const between = codes.filter((code) => verdictReasons[code] === 'between');
    const own = fc.array(fc.record({ code: fc.constantFrom(...ownCodes), outcome: fc.constantFrom(...outcomes) }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(rival, { minLength: 3, maxLength: 3, selector: ({ id }) => id }),
        own,
        fc.constantFrom(...between),
        fc.boolean(),
        fc.constantFrom('A', null),
        verdict,
        (three, reasons, hidden, bare, winner, given) => {
          const seen = [0, 1, 3].map((number) => {
            const others = three.slice(0, number);
            const { customer: _, lineItems: __, ...lists } = factsWith(others);
            const facts: FactsInput = { ...workedFacts, ...lists };
            const stated = reasons.map(({ code, outcome }) => ({
              ruleId: 'POI-12',
              outcome,
              code,
              values: Object.fromEntries(verdictReasonCodes[code].map((name) => [name, '2025-10-12'])),
              facts: [{ path: `proofs[${number}].signedOn`, value: '2025-10-12' }],
              parameters: [],
            }));
            const because =
              number === 0
                ? stated
                : [
                    {
                      ruleId: 'BPW-02',
                      outcome: 'met',
                      code: hidden,
                      facts: bare ? [] : [{ path: 'proofs[0].status', value: three[0]!.status }],
                      parameters: [],
                    },
                    ...stated,
                  ];
            const line = {
              ...workedLine,
              credit: { ...workedLine.credit, verdict: given, partnerId: winner, reasons: because },
              commission: { ...workedLine.commission, verdict: given, reasons: because },
            };
            const determination = {
              ...workedDetermination,
              process: number === 0 ? 'single_partner' : 'best_partner_wins',
              creditedPartnerId: winner,
              lines: [line],
              clocks: Array.from({ length: number + 1 }, () => workedDetermination.clocks[0]),
              nextActions: [
                {
                  who: 'partner',
                  what: 'share_signed_proof',
                  by: '2025-10-15',
                  ruleId: 'POI-12',
                  partnerId: 'A',
                  lineItemIds: [],
                },
                ...others.map(({ id }) => ({
                  who: 'partner',
                  what: 'share_signed_proof',
                  by: '2025-10-15',
                  ruleId: 'POI-12',
                  partnerId: id,
                  lineItemIds: [],
                })),
              ],
              missingFacts: [...others.map((_other, at) => at), number].map((at) => ({
                path: `partners[${at}].tier`,
                neededBy: ['ENT-02'],
                wouldDecide: '',
                why: 'unknown',
              })),
            };
            return viewOfDeal(inputOf(facts, determination, asPartner));
          });
          expect(seen[1]).toEqual(seen[0]);
          expect(seen[2]).toEqual(seen[0]);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is not made for nobody', () => {
    expect(() => viewOfDeal(inputOf(workedFacts, workedDetermination, { audience: 'partner' }))).toThrow(
      'which partner looks',
    );
  });

  test('shows its own standing whole', () => {
    const view = viewOfDeal(inputOf(workedFacts, workedDetermination, asPartner));
    expect(view.status.label).toBe('Rules met');
    expect(view.commission).toMatchObject({ kind: 'amounts', rows: [{ monthly: '€148.00' }] });
    expect(view.proofs).toHaveLength(1);
    expect(reasonsRead(view, view.lines[0]!.credit)[0]!.facts).toEqual([
      { label: 'Signed on', value: '12 October 2025' },
      { label: 'Close date', value: '15 October 2025' },
    ]);
  });

  test('a line whose credit goes elsewhere earns nothing, and says why without saying to whom', () => {
    const elsewhere = { ...workedLine, credit: { ...workedLine.credit, partnerId: 'B' } };
    const view = viewOfDeal(
      inputOf(workedFacts, { ...workedDetermination, creditedPartnerId: 'B', lines: [elsewhere] }, asPartner),
    );
    expect(view.status.id).toBe('not_eligible');
    expect(view.commission.kind).toBe('none');
    expect(view.lines[0]!.credit).toMatchObject({ verdict: 'no', soldMrr: '' });
    expect(view.lines[0]!.commission).toMatchObject({ verdict: 'no', monthly: '' });
    expect(reasonsRead(view, view.lines[0]!.credit).map(({ citation }) => citation.ruleId)).toEqual(['ELIG-04']);
  });
});

describe('with the rules themselves', () => {
  const asOf = '2025-10-20T09:00:00+02:00';
  const judged = (facts: FactsInput) => {
    const parsed = factsSchema.parse(facts);
    return { facts, determination: determine({ ...parsed, asOf: asOf as Instant }, rulebook) };
  };
  const dealWith = (others: readonly Rival[]): FactsInput => {
    const { customer: _, lineItems: __, ...lists } = factsWith(others);
    return {
      ...workedFacts,
      ...lists,
      deal: {
        ...workedFacts.deal,
        motion: 'partner_collaboration',
        purchaseDomain: 'client.example',
        specialistApproval: 'approved',
      },
    };
  };

  test('a partner’s view holds nothing of rivals, whether the rules were told who looks or not', () => {
    fc.assert(
      fc.property(rivals, fc.constantFrom('fr', 'en'), fc.boolean(), (others, locale, told) => {
        const deal = { ...factsWith(others), ...(told ? { viewer: { partnerId: 'A' } } : {}) };
        const { facts, determination } = judged(deal);
        const sources = others.flatMap((_other, at) => [
          {
            path: `proofs[${at}].signedOn`,
            record: `partner_involvement/${at}`,
            property: 'rival_property',
            changedAt: '2019-05-05T00:00:00Z',
          },
        ]);
        saysNothingOf(
          others,
          JSON.stringify(
            viewOfDeal(inputOf(facts, determination, { ...asPartner, locale, formatLocale: locale, sources })),
          ),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('a view told by the rules for this partner is the same with no, one or three rivals that have signed nothing', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rival, { minLength: 3, maxLength: 3, selector: ({ id }) => id }), (three) => {
        const unsigned = three.map((each) => ({ ...each, status: 'sent' as const }));
        const seen = [0, 1, 3].map((number) => {
          const { facts, determination } = judged({
            ...dealWith(unsigned.slice(0, number)),
            viewer: { partnerId: 'A' },
          });
          return viewOfDeal(inputOf(facts, determination, asPartner));
        });
        expect(seen[1]).toEqual(seen[0]);
        expect(seen[2]).toEqual(seen[0]);
      }),
      { numRuns: 30 },
    );
  });

  test('the facts of a partner’s own reasons keep their sources, wherever they stand among all', () => {
    const three: Rival[] = ['a', 'b', 'c'].map((letter) => ({
      id: `rival-${letter}`,
      name: 'Rival',
      date: '2019-03-04',
      status: 'sent',
      tier: 'gold',
    }));
    const { facts, determination } = judged({ ...dealWith(three), viewer: { partnerId: 'A' } });
    const sources = [{ path: 'proofs[3].signedOn', record: 'partner_involvement/77', property: 'roe_signed_on' }];
    const view = viewOfDeal(inputOf(facts, determination, { ...asPartner, sources }));
    const shown = reasonsRead(view, view.lines[0]!.commission).flatMap((reason) => reason.facts);
    expect(shown).toContainEqual({
      label: 'Signed on',
      value: '12 October 2025',
      source: 'Partner involvement · roe_signed_on',
    });
  });
});
