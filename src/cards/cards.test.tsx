/** The cards in every state and both languages, rendered by HubSpot's own test renderer. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import {
  Accordion,
  Button,
  Flex,
  Heading,
  Icon,
  LoadingButton,
  StatusTag,
  Table,
  TableCell,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { dealEngagement } from '../functions/names.ts';
import type { DealView, DutyView } from '../contract/deal-view.ts';
import {
  french,
  inputOf,
  unsignedDetermination,
  unsignedFacts,
  workedDetermination,
  workedFacts,
} from '../view/samples/worked-example.ts';
import { reasonsRead } from '../view/read-book.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealPreview } from './deal-preview/DealPreview.tsx';
import { DealSidebar } from './deal-sidebar/DealSidebar.tsx';
import { DealTab } from './deal-tab/DealTab.tsx';
import { tabWordsIn } from './deal-tab/words.ts';
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
  ['preview', 'crm.preview', <DealPreview key="preview" />],
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

/** The view is there: a card that waits shows dashes in the same places. */
async function opened(setting: Setting, view: DealView) {
  const screen = await open(setting);
  await lastCall().answer(success(view));
  await screen.waitFor(() => {
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(view.turn.phrase);
  });
  return screen;
}

type Screen = Awaited<ReturnType<typeof open>>;
/** What a button opens. HubSpot's renderer knows it as a fragment; its types know any node. */
const overlayOf = (screen: Screen, testId: string): string =>
  (screen.findByTestId(Button, testId).props.overlay as unknown as { toString: () => string }).toString();

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ');

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

  test('while it waits the same components stand with dashes, so that nothing jumps', async () => {
    const screen = await open(setting);
    expect(screen.findByTestId(Tag, 'turn-tag').text).toBe('–');
    expect(screen.maybeFindByTestId(Flex, name === 'tab' ? 'figures-' : 'money')).not.toBeNull();
    expect(screen.maybeFindByTestId(Flex, 'proof-1')).not.toBeNull();
    if (name !== 'preview') {
      expect(screen.findByTestId(Text, 'turn-because').text).toBe(words.loading);
      // The tab's foot stands below what nobody can know the height of yet.
      if (name === 'sidebar') expect(screen.findByTestId(Button, 'refresh').props.disabled).toBe(true);
      else expect(screen.maybeFindByTestId(Button, 'refresh')).toBeNull();
    }
  });

  test('says first whose turn it is, then what it is worth, then how far the proof is', async () => {
    const screen = await opened(setting, views[language]);
    const view = views[language];
    expect(screen.findByTestId(Tag, 'turn-tag')).toMatchObject({ text: view.turn.tag, props: { variant: 'success' } });
    if (name !== 'tab') {
      expect(plain(screen.findByTestId(Text, 'money-running:EUR').text)).toBe(
        language === 'fr' ? '148 € par mois · 5 328 € au plus' : '€148 a month · €5,328 at most',
      );
      expect(screen.findByTestId(Text, 'proof-complete-1').text).toBe(view.proofs[0]!.complete);
      expect(screen.all().indexOf('turn-phrase')).toBeLessThan(screen.all().indexOf('"money"'));
    } else {
      expect(plain(screen.findByTestId(Heading, 'monthly-EUR').text)).toBe(language === 'fr' ? '148,00 €' : '€148.00');
      expect(plain(screen.findByTestId(Heading, 'maximum-EUR').text)).toBe(
        language === 'fr' ? '5 328,00 €' : '€5,328.00',
      );
    }
    if (name !== 'preview') expect(screen.findByTestId(Text, 'foot').text).toBe(view.foot);
  });

  test('the status of the determination is never shown raw', async () => {
    for (const view of [views[language], waiting[language]]) {
      const screen = await opened(setting, view);
      expect(screen.all()).not.toContain(`"${view.status.id}"`);
    }
  });

  test('the four steps of a proof stand with their days; a late one is red and says so', async () => {
    const [proof] = waiting[language].proofs;
    const steps = proof!.steps.map((step) => ({
      ...step,
      state: 'done' as const,
      late: step.id === 'signed',
      when: '4 Nov',
    }));
    const { complete: _, ...late } = { ...proof!, steps };
    const screen = await opened(setting, { ...waiting[language], proofs: [late] });
    expect(screen.findByTestId(Flex, 'step-1-signed').toString()).toContain(words.late(steps[2]!.name));
    expect(
      screen
        .findByTestId(Flex, 'step-1-signed')
        .findAll(Icon)
        .map(({ props }) => [props.name, props.color]),
    ).toEqual([['exclamationCircle', 'alert']]);
    expect(
      screen
        .findByTestId(Flex, 'step-1-generated')
        .findAll(Icon)
        .map(({ props }) => props.color),
    ).toEqual(['success']);
  });

  test('says that there is nothing to assess, and why', async () => {
    const turn = {
      ...views[language].turn,
      kind: 'nothing' as const,
      tag: 'Nothing',
      phrase: 'No partner',
      because: 'Nobody.',
    };
    const screen = await opened(setting, { ...views[language], turn });
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe('No partner');
    if (name !== 'preview') expect(screen.all()).toContain('Nobody.');
  });

  test('says what failed and what to do, and works again after a retry', async () => {
    const screen = await open(setting);
    await lastCall().answer(down);
    await screen.waitFor(() => screen.findByTestId(Flex, 'failed'));
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(words.failed);
    expect(screen.findByTestId(Flex, 'trouble').toString()).toContain(down.message);
    expect(screen.findByTestId(Flex, 'trouble').toString()).toContain('abc-123');
    screen.findByTestId(LoadingButton, 'retry').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'retry').props.loading).toBe(true);
    expect(calls).toHaveLength(2);
    await lastCall().answer(success(views[language]));
    await screen.waitFor(() => {
      expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(views[language].turn.phrase);
    });
    expect(screen.maybeFindByTestId(Flex, 'failed')).toBeNull();
  });

  test('a call that HubSpot refuses to make is explained, without HubSpot’s general sentence', async () => {
    const screen = await open(setting);
    await lastCall().reject();
    await screen.waitFor(() => screen.findByTestId(Flex, 'failed'));
    expect(screen.findByTestId(Flex, 'trouble').toString()).toContain(words.platform);
    expect(screen.all()).not.toContain('There was a problem');
  });

  test('an answer of another version is explained', async () => {
    const screen = await open(setting);
    await lastCall().answer({ some: 'thing' });
    await screen.waitFor(() => screen.findByTestId(Flex, 'failed'));
    expect(screen.findByTestId(Flex, 'trouble').toString()).toContain(words.unreadable);
  });

  test('no right to see: says so, offers a retry and keeps nothing of what was there', async () => {
    const screen = await opened(setting, views[language]);
    screen.change();
    await lastCall().answer({ ok: false, code: 'FORBIDDEN', message: 'The app may not read deals.' });
    await screen.waitFor(() => screen.findByTestId(Flex, 'restricted'));
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(words.restricted);
    for (const secret of ['148', 'Agence A', 'Client SA', views[language].turn.phrase])
      expect(screen.all()).not.toContain(secret);
    expect(screen.maybeFindByTestId(LoadingButton, 'retry')).not.toBeNull();
  });

  test('a change that HubSpot could not read asks nothing', async () => {
    const screen = await opened(setting, views[language]);
    screen.change({ message: 'no' });
    expect(calls).toHaveLength(1);
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
      expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(waiting[language].turn.phrase);
    });
  });

  test('speaks its language only', async () => {
    const screen = await opened(setting, waiting[language]);
    const other = language === 'fr' ? 'en' : 'fr';
    for (const word of [wordsIn(other).addTask, wordsIn(other).refresh, tabWordsIn(other).overview])
      expect(screen.all()).not.toContain(word);
  });
});

