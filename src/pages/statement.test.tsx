/** A quarter's statement in each of its states, in both languages: read, partly read, not read, with nothing in it. */
import { calls, lastCall } from '../cards/shared/card-bench.tsx';
import {
  Alert,
  EmptyState,
  ErrorState,
  ProgressBar,
  Select,
  StatusTag,
  TableCell,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import type { Audience, Locale } from '../contract/deal-view.ts';
import type { SharedDeal } from '../contract/portfolio.ts';
import type { DealsStated, QuarterClosed, QuarterState } from '../contract/statement.ts';
import { anAmount, answerWith, aStatedDeal } from './quarter/testing/a-statement.ts';
import { quarterWordsIn } from './quarter/words.ts';
import { anEvaluation, aPage, aSharedDeal } from './shared-deals/testing/a-shared-deal.ts';
import { openPage, said } from './testing/open-page.tsx';

const languages = ['en', 'fr'] as const;
const spaces = /[\u00a0\u202f]/g;

async function open(language: Locale = 'en', params: Readonly<Record<string, string>> = {}) {
  const screen = await openPage('/statement', language, params);
  const words = quarterWordsIn(language);
  const rowsOf = (prefix: string): readonly (readonly string[])[] =>
    screen
      .findAll(TableRow)
      .filter(({ props }) => props.testId?.startsWith(prefix) === true)
      .map((row) => row.findAll(TableCell).map(said));
  return { ...screen, words, rowsOf };
}

const openQuarter = (more: Partial<QuarterState> = {}): QuarterState => ({
  ok: true,
  quarter: '2025-Q4',
  closedDeals: [],
  withoutAmounts: [],
  ...more,
});
/** Of two deals, as they were when somebody closed it. */
const aClosing = (more: Partial<QuarterClosed> = {}): QuarterClosed => ({
  closedAt: '2026-01-20T09:00:00Z',
  by: 'Ada Roux',
  digest: 'ab'.repeat(32),
  deals: 2,
  totals: [{ currency: 'EUR', earned: '0.00', unpaid: '0.00', projected: '444.00', awaiting: '0.00' }],
  inFull: true,
  adjustedIn: '2026-Q1',
  ...more,
});

interface Opened {
  readonly state?: QuarterState;
  readonly language?: Locale;
  readonly params?: Readonly<Record<string, string>>;
  readonly audience?: Audience;
  readonly rows?: readonly SharedDeal[];
  readonly answer?: DealsStated;
}

const three = [
  aStatedDeal('1', {}, { kind: 'earned' }),
  aStatedDeal(
    '2',
    { customer: { id: '802', name: 'Lumen' } },
    { partner: { id: '702', name: 'Zed' }, currency: 'CHF' },
  ),
];

async function opened({
  state = openQuarter(),
  language = 'en',
  params = {},
  audience = 'hubspot',
  rows,
  answer = answerWith(three),
}: Opened = {}) {
  const screen = await open(language, params);
  await lastCall().answer(aPage(rows ?? [aSharedDeal('1'), aSharedDeal('2')], { audience }));
  await (await screen.nthCall(2)).answer(state);
  await (await screen.nthCall(3)).answer(answer);
  await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
  return screen;
}

describe.each(languages)('in %s', (language) => {
  test('the deals of the quarter are asked for together, by their ids', async () => {
    const screen = await open(language);
    expect(screen.find(PageTitle).text).toBe(language === 'fr' ? 'Relevé trimestriel' : 'Quarterly statement');
    await lastCall().answer(aPage([aSharedDeal('1'), aSharedDeal('2')]));
    const asked = await screen.nthCall(2);
    expect(asked.options.parameters).toMatchObject({ ask: 'quarter', quarter: '2025-Q4' });
    await asked.answer(openQuarter());
    const call = await screen.nthCall(3);
    expect(call.options.parameters).toEqual({
      ask: 'statement',
      quarter: '2025-Q4',
      dealIds: ['1', '2'],
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
      timeZone: 'Europe/Paris',
    });
    expect(screen.find(ProgressBar).props).toMatchObject({
      title: screen.words.reading('0', '2'),
      value: 0,
      maxValue: 2,
    });
  });

  test('months, sums by currency and kind, and who it is of', async () => {
    const screen = await opened({ language });
    const money = (amount: string, currency: string) =>
      new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'currency', currency })
        .format(Number(amount))
        .replace(spaces, ' ');
    const [francs, euros] = [(amount: string) => money(amount, 'CHF'), (amount: string) => money(amount, 'EUR')];
    expect(screen.rowsOf('sum-')).toEqual([
      [language === 'fr' ? 'À venir' : 'Projected', francs('148'), francs('148'), francs('148'), francs('444')],
      [language === 'fr' ? 'Acquis' : 'Earned', euros('148'), euros('148'), euros('148'), euros('444')],
    ]);
    expect(screen.rowsOf('group-')).toEqual([
      ['Atelier Boréal', euros('444'), '–'],
      ['Zed', '–', francs('444')],
    ]);
    expect(screen.text('adds-up-text')).toBe(screen.words.addsUp(2).replace(spaces, ' '));
  });

  test('nothing in the quarter says so', async () => {
    const screen = await opened({
      language,
      params: { quarter: '2019-Q1' },
      answer: answerWith([aStatedDeal('1', { amounts: [] })]),
      rows: [aSharedDeal('1', { state: 'never' })],
    });
    expect(screen.find(EmptyState).props.title).toBe(screen.words.nothing(language === 'fr' ? 'T1 2019' : 'Q1 2019'));
    expect(screen.findAll(TableRow)).toEqual([]);
  });
});

