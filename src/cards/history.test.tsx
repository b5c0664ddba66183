/** The tab History in each of its states, in both languages: asked for once it is looked at, and again after a recording. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Button, LoadingButton, Select, Table, TableRow, Tabs, Text } from '@hubspot/ui-extensions';
import { dealEngagement, recordEngagement } from '../functions/names.ts';
import type { HistoryView } from '../contract/history.ts';
import { aDeal, determined } from '../rules/testing/a-deal.ts';
import { french, inputOf } from '../view/samples/worked-example.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealTab } from './deal-tab/DealTab.tsx';
import { tabWordsIn } from './deal-tab/words.ts';
import { wordsIn } from './shared/words.ts';

/** A prop's handlers are a union by the type of value that it takes: one that is called with a text. */
interface Handled {
  readonly trigger: (event: never, value: never) => void;
}
const tell = (input: unknown, event: 'onChange' | 'onSelectedChange', value: string): void => {
  (input as Handled).trigger(event as never, value as never);
};

const views = {
  en: viewOfDeal(inputOf(aDeal(), determined(aDeal()))),
  fr: viewOfDeal(inputOf(aDeal(), determined(aDeal()), french)),
} as const;
const history: HistoryView = {
  entries: [
    { when: '5 Nov 2025, 10:38', who: 'Louis Marchand', what: ['Signed on: 4 Nov', 'By: the customer'], note: '' },
    { when: '4 Nov 2025, 09:00', who: 'Camille Dupont', what: ['Approved'], note: 'as recorded by the partner' },
  ],
  notes: ['Two lines cannot be read.'],
  moments: [
    { id: 'now', label: 'Now', by: '', facts: 'b' },
    { id: 'two', label: '5 Nov 2025', by: 'Nora Petit', facts: 'b' },
    { id: 'one', label: '3 Nov 2025', by: 'Léo Ba', facts: 'a' },
  ],
  rows: [
    { id: 'turn', label: 'Result', at: [0, 0, 1] },
    { id: 'earned:EUR', label: 'Earned so far', at: [2, 3, 3] },
  ],
  texts: ['Rules met', 'Partner’s turn', '€740.00', '€0.00'],
  file: 'the whole file',
  copied: 'Copied: all of it.',
};
const answered = (told: Partial<HistoryView> = {}) => ({ ok: true, history: { ...history, ...told } });
const forbidden = { ok: false, code: 'FORBIDDEN', message: 'A permission is missing.' };

const asksForHistory = ({ name, options }: (typeof calls)[number]): boolean =>
  name === dealEngagement && 'history' in (options.parameters as object);
const historyCalls = () => calls.filter(asksForHistory);
const soon = () =>
  new Promise<void>((done) => {
    setTimeout(done, 5);
  });

async function opened(language: 'en' | 'fr' = 'en') {
  calls.length = 0;
  const screen = createRenderer('crm.record.tab');
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = language === 'fr' ? 'fr-fr' : 'en-gb';
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.render(<DealTab />);
  await called();
  await lastCall().answer(success(views[language]));
  await screen.waitFor(() => screen.find(Tabs));
  const show = async (tab: string) => {
    tell(screen.find(Tabs), 'onSelectedChange', tab);
    await soon();
  };
  return {
    ...screen,
    show,
    all: () => screen.getRootNode().toString(),
    words: tabWordsIn(language),
    card: wordsIn(language),
  };
}

