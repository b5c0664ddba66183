/** Bad input is refused whole, with every problem and what to write instead. */
import fc from 'fast-check';
import { aDeal } from '../rules/testing/a-deal.ts';
import { everyPlace } from './book/lookup.ts';
import {
  mostEntries,
  mostHeldTogether,
  mostJudgements,
  mostPartners,
  mostProducts,
  mostProofs,
  mostSteps,
  mostValues,
  mostHeldAgainstOwned,
  mostLines,
  mostNamed,
  mostNamedTogether,
  mostPricesTold,
} from './limits.ts';
import { mostItems, mostProblems, parseFacts, written } from './parse.ts';

const problems = (input: unknown) => {
  const parsed = parseFacts(input);
  return parsed.ok ? [] : parsed.problems;
};

test('a deal in order is read, and null is unknown except where it means "none so far"', () => {
  const parsed = parseFacts(
    aDeal({ proofs: [{ partnerId: 'A', status: 'sent', signedBy: null, signedOn: null }] }, { motion: null }),
  );
  if (!parsed.ok) throw new Error('refused');
  expect(parsed.facts.deal).not.toHaveProperty('motion', expect.anything());
  expect(parsed.facts.proofs?.[0]).toMatchObject({ signedOn: null });
  expect(parsed.facts.proofs?.[0]?.signedBy).toBeUndefined();
});

test('every problem is told at its path, with a hint', () => {
  expect(
    problems({
      deal: { id: '1', closeDat: '2025-10-15', stage: 'closed_one', closeDate: '2025-02-29' },
      lineItems: [
        { id: 'L1', mrr: 740 },
        { id: 'L1', mrr: '-1' },
      ],
      proofs: [{ partnerId: 'hubspot', coversLineItems: 'some' }],
    }).map(({ path, hint }) => [path, hint]),
  ).toEqual([
    ['deal.stage', expect.stringContaining('did you mean "closed_won"?')],
    ['deal.closeDate', 'write it as "2025-10-15", of the years 1900 to 2999'],
    ['deal.closeDat', 'did you mean "closeDate"?'],
    [
      'lineItems[0].mrr',
      'write it in quotes, as "740.00", without sign, space or separator, with at most 15 digits before the point and 100 after it',
    ],
    [
      'lineItems[1].mrr',
      'write it in quotes, as "740.00", without sign, space or separator, with at most 15 digits before the point and 100 after it',
    ],
    ['proofs[0].partnerId', expect.any(String)],
    ['proofs[0].coversLineItems', 'write it as "all" or ["L1"]'],
    ['lineItems[1].id', 'lineItems[0] has the same id; give each its own'],
  ]);
});

describe('what is no deal says so', () => {
  const [example, keys, id] = [
    'an example: docs/examples/worked-example.json',
    expect.stringMatching(/^its keys: id, name, currency, /) as string,
    'write it in quotes, 1 to 128 characters, no blank at either end',
  ];
  test.each([
    ['nothing', undefined, '', 'missing: a deal in braces { } belongs here', example],
    ['null', null, '', 'null stands where a deal in braces { } belongs', example],
    ['a number', 7, '', '7 stands where a deal in braces { } belongs', example],
    ['a yes', true, '', 'true stands where a deal in braces { } belongs', example],
    ['a text', 'deal', '', '"deal" stands where a deal in braces { } belongs', example],
    ['a list', [], '', 'a list stands where a deal in braces { } belongs', example],
    ['a file without a deal', {}, 'deal', 'missing: a section in braces { } belongs here', keys],
    ['a deal that is unknown', { deal: null }, 'deal', 'null stands where a section in braces { } belongs', keys],
    ['a deal that is a list', { deal: [] }, 'deal', 'a list stands where a section in braces { } belongs', keys],
    ['a deal without an id', { deal: {} }, 'deal.id', 'missing: an id belongs here', id],
    ['an id that is a section', { deal: { id: {} } }, 'deal.id', 'a section stands where an id belongs', id],
  ])('%s', (_what, input, path, problem, hint) => {
    expect(problems(input)).toEqual([{ path, problem, hint }]);
  });
});