test('a partner leads on to its deals, and a deal to its record', async () => {
  const screen = await opened();
  const [first] = screen.findAll(PageLink);
  expect(first?.props).toMatchObject({ to: '/statement', params: { quarter: '2025-Q4', by: 'deal', partner: '701' } });
  const deals = await opened({ params: { quarter: '2025-Q4', by: 'deal', partner: '701' } });
  expect(deals.rowsOf('group-').map(([name]) => name)).toEqual(['Deal 1']);
  expect(deals.text('as-of')).toContain('Only Atelier Boréal');
});

test('line by line each names its deal and its months', async () => {
  const screen = await opened({ params: { by: 'line' } });
  expect(screen.rowsOf('group-')[0]?.[0]).toBe(
    'Marketing Hub Professional | Deal 1 | Oct 2025 €148.00 · Nov 2025 €148.00 · Dec 2025 €148.00',
  );
});

test('in a partner’s own portal nothing is told by partner', async () => {
  const { partner: _, ...own } = anAmount();
  const screen = await opened({ audience: 'partner', answer: answerWith([aStatedDeal('1', { amounts: [own] })]) });
  const [, by] = screen.findAll(Select);
  expect(by?.props.value).toBe('deal');
  expect(by?.props.options).not.toContainEqual(expect.objectContaining({ value: 'partner' }));
});

test('whose it is of several is told as not settled yet', async () => {
  const { partner: _, ...nobodys } = anAmount();
  const screen = await opened({ answer: answerWith([aStatedDeal('1', { amounts: [nobodys] })]) });
  expect(screen.rowsOf('group-')[0]?.[0]).toBe(screen.words.notSettled);
});

test('deals that could not be read are counted, named with why, and asked for again', async () => {
  const screen = await opened({
    answer: answerWith([aStatedDeal('1')], { unread: [{ dealId: '2', name: 'Lumen', why: 'HubSpot is slow.' }] }),
  });
  expect(said(screen.findByTestId(Alert, 'not-whole'))).toContain(screen.words.without.unread(1));
  expect(screen.findByTestId(Alert, 'not-whole').props.title).toBe(screen.words.notWhole);
  screen.press('read-on');
  const again = await screen.nthCall(4);
  expect(again.options.parameters).toMatchObject({ ask: 'statement', dealIds: ['2'] });
  await again.answer(answerWith([aStatedDeal('2')]));
  await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
  expect(screen.findAll(Alert)).toEqual([]);
  expect(screen.text('adds-up-text')).toBe(screen.words.addsUp(2));
});

test('where reading stops the rest is counted, what was read is told, and reading goes on from there', async () => {
  const rows = Array.from({ length: 21 }, (_, index) => aSharedDeal(String(index + 1)));
  const screen = await open();
  await lastCall().answer(aPage(rows));
  await (await screen.nthCall(2)).answer(openQuarter());
  await (await screen.nthCall(3)).answer(answerWith(rows.slice(0, 20).map(({ dealId }) => aStatedDeal(dealId))));
  await (await screen.nthCall(4)).reject();
  await screen.waitFor(() => screen.findByTestId(Alert, 'not-whole'));
  expect(screen.findByTestId(Alert, 'not-whole').props.title).toBe(screen.words.stopped);
  expect(said(screen.findByTestId(Alert, 'not-whole'))).toContain(screen.words.without.left(1));
  screen.press('read-on');
  expect((await screen.nthCall(5)).options.parameters).toMatchObject({ dealIds: ['21'] });
});

