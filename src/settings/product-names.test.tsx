/** Product names: accepted, chosen, withdrawn, and every answer that is none of these. */
import { calls, lastCall } from '../cards/shared/card-bench.tsx';
import { Alert, Button, Flex, LoadingButton, Panel, Select, Table, TableRow, Text } from '@hubspot/ui-extensions';
import { portalHealth, portalSettings } from '../functions/names.ts';
import type { PortalHealth } from '../contract/portal-health.ts';
import {
  acceptedName,
  gold,
  healthOf,
  languages,
  marketing,
  opened,
  opsPlus,
  passed,
  unknown,
} from './settings-bench.tsx';
import { settingsWordsIn } from './words.ts';

type Screen = Awaited<ReturnType<typeof opened>>;
const parameters = () => lastCall().options.parameters as Readonly<Record<string, unknown>>;
const rowOf = (screen: Screen, name: string) => screen.findByTestId(TableRow, `name-${name}`);
const acceptOf = (screen: Screen, name: string) => screen.findByTestId(LoadingButton, `accept-${name}`);
const namesLeft = (screen: Screen) => screen.findAll(TableRow, (row) => row.props.testId?.startsWith('name-') === true);
const accepted: PortalHealth['settings'] = { state: 'ready', accepted: [acceptedName], mappings: [], room: 99 };
const open = healthOf([passed, unknown(opsPlus, marketing, gold)]);
const accept = (screen: Screen, name = 'MH Pro annuel') => {
  acceptOf(screen, name).trigger('onClick');
};
const choose = (screen: Screen, field: string, value: string) => {
  screen.findByTestId(Select, `field-${field}`).trigger('onChange', value as never);
};

/** With the panel open in which a product is chosen for it. */
async function choosing(language: (typeof languages)[number], name: typeof gold) {
  const screen = await opened(language, healthOf([unknown(name)]));
  screen.findByTestId(Button, `choose-${name.name}`).trigger('onClick');
  return screen;
}