const deal = { id: '1' };

describe('an unknown key is told with those that are known there', () => {
  test.each<[string, object, string, string]>([
    ['in a section', { payments: { colour: 1 } }, 'payments.colour', 'monthsPaid, cancelled, partnerBreachAfterMonths'],
    [
      'in a section of a section',
      { onboarding: { sessions: { colour: 1 } } },
      'onboarding.sessions.colour',
      'live, private, tailored',
    ],
    [
      'in an entry of a list',
      { holidays: [{ countryCode: 'FR', date: '2025-11-11', colour: 1 }] },
      'holidays[0].colour',
      'countryCode, date',
    ],
    [
      'in an entry of a list of a section',
      {
        conduct: {
          removals: [
            { partnerId: 'A', reasonGiven: true },
            { partnerId: 'A', colour: 1 },
          ],
        },
      },
      'conduct.removals[1].colour',
      'partnerId, reasonGiven',
    ],
  ])('%s', (_where, more, path, known) => {
    expect(problems({ deal, ...more })).toEqual([
      { path, problem: 'unknown key "colour"', hint: `known here: ${known}` },
    ]);
  });

  test('and with the one that was meant, where one is near', () => {
    expect(problems({ deal, payments: { monthPaid: 1, canceled: true } })).toEqual([
      { path: 'payments.monthPaid', problem: 'unknown key "monthPaid"', hint: 'did you mean "monthsPaid"?' },
      { path: 'payments.canceled', problem: 'unknown key "canceled"', hint: 'did you mean "cancelled"?' },
    ]);
  });

  test('at the top of the file too', () => {
    expect(problems({ deal, lineitems: [] })).toEqual([
      { path: 'lineitems', problem: 'unknown key "lineitems"', hint: 'did you mean "lineItems"?' },
    ]);
    const [unheardOf] = problems({ deal, colour: 1 });
    expect(unheardOf?.hint).toMatch(/^known here: asOf, viewer, deal, customer, /);
  });

  test('a key of more than sixty characters is told by its beginning', () => {
    const [sixty, longer] = ['k'.repeat(60), 'k'.repeat(61)];
    expect(problems({ deal: { ...deal, [sixty]: 1, [longer]: 1 } }).map(({ problem }) => problem)).toEqual([
      `unknown key "${sixty}"`,
      `unknown key "${sixty}…"`,
    ]);
  });
});

describe('a value that is none of those a key takes is told with them', () => {
  const stages = 'open, closed_won, closed_lost';
  test.each<[string, unknown, string, string]>([
    ['a word that is near one', 'closed_one', '"closed_one"', `did you mean "closed_won"? Allowed: ${stages}`],
    ['a word that is near none', 'paid', '"paid"', `write one of: ${stages}`],
    ['no word', '', '""', `write one of: ${stages}`],
    ['a number', 5, '5', `write one of: ${stages}`],
    ['a no', false, 'false', `write one of: ${stages}`],
    ['a list', ['closed_won'], 'a list', `write one of: ${stages}`],
    ['a section', { closed: 'won' }, 'a section', `write one of: ${stages}`],
    ['a word without end', 'x'.repeat(61), `"${'x'.repeat(60)}…"`, `write one of: ${stages}`],
  ])('%s', (_what, stage, given, hint) => {
    expect(problems({ deal: { ...deal, stage } })).toEqual([
      { path: 'deal.stage', problem: `${given} is not a value of this key`, hint },
    ]);
  });

  test('where a key takes values of two kinds, with both', () => {
    expect(problems({ deal, proofs: [{ partnerId: 'A', coversLineItems: 7 }] })).toEqual([
      {
        path: 'proofs[0].coversLineItems',
        problem: '7 stands where "all" or a list of ids of line items belongs',
        hint: 'write it as "all" or ["L1"]',
      },
    ]);
    expect(problems({ deal, lineItems: [{ id: 'L1', onboardingBy: 7 }] })).toEqual([
      {
        path: 'lineItems[0].onboardingBy',
        problem: '7 stands where "hubspot" or the id of a partner belongs',
        hint: 'write it as "hubspot"',
      },
    ]);
  });

  test('in a list of such a key, at the entry that is wrong', () => {
    const hint = 'write it in quotes, 1 to 128 characters, no blank at either end';
    expect(problems({ deal, proofs: [{ partnerId: 'A', coversLineItems: ['L1', 7, ''] }] })).toEqual([
      { path: 'proofs[0].coversLineItems[1]', problem: '7 stands where the id of a line item belongs', hint },
      { path: 'proofs[0].coversLineItems[2]', problem: '"" stands where the id of a line item belongs', hint },
    ]);
  });
});

