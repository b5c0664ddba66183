/** Recording from both cards, rendered by HubSpot's own test renderer. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Alert, Button, DateInput, Flex, Form, Heading, LoadingButton, Panel, Select } from '@hubspot/ui-extensions';
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
  ['sidebar', 'crm.record.sidebar', <DealSidebar key="sidebar" />, 'record-next'],
  ['tab', 'crm.record.tab', <DealTab key="tab" />, 'record-actions-obtain_signature-1'],
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
  await screen.waitFor(() => {
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(view.turn.phrase);
  });
  calls.length = 0;
  return {
    ...screen,
    all: () => screen.getRootNode().toString(),
    // The renderer's types know neither what a day input tells nor that a form is sent without an event.
    type: (day: number, field = 'signedOn') => {
      (
        screen.findByTestId(DateInput, `field-${field}`) as unknown as {
          trigger: (event: string, told: object) => void;
        }
      ).trigger('onChange', { year: 2025, month: 9, date: day });
    },
    submit: () => {
      (screen.findByTestId(Form, 'record-form') as unknown as { trigger: (event: string) => void }).trigger('onSubmit');
    },
  };
}

/** The one that is open: the others of a card hold no form. */
const panelOf = (screen: Awaited<ReturnType<typeof opened>>) =>
  screen.find(Panel, (panel) => panel.maybeFind(Form) !== null);

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

  test('opens a short form in a panel of its own, named by its button', async () => {
    const screen = await opened(setting);
    expect(screen.findByTestId(Button, button).text).toBe(
      language === 'fr' ? 'Noter la signature' : 'Record the signature',
    );
    screen.findByTestId(Button, button).trigger('onClick');
    expect(panelOf(screen).props).toMatchObject({
      id: button,
      title: language === 'fr' ? 'Noter la signature' : 'Record the signature',
    });
    expect(screen.findByTestId(DateInput, 'field-signedOn').props).toMatchObject({ required: true, readOnly: false });
    expect(screen.findByTestId(Select, 'field-signedBy').props.value).toBe('customer');
    expect(screen.findByTestId(LoadingButton, 'record-save').text).toBe(words.save);
  });

  test('its button stays where it is, so that the focus finds it again', async () => {
    const screen = await filled(setting);
    screen.submit();
    await lastCall().answer({ ok: true, view: before(language), recorded: [recordedFact] });
    await screen.waitFor(() => screen.findByTestId(Flex, 'recorded'));
    expect(screen.findByTestId(Button, button).text).not.toBe('');
    expect(screen.mocks.actions.closeOverlay.calls).toEqual([[button]]);
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
    await screen.waitFor(() => screen.findByTestId(Flex, 'recorded'));
    expect(screen.findByTestId(Flex, 'recorded').toString()).toContain(
      words.pair(words.recorded, 'Signed on 12 October 2025'),
    );
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(after(language).turn.phrase);
    expect(screen.maybeFindByTestId(Form, 'record-form')).toBeNull();
    expect(calls.map(({ name }) => name)).toEqual([recordEngagement]);
    expect(calls.map(({ name }) => name)).not.toContain(dealEngagement);
    expect(screen.mocks.actions.refreshObjectProperties.callCount).toBe(1);
  });

  test('what was recorded can be undone at once, on what it left; after that there is no undo to undo', async () => {
    const screen = await filled(setting);
    screen.submit();
    const undo = { kind: 'link', partnerId: 'A', link: 'automatic', withdraw: ['signedOn', 'signedBy'] };
    await lastCall().answer({ ok: true, view: after(language), recorded: [recordedFact], undo });
    await screen.waitFor(() => screen.findByTestId(Button, 'undo'));
    expect(screen.findByTestId(Button, 'undo').text).toBe(words.undo);
    screen.findByTestId(Button, 'undo').trigger('onClick');
    expect(calls).toHaveLength(2);
    expect(lastCall().options).toMatchObject({ parameters: { basedOn: after(language).revisions, record: undo } });
    expect(screen.all()).toContain(words.undoing);
    await lastCall().answer({ ok: true, view: before(language), recorded: [recordedFact], undo });
    await screen.waitFor(() => {
      expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(before(language).turn.phrase);
    });
    expect(screen.maybeFindByTestId(Button, 'undo')).toBeNull();
  });

  test('an undo that meets another’s recording is refused, and says so', async () => {
    const screen = await filled(setting);
    screen.submit();
    const undo = { kind: 'link', partnerId: 'A', link: 'automatic', withdraw: ['signedOn'] };
    await lastCall().answer({ ok: true, view: after(language), recorded: [recordedFact], undo });
    await screen.waitFor(() => screen.findByTestId(Button, 'undo'));
    screen.findByTestId(Button, 'undo').trigger('onClick');
    await lastCall().answer({ ok: false, code: 'CHANGED', message: 'Somebody was quicker.', view: after(language) });
    await screen.waitFor(() => screen.findByTestId(Alert, 'record-trouble'));
    expect(screen.all()).toContain('Somebody was quicker.');
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
    await screen.waitFor(() => screen.findByTestId(Flex, 'recorded'));
    for (const said of ['Somebody was quicker.', 'Check the log.', words.repeated, words.stillToDo])
      expect(screen.findByTestId(Flex, 'recorded').toString()).toContain(said);
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
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(after(language).turn.phrase);
    expect(screen.findByTestId(LoadingButton, 'record-save').text).toBe(words.saveAnyway);
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

  test('a refusal leads to the form of what it depends on, and comes back with what was typed', async () => {
    const screen = await filled(setting);
    screen.submit();
    const label = language === 'fr' ? 'Corriger la date de création' : 'Correct the date of creation';
    const dependsOn = { kind: 'link', partnerId: 'A', link: 'automatic', field: 'generatedOn', how: 'correct' };
    const problems = [
      { path: 'record.signedOn', problem: 'Before.', hint: 'Mend.', dependsOn: { ...dependsOn, button: label } },
    ];
    const refused = { ok: false, code: 'REFUSED', message: 'Nothing was recorded.', problems };
    await lastCall().answer(refused);
    await screen.waitFor(() => screen.findByTestId(Button, 'record-lead'));
    expect(screen.findByTestId(Button, 'record-lead').text).toBe(label);
    const opener = screen.findByTestId(Button, button).text;

    screen.findByTestId(Button, 'record-lead').trigger('onClick');
    expect(panelOf(screen).props.title).toContain(language === 'fr' ? 'Corriger la création' : 'Correct the creation');
    expect(screen.findByTestId(Button, button).text).toBe(opener);
    expect(screen.maybeFindByTestId(Button, 'record-cancel')).toBeNull();
    screen.findByTestId(Button, 'record-back').trigger('onClick');
    expect(screen.findByTestId(DateInput, 'field-signedOn').props.value).toEqual({ year: 2025, month: 9, date: 12 });

    screen.findByTestId(Button, 'record-lead').trigger('onClick');
    screen.type(1, 'generatedOn');
    screen.submit();
    expect(parameters().record).toMatchObject({ kind: 'link', partnerId: 'A', link: 'automatic' });
    expect(parameters().record).toHaveProperty('generatedOn');
    await lastCall().answer({ ok: true, view: before(language), recorded: [recordedFact] });
    await screen.waitFor(() => screen.findByTestId(DateInput, 'field-signedOn'));
    expect(screen.findByTestId(DateInput, 'field-signedOn').props.value).toEqual({ year: 2025, month: 9, date: 12 });
    expect(screen.maybeFindByTestId(Alert, 'record-trouble')).toBeNull();
    expect(screen.mocks.actions.closeOverlay.calls).toEqual([]);
    screen.submit();
    expect(parameters().record).toMatchObject({ signedOn: '2025-10-12' });
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
    expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(before(language).turn.phrase);
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
    expect(screen.mocks.actions.closeOverlay.calls).toEqual([[button]]);
    expect(screen.maybeFindByTestId(Form, 'record-form')).toBeNull();
    expect(calls).toEqual([]);
  });

  test('closing the panel by its own means is the same as Cancel', async () => {
    const screen = await filled(setting);
    (panelOf(screen) as unknown as { trigger: (event: string) => void }).trigger('onClose');
    expect(screen.maybeFindByTestId(Form, 'record-form')).toBeNull();
    screen.findByTestId(Button, button).trigger('onClick');
    expect(screen.findByTestId(DateInput, 'field-signedOn').props.value).toBeUndefined();
  });

  test('speaks its language only', async () => {
    const screen = await filled(setting);
    const other = wordsIn(language === 'fr' ? 'en' : 'fr');
    for (const word of [other.cancel, language === 'fr' ? 'Record the' : 'Noter la'])
      expect(screen.all()).not.toContain(word);
  });
});

