/** Bad input is refused whole, with every problem and what to write instead. */
import fc from 'fast-check';
import { aDeal } from '../rules/testing/a-deal.ts';
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
    ['deal.closeDate', 'write it as 2025-10-15'],
    ['deal.closeDat', 'did you mean "closeDate"?'],
    ['lineItems[0].mrr', 'write the amount in quotes, as "740.00"'],
    ['lineItems[1].mrr', 'write it as "740.00", without sign, space or separator'],
    ['proofs[0].partnerId', expect.any(String)],
    ['proofs[0].coversLineItems', 'write "all", or a value of type array'],
    ['lineItems[1].id', 'lineItems[0] has the same id; give each its own'],
  ]);
});

describe('what is no deal says so', () => {
  test.each([
    ['nothing', undefined, '', 'nothing stands where a value of type object belongs'],
    ['null', null, '', 'null stands where a value of type object belongs'],
    ['a number', 7, '', '7 stands where a value of type object belongs'],
    ['a yes', true, '', 'true stands where a value of type object belongs'],
    ['a text', 'deal', '', '"deal" stands where a value of type object belongs'],
    ['a list', [], '', 'a list stands where a value of type object belongs'],
    ['a file without a deal', {}, 'deal', 'nothing stands where a value of type object belongs'],
    ['a deal that is unknown', { deal: null }, 'deal', 'null stands where a value of type object belongs'],
    ['a deal that is a list', { deal: [] }, 'deal', 'a list stands where a value of type object belongs'],
    ['a deal without an id', { deal: {} }, 'deal.id', 'nothing stands where a value of type string belongs'],
    [
      'an id that is a section',
      { deal: { id: {} } },
      'deal.id',
      'an object stands where a value of type string belongs',
    ],
  ])('%s', (_what, input, path, problem) => {
    expect(problems(input)).toEqual([{ path, problem, hint: 'see the description of the format' }]);
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
    ['a section', { closed: 'won' }, 'an object', `write one of: ${stages}`],
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
        problem: '7 is not a value of this key',
        hint: 'write "all", or a value of type array',
      },
    ]);
    expect(problems({ deal, lineItems: [{ id: 'L1', onboardingBy: 7 }] })).toEqual([
      {
        path: 'lineItems[0].onboardingBy',
        problem: '7 is not a value of this key',
        hint: 'write "hubspot", or a value of type string',
      },
    ]);
  });

  test('in a list of such a key, at the entry that is wrong', () => {
    const hint = 'see the description of the format';
    expect(problems({ deal, proofs: [{ partnerId: 'A', coversLineItems: ['L1', 7, ''] }] })).toEqual([
      { path: 'proofs[0].coversLineItems[1]', problem: '7 stands where a value of type string belongs', hint },
      { path: 'proofs[0].coversLineItems[2]', problem: 'an id cannot be empty', hint },
    ]);
  });
});

test('a refusal without an example points to the description of the format', () => {
  expect(problems({ deal: { id: '' } })).toEqual([
    { path: 'deal.id', problem: 'an id cannot be empty', hint: 'see the description of the format' },
  ]);
  const [bare] = problems({ deal: { ...deal, purchaseDomain: '  ' } });
  expect(bare).toMatchObject({ path: 'deal.purchaseDomain', hint: 'see the description of the format' });
  expect(bare?.problem).toMatch(/^Too small/);
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
      problem: '10001 items in one list',
      hint: 'at most 10000; split the deal or take out what is no part of it',
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
  expect(problems(input).map((each) => [each.path, each.problem])).toEqual([[path, '10001 items in one list']]);
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
