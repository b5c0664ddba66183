/** How amounts, months, names and files are written, and what is read of them. */
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { shown } from '../../../rules/language/money.ts';
import { amountIn, type DecimalMark, markIn, percentIn } from './amounts.ts';
import { currencyIn } from './currencies.ts';
import { delimited } from './delimited.ts';
import { decoded } from './encoded.ts';
import { companyNamed } from './named.ts';
import { roleNamed } from './roles.ts';
import { orderIn, whenIn } from './times.ts';

const read = (cell: string, mark: DecimalMark | null = null): string | null => {
  const exact = amountIn(cell, mark);
  return exact === null ? null : shown({ amount: exact });
};

describe('an amount', () => {
  test.each([
    ['148.00', '148.00'],
    ['148,00', '148.00'],
    ['1,234.50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1 234,50', '1234.50'],
    ['1\u00a0234,50 €', '1234.50'],
    ['1\u202f234\u202f567,89', '1234567.89'],
    ["1'234.50", '1234.50'],
    ['1’234’567.50', '1234567.50'],
    ['1.234.567', '1234567.00'],
    ['1,234,567', '1234567.00'],
    ['$162.80', '162.80'],
    ['US$1,000', '1000.00'],
    ['EUR 148.00', '148.00'],
    ['148.00 EUR', '148.00'],
    ['£0.5', '0.50'],
    ['.5', '0.50'],
    ['-88,80', '-88.80'],
    ['88,80-', '-88.80'],
    ['148,00- €', '-148.00'],
    ['(88,80)', '-88.80'],
    ['(€1.234,50)', '-1234.50'],
    ['−88.80', '-88.80'],
    ['-$90.00', '-90.00'],
    ['$-90.00', '-90.00'],
    ['0', '0.00'],
    ['600.-', '600.00'],
    ["CHF 1'600.–", '1600.00'],
    ['600,--', '600.00'],
    ['-600.-', '-600.00'],
    ['600.00-', '-600.00'],
  ])('%s', (cell, amount) => {
    expect(read(cell, 'point')).toBe(amount);
  });

  test.each([
    '22-mai',
    '22/05/2026',
    '2026-05-22',
    'n/a',
    '',
    '-',
    '1.23.4,5',
    '12 34',
    '(5',
    '--5',
    '(-5)',
    '1,23,456.0',
  ])('none: %j', (cell) => {
    expect(read(cell, 'point')).toBeNull();
  });

  test('with one mark before three digits it is read as the file’s other amounts are, and otherwise not at all', () => {
    expect([markIn('1,234'), markIn('1.234'), markIn('0.234'), markIn('1234.567')]).toEqual([
      'either',
      'either',
      'point',
      'point',
    ]);
    expect([read('1,234'), read('1,234', 'comma'), read('1,234', 'point')]).toEqual([null, '1.23', '1234.00']);
  });

  test('60.325 is 60.33, and -60.325 is -60.33: rounded alike on either side of nothing', () => {
    expect([read('60.325', 'point'), read('-60.325', 'point'), read('(60.325)', 'point')]).toEqual([
      '60.33',
      '-60.33',
      '-60.33',
    ]);
  });

  const ways: readonly [DecimalMark, string][] = [
    ['point', ','],
    ['point', '’'],
    ['point', ''],
    ['comma', '.'],
    ['comma', '\u202f'],
    ['comma', ''],
  ];
  test('however it is written, it is the same to the cent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.constantFrom(...ways),
        (cents, [mark, between]) => {
          const amount = shown({ amount: new Fraction(cents, 100n) });
          const [whole = '', decimals = ''] = amount.replace('-', '').split('.');
          const digits = whole.replace(/\B(?=(\d{3})+$)/g, between);
          const plain = `${digits}${mark === 'point' ? '.' : ','}${decimals}`;
          const signed = cents < 0n ? [`-${plain}`, `(${plain})`, `${plain}-`] : [plain, `${plain} €`];
          for (const cell of signed) expect(read(cell, mark)).toBe(amount);
        },
      ),
    );
  });

  test('a rate is of a hundred, whichever way it is written', () => {
    for (const cell of ['15 %', '15', '0,15', '15,0%']) expect(percentIn(cell, 'comma')?.toString()).toBe('15');
  });
});

