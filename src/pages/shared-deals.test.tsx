/** The portfolio in each of its states, from the first page to the last evaluation, in both languages. */
import { type Call, calls, lastCall } from '../cards/shared/card-bench.tsx';
import {
  Accordion,
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Link,
  LoadingButton,
  LoadingSpinner,
  ProgressBar,
  Select,
  Table,
  TableCell,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import type { Locale } from '../contract/deal-view.ts';
import type { DealsEvaluated, PortfolioFailure, SharedDeal } from '../contract/portfolio.ts';
import { sharedDeals } from '../functions/names.ts';
import { anEvaluation, aPage, aSharedDeal, someAmounts, waiting } from './shared-deals/testing/a-shared-deal.ts';
import { dealsWordsIn } from './shared-deals/words.ts';
import { openPage, said } from './testing/open-page.tsx';

/** A prop's handlers are a union by the type of value that it takes: one that is called with a text. */
interface Handled {
  readonly trigger: (event: never, value: never) => void;
}
const tell = (input: unknown, event: 'onChange' | 'onSortChange', value: string): void => {
  (input as Handled).trigger(event as never, value as never);
};

const languages = ['en', 'fr'] as const;
const asOf = '2025-11-05T09:00:00Z';

const evaluated = (deals: readonly SharedDeal[], more: Partial<DealsEvaluated> = {}): DealsEvaluated => ({
  ok: true,
  deals,
  unread: [],
  notWritten: [],
  ...more,
});
const failure = (code: PortfolioFailure['code'], message: string): PortfolioFailure => ({ ok: false, code, message });

const some = [
  aSharedDeal('1', {
    evaluation: anEvaluation({
      turn: 'customer',
      turnText: 'Sign the proof',
      owner: 'customer',
      due: '2025-11-03',
      amounts: [someAmounts('EUR', waiting)],
    }),
  }),
  aSharedDeal('2', { evaluation: anEvaluation({ creditedPartner: 'Atelier Boréal', amounts: [someAmounts('GBP')] }) }),
  aSharedDeal('3', {
    evaluation: anEvaluation({ turn: 'yours', owner: 'you', turnText: 'Approve it' }),
    state: 'time',
  }),
];

async function open(language: Locale = 'en', params: Readonly<Record<string, string>> = {}) {
  const screen = await openPage('/', language, params);
  const words = dealsWordsIn(language);
  const rows = () =>
    screen
      .findAll(TableRow)
      .flatMap(({ props }) => (props.testId?.startsWith('row-') === true ? [props.testId.slice(4)] : []));
  return { ...screen, words, rows };
}

async function opened(deals: readonly SharedDeal[] = some, ...about: Parameters<typeof open>) {
  const screen = await open(...about);
  await lastCall().answer(aPage(deals));
  await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
  return screen;
}

describe.each(languages)('in %s', (language) => {
  test('it is asked for in the reader’s language and the portal’s time, and waits in the same parts', async () => {
    const screen = await open(language);
    expect(lastCall().name).toBe(sharedDeals);
    expect(lastCall().options).toEqual({
      parameters: { ask: 'page', locale: language === 'fr' ? 'fr-FR' : 'en-GB', timeZone: 'Europe/Paris' },
    });
    expect(screen.find(LoadingSpinner).props.label).toBe(screen.words.loading);
    expect(screen.find(PageTitle).text).toBe(language === 'fr' ? 'Transactions partagées' : 'Shared deals');
    expect(screen.findAll(TableCell).every(({ text }) => text === '–')).toBe(true);
  });

  test('deals are shown with whose turn it is, what they bring, and how fresh that is', async () => {
    const screen = await opened(some, language);
    expect(screen.text('as-of')).toBe(
      language === 'fr' ? '3 transactions · au 5 nov. 2025, 10:00' : '3 deals · as of 5 Nov 2025, 10:00',
    );
    expect(screen.rows()).toEqual(['1', '2', '3']);
    const first = screen.findByTestId(TableRow, 'row-1');
    expect(first.findAll(TableCell).map(said)).toEqual(
      language === 'fr'
        ? [
            'Au client | Sign the proof',
            'Deal 1',
            '–',
            '740,00 €',
            '148,00 € | si accord',
            '5 328,00 € | si accord',
            '–',
            '3 nov. 2025, en retard',
            'Aujourd’hui',
          ]
        : [
            'Customer’s turn | Sign the proof',
            'Deal 1',
            '–',
            '€740.00',
            '€148.00 | if approved',
            '€5,328.00 | if approved',
            '–',
            '3 Nov 2025, late',
            'Today',
          ],
    );
    expect(first.find(Link).props.href).toMatch(/^https:\/\/app\.hubspot\.com\/contacts\/\d+\/record\/0-3\/1$/);
  });

  test('nothing shared says how a deal comes here', async () => {
    const screen = await open(language);
    await lastCall().answer(aPage([]));
    await screen.waitFor(() => screen.find(EmptyState));
    expect(screen.find(EmptyState).props.title).toBe(screen.words.nothingShared);
    expect(said(screen.find(EmptyState))).toBe(screen.words.nothingSharedText.replace(/\u00a0/g, ' '));
  });

  test('no answer says why, and Try again asks anew', async () => {
    const screen = await open(language);
    await lastCall().reject();
    await screen.waitFor(() => screen.find(ErrorState));
    expect(screen.find(ErrorState).props.title).toBe(screen.words.failed);
    expect(said(screen.find(ErrorState))).toContain(screen.words.platform.replace(/\u00a0/g, ' '));
    screen.findByTestId(LoadingButton, 'retry').trigger('onClick');
    const again = await screen.nthCall(2);
    expect(screen.findByTestId(LoadingButton, 'retry').props.loading).toBe(true);
    await again.answer(aPage(some));
    await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
  });

  test('no right to see says so, and shows nothing', async () => {
    const screen = await open(language);
    await lastCall().answer(failure('FORBIDDEN', 'The app may not read deals.'));
    await screen.waitFor(() => screen.find(ErrorState));
    expect(screen.find(ErrorState).props).toMatchObject({ title: screen.words.restricted, type: 'lock' });
    expect(said(screen.find(ErrorState))).toContain('The app may not read deals.');
    expect(screen.findAll(Table)).toEqual([]);
  });
});

test('something that is no answer says to reload', async () => {
  const screen = await open();
  await lastCall().answer({ ok: true, deals: [{}], unread: [], total: 1, audience: 'hubspot', asOf });
  await screen.waitFor(() => screen.find(ErrorState));
  expect(said(screen.find(ErrorState))).toContain('reload the page');
});

describe('page after page', () => {
  test('each further page is asked for from where the last one ended, with its progress', async () => {
    const screen = await open();
    await lastCall().answer(aPage(some.slice(0, 2), { total: 3, next: '2' }));
    const second = await screen.nthCall(2);
    expect(second.options.parameters).toMatchObject({ ask: 'page', from: '2' });
    await screen.waitFor(() => screen.findByTestId(ProgressBar, 'reading'));
    expect(screen.findByTestId(ProgressBar, 'reading').props).toMatchObject({ value: 2, maxValue: 3 });
    expect(screen.findByTestId(Button, 'evaluate-shown').props.disabled).toBe(true);
    await second.answer(aPage(some.slice(2), { total: 1 }));
    await screen.waitFor(() => {
      expect(screen.rows()).toHaveLength(3);
    });
    expect(screen.maybeFindByTestId(ProgressBar, 'reading')).toBeNull();
    expect(calls).toHaveLength(2);
  });

  test('a page that fails leaves what was read, and is asked for once more from there', async () => {
    const screen = await open();
    await lastCall().answer(aPage(some.slice(0, 2), { total: 3, next: '2' }));
    await (await screen.nthCall(2)).answer(failure('RATE_LIMITED', 'HubSpot asked to slow down.'));
    await screen.waitFor(() => screen.find(Alert));
    expect(screen.find(Alert).props.title).toBe('Only 2 of 3 deals could be read. Totals are of these.');
    expect(said(screen.find(Alert))).toContain('HubSpot asked to slow down.');
    expect(screen.rows()).toEqual(['1', '2']);
    screen.press('read-on');
    const third = await screen.nthCall(3);
    expect(third.options.parameters).toMatchObject({ ask: 'page', from: '2' });
    await third.answer(aPage(some.slice(2), { total: 1 }));
    await screen.waitFor(() => {
      expect(screen.rows()).toHaveLength(3);
    });
    expect(screen.findAll(Alert)).toEqual([]);
  });

  test('a deal that could not be read is listed with why', async () => {
    const screen = await open();
    await lastCall().answer(aPage(some, { unread: [{ dealId: '9', why: 'HubSpot’s answer made no sense.' }] }));
    await screen.waitFor(() => screen.find(Accordion));
    const unread = screen.findByTestId(Accordion, 'unread');
    expect(unread.props.title).toBe('1 deal could not be read');
    expect(said(unread)).toBe('Deal 9 | HubSpot’s answer made no sense.');
  });

  test('that some deals may be on no page is said', async () => {
    const screen = await open();
    await lastCall().answer(aPage(some, { incomplete: 'Some may be missing.' }));
    await screen.waitFor(() => screen.findByTestId(Text, 'incomplete'));
    expect(screen.text('incomplete')).toBe('Some may be missing.');
  });
});

describe('evaluating', () => {
  const stale = Array.from({ length: 23 }, (_, index): SharedDeal => ({
    dealId: String(100 + index),
    name: `Deal ${index}`,
    state: 'never',
  }));
  const asked = (call: Call): readonly string[] =>
    (call.options.parameters as { readonly dealIds: readonly string[] }).dealIds;
  const answered = (call: Call) => call.answer(evaluated(asked(call).map((dealId) => aSharedDeal(dealId))));

  test('what is out of date is evaluated twenty at a time, with progress, and what it came to is said', async () => {
    const screen = await opened([...stale, aSharedDeal('1')]);
    expect(screen.text('out-of-date')).toBe('23 deals are out of date or were never evaluated.');
    screen.press('evaluate');
    const first = await screen.nthCall(2);
    expect(asked(first)).toEqual(stale.slice(0, 20).map(({ dealId }) => dealId));
    await answered(first);
    const second = await screen.nthCall(3);
    expect(asked(second)).toEqual(stale.slice(20).map(({ dealId }) => dealId));
    await screen.waitFor(() => {
      expect(screen.find(ProgressBar).props).toMatchObject({ title: 'Evaluating: 20 of 23', value: 20, maxValue: 23 });
    });
    await answered(second);
    await screen.waitFor(() => screen.findByTestId(Text, 'evaluated'));
    expect(screen.text('evaluated')).toBe('23 deals evaluated.');
    expect(screen.maybeFindByTestId(Text, 'out-of-date')).toBeNull();
  });

  test('Stop ends it after what is on its way, and the others are said to be left', async () => {
    const screen = await opened(stale);
    screen.press('evaluate');
    const first = await screen.nthCall(2);
    await screen.waitFor(() => screen.findByTestId(Button, 'stop'));
    screen.press('stop');
    await screen.waitFor(() => {
      expect(screen.findByTestId(Button, 'stop').props.disabled).toBe(true);
    });
    await answered(first);
    await screen.waitFor(() => screen.findByTestId(Text, 'evaluated'));
    expect(screen.text('evaluated')).toBe('20 deals evaluated. 3 were not reached.');
    expect(screen.text('out-of-date')).toBe('3 deals are out of date or were never evaluated.');
    expect(calls).toHaveLength(2);
  });

  test('a failure keeps what was evaluated before, and says what is left', async () => {
    const screen = await opened(stale);
    screen.press('evaluate');
    await answered(await screen.nthCall(2));
    await (await screen.nthCall(3)).answer(failure('HUBSPOT_DOWN', 'HubSpot does not answer.'));
    await screen.waitFor(() => screen.find(Alert));
    expect(screen.find(Alert).props.title).toBe('The evaluation stopped');
    expect(said(screen.find(Alert))).toBe('HubSpot does not answer. 20 deals evaluated. 3 were not reached.');
    expect(screen.text('out-of-date')).toBe('3 deals are out of date or were never evaluated.');
  });

  test('of a deal that could not be evaluated the former row stands, with why beside it', async () => {
    const screen = await opened([aSharedDeal('1', { state: 'changed' })]);
    screen.press('evaluate');
    await (
      await screen.nthCall(2)
    ).answer(evaluated([], { unread: [{ dealId: '1', name: 'Deal 1', why: 'Its lines could not be read.' }] }));
    await screen.waitFor(() => screen.findByTestId(Accordion, 'unread'));
    expect(screen.rows()).toEqual(['1']);
    expect(screen.text('evaluated')).toBe('0 deals evaluated. 1 could not be: see below why.');
    expect(said(screen.findByTestId(Accordion, 'unread'))).toBe('Deal 1 | Its lines could not be read.');
  });

  test('a result that HubSpot did not keep is said', async () => {
    const screen = await opened([aSharedDeal('1', { state: 'changed' })]);
    screen.press('evaluate');
    await (await screen.nthCall(2)).answer(evaluated([aSharedDeal('1')], { notWritten: ['1'] }));
    await screen.waitFor(() => screen.findByTestId(Text, 'evaluated'));
    expect(screen.text('evaluated')).toContain('Of 1 deal HubSpot did not keep the result');
  });

  test('all of them can be evaluated again, whatever their state', async () => {
    const screen = await opened();
    expect(said(screen.findByTestId(Button, 'evaluate-shown'))).toBe('Evaluate all again');
    screen.press('evaluate-shown');
    expect(asked(await screen.nthCall(2))).toEqual(['1', '2', '3']);
  });

  test.each([
    ['en', { show: 'at_risk' }, 'Evaluate the deal shown again', ['1']],
    ['fr', { q: 'deal' }, 'Réévaluer les 23 affichées', stale.slice(0, 20).map(({ dealId }) => dealId)],
  ] as const)('%s: of deals that are looked for, those that are shown', async (language, route, label, first) => {
    const screen = await opened(
      language === 'en' ? some : [...stale, aSharedDeal('1', { name: 'X' })],
      language,
      route,
    );
    expect(said(screen.findByTestId(Button, 'evaluate-shown'))).toBe(label);
    screen.press('evaluate-shown');
    expect(asked(await screen.nthCall(2))).toEqual(first);
  });

  test('where nothing is shown there is nothing to evaluate again', async () => {
    const screen = await opened(some, 'en', { turn: 'ended' });
    expect(screen.findByTestId(Button, 'evaluate-shown').props.disabled).toBe(true);
  });
});

describe('what is shown', () => {
  test('the route decides, and says how many are left of how many', async () => {
    const screen = await opened(some, 'en', { show: 'at_risk' });
    expect(screen.rows()).toEqual(['1']);
    expect(screen.text('shown')).toBe('1 of 3 deals shown');
  });

  test('where no deal fits, one press shows all', async () => {
    const screen = await opened(some, 'en', { turn: 'ended', sort: '-mrr' });
    expect(screen.text('shown')).toBe('No deal fits.');
    expect(screen.findAll(Table)).toEqual([]);
    screen.press('no-filters');
    expect(screen.mocks.actions.navigateToPage.calls.at(-1)).toEqual([{ to: '/', params: { sort: '-mrr' } }]);
  });

  test.each([
    ['selection', 'unpaid', { show: 'unpaid', sort: 'due' }],
    ['turn', 'yours', { turn: 'yours', sort: 'due' }],
    ['owner', 'customer', { owner: 'customer', sort: 'due' }],
    ['partner', 'Atelier Boréal', { partner: 'Atelier Boréal', sort: 'due' }],
  ])('choosing a %s goes into the route', async (name, value, params) => {
    const screen = await opened(some, 'en', { sort: 'due' });
    const select = screen.findAll(Select).find(({ props }) => props.name === name)!;
    tell(select, 'onChange', value);
    expect(screen.mocks.actions.navigateToPage.calls.at(-1)).toEqual([{ to: '/', params }]);
    tell(select, 'onChange', 'all');
    expect(screen.mocks.actions.navigateToPage.calls.at(-1)).toEqual([{ to: '/', params: { sort: 'due' } }]);
  });

  test('pressing a column goes into the route, the other way round the next time', async () => {
    const screen = await opened(some, 'en', { show: 'this_week' });
    const mrr = screen.findAll(TableHeader).find(({ text }) => text === 'MRR')!;
    tell(mrr, 'onSortChange', 'descending');
    expect(screen.mocks.actions.navigateToPage.calls.at(-1)).toEqual([
      { to: '/', params: { show: 'this_week', sort: '-mrr' } },
    ]);
  });

  test('in a partner’s own portal no column and no filter names a partner', async () => {
    const screen = await open();
    await lastCall().answer(aPage(some, { audience: 'partner' }));
    await screen.waitFor(() => screen.findByTestId(Text, 'as-of'));
    expect(screen.findAll(TableHeader).map(({ text }) => text)).not.toContain('Partner');
    expect(screen.findAll(Select).map(({ props }) => props.name)).not.toContain('partner');
  });

  test('who is on a deal is named: the one who is credited first, else everybody', async () => {
    const screen = await opened([
      aSharedDeal('1', { partners: ['A', 'B', 'C'], evaluation: anEvaluation({ creditedPartner: 'B' }) }),
      aSharedDeal('2', { partners: ['A', 'C'] }),
    ]);
    const named = (id: string) => said(screen.findByTestId(TableRow, `row-${id}`).findAll(TableCell)[2]!);
    expect([named('1'), named('2')]).toEqual(['B | and 2 others', 'A | C']);
  });

  test('totals are of what is shown, by currency', async () => {
    const screen = await opened();
    const total = (row: string) => screen.findByTestId(TableRow, `total-${row}`).findAll(TableCell).map(said);
    expect(total('running')).toEqual(['Running, a month', '€148.00', '£148.00']);
    expect(total('awaiting')).toEqual(['Awaiting a decision, a month', '€148.00', '–']);
  });

  test('copied for a spreadsheet is what is shown, and a refused copy says so', async () => {
    const screen = await opened(some, 'en', { owner: 'customer' });
    screen.press('copy');
    const [[text] = ['']] = screen.mocks.actions.copyTextToClipboard.calls;
    expect(text.split('\r\n').map((row) => row.split('\t')[0])).toEqual(['Deal ID', '1', '']);
    screen.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error('no')));
    screen.press('copy');
    await new Promise((done) => {
      setTimeout(done, 0);
    });
    expect(screen.mocks.actions.addAlert.calls.map(([{ type }]) => type)).toEqual(['success', 'danger']);
  });
});

test('a thousand deals: a page of the table at a time, and every amount in the totals', async () => {
  const thousand = Array.from({ length: 1_000 }, (_, index) => aSharedDeal(String(index + 1)));
  const screen = await opened(thousand);
  expect(screen.rows()).toHaveLength(25);
  expect(screen.findByTestId(Table, 'deals').props).toMatchObject({ paginated: true, pageCount: 40, page: 1 });
  expect(said(screen.findByTestId(TableRow, 'total-running'))).toBe('Running, a month | €148,000.00');
});