describe.each(each.filter(({ name }) => name !== 'preview'))('the $name card in $language', (setting) => {
  const { name, language } = setting;
  const words = wordsIn(language);

  test('the first button does the step; a task is beside it, never in its place', async () => {
    const screen = await opened(setting, waiting[language]);
    const place = name === 'sidebar' ? 'record-next' : 'record-actions-obtain_signature-1';
    expect(screen.findByTestId(Button, place)).toMatchObject({
      text: language === 'fr' ? 'Noter la signature' : 'Record the signature',
      props: { variant: 'primary' },
    });
    expect(screen.findByTestId(CrmActionButton, 'add-task').props).toMatchObject({
      actionType: 'ADD_TASK',
      actionContext: { objectId: 123, objectTypeId: '0-1' },
      variant: 'secondary',
    });
    expect(screen.findAll(Button, { variant: 'primary' })).toHaveLength(1);
  });

  test('where nobody has to do anything there is no primary button', async () => {
    const screen = await opened(setting, views[language]);
    expect(screen.findAll(Button, { variant: 'primary' })).toEqual([]);
  });

  test('a deal without a partner offers HubSpot’s own panel to associate one', async () => {
    const turn = { ...views[language].turn, kind: 'nothing', offer: 'add_partner' } as const;
    const screen = await opened(setting, { ...views[language], turn });
    expect(screen.findByTestId(CrmActionButton, 'add-partner').props).toMatchObject({
      actionType: 'OPEN_RECORD_ASSOCIATION_FORM',
      actionContext: { objectTypeId: '0-2', association: { objectTypeId: '0-1', objectId: 123 } },
      variant: 'primary',
    });
  });

  test('what else is to be known is a chip below the answer, and its text follows on a press', async () => {
    const notices = [
      { id: 'edition', tone: 'warning', chip: 'Outside', title: 'Outside the dates', text: 'Another edition.' },
      { id: 'hubspot-says', tone: 'info', chip: 'HubSpot says', title: 'HubSpot says', text: 'So much.' },
    ] as const;
    const screen = await opened(setting, { ...views[language], notices });
    expect(screen.findByTestId(Tag, 'chip-edition').props.variant).toBe('warning');
    expect(screen.findByTestId(Tag, 'chip-hubspot-says').props.variant).toBe('default');
    expect(screen.all().indexOf('chip-edition')).toBeGreaterThan(screen.all().indexOf('turn-phrase'));
    expect(screen.all()).not.toContain('Another edition.');
    screen.findByTestId(Tag, 'chip-edition').trigger('onClick');
    expect(screen.findByTestId(Flex, 'chip-text-edition').toString()).toContain('Another edition.');
    screen.findByTestId(Tag, 'chip-edition').trigger('onClick');
    expect(screen.all()).not.toContain('Another edition.');
  });

  test('a changed record makes the figures old until new ones are there', async () => {
    const screen = await opened(setting, views[language]);
    screen.change();
    await screen.waitFor(() => screen.findByTestId(Tag, 'chip-stale'));
    expect(screen.findByTestId(Tag, 'chip-stale').text).toBe(words.stale);
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(views[language].turn.phrase);
    await lastCall().answer(success(waiting[language]));
    await screen.waitFor(() => {
      expect(screen.maybeFindByTestId(Tag, 'chip-stale')).toBeNull();
    });
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(waiting[language].turn.phrase);
  });

  test('figures stay, marked as old, when a refresh fails; another one makes them new', async () => {
    const screen = await opened(setting, views[language]);
    screen.findByTestId(Button, 'refresh').trigger('onClick');
    expect(screen.findByTestId(Button, 'refresh').props.disabled).toBe(true);
    expect(screen.findByTestId(Text, 'foot').text).toBe(words.refreshing);
    await lastCall().answer(down);
    await screen.waitFor(() => screen.findByTestId(Tag, 'chip-stale'));
    screen.findByTestId(Tag, 'chip-stale').trigger('onClick');
    expect(screen.findByTestId(Flex, 'chip-text-stale').toString()).toContain(words.staleBecause(down.message));
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(views[language].turn.phrase);
    screen.findByTestId(Button, 'refresh').trigger('onClick');
    await lastCall().answer(success(views[language]));
    await screen.waitFor(() => {
      expect(screen.maybeFindByTestId(Tag, 'chip-stale')).toBeNull();
    });
  });
});