describe.each(each.filter(({ name }) => name === 'sidebar'))('the sidebar in $language', (setting) => {
  const { language } = setting;
  const undated = { ...unsignedDetermination, nextActions: [] };
  const missingFacts = [{ path: 'deal.purchaseDomain', neededBy: ['POI-12'], wouldDecide: '', why: 'unknown' }];
  const lacking = viewOfDeal(inputOf(unsignedFacts, { ...undated, missingFacts }, inLanguage(language)));

  test('a fact that decides and is missing is the next step, and its form is the primary button', async () => {
    const screen = await opened(setting, lacking);
    expect(lacking.turn.kind).toBe('fact_missing');
    expect(screen.findByTestId(Button, 'record-next').props.variant).toBe('primary');
    screen.findByTestId(Button, 'record-next').trigger('onClick');
    expect(screen.findByTestId(Form, 'record-form').toString()).toContain(wordsIn(language).domainHint);
  });

  test('a form whose step is gone from a newer view stays open, with what was typed', async () => {
    const screen = await opened(setting, lacking);
    screen.findByTestId(Button, 'record-next').trigger('onClick');
    screen.findByTestId(Button, 'refresh').trigger('onClick');
    await lastCall().answer(success(after(language)));
    await screen.waitFor(() => {
      expect(screen.findByTestId(Heading, 'turn-phrase').text).toBe(after(language).turn.phrase);
    });
    expect(screen.maybeFindByTestId(Form, 'record-form')).not.toBeNull();
  });

  test('a question left to HubSpot opens its decision: granted or refused, today', async () => {
    const nextActions = [
      { ...unsignedDetermination.nextActions[0], who: 'hubspot', what: 'decide_proof_timing', by: null },
    ];
    const screen = await opened(
      setting,
      viewOfDeal(inputOf(unsignedFacts, { ...unsignedDetermination, nextActions }, inLanguage(language))),
    );
    screen.findByTestId(Button, 'record-next').trigger('onClick');
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
});