test('months that do not add up are told one by one, and nothing says that they do', async () => {
  const mismatch = { month: '2025-10', currency: 'EUR', determined: '148.01', stated: '148.00' };
  const screen = await opened({ answer: answerWith([aStatedDeal('1', { mismatches: [mismatch] })]) });
  const alert = screen.findByTestId(Alert, 'does-not-add-up');
  expect(alert.props).toMatchObject({ title: screen.words.doesNotAddUp(1), variant: 'danger' });
  expect(said(alert)).toBe('Deal 1, Oct 2025: evaluation €148.01, statement €148.00');
  expect(screen.maybeFindByTestId(Text, 'adds-up-text')).toBeNull();
});

test('what the statement lacks is said: terms to be confirmed, payments that nobody recorded', async () => {
  const screen = await opened({ answer: answerWith([aStatedDeal('1', { untold: ['months', 'payments'] })]) });
  const texts = screen.findAll(Text).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining([screen.words.untold.months(1), screen.words.untold.payments(1)]));
});

test('a deal that brings nothing by its last evaluation is not read, which is said, and can be', async () => {
  const rows = [aSharedDeal('1'), aSharedDeal('2', { evaluation: anEvaluation({ amounts: [] }) })];
  const screen = await opened({ rows, answer: answerWith([aStatedDeal('1')]) });
  expect(calls[2]?.options.parameters).toMatchObject({ dealIds: ['1'] });
  expect(screen.text('spared')).toBe(screen.words.spared(1));
  screen.press('read-spared');
  const more = await screen.nthCall(4);
  expect(more.options.parameters).toMatchObject({ dealIds: ['2'] });
  await more.answer(answerWith([aStatedDeal('2', { amounts: [] })]));
  await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
  expect(screen.maybeFindByTestId(Text, 'spared')).toBeNull();
});

test('no shared deal could be read: why, and a way to try again', async () => {
  const screen = await open();
  await lastCall().answer({ ok: false, code: 'FORBIDDEN', message: 'The app may not read deals.' });
  await screen.waitFor(() => screen.find(ErrorState));
  expect(screen.find(ErrorState).props.type).toBe('lock');
});

test('something that is no answer stops it, and says to reload', async () => {
  const screen = await open();
  await lastCall().answer(aPage([aSharedDeal('1')]));
  await (await screen.nthCall(2)).answer(openQuarter());
  await (await screen.nthCall(3)).answer({ ok: true, stated: [{ dealId: '1' }], unread: [] });
  await screen.waitFor(() => screen.findByTestId(Alert, 'not-whole'));
  expect(said(screen.findByTestId(Alert, 'not-whole'))).toContain('reload the page');
});

test('another quarter and another breakdown are asked for in the route', async () => {
  const screen = await opened({ params: { by: 'line', partner: '701' } });
  const [quarter, by] = screen.findAll(Select);
  expect(quarter?.props.options).toContainEqual({ value: '2026-Q1', label: 'Q1 2026' });
  const choose = (select: unknown, value: string): unknown => {
    (select as { trigger: (event: string, value: string) => void }).trigger('onChange', value);
    return screen.mocks.actions.navigateToPage.calls.at(-1);
  };
  expect(choose(quarter, '2026-Q1')).toEqual([
    { to: '/statement', params: { quarter: '2026-Q1', by: 'line', partner: '701' } },
  ]);
  expect(choose(by, 'customer')).toEqual([{ to: '/statement', params: { by: 'customer', partner: '701' } }]);
  screen.press('everybody');
  expect(screen.mocks.actions.navigateToPage.calls.at(-1)).toEqual([{ to: '/statement', params: { by: 'line' } }]);
});

