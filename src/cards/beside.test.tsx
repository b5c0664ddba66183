/** The two editions beside each other on the cards: a chip in the sidebar, and in the tab what each part rests on. */
import { called, calls, lastCall, success } from './shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { Accordion, Button, Flex, Link, Tabs, Tag, Text } from '@hubspot/ui-extensions';
import type { BesideView } from '../contract/beside.ts';
import type { DealView } from '../contract/deal-view.ts';
import { aDeal, determined } from '../rules/testing/a-deal.ts';
import { besideNotice } from '../view/beside.ts';
import { french, inputOf } from '../view/samples/worked-example.ts';
import { viewOfDeal } from '../view/view-of-deal.ts';
import { DealSidebar } from './deal-sidebar/DealSidebar.tsx';
import { DealTab } from './deal-tab/DealTab.tsx';
import { tabWordsIn } from './deal-tab/words.ts';

const beside: BesideView = {
  chip: 'Announced: €240 a month',
  title: 'What HubSpot has announced since',
  sentences: ['Under what HubSpot announced: €240.00 a month to B instead of automatic credit to A.'],
  runsOn: ['A: €160.00 a month go on.'],
  note: 'Provisional. Check with HubSpot.',
  grounds: [
    {
      id: 'read',
      title: 'Certain',
      statements: [{ text: 'The net increase.', page: 'hubspot.com/deal-based-commissions' }],
    },
    { id: 'assumed', title: 'Assumed', statements: [{ text: 'Everything else.' }] },
  ],
  missing: [
    {
      id: '1',
      label: 'MRR on the day before',
      wouldDecide: 'A rule depends on it.',
      form: formOf('line:L1:dayBefore'),
    },
    { id: '2', label: 'Customer’s country', wouldDecide: '', where: 'On the company' },
  ],
};
function formOf(id: string): NonNullable<BesideView['missing'][number]['form']> {
  return {
    id,
    button: 'Record the MRR',
    group: 'Products sold',
    fixed: { kind: 'line', lineItemIds: ['L1'] },
    fields: [{ field: 'mrrDayBefore', kind: 'amount', label: 'MRR', required: true }],
  };
}

const plainViews = {
  en: viewOfDeal(inputOf(aDeal(), determined(aDeal()))),
  fr: viewOfDeal(inputOf(aDeal(), determined(aDeal()), french)),
} as const;
const differing = (view: DealView): DealView => ({ ...view, beside, notices: [besideNotice(beside), ...view.notices] });

async function card(where: 'sidebar' | 'tab', language: 'en' | 'fr', view: DealView) {
  calls.length = 0;
  const screen = createRenderer(where === 'tab' ? 'crm.record.tab' : 'crm.record.sidebar');
  screen.mocks.context.user.language = language;
  screen.mocks.context.user.locale = language === 'fr' ? 'fr-fr' : 'en-gb';
  screen.mocks.context.portal.timezone = 'Europe/Paris';
  screen.render(where === 'tab' ? <DealTab /> : <DealSidebar />);
  await called();
  await lastCall().answer(success(view));
  await screen.waitFor(() => screen.findByTestId(Flex, where));
  if (where === 'tab') {
    const tabs = screen.find(Tabs) as unknown as { trigger: (event: string, value: string) => void };
    tabs.trigger('onSelectedChange', 'money');
    await screen.waitFor(() => screen.findByTestId(Flex, 'money-tab'));
  }
  return { ...screen, all: () => screen.getRootNode().toString() };
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('the sidebar has one chip, and its text on a press', async () => {
    const screen = await card('sidebar', language, differing(plainViews[language]));
    const chip = screen.findByTestId(Tag, 'chip-beside');
    expect(chip.text).toBe(beside.chip);
    expect(chip.props.variant).toBe('default');
    expect(screen.all()).not.toContain(beside.sentences[0]);
    chip.trigger('onClick');
    expect(screen.findByTestId(Flex, 'chip-text-beside').toString()).toContain(beside.sentences[0]);
    expect(screen.all()).toContain(beside.note);
  });

  test('Money says it in a sentence, what runs on, what is certain with its page, and what is not', async () => {
    const screen = await card('tab', language, differing(plainViews[language]));
    const told = screen.findByTestId(Flex, 'beside').toString();
    for (const text of [beside.title, ...beside.sentences, ...beside.runsOn, beside.note]) expect(told).toContain(text);
    const grounds = screen.findByTestId(Accordion, 'beside-grounds');
    expect(grounds.props.title).toBe(tabWordsIn(language).howSure);
    expect(grounds.toString()).toContain('Everything else.');
    expect(grounds.findAll(Link).map(({ props }) => (props as { href?: string }).href)).toEqual([
      'https://hubspot.com/deal-based-commissions',
    ]);
  });

  test('the fact that lacks has its form, and one that no form fills says where it is changed', async () => {
    const screen = await card('tab', language, differing(plainViews[language]));
    const first = screen.findByTestId(Flex, 'beside-missing-1');
    expect(first.findAll(Button).map(({ text }) => text)).toEqual(['Record the MRR']);
    const second = screen.findByTestId(Flex, 'beside-missing-2');
    expect(second.findAll(Text).map(({ text }) => text)).toContain('On the company');
  });

  test('where both give the same, nothing is told', async () => {
    const sidebar = await card('sidebar', language, plainViews[language]);
    expect(sidebar.maybeFindByTestId(Tag, 'chip-beside')).toBeNull();
    const tab = await card('tab', language, plainViews[language]);
    expect(tab.maybeFindByTestId(Flex, 'beside')).toBeNull();
  });
});