describe('every form is asked for in words of its own', () => {
  test.each<[string, object, string, string]>([
    [
      'customer.countryCode',
      { customer: { countryCode: 'XX' } },
      '"XX" stands where a country code (ISO 3166-1) belongs',
      'write two capitals of that list, as "FR"',
    ],
    [
      'customer.countryCode',
      { customer: { countryCode: 'UK' } },
      '"UK" stands where a country code (ISO 3166-1) belongs',
      'did you mean "GB"?',
    ],
    [
      'deal.currency',
      { deal: { ...deal, currency: 'eur' } },
      '"eur" stands where a currency code (ISO 4217) belongs',
      'did you mean "EUR"?',
    ],
    [
      'deal.currency',
      { deal: { ...deal, currency: 'EUX' } },
      '"EUX" stands where a currency code (ISO 4217) belongs',
      'write three capitals of that list, as "EUR"',
    ],
    [
      'discounts[0].percent',
      { discounts: [{ percent: '100.01' }] },
      '"100.01" stands where a percentage from 0 to 100 belongs',
      'write it in quotes, as "10"',
    ],
    [
      'discounts[0].percent',
      { discounts: [{ percent: '-5' }] },
      '"-5" stands where a percentage from 0 to 100 belongs',
      'write it in quotes, as "10"',
    ],
    [
      'discounts[0].percent',
      { discounts: [{ percent: 10 }] },
      '10 stands where a percentage from 0 to 100 belongs',
      'write it in quotes, as "10"',
    ],
    [
      'exchangeRates[0].rate',
      { exchangeRates: [{ from: 'EUR', to: 'USD', rate: '0' }] },
      '"0" stands where a rate of exchange above zero belongs',
      'write it in quotes, as "1.08"',
    ],
    [
      'payments.monthsPaid',
      { payments: { monthsPaid: -1 } },
      '-1 stands where a whole number, zero or more belongs',
      'write it without quotes, as 3',
    ],
    [
      'payments.cancelled',
      { payments: { cancelled: 'yes' } },
      '"yes" stands where a yes or no belongs',
      'write true or false, without quotes',
    ],
    [
      'deal.purchaseDomain',
      { deal: { ...deal, purchaseDomain: '  ' } },
      '"  " stands where an Internet domain belongs',
      'write it as "client.example"',
    ],
    [
      'deal.relatedDomains',
      { deal: { ...deal, relatedDomains: 'a.example' } },
      '"a.example" stands where a list of domains belongs',
      'write it as ["client.example"]',
    ],
    [
      'partners',
      { partners: {} },
      'a section stands where a list in square brackets [ ] belongs',
      'put each entry in braces, with commas between them',
    ],
  ])('%s: %j', (path, more, problem, hint) => {
    expect(problems({ deal, ...more })).toEqual([{ path, problem, hint }]);
  });

  test('in French too', () => {
    const parsed = parseFacts(
      { deal: { closeDate: '15/10/2025', stage: 'closed_one', motoin: 1 }, discounts: [{ percent: '150' }] },
      'fr',
    );
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        path: 'deal.id',
        problem: 'il manque un identifiant',
        hint: 'à écrire entre guillemets, de 1 à 128 caractères, sans blanc au début ni à la fin',
      },
      {
        path: 'deal.stage',
        problem: '« closed_one » n’est pas une valeur de cette clé',
        hint: 'vouliez-vous dire "closed_won" ? Possibles : open, closed_won, closed_lost',
      },
      {
        path: 'deal.closeDate',
        problem: '« 15/10/2025 » ne convient pas ici : il faut une date du calendrier',
        hint: 'à écrire ainsi : "2025-10-15", des années 1900 à 2999',
      },
      { path: 'deal.motoin', problem: 'la clé « motoin » est inconnue', hint: 'vouliez-vous dire "motion" ?' },
      {
        path: 'discounts[0].percent',
        problem: '« 150 » ne convient pas ici : il faut un taux de 0 à 100 %',
        hint: 'à écrire entre guillemets, ainsi : "10"',
      },
    ]);
  });

  test('the library is never quoted: every place of the format, given what belongs nowhere', () => {
    const facts = everyPlace().filter(({ fact }) => fact !== undefined);
    const at = (path: string, value: unknown) =>
      path
        .split('.')
        .reduceRight<unknown>(
          (inner, step) => (step.endsWith('[]') ? { [step.slice(0, -2)]: [inner] } : { [step]: inner }),
          value,
        );
    for (const { path } of facts) {
      for (const language of ['fr', 'en'] as const) {
        for (const wrong of [undefined, { a: 1 }, -0.5, '']) {
          const parsed = parseFacts(at(path, wrong), language);
          for (const { problem, hint } of parsed.ok ? [] : parsed.problems) {
            expect(`${problem} (${hint})`).not.toMatch(
              /invalid|received|too small|too big|undefined|of type|a value of the format|une valeur du format/i,
            );
            expect(hint).not.toBe('');
          }
        }
      }
    }
  });
});

