/** The tab Money: calculation, quarters, and "what if" from the first change to the answer, in both languages. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { payoutWordsIn } from './shared/payout-words.ts';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { BarChart, Button, DateInput, Heading, Input, Select, Table, Tabs, Text } from '@hubspot/ui-extensions';
import { dealEngagement } from '../functions/names.ts';
import type { DealView } from '../contract/deal-view.ts';
import type { WhatIfCompared } from '../contract/what-if.ts';
import { aDeal, determined } from '../rules/testing/a-deal.ts';
import { french, inputOf } from '../view/samples/worked-example.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealTab } from './deal-tab/DealTab.tsx';
import { scenarioOf, withField } from './deal-tab/what-if.ts';
import { tabWordsIn } from './deal-tab/words.ts';

/** A prop's handlers are a union by the type of value that it takes: one that is called with a text. */
interface Handled {
  readonly trigger: (event: never, value: never) => void;
}
const tell = (input: unknown, event: 'onChange' | 'onInput' | 'onSelectedChange', value: string): void => {
  (input as Handled).trigger(event as never, value as never);
};
const showMoney = (tabs: unknown): void => {
  tell(tabs, 'onSelectedChange', 'money');
};

const caseFile = 'the case';
const withCase = (view: DealView): DealView => ({ ...view, whatIf: view.whatIf && { ...view.whatIf, caseFile } });
const views = {
  en: withCase(viewOfDeal(inputOf(aDeal(), determined(aDeal())))),
  fr: withCase(viewOfDeal(inputOf(aDeal(), determined(aDeal()), french))),
} as const;
const compared: WhatIfCompared = {
  rows: [
    {
      id: 'turn',
      label: 'Result',
      now: { text: 'Rules met', detail: '' },
      then: { text: 'Ended', detail: '' },
      differs: true,
    },
    {
      id: 'maximum:EUR',
      label: 'At most',
      now: { text: '€5,328.00', detail: '' },
      then: { text: '€1,480.00', detail: '' },
      differs: true,
    },
  ],
  assumptions: ['Assumed: the sun shines.'],
};

