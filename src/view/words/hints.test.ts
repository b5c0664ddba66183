/** What HubSpot says beside the facts: one notice, in both languages, and nothing of a rival in it. */
import { french, inputOf, workedDetermination, workedFacts } from '../samples/worked-example.ts';
import type { ReadingHint } from '../../contract/reading.ts';
import type { ViewInput } from '../../contract/view-input.ts';
import { viewOfDeal } from '../view-of-deal.ts';

const said = (hints: readonly ReadingHint[], more: Partial<ViewInput> = {}) =>
  viewOfDeal(inputOf(workedFacts, workedDetermination, { hints, ...more })).notices.filter(
    ({ id }) => id === 'hubspot-says',
  );
const partner = { audience: 'partner', viewerPartnerId: 'A' } as const;
const all: readonly ReadingHint[] = [
  { kind: 'one_amount' },
  { kind: 'product_interests', names: ['Marketing Hub Professional', 'HubSpot CMS'] },
  { kind: 'deal_type_not_mapped', type: 'BEST_PARTNER_WINS' },
  { kind: 'lines_differ', lines: '400.00', told: '450.00', currency: 'EUR' },
  { kind: 'no_active_registration' },
  { kind: 'sales_lead', name: 'Camille Roche' },
  { kind: 'projected_commission', amount: '160.00', calculatedAt: '2025-11-03T00:00:00+00:00' },
];

test('nothing said, no notice', () => {
  expect(said([])).toEqual([]);
});

test('all of it stands in one notice that informs', () => {
  const [notice, ...more] = said(all);
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ tone: 'info', title: 'What HubSpot says' });
  for (const part of [
    'One amount for the whole purchase',
    'Marketing Hub Professional and HubSpot CMS. What was sold stands on the lines',
    '€450.00; your line items come to €400.00',
    'Your contact at HubSpot: Camille Roche',
    'US$160.00',
    'no active registration',
  ])
    expect(notice?.text).toContain(part);
});

test('in French', () => {
  const text = said(all, french)[0]?.text.replaceAll(/[\u00a0\u202f]/g, ' ');
  for (const part of [
    'Un seul montant pour tout l’achat',
    'Ce qui a été vendu figure sur les lignes',
    '450,00 €',
    'Votre contact chez HubSpot : Camille Roche',
    'aucun enregistrement actif',
  ])
    expect(text).toContain(part);
});

test('a partner is not told the type of the shared deal: one of them says that several compete', () => {
  expect(said(all)[0]?.text).toContain('BEST_PARTNER_WINS');
  const own = said(all, partner)[0]?.text ?? '';
  expect(own).not.toMatch(/BEST_PARTNER_WINS/);
  expect(own).toContain('Type of shared deal:');
});
