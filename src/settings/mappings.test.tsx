/** The columns of a statement on the settings page: told, entered by their line of names, kept and withdrawn. */
import { calls, lastCall } from '../cards/shared/card-bench.tsx';
import {
  Accordion,
  Alert,
  Button,
  Flex,
  Form,
  Input,
  LoadingButton,
  Select,
  Table,
  TableCell,
  Text,
} from '@hubspot/ui-extensions';
import type { MappingShown } from '../contract/portal-health.ts';
import { healthOf, type Language, languages, opened } from './settings-bench.tsx';
import { settingsWordsIn } from './words.ts';

const mapping: MappingShown = {
  record: '88',
  columns: [{ name: 'Ref', role: 'deal id' }, { name: 'Montant dû', role: 'commission' }, { name: 'Note' }],
  by: 'Ada Roux',
  at: '2025-11-05T09:00:00.000Z',
};
const kept = (mappings: readonly MappingShown[]) => ({ state: 'ready', accepted: [], mappings, room: 99 }) as const;
const open = (language: Language = 'en', mappings: readonly MappingShown[] = [mapping]) =>
  opened(language, healthOf([], { settings: kept(mappings) }));

const roles = [
  { role: 'deal', label: 'deal id' },
  { role: 'amount', label: 'commission' },
  { role: 'ignored', label: 'not used' },
];
const recognised = (columns: readonly { name: string; role?: string }[]) => ({
  ok: true,
  what: 'recognised',
  columns,
  roles,
});

/** The renderer's types do not know that forms are sent without an event, and that a field's handlers take a text. */
const tell = (node: unknown, event: string, value?: string): void => {
  (node as { trigger: (event: string, value?: string) => void }).trigger(event, value);
};

async function pasted(language: Language = 'en', header = 'Ref\tMontant dû\tNote') {
  const screen = await open(language, []);
  tell(screen.find(Input, { name: 'header' }), 'onInput', header);
  tell(screen.findByTestId(Form, 'header-form'), 'onSubmit');
  return screen;
}

describe.each(languages)('in %s', (language) => {
  const { mapping: words, somebody: _ } = settingsWordsIn(language);

  test('each shape of statement is told: its columns, what each is read as, by whom', async () => {
    const screen = await open(language);
    const accordion = screen.findByTestId(Accordion, 'mapping-88');
    expect(accordion.props.title).toMatch(/^Ref, Montant dû · .*Ada Roux/);
    expect(
      screen
        .findByTestId(Table, 'columns-88')
        .findAll(TableCell)
        .map(({ text }) => text),
    ).toEqual([...['Ref', 'deal id', 'Montant dû', 'commission', 'Note', words.notUsed]]);
  });

  test('none is kept: it says by what columns are told then', async () => {
    const screen = await open(language, []);
    expect(screen.findByTestId(Text, 'no-mapping').text).toBe(words.none);
  });
});

test('a pasted line is recognised, mended, and kept as it was confirmed', async () => {
  const screen = await pasted();
  expect(lastCall()).toMatchObject({
    name: 'portal_settings',
    options: { parameters: { what: 'recognise_columns', header: 'Ref\tMontant dû\tNote' } },
  });
  expect(screen.findByTestId(LoadingButton, 'recognise').props.loading).toBe(true);
  await lastCall().answer(recognised([{ name: 'Ref', role: 'deal' }, { name: 'Montant dû' }, { name: 'Note' }]));
  await screen.waitFor(() => screen.findByTestId(Form, 'mapping-columns'));
  expect(screen.findByTestId(Select, 'role-Ref').props.value).toBe('deal');
  expect(screen.findByTestId(Select, 'role-Montant dû').props.value).toBe('ignored');
  tell(screen.findByTestId(Select, 'role-Montant dû'), 'onChange', 'amount');
  tell(screen.findByTestId(Form, 'mapping-columns'), 'onSubmit');
  expect(lastCall().options.parameters).toMatchObject({
    what: 'keep_mapping',
    columns: [
      { name: 'Ref', role: 'deal' },
      { name: 'Montant dû', role: 'amount' },
      { name: 'Note', role: 'ignored' },
    ],
  });
  await lastCall().answer({ ok: true, what: 'mapping_kept', message: 'Kept.', settings: kept([mapping]) });
  await screen.waitFor(() => screen.findByTestId(Accordion, 'mapping-88'));
  expect(screen.maybeFindByTestId(Form, 'mapping-columns')).toBeNull();
  expect(screen.findByTestId(Flex, 'outcome').toString()).toContain('Kept.');
});

test('columns that cannot be kept like that: why, and they stay to be mended', async () => {
  const screen = await pasted();
  await lastCall().answer(recognised([{ name: 'Ref', role: 'deal' }]));
  await screen.waitFor(() => screen.findByTestId(Form, 'mapping-columns'));
  tell(screen.findByTestId(Form, 'mapping-columns'), 'onSubmit');
  const problems = [{ path: 'columns', problem: 'No column is the commission.', hint: 'Choose one.' }];
  await lastCall().answer({ ok: false, code: 'REFUSED', message: 'Nothing was recorded.', problems });
  await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
  expect(screen.findByTestId(Alert, 'trouble-section').toString()).toContain(
    'No column is the commission. Choose one.',
  );
  expect(screen.findByTestId(Select, 'role-Ref').props.value).toBe('deal');
});

test('a line without names says so, and one that is lost says what to do', async () => {
  const screen = await pasted();
  await lastCall().answer(recognised([]));
  await screen.waitFor(() => screen.findByTestId(Text, 'no-columns'));
  tell(screen.findByTestId(Form, 'header-form'), 'onSubmit');
  await lastCall().reject();
  await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
});

test('nothing pasted asks for nothing', async () => {
  const screen = await open('en', []);
  const before = calls.length;
  tell(screen.findByTestId(Form, 'header-form'), 'onSubmit');
  expect(calls).toHaveLength(before);
});

test('it is withdrawn after one more question', async () => {
  const screen = await open();
  screen.findByTestId(Button, 'withdraw-mapping-88').trigger('onClick');
  await screen.waitFor(() => screen.findByTestId(LoadingButton, 'withdraw-mapping-now-88'));
  screen.findByTestId(LoadingButton, 'withdraw-mapping-now-88').trigger('onClick');
  expect(lastCall().options.parameters).toMatchObject({ what: 'withdraw_mapping', record: '88' });
  await lastCall().answer({ ok: true, what: 'mapping_withdrawn', message: 'Gone.', settings: kept([]) });
  await screen.waitFor(() => screen.findByTestId(Text, 'no-mapping'));
});
