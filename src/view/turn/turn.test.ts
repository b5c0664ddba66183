/** Whose turn it is, by the text's own situations: who acts next, by when, and what stands where nobody has to. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { DealView } from '../../contract/deal-view.ts';
import { turnKinds } from '../../contract/turn.ts';
import { type FactsInput, factsSchema } from '../../facts/schema.ts';
import {
  aDeal,
  aHeldProduct,
  aLine,
  aPartner,
  aProof,
  aRegistration,
  determined,
  theDeal,
} from '../../rules/testing/a-deal.ts';
import { isFileOfCases, pinnedTo, stated } from '../../rules/testing/judged-cases.ts';
import { caseOf, determine } from '../../rules/verdict/determine.ts';
import { caseFileSchema } from '../../rules/verdict/cases/judged-case.ts';
import { french, inputOf } from '../samples/worked-example.ts';
import { viewOfDeal } from '../view-of-deal.ts';

type Deal = NonNullable<Parameters<typeof aDeal>[0]>;
type Other = NonNullable<Parameters<typeof inputOf>[2]>;

function seen(deal: Deal, other: Other = {}): DealView {
  const facts = aDeal(deal);
  const { viewerPartnerId: viewer } = other;
  return viewOfDeal(
    inputOf(
      facts,
      viewer === undefined ? determined(facts) : determined({ ...facts, viewer: { partnerId: viewer } }),
      other,
    ),
  );
}
const turn = (deal: Deal, other: Other = {}) => seen(deal, other).turn;

const open = { stage: 'open', closeDate: '2025-11-14' } as const;
const asOf = '2025-11-05T10:00:00+01:00';
const sent = { status: 'sent', signedOn: null, sharedOn: null } as const;
const signed = { signedOn: '2025-11-04', sharedOn: null } as const;

describe('a deal in order', () => {
  test('rules met, with what is known of HubSpot’s approval', () => {
    expect(turn({ deal: { ...theDeal, hubspotValidation: 'approved' } })).toMatchObject({
      kind: 'rules_met',
      tag: 'Rules met',
      phrase: 'Approved by HubSpot',
    });
    expect(turn({ deal: { ...theDeal, hubspotValidation: 'approved' } }, french)).toMatchObject({
      tag: 'Règles respectées',
      phrase: 'Validée par HubSpot',
    });
    expect(turn({ deal: { ...theDeal, hubspotValidation: 'approved' } })).not.toHaveProperty('step');
  });

  test('still open, with the proof shared: on track, and nobody has to act before the close', () => {
    const deal: Deal = {
      asOf,
      deal: { ...theDeal, ...open },
      proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })],
    };
    expect(turn(deal)).toMatchObject({
      kind: 'on_track',
      tag: 'On track',
      phrase: 'Nothing due before the close',
      when: 'closes 14 Nov',
    });
  });
});

describe('an open deal in order whose close has gone by', () => {
  const shared = { proofs: [aProof('A', { signedOn: '2025-10-10', sharedOn: '2025-10-10' })] };
  const past: Deal = { asOf, deal: { ...theDeal, stage: 'open', closeDate: '2025-10-15' }, ...shared };

  test('is not on track: whether it has closed is asked', () => {
    expect(turn(past)).toMatchObject({
      kind: 'not_settled',
      tone: 'warning',
      phrase: 'Has the deal closed?',
      because: 'It was to close on 15 Oct: update the stage or the date in the deal.',
      when: '',
    });
    expect(turn(past, french)).toMatchObject({ phrase: 'La transaction est-elle fermée\u00a0?' });
  });

  test('on the day itself it still may', () => {
    expect(turn({ ...past, asOf: '2025-10-15T23:30:00+02:00' }).kind).toBe('on_track');
  });
});

describe('what a partner holds already, sold without it', () => {
  const facts: Deal = {
    partners: [],
    registrations: [],
    proofs: [],
    customer: { products: [aHeldProduct('H', { creditedSince: '2024-10-15' })] },
    lineItems: [aLine('L2', 'Sales Hub Enterprise', '1000')],
  };

  test('is its own though no partner is on the deal', () => {
    for (const other of [{}, { viewerPartnerId: 'H' }]) {
      expect(turn(facts, other)).toMatchObject({ kind: 'rules_met' });
      expect(turn(facts, other)).not.toHaveProperty('offer');
    }
  });

  test('without it there is nothing to assess, and a partner is to be added', () => {
    expect(turn({ ...facts, customer: { products: [] } })).toMatchObject({ kind: 'nothing', offer: 'add_partner' });
  });
});

describe('the next deciding step', () => {
  const unsigned: Deal = { asOf, deal: { ...theDeal, ...open }, proofs: [aProof('A', sent)] };

  test('is the partner’s for HubSpot’s side, and its own for the partner, with one date', () => {
    expect(turn(unsigned)).toMatchObject({
      kind: 'partner',
      tone: 'warning',
      tag: 'Partner’s turn',
      phrase: 'Get the proof signed by 13 Nov',
      when: '8 days left',
      due: '2025-11-13',
    });
    expect(turn(unsigned, { viewerPartnerId: 'A' })).toMatchObject({
      kind: 'yours',
      tag: 'Your turn',
      phrase: 'Get the proof signed by 13 Nov',
    });
    expect(turn(unsigned, french)).toMatchObject({
      tag: 'Au partenaire',
      phrase: 'Faire signer la preuve d’ici au 13 nov.',
    });
  });

  test('a proof that is signed and not shared asks for sharing, and never says that it is done', () => {
    expect(turn({ ...unsigned, proofs: [aProof('A', signed)] })).toMatchObject({
      kind: 'partner',
      phrase: 'Share the proof by 13 Nov',
    });
  });

  test('a step that comes after its day and may still count is red, and says why', () => {
    const unshared: Deal = { proofs: [aProof('A', { sharedOn: null })] };
    expect(turn(unshared)).toMatchObject({
      kind: 'partner',
      tone: 'danger',
      phrase: 'Share the proof',
      because: 'Proof signed in time, but not shared with HubSpot.',
    });
  });

  test('what waits for HubSpot’s validation is HubSpot’s turn, and nothing else is', () => {
    const deal: Deal = { deal: { ...theDeal, hubspotValidation: 'pending' } };
    expect(turn(deal)).toMatchObject({ kind: 'hubspot', tag: 'HubSpot’s turn' });
    expect(turn(unsigned).kind).not.toBe('hubspot');
  });

  test('the approval of the collaboration is the specialist’s own turn', () => {
    expect(turn({ deal: { ...theDeal, specialistApproval: 'pending' } })).toMatchObject({
      kind: 'yours',
      phrase: 'Approve or refuse the collaboration',
    });
    expect(turn({ deal: { ...theDeal, specialistApproval: 'pending' } }, { viewerPartnerId: 'A' })).toMatchObject({
      kind: 'specialist',
    });
  });

  test('a question that the text leaves to HubSpot is put as one', () => {
    const deal: Deal = { proofs: [aProof('A', { signedOn: '2025-10-20', sharedOn: '2025-10-20' })] };
    expect(turn(deal)).toMatchObject({
      kind: 'hubspot_decides',
      tag: 'HubSpot decides',
      phrase: 'Signed late: does it count?',
    });
  });

  test('a missing fact is put as the question that it answers', () => {
    const deal: Deal = { partners: [aPartner('A', { type: null })] };
    expect(turn(deal)).toMatchObject({
      kind: 'fact_missing',
      tag: 'A fact is missing',
      phrase: 'A partner or a provider?',
    });
  });

  test('what has a date comes before what has none, and the viewer’s own before others’', () => {
    const { todo } = seen({
      asOf,
      deal: { ...theDeal, ...open, specialistApproval: 'pending', hubspotValidation: 'pending' },
      proofs: [aProof('A', sent)],
    });
    expect(todo.filter(({ decides }) => decides).map(({ phrase }) => phrase)).toEqual([
      'Get the proof signed',
      'Approve or refuse the collaboration',
      'Approve or refuse the deal',
    ]);
  });

  test('a product that nobody recognises is the specialist’s step, asked once', () => {
    const { todo, turn: shown } = seen({ lineItems: [aLine('L1', 'Hub Ops Plus')] });
    expect(shown).toMatchObject({ kind: 'yours', phrase: 'Say which product this is' });
    expect(todo.filter(({ decides }) => decides)).toHaveLength(1);
  });
});

describe('what is settled', () => {
  test('not eligible, with the one reason that decides', () => {
    const deal: Deal = {
      registrations: [aRegistration('A', { domain: 'other.example' })],
      deal: { ...theDeal, purchaseDomain: 'client.example' },
      partners: [aPartner('A', { involvedInSale: false })],
    };
    expect(turn(deal)).toMatchObject({
      kind: 'not_eligible',
      tone: 'danger',
      tag: 'Not eligible',
      phrase: 'Registered on another domain',
      because: expect.stringContaining('client.example') as string,
    });
  });

  test('where one change would meet what is not met, it is said and can be recorded', () => {
    const deal: Deal = {
      partners: [aPartner('A', { type: 'solutions_provider' })],
      deal: { ...theDeal, motion: 'hubspot_collaboration' },
    };
    const asked: string[] = [];
    const { turn: shown, recording } = seen(deal, {
      wouldTake: (line) => {
        asked.push(line);
        return ['solutions_partner'];
      },
    });
    expect(shown).toMatchObject({
      kind: 'partly_met',
      phrase: 'Credit, but no commission',
      change: 'It would take: The partner is a solutions partner.',
      step: { of: 'remedies', id: 'solutions_partner' },
    });
    expect(asked).toEqual(['L1']);
    expect(recording.remedies['solutions_partner']).toMatchObject({ fixed: { kind: 'profile', partnerId: 'A' } });
    expect(turn(deal)).not.toHaveProperty('change');
  });

  test('nobody is asked what it would take while everything earns, or is open', () => {
    const ask = () => {
      throw new Error('asked');
    };
    expect(() => [
      seen({}, { wouldTake: ask }),
      seen({ partners: [aPartner('A', { type: null })] }, { wouldTake: ask }),
    ]).not.toThrow();
  });

  test('a commission that stopped is ended, with what it was, and promises nothing', () => {
    const deal: Deal = { asOf: '2026-06-01T10:00:00+02:00', payments: { monthsPaid: 5, cancelled: true } };
    const shown = turn(deal);
    expect(shown).toMatchObject({ kind: 'ended', tag: 'Ended', phrase: 'Cancelled after 5 months' });
    expect(seen(deal).money.lines.map(({ headline }) => headline)).toEqual(['€740.00 earned, nothing more due']);
  });

  test('nothing to assess says why', () => {
    expect(turn({ partners: [], registrations: [], proofs: [] })).toMatchObject({
      kind: 'nothing',
      phrase: 'No partner on this deal',
      offer: 'add_partner',
    });
  });
});

/** As a facts file writes them. */
const written = (facts: object): FactsInput => factsSchema.parse(JSON.parse(JSON.stringify(facts)));

