/** Recording from both cards, rendered by HubSpot's own test renderer. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Alert, Button, DateInput, Flex, Form, LoadingButton, Select, StatusTag, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import { dealEngagement, recordEngagement } from '../functions/names.ts';
import type { DealView } from '../contract/deal-view.ts';
import {
  french,
  inputOf,
  unsignedDetermination,
  unsignedFacts,
  workedDetermination,
  workedFacts,
} from '../view/samples/worked-example.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealSidebar } from './deal-sidebar/DealSidebar.tsx';
import { DealTab } from './deal-tab/DealTab.tsx';
import { wordsIn } from './shared/words.ts';

const revisions = { deal: '0123456789ab', 'involvement:A': 'ba9876543210' };
const inLanguage = (language: 'en' | 'fr') => ({ revisions, ...(language === 'fr' ? french : {}) });
const before = (language: 'en' | 'fr') =>
  viewOfDeal(inputOf(unsignedFacts, unsignedDetermination, inLanguage(language)));
const after = (language: 'en' | 'fr') => viewOfDeal(inputOf(workedFacts, workedDetermination, inLanguage(language)));

const cards = [
  ['sidebar', 'crm.record.sidebar', <DealSidebar key="sidebar" />, 'record-next-link:A:automatic:signed'],
  ['tab', 'crm.record.tab', <DealTab key="tab" />, 'record-proof-1-link:A:automatic:signed'],
] as const;
const each = cards.flatMap(([name, location, card, button]) =>
  (['en', 'fr'] as const).map((language) => ({ name, location, card, button, language })),
);
type Setting = (typeof each)[number];

async function opened({ location, card, language }: Setting, view: DealView = before(language)) {
  calls.length = 0;
  const screen = createRenderer(location);
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = language === 'fr' ? 'fr-fr' : 'en-gb';
  screen.mocks.context.user.firstName = 'Camille';
  screen.mocks.context.user.lastName = 'Dupont';
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.render(card);
  await called();
  await lastCall().answer(success(view));
  await screen.waitFor(() => screen.findByTestId(StatusTag, 'status'));
  calls.length = 0;
  return {
    ...screen,
    all: () => screen.getRootNode().toString(),
    // The renderer's types know neither what a day input tells nor that a form is sent without an event.
    type: (day: number) => {
      (
        screen.findByTestId(DateInput, 'field-signedOn') as unknown as {
          trigger: (event: string, told: object) => void;
        }
      ).trigger('onChange', { year: 2025, month: 9, date: day });
    },
    submit: () => {
      (screen.findByTestId(Form, 'record-form') as unknown as { trigger: (event: string) => void }).trigger('onSubmit');
    },
  };
}

async function filled(setting: Setting) {
  const screen = await opened(setting);
  screen.findByTestId(Button, setting.button).trigger('onClick');
  screen.type(12);
  return screen;
}

const recordedFact = { field: 'signedOn', label: 'Signed on', value: '12 October 2025' };
const parameters = () => lastCall().options.parameters as { readonly requestId: string; readonly record: object };

describe.each(each)('recording on the $name in $language', (setting) => {
  const { language, button } = setting;
  const words = wordsIn(language);

  test('opens a short form beside what it is about, with Record as the only primary action', async () => {
    const screen = await opened(setting);
    expect(screen.findByTestId(Button, button).text).toBe(
      language === 'fr' ? 'Enregistrer la signature' : 'Record the signature',
    );
    screen.findByTestId(Button, button).trigger('onClick');
    expect(screen.findByTestId(DateInput, 'field-signedOn').props).toMatchObject({ required: true, readOnly: false });
    expect(screen.findByTestId(Select, 'field-signedBy').props.value).toBe('customer');
    expect(screen.findByTestId(LoadingButton, 'record-save').text).toBe(words.save);
    const primary = [
      ...screen.findAll(Button, { variant: 'primary' }),
      ...screen.findAll(LoadingButton, { variant: 'primary' }),
      ...screen.findAll(CrmActionButton, { variant: 'primary' }),
    ];
    expect(primary.map((each) => (each.props as { testId?: string }).testId)).toEqual(['record-save']);
    for (const other of screen.findAll(
      Button,
      ({ props }) =>
        String((props as { testId?: string }).testId).startsWith('record-') &&
        (props as { testId?: string }).testId !== 'record-cancel',
    ))
      expect(other.props.disabled).toBe(true);
  });

  test('sends the fact with the revisions that were seen, who says so and an id, once however often it is pressed', async () => {
    const screen = await filled(setting);
    screen.submit();
    screen.submit();
    expect(calls).toHaveLength(1);
    expect(lastCall().name).toBe(recordEngagement);
    expect(lastCall().options).toMatchObject({
      propertiesToSend: ['hs_object_id'],
      parameters: {
        locale: language === 'fr' ? 'fr-FR' : 'en-GB',
        timeZone: 'Europe/Paris',
        recordedBy: 'Camille Dupont',
        basedOn: revisions,
        record: { kind: 'link', partnerId: 'A', link: 'automatic', signedOn: '2025-10-12', signedBy: 'customer' },
      },
    });
    expect(screen.findByTestId(LoadingButton, 'record-save').props.loading).toBe(true);
    expect(screen.findByTestId(Button, 'record-cancel').props.disabled).toBe(true);
  });

  test('shows the deal that comes back, without another call, and says what was recorded', async () => {
    const screen = await filled(setting);
    screen.submit();
    await lastCall().answer({ ok: true, view: after(language), recorded: [recordedFact] });
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-done'));
    expect(screen.findByTestId(Alert, 'record-done').toString()).toContain(words.pair('Signed on', '12 October 2025'));
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(after(language).status.label);
    expect(screen.maybeFindByTestId(Form, 'record-form')).toBeNull();
    expect(calls.map(({ name }) => name)).toEqual([recordEngagement]);
    expect(calls.map(({ name }) => name)).not.toContain(dealEngagement);
    expect(screen.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  test('what slipped in between and what remains to be done are said', async () => {
    const screen = await filled(setting);
    screen.submit();
    const conflicts = [
      {
        label: 'Signed on',
        theirs: '9 October 2025',
        at: '09:00',
        theirsStands: true,
        sentence: 'Somebody was quicker.',
      },
    ];
    await lastCall().answer({
      ok: true,
      view: after(language),
      recorded: [recordedFact],
      repeated: true,
      conflicts,
      warnings: [{ id: 'log_incomplete', text: 'Check the log.' }],
    });
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-conflicts'));
    expect(screen.findByTestId(Alert, 'record-conflicts').toString()).toContain('Somebody was quicker.');
    expect(screen.findByTestId(Alert, 'record-warnings').toString()).toContain('Check the log.');
    expect(screen.findByTestId(Alert, 'record-done').toString()).toContain(words.repeated);
  });

  test('where the record changed, the newer state is shown and the form keeps what was typed, saying what changed', async () => {
    const screen = await filled(setting);
    screen.submit();
    await lastCall().answer({
      ok: false,
      code: 'CHANGED',
      message: 'Nothing was recorded: it changed.',
      view: { ...after(language), revisions: { deal: 'aaaaaaaaaaaa' } },
    });
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-trouble'));
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(after(language).status.label);
    const trouble = screen.findByTestId(Alert, 'record-trouble').toString();
    expect(trouble).toContain('Nothing was recorded: it changed.');
    expect(trouble).toContain(after(language).proofs[0]!.steps[2]!.label);
    expect(screen.findByTestId(DateInput, 'field-signedOn').props.value).toEqual({ year: 2025, month: 9, date: 12 });
    const { requestId } = parameters();
    screen.submit();
    expect(parameters()).toMatchObject({ requestId, basedOn: { deal: 'aaaaaaaaaaaa' } });
  });

  test('problems are said at their fields', async () => {
    const screen = await filled(setting);
    screen.submit();
    const problems = [
      { path: 'record.signedOn', problem: 'It lies in the future.', hint: 'Give a past day.' },
      { path: 'record.partnerId', problem: 'It is not on the deal.', hint: 'Add it first.' },
    ];
    await lastCall().answer({ ok: false, code: 'REFUSED', message: 'Nothing was recorded.', problems });
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-trouble'));
    expect(screen.findByTestId(DateInput, 'field-signedOn').props).toMatchObject({
      error: true,
      validationMessage: 'It lies in the future. Give a past day.',
    });
    expect(screen.findByTestId(Alert, 'record-trouble').toString()).toContain('It is not on the deal. Add it first.');
    expect(screen.findByTestId(Alert, 'record-trouble').toString()).not.toContain('It lies in the future.');
  });

  test.each([
    [
      'HubSpot is down',
      {
        ok: false,
        code: 'HUBSPOT_DOWN',
        message: 'Nothing was recorded: HubSpot does not answer.',
        correlationId: 'abc-123',
      },
      'abc-123',
    ],
    ['nobody knows', { ok: false, code: 'UNCERTAIN', message: 'HubSpot did not confirm.' }, 'HubSpot did not confirm.'],
    ['the function did not come back', null, words.lostAnswer],
    ['the answer is of another version', { ok: 'yes' }, words.unreadable],
  ] as const)('%s: nothing typed is lost, and the same once more has the same id', async (_case, answer, said) => {
    const screen = await filled(setting);
    screen.submit();
    const { requestId, record } = parameters();
    if (answer === null) await lastCall().reject();
    else await lastCall().answer(answer);
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-trouble'));
    expect(screen.findByTestId(Alert, 'record-trouble').toString()).toContain(said);
    expect(screen.findByTestId(StatusTag, 'status').text).toBe(before(language).status.label);
    screen.submit();
    expect(parameters()).toMatchObject({ requestId, record });
    await lastCall().answer({ ok: false, code: 'TIMEOUT', message: 'Slow.' });
    screen.type(13);
    screen.submit();
    expect(parameters().requestId).not.toBe(requestId);
  });

  test('a required field that is empty is named, and nothing is sent', async () => {
    const screen = await opened(setting);
    screen.findByTestId(Button, button).trigger('onClick');
    screen.submit();
    expect(calls).toEqual([]);
    expect(screen.findByTestId(DateInput, 'field-signedOn').props).toMatchObject({
      error: true,
      validationMessage: words.fillIn,
    });
  });

  test('Cancel leaves everything as it was', async () => {
    const screen = await filled(setting);
    screen.findByTestId(Button, 'record-cancel').trigger('onClick');
    expect(screen.maybeFindByTestId(Form, 'record-form')).toBeNull();
    expect(calls).toEqual([]);
    expect(screen.findByTestId(Button, button).props.disabled).toBe(false);
  });

  test('speaks its language only', async () => {
    const screen = await filled(setting);
    const other = wordsIn(language === 'fr' ? 'en' : 'fr');
    for (const word of [other.cancel, language === 'fr' ? 'Record the' : 'Enregistrer la'])
      expect(screen.all()).not.toContain(word);
  });
});

describe.each(each.filter(({ name }) => name === 'sidebar'))('the sidebar in $language', (setting) => {
  const { language } = setting;

  test('a fact that decides and is missing is filled in where it is named', async () => {
    const missingFacts = [{ path: 'deal.purchaseDomain', neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' }];
    const screen = await opened(
      setting,
      viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, missingFacts }, inLanguage(language))),
    );
    expect(screen.findByTestId(Text, 'missing-fact-1').text).not.toBe('');
    screen.findByTestId(Button, 'record-missing-1-domains:purchaseDomain').trigger('onClick');
    expect(screen.findByTestId(Form, 'record-form').toString()).toContain(wordsIn(language).domainHint);
  });

  test('a form whose place is gone from a newer view stays on the card', async () => {
    const missingFacts = [{ path: 'deal.purchaseDomain', neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' }];
    const screen = await opened(
      setting,
      viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, missingFacts }, inLanguage(language))),
    );
    screen.findByTestId(Button, 'record-missing-1-domains:purchaseDomain').trigger('onClick');
    screen.findByTestId(LoadingButton, 'refresh').trigger('onClick');
    await lastCall().answer(success(after(language)));
    await screen.waitFor(() => {
      expect(screen.maybeFindByTestId(Flex, 'missing')).toBeNull();
    });
    expect(screen.maybeFindByTestId(Form, 'record-form')).not.toBeNull();
  });

  test('a question left to HubSpot opens its decision: granted or refused, today', async () => {
    const nextActions = [{ ...unsignedDetermination.nextActions[0], who: 'hubspot', what: 'decide_proof_timing' }];
    const screen = await opened(
      setting,
      viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, nextActions }, inLanguage(language))),
    );
    const [button] = screen
      .findAll(Button)
      .filter(({ text }) => /décision de HubSpot|HubSpot’s decision/.test(text ?? ''));
    button!.trigger('onClick');
    expect(screen.findByTestId(Select, 'field-decided').props.options).toEqual(
      language === 'fr'
        ? [
            { value: 'granted', label: 'Accordé' },
            { value: 'refused', label: 'Refusé' },
          ]
        : [
            { value: 'granted', label: 'Granted' },
            { value: 'refused', label: 'Refused' },
          ],
    );
    expect(screen.findByTestId(DateInput, 'field-on').props).toMatchObject({ required: true });
    expect(screen.findByTestId(DateInput, 'field-on').props.value).toBeDefined();
  });

  test('what HubSpot decides beside the verdicts has no button but the task', async () => {
    const nextActions = [{ ...unsignedDetermination.nextActions[0], who: 'hubspot', what: 'decide_waiver' }];
    const screen = await opened(
      setting,
      viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, nextActions }, inLanguage(language))),
    );
    expect(screen.all()).not.toContain('record-next');
    expect(screen.findByTestId(CrmActionButton, 'add-task').props.variant).toBe('primary');
  });
});
