/** Both cards in every state and both languages, rendered by HubSpot's own test renderer. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import {
  Alert,
  Button,
  EmptyState,
  ErrorState,
  Flex,
  LoadingButton,
  LoadingSpinner,
  StatusTag,
  Table,
  TableCell,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { dealEngagement } from '../functions/names.ts';
import type { DealView } from '../contract/deal-view.ts';
import {
  french,
  inputOf,
  unsignedDetermination,
  unsignedFacts,
  workedDetermination,
  workedFacts,
  workedLine,
} from '../view/samples/worked-example.ts';
import { reasonsRead } from '../view/read-book.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealSidebar } from './deal-sidebar/DealSidebar.tsx';
import { DealTab } from './deal-tab/DealTab.tsx';
import { wordsIn } from './shared/words.ts';

const views = {
  en: viewOfDeal(inputOf(workedFacts, workedDetermination)),
  fr: viewOfDeal(inputOf(workedFacts, workedDetermination, french)),
} as const;
const waiting = {
  en: viewOfDeal(inputOf(unsignedFacts, unsignedDetermination)),
  fr: viewOfDeal(inputOf(unsignedFacts, unsignedDetermination, french)),
} as const;
const down = {
  ok: false,
  code: 'HUBSPOT_DOWN',
  message: 'HubSpot did not answer in time. Try again in a moment.',
  correlationId: 'abc-123',
} as const;

const cards = [
  ['sidebar', 'crm.record.sidebar', <DealSidebar key="sidebar" />],
  ['tab', 'crm.record.tab', <DealTab key="tab" />],
] as const;
const languages = ['en', 'fr'] as const;
const each = cards.flatMap(([name, location, card]) =>
  languages.map((language) => ({ name, location, card, language })),
);
type Setting = (typeof each)[number];

async function open({ location, card, language }: Setting) {
  calls.length = 0;
  const renderer = createRenderer(location);
  let changed: (properties: Record<string, string>, error?: { message: string }) => void = () => undefined;
  renderer.mocks.context.user.language = language;
  renderer.mocks.context.user.locale = language === 'fr' ? 'fr-fr' : 'en-gb';
  renderer.mocks.context.portal.timezone = 'Europe/Paris';
  renderer.mocks.actions.onCrmPropertiesUpdate.willCall((_names, listener) => {
    changed = listener;
  });
  renderer.render(card);
  // React runs effects after the drawing: the first question is asked then.
  await called();
  const all = () => renderer.getRootNode().toString();
  return {
    ...renderer,
    all,
    change: (error?: { message: string }) => {
      changed({ amount: '1' }, error);
    },
  };
}

async function opened(setting: Setting, view: DealView) {
  const screen = await open(setting);
  await lastCall().answer(success(view));
  await screen.waitFor(() => screen.findByTestId(StatusTag, 'status'));
  return screen;
}

describe.each(each)('the $name card in $language', (setting) => {
  const { name, language } = setting;
  const words = wordsIn(language);

  test('asks its function for the record on the screen, in the reader’s language and zone', async () => {
    await open(setting);
    expect(calls).toHaveLength(1);
    expect(lastCall().name).toBe(dealEngagement);
    expect(lastCall().options).toEqual({
      propertiesToSend: ['hs_object_id'],
      parameters: { locale: language === 'fr' ? 'fr-FR' : 'en-GB', timeZone: 'Europe/Paris' },
    });
  });

  test('says what it does while it waits', async () => {
    expect((await open(setting)).findByTestId(LoadingSpinner, 'loading').props).toMatchObject({
      label: words.loading,
      showLabel: true,
    });
  });

  test('shows what stands, what it earns, the proof and when that was', async () => {
    const screen = await opened(setting, views[language]);
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(views[language].status.label);
    expect(screen.findByTestId(Text, 'monthly-EUR').text?.replace(/\s/g, ' ')).toBe(
      language === 'fr' ? '148,00 €' : '€148.00',
    );
    expect(screen.findByTestId(Text, 'commission-note').text).toMatch(/^Estimat/);
    expect(screen.findByTestId(StatusTag, 'step-1-signed').text).toBe(
      language === 'fr' ? 'Signé le 12 oct. 2025' : 'Signed on 12 Oct 2025',
    );
    expect(screen.findByTestId(Text, 'as-of').text).toBe(views[language].asOf);
    expect(screen.findByTestId(Text, 'edition').text).toBe(views[language].edition);
  });

  test('shows what is awaited apart from any amount, the next action with who owes it, and the clock', async () => {
    const screen = await opened(setting, waiting[language]);
    expect(screen.maybeFindByTestId(Text, 'monthly-EUR')).toBeNull();
    expect(screen.findByTestId(Flex, 'awaiting').toString()).toContain(words.awaiting);
    expect(screen.findByTestId(Flex, 'action-obtain_signature-1').toString()).toContain('Agence A');
    expect(screen.findByTestId(Text, 'proof-due-1').text).toBe(waiting[language].proofs[0]!.due!.sentence);
    expect(screen.findByTestId(Flex, 'clock-proof_before_close-1').toString()).toContain(
      waiting[language].clocks[0]!.sentence,
    );
    expect(screen.findByTestId(CrmActionButton, 'add-task').props).toMatchObject({
      actionType: 'ADD_TASK',
      actionContext: { objectId: 123, objectTypeId: '0-1' },
    });
  });

  test('says at the top who gets the credit, before any amount', async () => {
    const screen = await opened(setting, views[language]);
    expect(screen.findByTestId(Flex, 'credit-to').toString()).toContain(words.pair(words.creditTo, 'Agence A'));
    expect(screen.findByTestId(Text, 'whose').text).toContain('Agence A');
    const own = viewOfDeal(
      inputOf(
        workedFacts,
        {
          ...workedDetermination,
          creditedPartnerId: null,
          lines: [{ ...workedLine, credit: { ...workedLine.credit, verdict: 'no', partnerId: null } }],
        },
        { audience: 'partner', viewerPartnerId: 'A', ...(language === 'fr' ? french : {}) },
      ),
    );
    const partners = await opened(setting, own);
    expect(partners.findByTestId(Flex, 'credit-to').toString()).toContain(language === 'fr' ? 'Pas vous' : 'Not you');
  });

  test('names each answer where lines go to several', async () => {
    const screen = await opened(setting, {
      ...views[language],
      credit: { id: 'settled', entries: ['Agence A: 2', 'Bureau B: 1'] },
    });
    for (const entry of ['Agence A: 2', 'Bureau B: 1'])
      expect(screen.findByTestId(Flex, 'credit-to').toString()).toContain(entry);
  });

  test('facts that would change nothing are not said beside those that decide', async () => {
    const fact = { label: 'Onboarding required', wouldDecide: 'A rule.', rules: ['WAIV-01'] };
    const missing = [
      { ...fact, id: '1', label: 'MRR of the line', decides: true },
      { ...fact, id: '2', decides: false },
    ];
    const screen = await opened(setting, { ...views[language], missing });
    expect(screen.findByTestId(Flex, 'missing').toString()).toContain('MRR of the line');
    expect(screen.findByTestId(Flex, 'missing').toString()).not.toContain('Onboarding required');
    expect(screen.all().includes('Onboarding required')).toBe(name === 'tab');
    if (name === 'sidebar') expect(screen.findByTestId(Text, 'nothing-to-do').text).toBe(words.firstTheFacts);
  });

  test('says why there is no commission', async () => {
    const screen = await opened(setting, { ...views[language], commission: { kind: 'none', sentence: 'Because.' } });
    expect(screen.findByTestId(Text, 'no-commission').text).toBe('Because.');
  });

  test('says that there is nothing to assess, and why', async () => {
    const screen = await open(setting);
    await lastCall().answer(success({ ...views[language], nothing: { title: 'No partner', text: 'Nobody.' } }));
    await screen.waitFor(() => screen.findByTestId(EmptyState, 'nothing'));
    expect(screen.findByTestId(EmptyState, 'nothing').props.title).toBe('No partner');
    expect(screen.maybeFindByTestId(StatusTag, 'status')).toBeNull();
    expect(screen.maybeFindByTestId(Text, 'monthly-EUR')).toBeNull();
    expect(screen.findByTestId(Text, 'as-of').text).toBe(views[language].asOf);
  });

  test('says what is due even where there is nothing to assess', async () => {
    const screen = await open(setting);
    await lastCall().answer(success({ ...waiting[language], nothing: { title: 'No lines', text: 'None.' } }));
    await screen.waitFor(() => screen.findByTestId(EmptyState, 'nothing'));
    expect(screen.findByTestId(Flex, 'action-obtain_signature-1').toString()).toContain('Agence A');
    expect(screen.findByTestId(Flex, 'clock-proof_before_close-1').toString()).toContain(
      waiting[language].clocks[0]!.sentence,
    );
  });

  test('puts what could not be read, and the edition’s dates, before the figures', async () => {
    const notices = [
      { id: 'edition', tone: 'warning', title: 'Outside', text: 'Another edition.' },
      { id: 'gap-quotes-1', tone: 'warning', title: 'Partial', text: 'Quotes.' },
    ] as const;
    const screen = await opened(setting, { ...views[language], notices });
    expect(screen.findByTestId(Alert, 'notice-edition').props).toMatchObject({ title: 'Outside', variant: 'warning' });
    expect(screen.findByTestId(Alert, 'notice-gap-quotes-1').text).toBe('Quotes.');
    expect(screen.all().indexOf('notice-edition')).toBeLessThan(screen.all().indexOf('"status"'));
  });

  test('says what failed and what to do, and works again after a retry', async () => {
    const screen = await open(setting);
    await lastCall().answer(down);
    await screen.waitFor(() => screen.findByTestId(ErrorState, 'failed'));
    expect(screen.findByTestId(ErrorState, 'failed').props.title).toBe(words.failed);
    expect(screen.findByTestId(Text, 'trouble').text).toBe(down.message);
    expect(screen.findByTestId(Text, 'support-reference').text).toContain('abc-123');
    screen.findByTestId(LoadingButton, 'retry').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'retry').props.loading).toBe(true);
    expect(calls).toHaveLength(2);
    await lastCall().answer(success(views[language]));
    await screen.waitFor(() => screen.findByTestId(StatusTag, 'status'));
    expect(screen.maybeFindByTestId(ErrorState, 'failed')).toBeNull();
  });

  test('a call that HubSpot refuses to make is explained, without HubSpot’s general sentence', async () => {
    const screen = await open(setting);
    await lastCall().reject();
    await screen.waitFor(() => screen.findByTestId(ErrorState, 'failed'));
    expect(screen.findByTestId(Text, 'trouble').text).toBe(words.platform);
    expect(screen.all()).not.toContain('There was a problem');
  });

  test('an answer of another version is explained', async () => {
    const screen = await open(setting);
    await lastCall().answer({ some: 'thing' });
    await screen.waitFor(() => screen.findByTestId(ErrorState, 'failed'));
    expect(screen.findByTestId(Text, 'trouble').text).toBe(words.unreadable);
  });

  test('no right to see: says so, offers a retry and keeps nothing of what was there', async () => {
    const screen = await opened(setting, views[language]);
    screen.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await lastCall().answer({ ok: false, code: 'FORBIDDEN', message: 'The app may not read deals.' });
    await screen.waitFor(() => screen.findByTestId(ErrorState, 'restricted'));
    expect(screen.findByTestId(ErrorState, 'restricted').props).toMatchObject({
      type: 'lock',
      title: words.restricted,
    });
    for (const secret of ['148', 'Agence A', 'Client SA', views[language].status.label])
      expect(screen.all()).not.toContain(secret);
    expect(screen.maybeFindByTestId(LoadingButton, 'retry')).not.toBeNull();
  });

  test('a changed record makes the figures old until new ones are there', async () => {
    const screen = await opened(setting, views[language]);
    screen.change();
    await screen.waitFor(() => screen.findByTestId(Alert, 'stale'));
    expect(screen.findByTestId(Alert, 'stale').props.title).toBe(words.stale);
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(views[language].status.label);
    await lastCall().answer(success(waiting[language]));
    await screen.waitFor(() => {
      expect(screen.maybeFindByTestId(Alert, 'stale')).toBeNull();
    });
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(waiting[language].status.label);
  });

  test('a change that HubSpot could not read asks nothing', async () => {
    const screen = await opened(setting, views[language]);
    screen.change({ message: 'no' });
    expect(calls).toHaveLength(1);
  });

  test('figures stay, marked as old, when a refresh fails; a retry makes them new', async () => {
    const screen = await opened(setting, views[language]);
    screen.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'refresh').props.loading).toBe(true);
    await lastCall().answer(down);
    await screen.waitFor(() => screen.findByTestId(Alert, 'stale'));
    expect(screen.findByTestId(Text, 'trouble').text).toBe(words.staleBecause(down.message));
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(views[language].status.label);
    screen.findByTestId(LoadingButton, 'retry').trigger('onClick');
    await lastCall().answer(success(views[language]));
    await screen.waitFor(() => {
      expect(screen.maybeFindByTestId(Alert, 'stale')).toBeNull();
    });
  });

  test('an answer to an older question is dropped', async () => {
    const screen = await opened(setting, views[language]);
    screen.change();
    const older = lastCall();
    screen.change();
    const newer = lastCall();
    await newer.answer(success(waiting[language]));
    await older.answer(success(views[language]));
    await screen.waitFor(() => {
      expect(screen.findByTestId(StatusTag, 'status').text).toBe(waiting[language].status.label);
    });
    expect(screen.maybeFindByTestId(Alert, 'stale')).toBeNull();
    expect(name).toMatch(/sidebar|tab/);
  });

  test('speaks its language only', async () => {
    const screen = await opened(setting, waiting[language]);
    const other = wordsIn(language === 'fr' ? 'en' : 'fr');
    for (const word of [other.commission, other.proof, other.refresh]) expect(screen.all()).not.toContain(word);
  });
});

describe.each(languages)('the sidebar, in %s', (language) => {
  const setting = each.find((one) => one.name === 'sidebar' && one.language === language)!;
  const words = wordsIn(language);

  test('tells one link in full and the others in a line', async () => {
    const [proof] = views[language].proofs;
    const proofs = [{ ...proof!, id: '2', main: false, short: 'Bureau B: sent' }, proof!];
    const screen = await opened(setting, { ...views[language], proofs });
    expect(screen.findByTestId(Flex, 'proof-1').toString()).toContain('Agence A');
    expect(screen.maybeFindByTestId(Flex, 'proof-2')).toBeNull();
    expect(screen.findByTestId(Text, 'proof-short-2').text).toBe('Bureau B: sent');
  });

  test('does not ask for what no verdict waits for, and says that it is on the tab', async () => {
    const { nextAction, ...view } = waiting[language];
    const screen = await opened(setting, { ...view, nextActions: [{ ...nextAction!, decides: false }] });
    expect(screen.maybeFindByTestId(Flex, `action-${nextAction!.id}`)).toBeNull();
    expect(screen.findByTestId(Text, 'nothing-to-do').text).toBe(words.nothingForCredit(1));
  });
});

describe.each(languages)('the lines on the tab, in %s', (language) => {
  const setting = each.find((one) => one.name === 'tab' && one.language === language)!;
  const words = wordsIn(language);

  test('align their numbers right', async () => {
    const screen = await opened(setting, views[language]);
    const right = screen.findAll(TableHeader, { align: 'right' }).map(({ text }) => text);
    expect(right).toEqual([words.mrr, words.monthlyCommission]);
    expect(screen.findByTestId(TableRow, 'line-L1').findAll(TableCell, { align: 'right' })).toHaveLength(2);
  });

  test('come in pages of ten', async () => {
    const [line] = views[language].lines;
    const lines = Array.from({ length: 23 }, (_none, index) => ({ ...line!, id: `L${index + 1}` }));
    const screen = await opened(setting, { ...views[language], lines });
    expect(screen.findByTestId(Table, 'lines-table').props).toMatchObject({ paginated: true, pageCount: 3, page: 1 });
    expect(screen.maybeFindByTestId(TableRow, 'line-L11')).toBeNull();
    // The SDK's types know the event of one of the two kinds of table only.
    (
      screen.findByTestId(Table, 'lines-table') as unknown as { trigger: (event: string, page: number) => void }
    ).trigger('onPageChange', 3);
    expect(
      screen.findAll(Button, ({ props }) => String((props as { testId?: string }).testId).startsWith('why-')),
    ).toHaveLength(3);
  });

  test('say whose the credit is', async () => {
    const screen = await opened(setting, views[language]);
    expect(screen.findByTestId(Text, 'credit-to-L1').text).toBe('Agence A');
  });

  test('give for the commission only the reasons that the credit has not given', async () => {
    const screen = await opened(setting, views[language]);
    const why = () => screen.findByTestId(Button, 'why-L1');
    why().trigger('onClick');
    const panel = (why().props.overlay as unknown as { toString: () => string }).toString();
    expect(panel).toContain(words.sameAsCredit);
    const [reason] = reasonsRead(views[language].book, views[language].lines[0]!, 'credit');
    expect(panel.split(reason!.sentence)).toHaveLength(2);
  });

  test('give what only informs after a heading of its own, and the same sentence of two rules once', async () => {
    const view = views[language];
    const [key] = view.book.grounds[view.lines[0]!.credit.reasons]!.decide;
    const told = view.book.reasons[key!]!;
    const noted = { ...told, tone: 'default', sentence: 'Just so you know.' } as const;
    const book = {
      ...view.book,
      grounds: { ...view.book.grounds, own: { decide: [key!], also: [], inform: ['n1', 'n2'] } },
      reasons: { ...view.book.reasons, n1: { ...noted, ruleId: 'POI-01' }, n2: { ...noted, ruleId: 'PC-04' } },
    };
    const line = {
      ...view.lines[0]!,
      credit: { ...view.lines[0]!.credit, reasons: 'own' },
    };
    const screen = await opened(setting, { ...view, book, lines: [line] });
    screen.findByTestId(Button, 'why-L1').trigger('onClick');
    const panel = (
      screen.findByTestId(Button, 'why-L1').props.overlay as unknown as { toString: () => string }
    ).toString();
    expect(panel.indexOf(words.forInformation)).toBeGreaterThan(panel.indexOf(told.sentence));
    expect(panel.indexOf('Just so you know.')).toBeGreaterThan(panel.indexOf(words.forInformation));
    expect(panel.split('Just so you know.')).toHaveLength(2);
    for (const rule of ['POI-01', 'PC-04']) expect(panel).toContain(words.rule(rule));
  });

  test('open on the rule, its section, the reading, the facts and where they were read, and the dated figures', async () => {
    const sources = [{ path: 'proofs[0].signedOn', record: 'partner_involvement/77', property: 'roe_signed_on' }];
    const view = viewOfDeal(
      inputOf(workedFacts, workedDetermination, { sources, ...(language === 'fr' ? french : {}) }),
    );
    const screen = await opened(setting, view);
    const why = () => screen.findByTestId(Button, 'why-L1');
    const panel = () => (why().props.overlay as unknown as { toString: () => string }).toString();
    expect(panel()).not.toContain('POI-12');
    why().trigger('onClick');
    const text = panel();
    const [reason] = reasonsRead(view.book, view.lines[0]!, 'commission');
    for (const shown of [
      'POI-12',
      reason!.citation.section,
      reason!.reading!,
      reason!.facts[0]!.label,
      'roe_signed_on',
      reason!.parameters[0]!.name,
      view.book.terms[view.lines[0]!.commission.terms]!.terms,
    ])
      expect(text).toContain(shown);
  });

  test('partners are listed for HubSpot’s side, each with a summary to copy', async () => {
    const screen = await opened(setting, views[language]);
    screen.findByTestId(Button, 'copy-A').trigger('onClick');
    expect(screen.mocks.actions.copyTextToClipboard.calls).toEqual([[views[language].partners[0]!.summary]]);
    await Promise.resolve();
    expect(screen.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message: words.summaryCopied }]]);
  });

  test('a partner sees no partners', async () => {
    const own = viewOfDeal(inputOf(workedFacts, workedDetermination, { audience: 'partner', viewerPartnerId: 'A' }));
    const screen = await opened(setting, own);
    expect(screen.maybeFindByTestId(Flex, 'partners')).toBeNull();
  });
});