describe('an absence that ends before it begins is refused', () => {
  const absences = (...outOfOffice: readonly object[]) => problems({ deal, communication: { outOfOffice } });

  test('with both of its days', () => {
    expect(absences({ from: '2025-09-12', to: '2025-09-21' }, { from: '2025-09-21', to: '2025-09-12' })).toEqual([
      {
        path: 'communication.outOfOffice[1]',
        problem: 'the absence ends on 2025-09-12, before it begins on 2025-09-21',
        hint: 'mend "from" or "to": the last day is not before the first',
      },
    ]);
  });

  test('one of a single day is an absence, and a day that is none is told for that alone', () => {
    expect(absences({ from: '2025-09-12', to: '2025-09-12' })).toEqual([]);
    expect(absences({ from: '2025-09-31', to: '2025-09-12' }).map(({ path }) => path)).toEqual([
      'communication.outOfOffice[0].from',
    ]);
  });
});

describe('two entries under one id cannot be told apart', () => {
  test.each(['partners', 'lineItems', 'relatedDeals'])('%s', (list) => {
    const [one, other] = [{ id: 'X' }, { id: 'Y' }];
    expect(problems({ deal, [list]: [one, other] })).toEqual([]);
    expect(problems({ deal, [list]: [one, other, one, one] })).toEqual(
      [2, 3].map((index) => ({
        path: `${list}[${index}].id`,
        problem: '"X" stands twice',
        hint: `${list}[0] has the same id; give each its own`,
      })),
    );
  });

  test('entries without an id are refused for that alone', () => {
    expect(problems({ deal, partners: [{ id: 7 }, { id: 7 }, {}, {}] }).map(({ path }) => path)).toStrictEqual([
      'partners[0].id',
      'partners[1].id',
      'partners[2].id',
      'partners[3].id',
    ]);
  });

  test('one partner may have several registrations and links', () => {
    const both = [{ partnerId: 'A' }, { partnerId: 'A' }];
    expect(problems({ deal, registrations: both, proofs: both })).toEqual([]);
  });
});

test('a path is written as it stands in the file', () => {
  expect([written([]), written(['deal', 'id']), written(['lineItems', 0, 'mrr']), written(['a', 12, 3, 'b'])]).toEqual([
    '',
    'deal.id',
    'lineItems[0].mrr',
    'a[12][3].b',
  ]);
});