describe('a month', () => {
  test.each([
    ['2026-10', '2026-10'],
    ['2026-10-31', '2026-10'],
    ['2026-10-31T00:00:00Z', '2026-10'],
    ['10/2026', '2026-10'],
    ['31/10/2026', '2026-10'],
    ['31.10.26', '2026-10'],
    ['10/31/2026', '2026-10'],
    ['October 2026', '2026-10'],
    ['oct. 2026', '2026-10'],
    ['Oct-26', '2026-10'],
    ['octobre 2026', '2026-10'],
    ['1er octobre 2026', '2026-10'],
    ['Oct 31, 2026', '2026-10'],
    ['31 October 2026', '2026-10'],
    ['août 2026', '2026-08'],
    ['févr. 2026', '2026-02'],
    ['01/10/2026 - 31/10/2026', '2026-10'],
    ['2026-10-01 au 2026-10-31', '2026-10'],
  ])('%s', (cell, month) => {
    expect(whenIn(cell, 'day-first')).toMatchObject({ month });
  });

  test.each(['2026-Q4', 'Q4 2026', 'T4 2026', '4e trimestre 2026', '2026-10-01 - 2026-12-31'])(
    'of a quarter: %s',
    (cell) => {
      expect(whenIn(cell, null)).toEqual({ kind: 'quarter', quarter: '2026-Q4' });
    },
  );

  test.each(['22.5', '22-mai', '2026-13', '31/02/2026', 'soon', '148.00'])('none: %s', (cell) => {
    expect(whenIn(cell, 'day-first')).toBeNull();
  });

  test('a day that can be read both ways is read by the file’s order, and otherwise not at all', () => {
    expect([orderIn('10/11/2026'), orderIn('31/10/2026'), orderIn('10/31/2026'), orderIn('10/10/2026')]).toEqual([
      'either',
      'day-first',
      'month-first',
      null,
    ]);
    expect(whenIn('10/11/2026', null)).toBeNull();
    expect(whenIn('10/11/2026', 'month-first')).toMatchObject({ month: '2026-10' });
  });
});

describe('a file', () => {
  const text = 'Client;Montant\r\nCafé « Été » – L’Œuvre;1,00 €\r\n';
  const utf16 = (order: 'le' | 'be') => {
    const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
    return order === 'le' ? bytes : bytes.swap16();
  };
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', utf16('le')],
    ['UTF-16BE', utf16('be')],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    [
      'Windows-1252',
      Buffer.from(
        text.replace(/[–’Œ€]/g, (sign) => ({ '–': '\x96', '’': '\x92', Œ: '\x8c', '€': '\x80' })[sign] ?? ''),
        'latin1',
      ),
    ],
  ] as const)('in %s', (encoding, bytes) => {
    expect(decoded(bytes)).toEqual({ encoding, text });
  });

  const rows = (content: string) => {
    const found = delimited(content);
    return found.ok ? [found.delimiter, ...found.rows.map(({ line, cells }) => [line, ...cells])] : found;
  };
  test('says by "sep=" what delimits it, also after a byte order mark', () => {
    expect(rows(decoded(Buffer.from('\uFEFFsep=;\r\na,b;c\r\n')).text)).toEqual([';', [2, 'a,b', 'c']]);
  });
  test('shows what delimits it: a decimal comma does not', () => {
    expect(rows('Client;Montant\nA;1,50\nB;2,50\n')).toEqual([
      ';',
      [1, 'Client', 'Montant'],
      [2, 'A', '1,50'],
      [3, 'B', '2,50'],
    ]);
    expect(delimited('a\tb\n1,5\t2')).toMatchObject({ delimiter: '\t' });
    expect(delimited('a|b|c\n1,5|2,5|3')).toMatchObject({ delimiter: '|' });
  });
  test('has quoted cells with line breaks, delimiters and quotation marks, and counts lines of the file', () => {
    expect(rows('a,b\n"x\ny","say ""no"", twice"\n\nc,d')).toEqual([
      ',',
      [1, 'a', 'b'],
      [2, 'x\ny', 'say "no", twice'],
      [5, 'c', 'd'],
    ]);
  });
  test('that opens a quotation mark and does not close it is refused', () => {
    expect(rows('a,b\n"x,y\n')).toEqual({ ok: false, line: 2 });
  });
  test('written by RFC 4180 comes back as it was', () => {
    const cell = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', 'é'), minLength: 1, maxLength: 6 })
      .map((each) => `x${each}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (table) => {
        const written = table
          .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        const found = delimited(`sep=,\n${written}`);
        expect(found.ok && found.rows.map(({ cells }) => cells)).toEqual(table);
      }),
    );
  });
});

test.each([
  ['1 €', 'EUR'],
  ['US$ 5', 'USD'],
  ['CA$5', 'CAD'],
  ['$5', '$'],
  ['CHF 5', 'CHF'],
  ['Commission (EUR)', 'EUR'],
  ['Montant', null],
  ['THE 5', null],
])('the currency of %j is %s', (text, code) => {
  expect(currencyIn(text)).toBe(code);
});

test('companies are the same whatever their form, accents and marks', () => {
  expect(new Set(['Café Été SAS', 'cafe ete', 'CAFÉ-ÉTÉ', 'Cafe Ete, Ltd.'].map(companyNamed))).toEqual(
    new Set(['cafe ete']),
  );
});

test.each([
  ['N° de transaction', 'deal'],
  ['Domaine du client', 'domain'],
  ['Nom de l’entreprise', 'customer'],
  ['Mois de commission', 'month'],
  ['Montant de la commission (EUR)', 'amount'],
  ['Commission Rate', 'rate'],
  ['Commission %', 'rate'],
  ['Commission currency', 'currency'],
  ['Taux de change', 'exchange_rate'],
  ['Payout amount', 'amount'],
  ['TVA', 'tax'],
])('a column "%s" is %s', (header, role) => {
  expect(roleNamed(header)?.role).toBe(role);
});