describe.each(languages)('in %s', (language) => {
  const words = settingsWordsIn(language);

  test('each name with its deals, or its lines where nobody knows the deals, and with what it may be', async () => {
    const screen = await opened(language, open);
    expect(rowOf(screen, 'Hub Ops Plus').toString()).toContain(words.deals(4));
    expect(rowOf(screen, 'Hub Ops Plus').toString()).toContain(words.editionOpen);
    expect(rowOf(screen, 'MH Pro annuel').toString()).toContain('Marketing Hub Professional');
    const none = rowOf(screen, 'Offre Or');
    expect(none.toString()).toContain(words.lines(3));
    expect(none.toString()).toContain(words.noSuggestion);
    expect(none.maybeFind(LoadingButton)).toBeNull();
    expect(none.find(Button).text).toBe(words.choose);
    expect(screen.findByTestId(Button, 'choose-Hub Ops Plus').text).toBe(words.another);
  });

  test('a suggestion is accepted by one press, sent once; the name goes over to the accepted ones, and the check is repeated', async () => {
    const screen = await opened(language, open);
    accept(screen);
    accept(screen);
    expect(calls).toHaveLength(1);
    expect(lastCall().name).toBe(portalSettings);
    expect(parameters()).toMatchObject({
      what: 'accept_name',
      name: 'MH Pro annuel',
      productLine: 'marketing_hub',
      edition: 'professional',
      saidBy: 'Camille Dupont',
      locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    });
    expect(acceptOf(screen, 'MH Pro annuel').text).toBe(words.accepting);
    expect(acceptOf(screen, 'Hub Ops Plus').props.disabled).toBe(true);
    await lastCall().answer({ ok: true, what: 'accepted', message: 'It is accepted.', settings: accepted });
    await screen.waitFor(() => screen.findByTestId(Flex, 'outcome'));
    expect(screen.findByTestId(Flex, 'names').toString()).toContain('It is accepted.');
    expect(namesLeft(screen)).toHaveLength(2);
    const row = screen.findByTestId(TableRow, 'accepted-77').toString().replaceAll('\u00a0', ' ');
    expect(row).toContain('Marketing Hub Professional');
    expect(row).toContain(words.byAt('Ada Roux', language === 'fr' ? '5 nov. 2025, 10:00' : '5 Nov 2025, 10:00'));
    expect(calls.map(({ name }) => name)).toEqual([portalSettings, portalHealth]);
  });

  test('another product is chosen: line, then edition, and the kind where it is known', async () => {
    const screen = await choosing(language, gold);
    expect(screen.find(Panel).props).toMatchObject({ title: words.choiceTitle('Offre Or'), variant: 'modal' });
    screen.submit();
    expect(calls).toEqual([]);
    expect(screen.findByTestId(Select, 'field-product').props).toMatchObject({
      error: true,
      validationMessage: words.fillIn,
    });
    choose(screen, 'product', 'services');
    expect(screen.maybeFindByTestId(Select, 'field-edition')).toBeNull();
    choose(screen, 'product', 'data_hub');
    screen.submit();
    expect(screen.findByTestId(Select, 'field-edition').props.validationMessage).toBe(words.fillIn);
    choose(screen, 'edition', 'starter');
    choose(screen, 'kind', 'one_time');
    screen.submit();
    expect(parameters()).toMatchObject({ productLine: 'data_hub', edition: 'starter', kind: 'one_time' });
    await lastCall().answer({ ok: true, what: 'accepted', message: 'Accepted.', settings: accepted });
    await screen.waitFor(() => screen.findByTestId(Flex, 'outcome'));
    expect(screen.mocks.actions.closeOverlay.calls).toEqual([['choice-Offre Or']]);
  });

  test('a product without editions is sent as one, and without a kind that nobody chose', async () => {
    const screen = await choosing(language, gold);
    choose(screen, 'product', 'services');
    choose(screen, 'kind', 'overage');
    choose(screen, 'kind', 'open');
    screen.submit();
    expect(parameters()).toMatchObject({ productLine: 'services', edition: 'none' });
    expect(parameters()).not.toHaveProperty('kind');
  });

  test('where only the edition of a suggestion is open, its product is chosen beforehand', async () => {
    const screen = await choosing(language, opsPlus);
    expect(screen.findByTestId(Select, 'field-product').props.value).toBe('data_hub');
    expect(screen.findByTestId(Select, 'field-edition').props.value).toBeUndefined();
  });

  test.each([
    ['lost', null],
    ['not confirmed', { ok: false, code: 'UNCERTAIN', message: 'HubSpot did not confirm it.' }],
    ['refused by HubSpot for now', { ok: false, code: 'RATE_LIMITED', message: 'Wait 10 s.' }],
    ['of no known kind', { ok: true }],
  ])(
    'an answer that is %s: it is said, the choice stays, and the same again is the same request',
    async (_what, answer) => {
      const screen = await choosing(language, gold);
      choose(screen, 'product', 'data_hub');
      choose(screen, 'edition', 'professional');
      screen.submit();
      const first = parameters()['requestId'];
      await (answer === null ? lastCall().reject() : lastCall().answer(answer));
      await screen.waitFor(() => screen.find(Panel).find(Alert));
      expect(screen.find(Panel).find(Alert).toString()).toContain(
        answer === null ? words.lostAnswer : 'message' in answer ? answer.message : words.unreadable,
      );
      expect(screen.findByTestId(Select, 'field-edition').props.value).toBe('professional');
      expect(screen.mocks.actions.closeOverlay.calls).toEqual([]);
      screen.submit();
      expect(parameters()['requestId']).toBe(first);
    },
  );

  test('another choice is another request', async () => {
    const screen = await choosing(language, gold);
    choose(screen, 'product', 'data_hub');
    choose(screen, 'edition', 'professional');
    screen.submit();
    const first = parameters()['requestId'];
    await lastCall().reject();
    await screen.waitFor(() => screen.find(Panel).find(Alert));
    choose(screen, 'edition', 'starter');
    screen.submit();
    expect(parameters()['requestId']).not.toBe(first);
  });

  test('refused: each problem is named with what to do instead', async () => {
    const screen = await opened(language, open);
    accept(screen);
    await lastCall().answer({
      ok: false,
      code: 'REFUSED',
      message: 'Nothing was recorded.',
      problems: [{ path: 'name', problem: 'No room.', hint: 'Withdraw others.' }],
    });
    await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
    expect(screen.findByTestId(Alert, 'trouble-section').toString()).toContain('No room. Withdraw others.');
    expect(screen.findByTestId(Alert, 'trouble-section').props).toMatchObject({
      variant: 'danger',
      title: words.notDone,
    });
    expect(namesLeft(screen)).toHaveLength(3);
  });

  test('somebody was quicker: what stands is shown among the accepted names', async () => {
    const screen = await opened(language, open);
    accept(screen);
    await lastCall().answer({ ok: false, code: 'CHANGED', message: 'Accepted already.', settings: accepted });
    await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
    expect(screen.findByTestId(Alert, 'trouble-section').props).toMatchObject({
      variant: 'warning',
      title: words.changed,
    });
    expect(namesLeft(screen)).toHaveLength(2);
    expect(screen.findByTestId(TableRow, 'accepted-77').toString()).toContain('Ada Roux');
  });

  test('the place for names is gone: the command that makes it is there to be copied', async () => {
    const screen = await opened(language, open);
    accept(screen);
    await lastCall().answer({ ok: false, code: 'NOT_INSTALLED', message: 'Run npx roe install.' });
    await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
    expect(screen.findByTestId(Text, 'command-trouble-section').text).toBe('npx roe install');
  });

  test('where there is no place for names yet, none is offered for acceptance; the command is', async () => {
    const screen = await opened(language, healthOf([unknown(opsPlus, gold)], { settings: { state: 'not_installed' } }));
    expect(screen.findByTestId(Table, 'unknown-names').maybeFind(LoadingButton)).toBeNull();
    expect(screen.findByTestId(Table, 'unknown-names').maybeFind(Button)).toBeNull();
    expect(screen.findByTestId(Text, 'command-names').text).toBe('npx roe install');
    expect(screen.all()).toContain(words.installFirst);
    expect(screen.maybeFindByTestId(Flex, 'accepted')).toBeNull();
  });

  test('accepted names that could not be read: why, and none is invented', async () => {
    const screen = await opened(language, healthOf([], { settings: { state: 'unread', why: 'HubSpot is down.' } }));
    expect(screen.findByTestId(Text, 'unread').text).toBe(words.pair(words.unread, 'HubSpot is down.'));
    expect(screen.maybeFindByTestId(Table, 'accepted-names')).toBeNull();
  });

  test('little room is said', async () => {
    const screen = await opened(
      language,
      healthOf([], { settings: { state: 'ready', accepted: [acceptedName], mappings: [], room: 3 } }),
    );
    expect(screen.findByTestId(Flex, 'accepted').toString()).toContain(words.room(3));
  });

  test('withdrawing asks once more, says what it changes, and finds the name among the unknown ones again', async () => {
    const screen = await opened(language, healthOf([passed], { settings: accepted }));
    const panel = () => screen.find(Panel, (each) => each.props.id === 'withdraw-77');
    screen.findByTestId(Button, 'withdraw-77').trigger('onClick');
    expect(calls).toEqual([]);
    expect(panel().props.title).toBe(words.withdrawTitle('MH Pro annuel'));
    expect(panel().toString()).toContain(words.withdrawEffect('Marketing Hub Professional'));
    panel().find(Button, { testId: 'withdraw-cancel' }).trigger('onClick');
    expect(calls).toEqual([]);
    panel().find(LoadingButton, { testId: 'withdraw-now' }).trigger('onClick');
    expect(parameters()).toMatchObject({ what: 'withdraw_name', record: '77' });
    await lastCall().answer({
      ok: true,
      what: 'withdrawn',
      message: 'Accepted no more.',
      repeated: true,
      settings: { state: 'ready', accepted: [], mappings: [], room: 100 },
    });
    await screen.waitFor(() => screen.findByTestId(Flex, 'outcome'));
    expect(screen.findByTestId(Flex, 'accepted').toString()).toContain(`Accepted no more. ${words.repeated}`);
    expect(screen.all()).toContain(words.noneAccepted);
    await lastCall().answer(healthOf([unknown(marketing)]));
    await screen.waitFor(() => rowOf(screen, 'MH Pro annuel'));
  });

  test('a withdrawal that failed says so in its panel, and stays', async () => {
    const screen = await opened(language, healthOf([passed], { settings: accepted }));
    const panel = () => screen.find(Panel, (each) => each.props.id === 'withdraw-77');
    screen.findByTestId(Button, 'withdraw-77').trigger('onClick');
    panel().find(LoadingButton, { testId: 'withdraw-now' }).trigger('onClick');
    await lastCall().answer({ ok: false, code: 'NOT_FOUND', message: 'Nothing was recorded.', correlationId: 'abc' });
    await screen.waitFor(() => panel().find(Alert));
    expect(panel().find(Alert).toString()).toContain(words.supportReference('abc'));
    expect(screen.findAll(TableRow, { testId: 'accepted-77' })).toHaveLength(1);
  });
});
