/** The health check, rendered by HubSpot's own test renderer: every state of it, and its repairs. */
import { calls, lastCall } from '../cards/shared/card-bench.tsx';
import {
  Accordion,
  Alert,
  Button,
  Flex,
  Heading,
  Link,
  LoadingButton,
  Table,
  TableRow,
  Tag,
  Text,
} from '@hubspot/ui-extensions';
import { version } from '../../package.json';
import { portalHealth, portalSettings } from '../functions/names.ts';
import {
  healthOf,
  labelsMissing,
  languages,
  opened,
  opening,
  passed,
  propertiesMissing,
  scopesUnseen,
  unknown,
  opsPlus,
} from './settings-bench.tsx';
import { settingsWordsIn } from './words.ts';
import { withPlainBlanks } from '../view/testing/plain-blanks.ts';

type Screen = Awaited<ReturnType<typeof opened>>;
const settled = () =>
  new Promise((done) => {
    setTimeout(done, 0);
  });
const primaries = (screen: Screen) =>
  [...screen.findAll(Button), ...screen.findAll(LoadingButton)].filter(({ props }) => props.variant === 'primary');
const parameters = () => lastCall().options.parameters as Readonly<Record<string, unknown>>;

describe.each(languages)('in %s', (language) => {
  const words = settingsWordsIn(language);

  test('while it is read the same parts stand there with dashes', async () => {
    const screen = await opening(language);
    expect(lastCall()).toMatchObject({
      name: portalHealth,
      options: { parameters: { locale: language === 'fr' ? 'fr-FR' : 'en-GB' } },
    });
    expect(lastCall().options.propertiesToSend).toBeUndefined();
    const headings = screen.findAll(Heading).map(({ text }) => text);
    expect(screen.findByTestId(Tag, 'count-ok').text).toBe('–');
    expect(screen.findByTestId(Text, 'all-well').text).toBe('–');
    expect(screen.findByTestId(LoadingButton, 'check-again').props.loading).toBe(true);
    await lastCall().answer(healthOf([passed]));
    await screen.waitFor(() => {
      expect(screen.findByTestId(Text, 'all-well').text).toBe(words.allWell);
    });
    expect(screen.findAll(Heading).map(({ text }) => text)).toEqual(headings);
  });

  test('all well is said in one line, with what passed folded and when that was', async () => {
    const screen = await opened(language, healthOf([passed, { ...passed, title: 'The clock agrees.' }]));
    expect(screen.findByTestId(Text, 'all-well').text).toBe(words.allWell);
    expect(screen.findByTestId(Accordion, 'passed').props.title).toBe(
      language === 'fr' ? '2 points en ordre' : '2 checks passed',
    );
    expect(screen.findByTestId(Accordion, 'passed').toString()).toContain('The clock agrees.');
    expect(withPlainBlanks(screen.findByTestId(Text, 'checked').text ?? '')).toBe(
      language === 'fr' ? 'vérifié le 5 nov. 2025, 10:42' : 'checked 5 Nov 2025, 10:42',
    );
    expect(screen.maybeFindByTestId(Table, 'findings')).toBeNull();
    expect(primaries(screen)).toEqual([]);
  });

  test('what is not well is counted by state and listed, the worst first, each with its effect and its repair', async () => {
    const screen = await opened(
      language,
      healthOf([passed, scopesUnseen, labelsMissing, propertiesMissing, unknown(opsPlus)]),
    );
    expect(screen.findByTestId(Tag, 'count-broken').text).toBe(words.counts.broken(1));
    expect(screen.findByTestId(Tag, 'count-warning').text).toBe(words.counts.warning(2));
    expect(screen.findByTestId(Tag, 'count-unknown').text).toBe(words.counts.unknown(1));
    const rows = screen.findByTestId(Table, 'findings').findAll(TableRow).slice(1);
    const [properties, labels, names, unseen] = rows.map((row) => row.toString());
    expect(rows).toHaveLength(4);
    expect(properties).toContain('These facts stay open.');
    expect(labels).toContain('Creates them.');
    expect(names).toContain(words.acceptBelow);
    expect(unseen).toContain('Run npx roe doctor with a key that sees more.');
    expect(rows[0]?.find(Accordion).props.title).toBe(words.details(2));
    expect(rows[0]?.find(Accordion).toString()).toContain('roe_turn');
  });

  test('of several repairs on a press one is the primary button', async () => {
    const other = { ...labelsMissing, code: 'other', title: 'Other.' } as const;
    const screen = await opened(language, healthOf([labelsMissing, other, unknown(opsPlus)]));
    expect(primaries(screen)).toHaveLength(1);
  });

  test('a command is to be read and copied, and where that fails it is said what to do', async () => {
    const screen = await opened(language, healthOf([propertiesMissing]));
    expect(screen.findByTestId(Text, 'command-0').text).toBe('npx roe install');
    screen.findByTestId(Button, 'copy-0').trigger('onClick');
    expect(screen.mocks.actions.copyTextToClipboard.calls).toEqual([['npx roe install']]);
    await settled();
    screen.mocks.actions.copyTextToClipboard.willCall(() => Promise.reject(new Error('denied')));
    screen.findByTestId(Button, 'copy-0').trigger('onClick');
    await settled();
    expect(screen.mocks.actions.addAlert.calls).toEqual([
      [{ type: 'success', message: words.copied }],
      [{ type: 'danger', message: words.notCopied('npx roe install') }],
    ]);
    expect(words.notCopied('npx roe install')).toContain('npx roe install');
  });

  test('a command that repairs several findings is offered once, and named beside the others', async () => {
    const more = { ...propertiesMissing, title: 'companies: 11 properties are missing.' };
    const screen = await opened(language, healthOf([propertiesMissing, more]));
    const table = screen.findByTestId(Table, 'findings');
    expect(table.findAll(Button)).toHaveLength(1);
    expect(table.toString()).toContain(words.sameCommand('npx roe install'));
  });

  test('a repair is sent once, and the check that comes with its answer is shown, without another call', async () => {
    const screen = await opened(language, healthOf([passed, labelsMissing]));
    const button = () => screen.findByTestId(LoadingButton, 'repair-0');
    button().trigger('onClick');
    button().trigger('onClick');
    expect(calls).toHaveLength(1);
    expect(lastCall().name).toBe(portalSettings);
    expect(parameters()).toMatchObject({ what: 'repair', action: 'create_labels', saidBy: 'Camille Dupont' });
    expect(parameters()['requestId']).toMatch(/^[\da-f-]{36}$/);
    expect(button().text).toBe(words.repairing);
    await lastCall().answer({
      ok: true,
      what: 'repaired',
      message: '1 repair done.',
      repaired: 1,
      left: [],
      health: healthOf([passed]),
    });
    await screen.waitFor(() => screen.findByTestId(Flex, 'outcome'));
    expect(screen.findByTestId(Flex, 'outcome').toString()).toContain('1 repair done.');
    expect(screen.findByTestId(Text, 'all-well').text).toBe(words.allWell);
    expect(calls).toHaveLength(1);
  });

  test('what a repair left is named, and why', async () => {
    const screen = await opened(language, healthOf([labelsMissing]));
    screen.findByTestId(LoadingButton, 'repair-0').trigger('onClick');
    await lastCall().answer({
      ok: true,
      what: 'repaired',
      message: 'Nothing was repaired. Left: 1.',
      repaired: 0,
      left: [{ item: 'Recommended partner', why: 'HubSpot refuses the request (400).' }],
      health: healthOf([labelsMissing]),
    });
    await screen.waitFor(() => screen.findByTestId(Alert, 'outcome'));
    const { props } = screen.findByTestId(Alert, 'outcome');
    expect(props).toMatchObject({ variant: 'warning', title: words.partlyDone });
    expect(screen.all()).toContain(words.pair('Recommended partner', 'HubSpot refuses the request (400).'));
  });

  test('a repair of which nobody knows whether it was done keeps its button and its request', async () => {
    const screen = await opened(language, healthOf([labelsMissing]));
    screen.findByTestId(LoadingButton, 'repair-0').trigger('onClick');
    const first = parameters()['requestId'];
    await lastCall().reject();
    await screen.waitFor(() => screen.findByTestId(Alert, 'trouble-section'));
    expect(screen.all()).toContain(words.lostAnswer);
    screen.findByTestId(LoadingButton, 'repair-0').trigger('onClick');
    expect(parameters()['requestId']).toBe(first);
  });

  test.each([
    ['a failure that the function explains', { ok: false, code: 'HUBSPOT_DOWN', message: 'HubSpot is down.' }],
    ['something that is no answer', { ok: true, findings: 'none' }],
    ['a function that HubSpot did not run', null],
  ])('%s: what, why and a retry that leads back', async (_what, answer) => {
    const screen = await opening(language);
    await (answer === null ? lastCall().reject() : lastCall().answer(answer));
    await screen.waitFor(() => screen.findByTestId(Flex, 'failed'));
    const said = screen.findByTestId(Flex, 'trouble').toString();
    expect(said).toContain(answer === null ? words.platform : 'message' in answer ? answer.message : words.unreadable);
    screen.findByTestId(LoadingButton, 'retry').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'retry').text).toBe(words.retrying);
    await lastCall().answer(healthOf([passed]));
    await screen.waitFor(() => screen.findByTestId(Text, 'all-well'));
  });

  test('where the app may not look, that is said, and nothing of the portal', async () => {
    const screen = await opening(language);
    const message = 'The key lacks a scope: crm.objects.deals.read.';
    await lastCall().answer({ ok: false, code: 'FORBIDDEN', message, correlationId: 'abc' });
    await screen.waitFor(() => screen.findByTestId(Flex, 'restricted'));
    expect(screen.find(Heading).text).toBe(words.restricted);
    expect(screen.all()).toContain(message);
    expect(screen.all()).toContain(words.supportReference('abc'));
    expect(screen.maybeFindByTestId(Text, 'foot')).toBeNull();
  });

  test('a check that cannot be repeated leaves the earlier one, and says why there is no newer', async () => {
    const screen = await opened(language, healthOf([labelsMissing]));
    screen.findByTestId(LoadingButton, 'check-again').trigger('onClick');
    expect(screen.findByTestId(LoadingButton, 'check-again').text).toBe(words.checking);
    await lastCall().answer({ ok: false, code: 'RATE_LIMITED', message: 'Repeat in 10 s.' });
    await screen.waitFor(() => screen.findByTestId(Alert, 'not-checked-again'));
    expect(screen.findByTestId(Alert, 'not-checked-again').text).toContain('Repeat in 10 s.');
    expect(screen.all()).toContain('Labels are missing.');
    screen.findByTestId(LoadingButton, 'check-again').trigger('onClick');
    await lastCall().answer(healthOf([passed]));
    await screen.waitFor(() => screen.findByTestId(Text, 'all-well'));
    expect(screen.maybeFindByTestId(Alert, 'not-checked-again')).toBeNull();
  });

  test('an answer that a newer question overtook is dropped', async () => {
    const screen = await opened(language, healthOf([labelsMissing]));
    screen.findByTestId(LoadingButton, 'check-again').trigger('onClick');
    const older = lastCall();
    screen.findByTestId(LoadingButton, 'check-again').trigger('onClick');
    await lastCall().answer(healthOf([passed]));
    await screen.waitFor(() => screen.findByTestId(Text, 'all-well'));
    await older.answer(healthOf([propertiesMissing]));
    expect(screen.all()).not.toContain('2 properties are missing');
  });

  test('editions: the one that deals are judged by, and folded those that are only known, with date, scope and source', async () => {
    const screen = await opened(language, healthOf([passed]));
    const [applied, other] = ['editions-applied', 'editions-known'].map((id) =>
      withPlainBlanks(screen.findByTestId(Table, id).toString()),
    );
    expect(applied).toContain(language === 'fr' ? 'à partir du 3 sept. 2025' : 'from 3 Sept 2025');
    expect(applied).toContain(words.judgedBy);
    expect(other).toContain(language === 'fr' ? 'du 1er mars 2019 au 14 févr. 2023' : '1 Mar 2019 to 14 Feb 2023');
    expect(other).toContain(withPlainBlanks(words.only('Asia-Pacific')));
    expect(screen.findByTestId(Accordion, 'other-editions').find(Link).props.href).toBe('https://hubspot.com/letter');
  });

  test('version, audience and time zone stand at the foot', async () => {
    const foot = async (timeZone: string | undefined) => {
      const { timeZone: _known, ...rest } = healthOf([passed]);
      const screen = await opened(language, timeZone === undefined ? rest : { ...rest, timeZone });
      return screen.findByTestId(Text, 'foot').text;
    };
    expect(await foot('Europe/Paris')).toContain('Europe/Paris');
    expect(await foot('Europe/Paris')).toContain(version);
    expect(await foot(undefined)).toContain(words.unknown);
  });
});
