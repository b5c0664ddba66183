/** The facts to which each of the invented statements belongs. */
import type { FactsInput } from '../../../facts/schema.ts';
import { aPartner, aProof, aRegistration } from '../../../rules/testing/a-deal.ts';
import { aSale, content, domainOf, marketing, paidUntil, sales, service, setUp, signedLate } from './a-sale.ts';
import type { StatementName } from './planted.ts';

const inCurrency = (currency: string) => ({ currency });
const rate = (from: string, to: string, on: string, value: string) => ({ from, to, rate: value, on });
const toDollars = {
  exchangeRates: [
    ...[rate('EUR', 'USD', '2025-10-15', '1.15'), rate('EUR', 'USD', '2026-10-31', '1.10')],
    ...[rate('EUR', 'USD', '2026-11-30', '1.20'), rate('EUR', 'USD', '2026-12-31', '1.25')],
    rate('EUR', 'USD', '2027-01-15', '1.30'),
  ],
};

const rival = aPartner('B', { name: 'Agence Rivale' });
const ofTwo = {
  partners: [aPartner('A'), rival],
  viewer: { partnerId: 'A' },
};

export const salesOf: Readonly<Record<StatementName, readonly FactsInput[]>> = {
  'month-by-month': [
    aSale('101', 'Lemoine', [marketing('L1', '740')]),
    aSale('102', 'Atelier Vert', [sales('L1', '450', { listMrr: '500' })]),
    aSale('103', 'Nordlys', [service('L1', '1200')], { payments: paidUntil(13, true) }),
    aSale('104', 'Brume', [content('L1', '301.625')]),
    aSale('105', 'Quartz', [marketing('L1', '800')]),
    aSale('106', 'Sillage', [sales('L1', '500')]),
    aSale('107', 'Ambre', [marketing('L1', '600')], { payments: paidUntil(14) }),
  ],
  'produits-excel': [
    aSale('201', 'Boulangeries Lemoine', [marketing('L1', '7400'), sales('L2', '900')]),
    aSale('202', 'Café Été', [marketing('L1', '1000')], {
      discounts: [{ percent: '10', promised: true, writtenApproval: true, partnerId: 'A' }],
    }),
    aSale('203', 'Hôtel Bérénice', [sales('L1', '1000')]),
    aSale('204', 'L’Atelier', [service('L1', '450')]),
    aSale('205', 'Papeterie Dupont', [marketing('L1', '800'), content('L2', '400')]),
    aSale('206', 'Fromagerie Rey', [sales('L1', '620')]),
    aSale('208', 'Garage Noël', [service('L1', '444')]),
    aSale('209', 'Imprimerie Sud', [content('L1', '350')]),
  ],
  'in-dollars': [
    aSale('301', 'Solstice', [marketing('L1', '740')], toDollars),
    aSale('302', 'Equinox', [sales('L1', '500')], toDollars),
    aSale('303', 'Aurora', [service('L1', '600')], toDollars),
    aSale('304', 'Thames Supplies', [marketing('L1', '800', inCurrency('GBP'))], {}, inCurrency('GBP')),
    aSale('305', 'Zenith', [content('L1', '450')], toDollars),
    aSale('306', 'Hudson', [sales('L1', '450', inCurrency('USD'))], {}, inCurrency('USD')),
    aSale('307', 'Meridian', [marketing('L1', '900')], { ...toDollars, ...signedLate }),
    aSale('308', 'Alpina', [service('L1', '1000', inCurrency('CHF'))], {}, inCurrency('CHF')),
  ],
  'by-customer': [
    aSale('401', 'Lemoine', [marketing('L1', '740')], {}, { purchaseDomain: 'lemoine-transports.example' }),
    aSale('402', 'Lemoine', [sales('L1', '450')], {}, { purchaseDomain: 'lemoine-pains.example' }),
    aSale('403', 'Atelier Bleu', [marketing('L1', '650')]),
    aSale('404', 'Verrerie Nord', [marketing('L1', '800'), service('L2', '310')]),
    aSale('405', 'Cidrerie Ouest', [marketing('L1', '900')], {}, { name: 'Cidrerie Ouest' }),
    aSale(
      '415',
      'Cidrerie Ouest',
      [sales('L1', '520')],
      { customer: { id: 'C405', countryCode: 'FR', timeZone: 'Europe/Paris', products: [] } },
      { name: 'Cidrerie Ouest' },
    ),
    aSale('406', 'Menuiserie Est', [service('L1', '440')]),
    aSale('407', 'Horlogerie Jura', [sales('L1', '530')], { payments: paidUntil(14) }),
    aSale('408', 'Pêcheries du Port', [content('L1', '610')], { payments: paidUntil(14, true) }),
    aSale('409', 'Tanneries Réunies', [marketing('L1', '5200')], {}, { closeDate: '2025-11-10' }),
    aSale('410', 'Scierie Haute', [sales('L1', '470')]),
    aSale('411', 'Minoterie Basse', [service('L1', '333.33')]),
    aSale('412', 'Total Energies', [marketing('L1', '1500', inCurrency('USD'))], {}, inCurrency('USD')),
  ].map((facts) =>
    facts.deal.id === '409'
      ? { ...facts, proofs: [aProof('A', { signedOn: '2025-11-05', sharedOn: '2025-11-05' })], payments: paidUntil(14) }
      : facts,
  ),
  'excel-francais': [
    aSale('501', 'Boutique Une', [sales('L1', '112.50')]),
    aSale('502', 'Boutique Deux', [marketing('L1', '1000')]),
    aSale('503', 'Boutique Trois', [service('L1', '900', { listMrr: '1000' })]),
    aSale('504', 'Boutique Quatre', [marketing('L1', '740')]),
    aSale('505', 'Boutique Cinq', [content('L1', '455')]),
    aSale('507', 'Boutique Sept', [sales('L1', '380')]),
  ],
  programs: [
    aSale(
      '601',
      'Kestrel',
      [marketing('L1', '5400')],
      {
        proofs: [aProof('A', { signedOn: '2025-11-05', sharedOn: '2025-11-05' })],
        payments: paidUntil(14),
      },
      { closeDate: '2025-11-10' },
    ),
    aSale('602', 'Osprey', [sales('L1', '510')]),
    aSale('603', 'Falcon', [service('L1', '1300', { mrr12MonthsAgo: '400' })]),
    aSale('604', 'Merlin', [content('L1', '480', { laterPrices: [{ from: '2027-10-15', mrr: '640' }] })]),
    aSale('605', 'Harrier', [marketing('L1', '700'), setUp('L2', '3000')]),
    aSale('606', 'Goshawk', [marketing('L1', '720'), sales('L2', '390')]),
    aSale('607', 'Buzzard', [service('L1', '560')]),
  ],
  payments: [
    aSale('701', 'Plage', [marketing('L1', '6170')]),
    aSale('702', 'Dune', [sales('L1', '490')]),
    aSale('703', 'Riviere', [marketing('L1', '740')], { payments: paidUntil(11, true) }),
    aSale('704', 'Galet', [sales('L1', '450')], { payments: paidUntil(11, true) }),
    aSale('705', 'Falaise', [service('L1', '800')]),
    aSale('706', 'Estuaire', [content('L1', '630')]),
    aSale('707', 'Lagune', [marketing('L1', '570')]),
  ],
  'of-one-partner': [
    aSale('801', 'Cèdre', [marketing('L1', '740')], ofTwo),
    aSale('802', 'Érable', [sales('L1', '505')], ofTwo),
    aSale('803', 'Tilleul', [service('L1', '845')], {
      ...ofTwo,
      registrations: [
        aRegistration('A', { domain: domainOf('Tilleul') }),
        aRegistration('B', { domain: domainOf('Tilleul') }),
      ],
      proofs: [aProof('B')],
    }),
    aSale('804', 'Frêne', [content('L1', '360', { listMrr: '420' })], ofTwo),
    aSale('805', 'Saule', [marketing('L1', '655')], { ...ofTwo, payments: paidUntil(13) }),
  ],
};

/**
 * The sales of the payments as they stood when the quarter before was closed: what has changed since is taken up by the
 * statement of this one.
 */
export const beforeThePayments: readonly FactsInput[] = [
  aSale('703', 'Riviere', [marketing('L1', '740')], { payments: paidUntil(12) }),
  aSale('704', 'Galet', [sales('L1', '450')], { payments: paidUntil(12) }),
  aSale('705', 'Falaise', [service('L1', '700')], { payments: paidUntil(12) }),
  ...salesOf.payments.filter(({ deal }) => !['703', '704', '705'].includes(deal.id)),
];
