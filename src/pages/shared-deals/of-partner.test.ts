import type { AmountsByPartner } from '../../contract/written-amounts.ts';
import { filtered, partnersNamed, partnersOf } from './filters.ts';
import { ofPartner } from './of-partner.ts';
import { anEvaluation, aSharedDeal, someAmounts, waiting } from './testing/a-shared-deal.ts';
import { totalsOf } from './totals.ts';

const holders = someAmounts('EUR', {
  mrr: '5000.00',
  running: { monthly: '1000.00', maximum: '27000.00', until: '2028-01-15' },
  earned: null,
  unpaid: null,
  payouts: [['2026-Q1', '0.00', '0.00', '3000.00', '0.00']],
});
const shared = (byPartner: AmountsByPartner, more: Parameters<typeof anEvaluation>[0] = {}, partners = ['Bel']) =>
  aSharedDeal('1', { partners, evaluation: anEvaluation({ creditedPartner: 'Bel', byPartner, ...more }) });

const sellerAndHolder = shared(
  [
    { partner: 'Bel', byCurrency: [someAmounts()] },
    { partner: 'Arc', byCurrency: [holders] },
  ],
  { amounts: [someAmounts('EUR', { running: { monthly: '1148.00', maximum: '32328.00', until: '2028-11-04' } })] },
);
const running = (partner: string) => {
  const [total] = totalsOf(filtered([sellerAndHolder], { partner }, '2025-11-05')).byCurrency;
  return [total?.rows.running.amount, total?.rows.atMost.amount];
};

test('a partner’s filter shows what that partner is paid, and nothing of what another holds', () => {
  expect(running('Bel')).toEqual(['148.00', '5328.00']);
  expect(running('Arc')).toEqual(['1000.00', '27000.00']);
  expect(filtered([sellerAndHolder], { partner: 'Cap' }, '2025-11-05')).toEqual([]);
});

test('all of them together are the deal’s own amounts', () => {
  const [total] = totalsOf([sellerAndHolder]).byCurrency;
  expect(total?.rows.running.amount).toBe('1148.00');
});

test('a holder that is not on the deal can be chosen and is named beside who is credited', () => {
  expect(partnersOf([sellerAndHolder], 'en')).toEqual(['Arc', 'Bel']);
  expect(partnersNamed(sellerAndHolder)).toEqual(['Bel', 'Arc']);
});

test('a deal on which all of it is another’s is none of the partner’s on it', () => {
  const all = shared([{ partner: 'Arc', byCurrency: [holders] }]);
  const { creditedPartner: _nobody, ...evaluation } = all.evaluation ?? anEvaluation();
  expect(ofPartner({ ...all, evaluation }, 'Bel')).toBeUndefined();
  expect(ofPartner({ ...all, evaluation }, 'Arc')?.evaluation?.amounts).toEqual([holders]);
});

test('what nobody knows whose it is may be anybody’s on the deal, and is added to what is its own', () => {
  const open = shared(
    [
      { partner: 'Arc', byCurrency: [holders, someAmounts('USD')] },
      { partner: null, byCurrency: [someAmounts('EUR', waiting), someAmounts('USD')] },
    ],
    {},
    ['Bel', 'Arc'],
  );
  expect(ofPartner(open, 'Bel')?.evaluation?.amounts?.map(({ awaiting }) => awaiting?.monthly)).toEqual([
    '148.00',
    undefined,
  ]);
  const [euros, dollars] = ofPartner(open, 'Arc')?.evaluation?.amounts ?? [];
  expect(euros).toEqual({
    ...holders,
    mrr: '5740.00',
    awaiting: waiting.awaiting,
    // What is not known makes no sum.
    earned: null,
    unpaid: null,
    payouts: [['2026-Q1', '0.00', '0.00', '3000.00', '444.00']],
  });
  expect(dollars).toEqual(
    someAmounts('USD', {
      mrr: '1480.00',
      running: { monthly: '296.00', maximum: '10656.00', until: '2028-11-04' },
      earned: '592.00',
      unpaid: '0.00',
      payouts: [
        ['2025-Q4', '592.00', '0.00', '296.00', '0.00'],
        ['2026-Q1', '0.00', '0.00', '888.00', '0.00'],
      ],
    }),
  );
});

test('without parts it is the credited partner’s, or, as long as nobody is credited, whoever’s who is on the deal', () => {
  const credited = aSharedDeal('1', { partners: ['Arc', 'Bel'], evaluation: anEvaluation({ creditedPartner: 'Bel' }) });
  expect([ofPartner(credited, 'Bel'), ofPartner(credited, 'Arc')]).toEqual([credited, undefined]);
  const open = aSharedDeal('1', { partners: ['Arc', 'Bel'] });
  expect([ofPartner(open, 'Bel'), ofPartner(open, 'Cap')]).toEqual([open, undefined]);
});