describe('of every judged case, for HubSpot and for each partner', () => {
  const rules = path.join(process.cwd(), 'src', 'rules');
  const files = readdirSync(rules, { recursive: true, encoding: 'utf8' }).filter(isFileOfCases);
  const views = files.flatMap((file) => {
    const { edition, base, cases } = caseFileSchema.parse(JSON.parse(readFileSync(path.join(rules, file), 'utf8')));
    const pinned = pinnedTo(edition, rulebook);
    return cases.flatMap((one) => {
      const facts = stated(base, one);
      const whole = { ...facts, viewer: undefined };
      const view = viewOfDeal(inputOf(written(whole), determine(whole, pinned)));
      const own = (facts.partners ?? []).slice(0, 2).map(({ id }) => {
        const { determination } = caseOf(id, whole, pinned);
        return viewOfDeal(inputOf(written(whole), determination, { viewerPartnerId: id }));
      });
      return [view, ...own].map((shown) => ({ name: `${file}: ${one.title}`, shown }));
    });
  });

  test('there are enough of them, and every kind of turn is among them', () => {
    expect(views.length).toBeGreaterThan(1_000);
    const kinds = new Set(views.map(({ shown }) => shown.turn.kind));
    // The rules ask nothing of the customer and of an admin by themselves.
    expect(turnKinds.filter((kind) => !kinds.has(kind))).toEqual(['customer', 'admin']);
  });

  test('the first words name who acts or what stands, in few words', () => {
    for (const { name, shown } of views) {
      const { tag, phrase } = shown.turn;
      expect([name, tag.length > 0, phrase.length > 0]).toEqual([name, true, true]);
      expect([name, phrase, phrase.split(/\s+/).length <= 12]).toEqual([name, phrase, true]);
      expect([name, /[_{}]/.test(`${tag} ${phrase}`)]).toEqual([name, false]);
    }
  });

  test('a turn names at most one date, and a settled one no step', () => {
    const settled = new Set(['rules_met', 'partly_met', 'ended', 'not_eligible', 'on_track', 'not_settled', 'nothing']);
    for (const { name, shown } of views) {
      const { kind, step, due } = shown.turn;
      expect([name, kind, step !== undefined]).toEqual([name, kind, !settled.has(kind)]);
      if (step === undefined) expect([name, due]).toEqual([name, undefined]);
    }
  });

  test('green is said of nothing that is still open', () => {
    for (const { name, shown } of views)
      if (shown.turn.tone === 'success')
        expect([name, ['eligible', 'pending'].includes(shown.status.id)]).toEqual([name, true]);
  });
});