describe.each(languages)('the sidebar, in %s', (language) => {
  const setting = each.find((one) => one.name === 'sidebar' && one.language === language)!;

  test('shows the link that matters, and no other', async () => {
    const [proof] = views[language].proofs;
    const screen = await opened(setting, {
      ...views[language],
      proofs: [{ ...proof!, id: '2', main: false }, proof!],
    });
    expect(screen.maybeFindByTestId(Flex, 'proof-1')).not.toBeNull();
    expect(screen.maybeFindByTestId(Flex, 'proof-2')).toBeNull();
  });

  test('Details says what is to be done and what each line comes to', async () => {
    const screen = await opened(setting, waiting[language]);
    const panel = overlayOf(screen, 'details');
    const [line] = waiting[language].lines;
    for (const said of [
      waiting[language].todo[0]!.phrase,
      'Agence A',
      line!.name,
      waiting[language].book.briefs[line!.brief]!.text,
      wordsIn(language).fullView,
    ])
      expect(panel).toContain(said);
  });
});

/** A duty with nothing in it. */
const duty: DutyView = {
  id: 'a',
  title: '',
  state: '',
  tone: 'default',
  open: false,
  texts: [],
  steps: [],
  missing: [],
};

describe.each(languages)('the tab, in %s', (language) => {
  const setting = each.find((one) => one.name === 'tab' && one.language === language)!;
  const words = tabWordsIn(language);
  const turnTo = (screen: Screen, tab: string) => {
    (screen.find(Tabs) as unknown as { trigger: (event: string, tab: string) => void }).trigger(
      'onSelectedChange',
      tab,
    );
  };
  const openedAt = async (tab: string, view: DealView) => {
    const screen = await opened(setting, view);
    turnTo(screen, tab);
    return screen;
  };
  const panelOf = (screen: Screen, line: string) => {
    screen.findByTestId(Button, `why-${line}`).trigger('onClick');
    return overlayOf(screen, `why-${line}`);
  };

  test('the overview says what is to be done, each with whose it is and until when', async () => {
    const screen = await opened(setting, waiting[language]);
    const [step] = waiting[language].todo;
    const told = screen.findByTestId(Flex, 'step-actions-obtain_signature-1').toString();
    for (const said of [step!.phrase, step!.owner, step!.by]) expect(told).toContain(said);
    expect((await opened(setting, views[language])).findByTestId(Text, 'nothing-to-do').text).toBe(words.nothingToDo);
  });

  test('the duties are folded, open where something is due', async () => {
    const duties = [
      { ...duty, id: 'a', title: 'Replies', state: 'due', open: true, texts: ['By Friday.'] },
      { ...duty, id: 'b', title: 'Discounts', state: 'in order', open: false, texts: ['None recorded.'] },
      { ...duty, id: 'c', title: 'Registration', state: 'to be decided', open: true },
    ];
    const screen = await opened(setting, { ...views[language], duties });
    expect(screen.findByTestId(Accordion, 'duty-a').props).toMatchObject({ defaultOpen: true });
    expect(screen.findByTestId(Accordion, 'duty-b').props).toMatchObject({ defaultOpen: false });
    expect(screen.findByTestId(Accordion, 'duty-b').props.title).toBe(wordsIn(language).pair('Discounts', 'in order'));
    // Nothing to unfold: what is to be done stands above.
    expect(screen.findByTestId(Text, 'duty-c').text).toBe(wordsIn(language).pair('Registration', 'to be decided'));
  });

  test('facts that would change nothing are asked for in the duty that they belong to', async () => {
    const missing = [
      { id: '1', label: 'Onboarding required', wouldDecide: 'A rule.', rules: ['WAIV-01'], decides: false },
    ];
    const duties = [{ ...duty, id: 'onboarding-waiver', missing: ['1'] }];
    const screen = await opened(setting, { ...views[language], missing, duties });
    expect(screen.findByTestId(Accordion, 'duty-onboarding-waiver').toString()).toContain('Onboarding required');
    expect(screen.findByTestId(Flex, 'todo').toString()).not.toContain('Onboarding required');
  });

  test('lines have five columns, their numbers on the right, and a total', async () => {
    const screen = await openedAt('lines', views[language]);
    const headers = screen
      .findByTestId(Table, 'lines-table')
      .findAll(TableHeader)
      .map(({ text }) => text);
    expect(headers.slice(0, 5)).toEqual([words.product, words.mrr, words.monthly, words.verdict, words.whyColumn]);
    expect(screen.findByTestId(TableRow, 'line-L1').findAll(TableCell, { align: 'right' })).toHaveLength(2);
    expect(plain(screen.findByTestId(TableRow, 'total-EUR').toString())).toContain(
      language === 'fr' ? '740,00 €' : '€740.00',
    );
    expect(screen.findByTestId(StatusTag, 'verdict-L1').text).toBe(
      views[language].book.briefs[views[language].lines[0]!.brief]!.text,
    );
  });

  test('many lines come in pages of ten, can be looked for, sorted, and narrowed to those that do not earn', async () => {
    const view = views[language];
    const [line] = view.lines;
    const lines = Array.from({ length: 23 }, (_none, index) => ({
      ...line!,
      id: `L${index + 1}`,
      name: `Hub ${String(index + 1).padStart(2, '0')}`,
      order: [index, 0] as const,
      ...(index === 4 ? { brief: 'none' } : {}),
    }));
    const book = {
      ...view.book,
      briefs: { ...view.book.briefs, none: { tone: 'danger' as const, text: 'Not eligible' } },
    };
    const screen = await openedAt('lines', { ...view, lines, book });
    const table = () =>
      screen.findByTestId(Table, 'lines-table') as unknown as {
        props: object;
        trigger: (event: string, told: unknown) => void;
      };
    const shown = () =>
      screen
        .findAll(Button, ({ props }) => String((props as { testId?: string }).testId).startsWith('why-'))
        .map(({ props }) => (props as { testId?: string }).testId);
    expect(table().props).toMatchObject({ paginated: true, pageCount: 3, page: 1 });
    table().trigger('onPageChange', 3);
    expect(shown()).toEqual(['why-L21', 'why-L22', 'why-L23']);
    table().trigger('onPageChange', 1);
    const [, mrr] = screen.findByTestId(Table, 'lines-table').findAll(TableHeader);
    (mrr as unknown as { trigger: (event: string, told: unknown) => void }).trigger('onSortChange', 'descending');
    expect(shown()[0]).toBe('why-L23');
    expect(screen.findByTestId(Text, 'lines-summary').text).toBe(words.lineSummary({ earn: 22, not: 1, open: 0 }));
  });

  test('Why says the verdict, what decides and the calculation; rules and evidence are folded', async () => {
    const sources = [{ path: 'proofs[0].signedOn', record: 'partner_involvement/77', property: 'roe_signed_on' }];
    const view = viewOfDeal(
      inputOf(workedFacts, workedDetermination, { sources, ...(language === 'fr' ? french : {}) }),
    );
    const screen = await openedAt('lines', view);
    expect(overlayOf(screen, 'why-L1')).not.toContain('POI-12');
    const panel = panelOf(screen, 'L1');
    const [reason, ...others] = reasonsRead(view.book, view.lines[0]!, 'commission');
    const rate = others.find(({ sentence }) => /Partenaire solutions|Solutions partner/.test(sentence));
    for (const shown of [
      words.worth,
      words.creditTo,
      'Agence A',
      words.evidence,
      'POI-12',
      reason!.citation.section,
      reason!.reading!,
      reason!.facts[0]!.label,
      'roe_signed_on',
      reason!.parameters[0]!.name,
      view.amountNote,
      // Why 20 %, and where in the rules, without unfolding anything.
      `${rate!.sentence} (${rate!.citation.section}, ${rate!.citation.place})`,
    ])
      expect(panel).toContain(shown);
    expect(plain(panel)).toContain(
      language === 'fr' ? '740,00 € × 20 % = 148,00 € par mois' : '€740.00 × 20% = €148.00 a month',
    );
    expect(panel.indexOf('POI-12')).toBeGreaterThan(panel.indexOf('"evidence-L1"'));
  });

  test('Why offers what would change the verdict, with its form in the same panel', async () => {
    const screen = await openedAt('lines', waiting[language]);
    expect(panelOf(screen, 'L1')).toContain(waiting[language].todo[0]!.phrase);
    screen.findByTestId(Button, 'record-line-L1-actions-obtain_signature-1').trigger('onClick');
    expect(overlayOf(screen, 'why-L1')).toContain('field-signedOn');
  });

  test('the evidence gives for the commission only the reasons that the credit has not given', async () => {
    const panel = panelOf(await openedAt('lines', views[language]), 'L1');
    expect(panel).toContain(words.sameAsCredit);
    const [reason] = reasonsRead(views[language].book, views[language].lines[0]!, 'credit');
    const evidence = panel.slice(panel.indexOf('"evidence-L1"'));
    expect(evidence.split(reason!.sentence)).toHaveLength(2);
  });

  test('partners are listed for HubSpot’s side with what decides, each with a summary to copy', async () => {
    const screen = await openedAt('partners', { ...views[language], decidedBy: 'Only one signature.' });
    expect(screen.findByTestId(Text, 'decided-by').text).toBe('Only one signature.');
    screen.findByTestId(Button, 'copy-A').trigger('onClick');
    expect(screen.mocks.actions.copyTextToClipboard.calls).toEqual([[views[language].partners[0]!.summary]]);
    await Promise.resolve();
    expect(screen.mocks.actions.addAlert.calls).toEqual([[{ type: 'success', message: words.copied }]]);
  });

  test('a partner sees no partners', async () => {
    const own = viewOfDeal(inputOf(workedFacts, workedDetermination, { audience: 'partner', viewerPartnerId: 'A' }));
    const screen = await openedAt('partners', own);
    expect(screen.maybeFindByTestId(Flex, 'partners')).toBeNull();
    expect(screen.all()).not.toContain(words.partnersTab(0));
  });
});
