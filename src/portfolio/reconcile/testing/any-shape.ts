/** A statement written in any of the shapes that there are: the same amounts, another file each time. */
import fc from 'fast-check';
import { grouped } from '../../../rules/language/grouped.ts';

/** What every shape says, each in its own way. */
export interface Stated {
  readonly deal: string;
  readonly name: string;
  readonly domain: string;
  readonly product: string;
  /** `2026-10`, or `2026-Q4`. */
  readonly month: string;
  readonly currency: string;
  /** Two decimals. */
  readonly amount: string;
}

interface Shape {
  /** `wide`: one column a month. */
  readonly layout: 'long' | 'wide';
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly language: 'fr' | 'en';
  readonly mark: '.' | ',';
  readonly thousands: string;
  readonly negative: 'before' | 'after' | 'brackets';
  readonly months: 'iso' | 'words' | 'days';
  readonly currency: 'column' | 'cell' | 'header';
  readonly identity: readonly ('deal' | 'domain' | 'name')[];
  readonly encoding: 'utf8' | 'bom' | 'utf16le' | 'windows';
  readonly saysDelimiter: boolean;
  readonly title: boolean;
  /** After so many rows; null: none. */
  readonly totalAfter: number | null;
  readonly lineEnd: string;
}

export const anyShape: fc.Arbitrary<Shape> = fc.record({
  layout: fc.constantFrom('long' as const, 'long' as const, 'wide' as const),
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  language: fc.constantFrom('fr' as const, 'en' as const),
  mark: fc.constantFrom('.' as const, ',' as const),
  thousands: fc.constantFrom('', ' ', '\u00a0', '’'),
  negative: fc.constantFrom('before' as const, 'after' as const, 'brackets' as const),
  months: fc.constantFrom('iso' as const, 'words' as const, 'days' as const),
  currency: fc.constantFrom('column' as const, 'cell' as const, 'header' as const),
  identity: fc.constantFrom(
    ['deal'] as const,
    ['domain'] as const,
    ['name'] as const,
    ['name', 'domain'] as const,
    ['deal', 'name'] as const,
  ),
  encoding: fc.constantFrom('utf8' as const, 'bom' as const, 'utf16le' as const, 'windows' as const),
  saysDelimiter: fc.boolean(),
  title: fc.boolean(),
  totalAfter: fc.option(fc.integer({ min: 2, max: 6 })),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
});

const headers = {
  fr: {
    deal: 'N° de transaction',
    name: 'Client',
    domain: 'Domaine',
    product: 'Produit',
    month: 'Mois',
    amount: 'Commission',
    currency: 'Devise',
    total: 'Total général',
  },
  en: {
    deal: 'Deal ID',
    name: 'Customer',
    domain: 'Website',
    product: 'Product',
    month: 'Period',
    amount: 'Payout',
    currency: 'Currency',
    total: 'Grand total',
  },
};
const monthNames = { fr: { 10: 'octobre', 11: 'nov.', 12: 'déc.' }, en: { 10: 'October', 11: 'Nov', 12: 'Dec' } };

export function written(rows: readonly Stated[], shape: Shape): Uint8Array {
  const { delimiter, language, mark, thousands, negative, currency, identity } = shape;
  const named = headers[language];
  const number = (amount: string, code: string): string => {
    const [whole = '', decimals = ''] = amount.replace('-', '').split('.');
    const plain = `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${mark}${decimals}`;
    const signed = !amount.startsWith('-')
      ? plain
      : { before: `-${plain}`, after: `${plain}-`, brackets: `(${plain})` }[negative];
    return currency === 'cell' ? `${signed} ${code}` : signed;
  };
  const month = (text: string): string => {
    if (text.includes('Q')) return { fr: `T${text.slice(6)} ${text.slice(0, 4)}`, en: text }[language];
    const [year = '', digits = ''] = text.split('-');
    const name = monthNames[language][Number(digits) as 10 | 11 | 12];
    return { iso: text, words: `${name} ${year}`, days: `28/${digits}/${year}` }[shape.months];
  };
  const code = rows[0]?.currency ?? '';
  const isWide = shape.layout === 'wide' && rows.every((row) => !row.month.includes('Q'));
  const times = isWide ? [...new Set(rows.map((row) => row.month))].sort() : [];
  const inHeader = (name: string): string => (currency === 'header' ? `${name} (${code})` : name);
  const header = [
    ...[...identity.map((each) => named[each]), named.product],
    ...(isWide ? times.map((time) => inHeader(month(time))) : [named.month, inHeader(named.amount)]),
    ...(currency === 'column' ? [named.currency] : []),
  ];
  const blocks = isWide ? wideBlocks(rows, identity) : rows.map((row) => [row]);
  const amounts = (of: readonly Stated[]): string[] =>
    times.map((time) => {
      const own = of.filter((row) => row.month === time);
      return own.length === 0 ? '' : number(sumOf(own), code);
    });
  const body = blocks.map((block) => {
    const [row] = block;
    if (row === undefined) return [];
    return [
      ...[...identity.map((each) => row[each]), row.product],
      ...(isWide ? amounts(block) : [month(row.month), number(row.amount, row.currency)]),
      ...(currency === 'column' ? [row.currency] : []),
    ];
  });
  const total = (upTo: number): string[] => {
    const above = blocks.slice(0, upTo).flat();
    return [
      ...[...identity.map((_each, index) => (index === 0 ? named.total : '')), ''],
      ...(isWide ? amounts(above) : ['', number(sumOf(above), code)]),
      ...(currency === 'column' ? [code] : []),
    ];
  };
  const { totalAfter } = shape;
  const lines = [
    ...(shape.title ? [['HubSpot'], []] : []),
    header,
    ...body.flatMap((cells, index) => (index + 1 === totalAfter ? [cells, total(index + 1)] : [cells])),
    ...(totalAfter === null ? [] : [total(blocks.length)]),
  ];
  const cell = (text: string): string =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const text = [
    ...(shape.saysDelimiter ? [`sep=${delimiter}\n`] : []),
    ...lines.map((cells) => `${cells.map(cell).join(delimiter)}${shape.lineEnd}`),
  ].join('');
  switch (shape.encoding) {
    case 'utf8':
      return Buffer.from(text);
    case 'bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'windows':
      return Buffer.from(text.replaceAll('’', '\x92'), 'latin1');
  }
}

function sumOf(rows: readonly Stated[]): string {
  const cents = rows.reduce((all, { amount }) => all + Math.round(Number(amount) * 100), 0);
  return (cents / 100).toFixed(2);
}

/** Rows that differ in nothing but their month, or not even in that. */
const wideBlocks = (rows: readonly Stated[], identity: Shape['identity']): (readonly Stated[])[] => [
  ...grouped(rows, (row) => JSON.stringify([...identity.map((each) => row[each]), row.product, row.currency])).values(),
];