async function onHistory(language: 'en' | 'fr' = 'en', told: unknown = answered()) {
  const screen = await opened(language);
  await screen.show('history');
  await lastCall().answer(told);
  await soon();
  return screen;
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('while it is read, the same stands with dashes, and nothing can be pressed', async () => {
    const screen = await opened(language);
    await screen.show('history');
    expect(screen.findByTestId(Table, 'entries')).toBeDefined();
    expect(screen.findByTestId(Table, 'entries').toString()).toContain('–');
    expect(screen.findByTestId(LoadingButton, 'save-assessment').props.disabled).toBe(true);
    expect(screen.findByTestId(Button, 'copy-file').props.disabled).toBe(true);
  });

  test('who, what, what it is to be taken for, and what could not be read', async () => {
    const screen = await onHistory(language);
    for (const told of [
      'Louis Marchand',
      'Signed on: 4 Nov · By: the customer',
      'as recorded by the partner',
      'Two lines',
    ])
      expect(screen.all()).toContain(told);
    for (const word of [screen.words.recordedFacts, screen.words.who, screen.words.whatChanged])
      expect(screen.all()).toContain(word);
  });

  test('nothing recorded and nothing saved: what to do is said', async () => {
    const screen = await onHistory(language, answered({ entries: [], moments: history.moments.slice(0, 1), rows: [] }));
    expect(screen.findByTestId(Text, 'nothing-recorded').text).toBe(screen.words.nothingRecorded);
    expect(screen.findByTestId(Text, 'none-saved').text).toBe(screen.words.noneSaved);
  });

  test('a failure is said with a way to try again, and that works', async () => {
    const screen = await onHistory(language, { ok: false, code: 'HUBSPOT_DOWN', message: 'HubSpot is down.' });
    expect(screen.all()).toContain('HubSpot is down.');
    expect(screen.maybeFindByTestId(Table, 'entries')).toBeNull();
    screen.findByTestId(LoadingButton, 'history-retry').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'history-retry').text).toContain(screen.card.retrying);
    await lastCall().answer(answered());
    await soon();
    expect(screen.maybeFindByTestId(LoadingButton, 'history-retry')).toBeNull();
    expect(screen.all()).toContain('Louis Marchand');
  });

  test('no answer at all is said in the card’s own words', async () => {
    const screen = await opened(language);
    await screen.show('history');
    await lastCall().reject();
    await soon();
    expect(screen.all()).toContain(screen.words.historyUnanswered);
  });
});

test('it is asked for when it is first looked at, and not again when it is looked at again', async () => {
  const screen = await opened();
  expect(historyCalls()).toHaveLength(0);
  await screen.show('history');
  expect(historyCalls()).toHaveLength(1);
  expect(lastCall().options).toMatchObject({
    propertiesToSend: ['hs_object_id'],
    parameters: { locale: 'en-GB', timeZone: 'Europe/Paris', history: true },
  });
  await lastCall().answer(answered());
  await screen.show('overview');
  await screen.show('history');
  expect(historyCalls()).toHaveLength(1);
  expect(screen.all()).toContain('Louis Marchand');
});

test('a permission that is gone takes what was shown along', async () => {
  const screen = await onHistory();
  screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
  await lastCall().answer({ ok: true, view: views.en, recorded: [] });
  await soon();
  await lastCall().answer(forbidden);
  await soon();
  expect(screen.all()).toContain('A permission is missing.');
  expect(screen.all()).not.toContain('Louis Marchand');
});

test('what was shown stays where nothing newer comes, and says so', async () => {
  const screen = await onHistory();
  screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
  await lastCall().answer({ ok: true, view: views.en, recorded: [] });
  await soon();
  await lastCall().reject();
  await soon();
  expect(screen.all()).toContain('Louis Marchand');
  expect(screen.all()).toContain(screen.words.notNewest);
});