describe.each(languages)('whether the quarter is closed, in %s', (language) => {
  const closing = quarterWordsIn(language).closing;
  const plain = (text: string) => text.replace(spaces, ' ');

  test('open: nobody has closed it, and of one that is over how it is closed', async () => {
    const rows = [aSharedDeal('1', { state: 'never' })];
    const screen = await opened({ language, params: { quarter: '2025-Q3' }, rows });
    expect(screen.findByTestId(StatusTag, 'closing').text).toBe(closing.open);
    expect(screen.text('command-close')).toBe('npx roe statement --quarter 2025-Q3 --close 2025-Q3.json');
    const current = await opened({ language });
    expect(current.maybeFindByTestId(Text, 'command-close')).toBeNull();
  });

  test('closed: by whom, when, of what; its amounts are those that were closed, and add up to them', async () => {
    const { dealId, name, amounts } = aStatedDeal('1');
    const screen = await opened({
      language,
      state: openQuarter({ closing: aClosing(), closedDeals: ['1', '8'] }),
      // Today the deal brings something else.
      answer: answerWith([aStatedDeal('1', {}, { amount: '1.00' })], { closed: [{ dealId, name, amounts }] }),
    });
    expect(calls[2]?.options.parameters).toMatchObject({ dealIds: ['1', '2', '8'], compared: true });
    expect(screen.findByTestId(StatusTag, 'closing').text).toBe(closing.closed);
    expect(screen.text('closed-by')).toContain('Ada Roux');
    expect(screen.text('closed-by')).toContain('2026');
    expect(screen.rowsOf('sum-')).toHaveLength(1);
    expect(screen.rowsOf('sum-')[0]?.[4]).toMatch(/444/);
    expect(screen.text('as-closed')).toBe(plain(closing.addsUp));
    expect(screen.text('nothing-since')).toBe(plain(closing.same));
  });

  test('what reads otherwise since is told with what it takes back, and where it is stated', async () => {
    const { dealId, name, amounts } = aStatedDeal('1');
    const adjustments = [
      anAmount({ amount: '-148.00', adjusts: '2025-Q4' }),
      anAmount({ kind: 'earned', adjusts: '2025-Q4' }),
    ];
    const screen = await opened({
      language,
      state: openQuarter({ closing: aClosing(), closedDeals: ['1'] }),
      answer: answerWith([aStatedDeal('1', { adjustments })], { closed: [{ dealId, name, amounts }] }),
    });
    expect(screen.rowsOf('adjusted-').map((cells) => cells.at(-1))).toEqual(
      language === 'fr' ? ['-148,00 €', '148,00 €'] : ['-€148.00', '€148.00'],
    );
    const texts = screen.findAll(Text).map(({ text }) => text);
    expect(texts).toContain(closing.sinceText(language === 'fr' ? 'T1 2026' : 'Q1 2026'));
    // They are of the quarter that follows.
    expect(screen.rowsOf('sum-')[0]?.[4]).toMatch(/444/);
  });
});

test('closed amounts that are no longer those of the totals are told, and not said to add up', async () => {
  const { dealId, name } = aStatedDeal('1');
  const screen = await opened({
    state: openQuarter({ closing: aClosing(), closedDeals: ['1'] }),
    answer: answerWith([aStatedDeal('1')], { closed: [{ dealId, name, amounts: [anAmount()] }] }),
  });
  expect(screen.findByTestId(Alert, 'not-as-closed').props.title).toBe(screen.words.closing.notWhole);
  expect(screen.maybeFindByTestId(Text, 'as-closed')).toBeNull();
});

test('of a closing whose amounts the portal could not keep the totals stand beside those of today', async () => {
  const screen = await opened({
    state: openQuarter({ closing: aClosing({ inFull: false }) }),
    answer: answerWith([aStatedDeal('1', {}, { amount: '150.00' })]),
  });
  expect(screen.rowsOf('difference-')).toEqual([['Projected', '€444.00', '€450.00', '€6.00']]);
});

test('what an open quarter takes up of a closed one is part of it, in a column of its own', async () => {
  const adjustments = [anAmount({ month: '2025-09', amount: '-10.00', adjusts: '2025-Q3' })];
  const screen = await opened({
    state: openQuarter({ closedDeals: ['1'] }),
    answer: answerWith([aStatedDeal('1', { adjustments })]),
  });
  expect(screen.rowsOf('sum-')).toEqual([['Projected', '€148.00', '€148.00', '€148.00', '-€10.00', '€434.00']]);
  expect(screen.rowsOf('adjusted-')).toHaveLength(1);
});

test('adjustments that only a command can state are named with it', async () => {
  const screen = await opened({ state: openQuarter({ withoutAmounts: ['2025-Q3'] }) });
  expect(screen.text('without-amounts-text')).toContain('the adjustments of Q3 2025:');
  expect(screen.text('command-adjust')).toBe('npx roe statement --quarter 2025-Q4 --closed 2025-Q3.json');
});

test('nobody can say whether it is closed: why, and the statement stands; asked again, it is read anew', async () => {
  const screen = await opened({ state: openQuarter({ unread: 'HubSpot is slow.' }) });
  expect(screen.findByTestId(StatusTag, 'closing').text).toBe(screen.words.closing.unknown);
  screen.press('ask-again');
  const again = await screen.nthCall(4);
  expect(again.options.parameters).toMatchObject({ ask: 'quarter' });
});