test('keys of the language are unknown keys like others', () => {
  const hostile: unknown = JSON.parse('{"deal":{"id":"1","__proto__":{"stage":"closed_won"}},"constructor":{"a":1}}');
  expect(problems(hostile).map(({ path }) => path)).toEqual(expect.arrayContaining(['deal.__proto__', 'constructor']));
  expect(({} as Record<string, unknown>)['stage']).toBeUndefined();
});

test('a list too long is refused before it is read', () => {
  const lineItems = Array.from({ length: mostItems + 1 }, (_, index) => ({ id: `L${index}` }));
  expect(problems({ deal: { id: '1' }, lineItems })).toEqual([
    {
      path: 'lineItems',
      problem: `${mostItems + 1} items in one list`,
      hint: `at most ${mostItems}; split the deal or take out what is no part of it`,
    },
  ]);
  expect(problems({ deal: { id: '1' }, lineItems: lineItems.slice(1) })).toEqual([]);
});

const tooMany = Array.from({ length: mostItems + 1 }, () => null);

test.each([
  ['deal.relatedDomains', { deal: { ...deal, relatedDomains: tooMany } }],
  ['customer.products', { deal, customer: { products: tooMany } }],
  ['proofs[0].onboardingFor', { deal, proofs: [{ onboardingFor: tooMany }] }],
  ['proofs[1].coversLineItems', { deal, proofs: [null, { coversLineItems: tooMany }] }],
])('a list within is refused before it is read as well: %s', (path, input) => {
  expect(problems(input).map((each) => [each.path, each.problem])).toEqual([
    [path, `${mostItems + 1} items in one list`],
  ]);
});

test('a list deeper than any of the format stands under an unknown key, and is told as such', () => {
  expect(problems({ deal: { ...deal, a: { b: { c: { d: tooMany } } } } }).map(({ problem }) => problem)).toEqual([
    'unknown key "a"',
  ]);
});

test('however deep it goes, what comes in is refused and not followed', () => {
  const nested = (level: (inner: unknown) => unknown) =>
    Array.from({ length: 50_000 }).reduce<unknown>((inner) => level(inner), null);
  for (const deep of [nested((inner) => [inner]), nested((inner) => ({ inner }))])
    expect(problems({ deal, deep }).map(({ path }) => path)).toEqual(['deep']);
});

test('problems beyond two hundred are counted', () => {
  const wrong = (count: number) => ({
    deal,
    lineItems: Array.from({ length: count }, (_, index) => ({ id: `L${index}`, mrr: 1 })),
  });
  expect(problems(wrong(mostProblems))).toHaveLength(mostProblems);
  expect(problems(wrong(mostProblems)).every(({ path }) => /^lineItems\[\d+\]\.mrr$/.test(path))).toBe(true);
  expect(problems(wrong(300))).toHaveLength(mostProblems + 1);
  expect(problems(wrong(300)).at(-1)).toEqual({
    path: '',
    problem: '100 more problems',
    hint: 'mend the ones above first',
  });
});

test('whatever comes in, nothing is thrown', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      parseFacts(input);
      parseFacts({ deal: input });
      parseFacts({ deal: { id: '1' }, lineItems: input });
    }),
  );
});