async function money(language: 'en' | 'fr', view: DealView = views[language]) {
  calls.length = 0;
  const screen = createRenderer('crm.record.tab');
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = language === 'fr' ? 'fr-fr' : 'en-gb';
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.render(<DealTab />);
  await called();
  await lastCall().answer(success(view));
  await screen.waitFor(() => screen.find(Tabs));
  showMoney(screen.find(Tabs));
  await screen.waitFor(() => screen.findByTestId(DateInput, 'try-closeDate'));
  return { ...screen, all: () => screen.getRootNode().toString(), words: tabWordsIn(language) };
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('the calculation is written out, and the quarters are drawn and told', async () => {
    const screen = await money(language);
    const headings = screen.findAll(Heading).map(({ text }) => (text ?? '').replace(/[\u00a0\u202f]/g, ' '));
    expect(headings).toContain(
      language === 'fr' ? '740,00 € × 20 % × 36 mois = 5 328,00 €' : '€740.00 × 20% × 36 months = €5,328.00',
    );
    const [chart] = screen.findAll(BarChart);
    expect(chart?.props.data).toContainEqual({
      quarter: language === 'fr' ? 'T1 2026' : 'Q1 2026',
      amount: 444,
      kind: payoutWordsIn(language).kinds.projected,
    });
    expect(screen.maybeFindByTestId(Table, 'payout-table-EUR')).not.toBeNull();
  });

  test('one change asks the function once, with the case and without another reading', async () => {
    const screen = await money(language);
    const before = calls.length;
    tell(screen.findByTestId(Select, 'try-cancelledAfter'), 'onChange', '10');
    expect(calls.length).toBe(before + 1);
    expect(lastCall()).toMatchObject({
      name: dealEngagement,
      options: { parameters: { whatIf: { caseFile, scenario: { cancelledAfter: 10, partnerId: 'A' } } } },
    });
    await lastCall().answer({ ok: true, compared });
    await screen.waitFor(() => screen.findByTestId(Table, 'what-if-table'));
    expect(screen.all()).toContain('€1,480.00');
    expect(screen.all()).toContain('the sun shines');
    screen.findByTestId(Button, 'try-reset').trigger('onClick');
    expect(screen.maybeFindByTestId(Table, 'what-if-table')).toBeNull();
    expect(calls.length).toBe(before + 1);
  });

  test('what is wrong stands at its field, and what was typed stays', async () => {
    const screen = await money(language);
    tell(screen.findByTestId(Input, 'try-discount'), 'onInput', 'half');
    tell(screen.findByTestId(Input, 'try-discount'), 'onChange', 'half');
    await lastCall().answer({
      ok: false,
      code: 'BAD_INPUT',
      message: 'Correct what is marked.',
      problems: [{ path: 'discount', problem: 'no percentage', hint: '' }],
    });
    await screen.waitFor(() => screen.findByTestId(Text, 'what-if-trouble'));
    expect(screen.findByTestId(Input, 'try-discount').props).toMatchObject({
      error: true,
      validationMessage: 'no percentage',
      value: 'half',
    });
  });

  test('no answer at all is said, and the next change asks again', async () => {
    const screen = await money(language);
    tell(screen.findByTestId(Select, 'try-cancelledAfter'), 'onChange', '3');
    await lastCall().reject();
    await screen.waitFor(() => screen.findByTestId(Text, 'what-if-trouble'));
    expect(screen.findByTestId(Text, 'what-if-trouble').text).toBe(screen.words.trialUnanswered);
    tell(screen.findByTestId(Select, 'try-cancelledAfter'), 'onChange', '4');
    await lastCall().answer({ ok: true, compared });
    await screen.waitFor(() => screen.findByTestId(Table, 'what-if-table'));
    expect(screen.maybeFindByTestId(Text, 'what-if-trouble')).toBeNull();
  });
});

test('an older answer that comes late is dropped', async () => {
  const screen = await money('en');
  tell(screen.findByTestId(Select, 'try-cancelledAfter'), 'onChange', '3');
  const older = lastCall();
  tell(screen.findByTestId(Select, 'try-cancelledAfter'), 'onChange', '4');
  await lastCall().answer({ ok: true, compared });
  await screen.waitFor(() => screen.findByTestId(Table, 'what-if-table'));
  await older.answer({ ok: true, compared: { rows: [], assumptions: [] } });
  expect(screen.all()).toContain('€1,480.00');
});

test('where nothing can be tried, nothing is offered', async () => {
  calls.length = 0;
  const screen = createRenderer('crm.record.tab');
  screen.render(<DealTab />);
  await called();
  await lastCall().answer(success({ ...views.en, whatIf: null }));
  await screen.waitFor(() => screen.find(Tabs));
  showMoney(screen.find(Tabs));
  expect(screen.maybeFindByTestId(DateInput, 'try-closeDate')).toBeNull();
});

describe('what is sent', () => {
  test('a value set back to what stands is not tried', () => {
    expect(withField({ closeDate: '2026-01-01' }, 'closeDate', '2025-10-15', '2025-10-15')).toEqual({});
    expect(withField({ discount: '5' }, 'discount', '', '')).toEqual({});
  });

  test('lines by their ids, amounts as the rules read them', () => {
    const tried = {
      'lines.L1.mrr': '1 234,50 €',
      'lines.L1.product': 'sales_hub',
      'lines.L2.edition': 'starter',
      discount: '12,5 %',
    };
    expect(scenarioOf(tried, 'A')).toEqual({
      lines: { L1: { mrr: '1234.50', product: 'sales_hub' }, L2: { edition: 'starter' } },
      discount: '12.5',
      partnerId: 'A',
    });
  });
});