describe('two moments', () => {
  test('are by default the last that was saved, and now: only what is not the same', async () => {
    const screen = await onHistory();
    expect(screen.findByTestId(Select, 'moment-from').props.value).toBe('two');
    expect(screen.findByTestId(Select, 'moment-to').props.value).toBe('now');
    expect(screen.maybeFindByTestId(TableRow, 'differs-turn')).toBeNull();
    expect(screen.findByTestId(TableRow, 'differs-earned:EUR').toString()).toMatch(
      /Earned so far[^]*€0\.00[^]*€740\.00/,
    );
  });

  test('can be any two, without another question', async () => {
    const screen = await onHistory();
    tell(screen.findByTestId(Select, 'moment-from'), 'onChange', 'one');
    expect(screen.findByTestId(TableRow, 'differs-turn').toString()).toMatch(/Result[^]*Partner’s turn[^]*Rules met/);
    tell(screen.findByTestId(Select, 'moment-to'), 'onChange', 'two');
    expect(screen.maybeFindByTestId(TableRow, 'differs-earned:EUR')).toBeNull();
    expect(historyCalls()).toHaveLength(1);
  });

  test('that say the same say so: of the same facts, or of others', async () => {
    const same = await onHistory('en', answered({ rows: [] }));
    expect(same.findByTestId(Text, 'nothing-changed').text).toBe(same.words.nothingChanged);
    tell(same.findByTestId(Select, 'moment-from'), 'onChange', 'one');
    expect(same.findByTestId(Text, 'nothing-changed').text).toBe(same.words.sameResult);
  });
});

test('more entries than a few are asked for by a button', async () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ ...history.entries[0]!, who: `Person ${index}.` }));
  const screen = await onHistory('en', answered({ entries: many }));
  expect(screen.all()).not.toContain('Person 19.');
  screen.findByTestId(Button, 'all-entries').trigger('onClick');
  expect(screen.all()).toContain('Person 19.');
  expect(screen.maybeFindByTestId(Button, 'all-entries')).toBeNull();
});

describe('saving an assessment', () => {
  test('sends one recording, says that it is saved, and asks for the history once', async () => {
    const screen = await onHistory();
    screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
    screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
    const sent = calls.filter(({ name }) => name === recordEngagement);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.options.parameters).toMatchObject({
      record: { kind: 'assessment' },
      basedOn: views.en.revisions,
    });
    expect(screen.findByTestId(LoadingButton, 'save-assessment').props.loading).toBe(true);
    await lastCall().answer({
      ok: true,
      view: { ...views.en, asOf: 'As of a minute later' },
      recorded: [{ field: 'assessment', label: 'Assessment', value: 'saved' }],
    });
    await soon();
    expect(screen.all()).toContain('Assessment saved');
    expect(historyCalls()).toHaveLength(2);
  });

  test('the same as the last says that nothing was written', async () => {
    const screen = await onHistory();
    screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
    await lastCall().answer({ ok: true, view: views.en, recorded: [], unchanged: 'Nothing changed since.' });
    await soon();
    expect(screen.all()).toContain('Nothing changed since.');
    expect(screen.all()).not.toContain(screen.card.pair(screen.card.recorded, ''));
  });

  test('after a failure is the same recording, and the failure is said', async () => {
    const screen = await onHistory();
    screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
    const idOf = () => (lastCall().options.parameters as { requestId: string }).requestId;
    const first = idOf();
    await lastCall().answer({ ok: false, code: 'UNCERTAIN', message: 'HubSpot did not confirm.' });
    await soon();
    expect(screen.all()).toContain('HubSpot did not confirm.');
    screen.findByTestId(LoadingButton, 'save-assessment').trigger('onClick');
    expect(lastCall().name).toBe(recordEngagement);
    expect(idOf()).toBe(first);
  });

  test('is not offered where nothing can be saved, and why is said', async () => {
    const screen = await onHistory('en', answered({ notSaved: 'It cannot be read. Put it back.' }));
    expect(screen.maybeFindByTestId(LoadingButton, 'save-assessment')).toBeNull();
    expect(screen.findByTestId(Text, 'not-saved').text).toBe('It cannot be read. Put it back.');
  });
});

test('the whole file is copied, and what is said is who stands in it', async () => {
  const screen = await onHistory();
  const { copyTextToClipboard, addAlert } = screen.mocks.actions;
  screen.findByTestId(Button, 'copy-file').trigger('onClick');
  await soon();
  expect(copyTextToClipboard.calls).toEqual([['the whole file']]);
  expect(addAlert.calls).toEqual([[{ type: 'success', message: 'Copied: all of it.' }]]);
});