describe('limits of one list, and of two together', () => {
  const entries = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const told = (input: object) => problems({ deal, ...input }).map(({ path, problem, hint }) => [path, problem, hint]);

  test.each<[string, number, (count: number) => object]>([
    ['partners', mostPartners, (count) => ({ partners: entries(count, (index) => ({ id: `P${index}` })) })],
    ['proofs', mostProofs, (count) => ({ proofs: entries(count, () => ({ partnerId: 'A' })) })],
    ['discounts', mostEntries, (count) => ({ discounts: entries(count, () => ({ percent: '10' })) })],
    ['customer.products', mostProducts, (count) => ({ customer: { products: entries(count, () => ({})) } })],
    [
      'lineItems[0].laterPrices',
      mostSteps,
      (count) => ({ lineItems: [{ id: 'L', laterPrices: entries(count, (index) => ({ from: dayAfter(index) })) }] }),
    ],
    [
      'proofs[0].coversLineItems',
      mostValues,
      (count) => ({ proofs: [{ partnerId: 'A', coversLineItems: entries(count, (index) => `L${index}`) }] }),
    ],
  ])('%s', (path, most, make) => {
    expect(told(make(most))).toEqual([]);
    expect(told(make(most + 1))).toEqual([
      [path, `${most + 1} items in one list`, `at most ${most}; split the deal or take out what is no part of it`],
    ]);
  });

  test('lines and the partners that they are judged for', () => {
    const of = (lines: number, partners: number) => ({
      lineItems: entries(lines, (index) => ({ id: `L${index}` })),
      partners: entries(partners - 1, (index) => ({ id: `P${index}` })),
      // One that only a link names counts as well.
      proofs: [{ partnerId: 'A' }],
    });
    expect(told(of(mostJudgements / 10, 10))).toEqual([]);
    expect(told(of(mostJudgements / 10, 11))).toEqual([
      [
        'lineItems',
        '1000 lines for 11 partners',
        `at most ${mostJudgements}, one multiplied by the other; split the deal or take out what is no part of it`,
      ],
    ]);
  });

  test('lines and the products of the customer that they are held against', () => {
    const of = (lines: number, products: number) => ({
      lineItems: entries(lines, (index) => ({ id: `L${index}` })),
      customer: { products: entries(products, () => ({})) },
    });
    expect(told(of(mostLines, mostHeldAgainstOwned / mostLines))).toEqual([]);
    expect(told(of(mostLines, mostHeldAgainstOwned / mostLines + 1))).toEqual([
      [
        'customer.products',
        '501 products of the customer for 1000 lines',
        `at most ${mostHeldAgainstOwned}, one multiplied by the other; split the deal or take out what is no part of it`,
      ],
    ]);
  });

  test('lines and the changes of price that are told with them', () => {
    const lineItems = entries(mostPricesTold / mostSteps / mostSteps, (index) => ({
      id: `L${index}`,
      laterPrices: entries(mostSteps, (day) => ({ from: dayAfter(day) })),
    }));
    expect(told({ lineItems })).toEqual([]);
    expect(told({ lineItems: [...lineItems, { id: 'one-more' }] })).toEqual([
      [
        'lineItems',
        '10000 changes of price for 101 lines',
        `at most ${mostPricesTold}, one multiplied by the other; split the deal or take out what is no part of it`,
      ],
    ]);
  });

  test('products that links and other deals name', () => {
    const of = (links: number, more: number) => ({
      proofs: entries(links, () => ({ partnerId: 'A', onboardingFor: entries(mostNamed, (index) => `P${index}`) })),
      relatedDeals: [{ id: '2', products: entries(more, (index) => `Q${index}`) }],
    });
    const links = mostNamedTogether / mostNamed - 5;
    expect(told(of(links, 500))).toEqual([]);
    expect(told(of(links, 501))).toEqual([
      [
        'proofs',
        `${mostNamedTogether + 1} names of products on the links (onboardingFor) and the other deals (relatedDeals)`,
        `at most ${mostNamedTogether}; split the deal or take out what is no part of it`,
      ],
    ]);
  });

  test('requests and the absences that they are held against', () => {
    const of = (requests: number, absences: number) => ({
      communication: {
        requests: entries(requests, () => ({ at: '2025-09-15T10:00+02:00' })),
        outOfOffice: entries(absences, () => ({ from: '2025-09-12', to: '2025-09-21' })),
      },
    });
    expect(told(of(mostEntries, mostHeldTogether / mostEntries))).toEqual([]);
    expect(told(of(mostEntries, mostHeldTogether / mostEntries + 1)).map(([path]) => path)).toEqual([
      'communication.outOfOffice',
    ]);
  });

  const dayAfter = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
});
