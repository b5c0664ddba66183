/** The whole deal: whose turn and what it is worth above, then what to do, the lines, the partners, what was recorded. */
import { useState } from 'react';
import { AutoGrid, Box, Flex, Heading, hubspot, Tab, Tabs, Text } from '@hubspot/ui-extensions';
import { Chips } from '../shared/Chips.tsx';
import { Confirmation } from '../shared/Confirmation.tsx';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import type { Freshness } from '../shared/engagement.ts';
import { Foot } from '../shared/Foot.tsx';
import type { ReaderLanguage } from '../shared/language.ts';
import { chipsOf } from '../shared/notice-chips.ts';
import type { RecordOnScreen } from '../shared/AddTask.tsx';
import { TurnHead } from '../shared/TurnHead.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import { isWaiting, waitingView } from '../shared/waiting-view.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { Figure } from '../../contract/money.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { History } from './History.tsx';
import { Lines } from './Lines.tsx';
import { Money } from './Money.tsx';
import { Overview } from './Overview.tsx';
import { Partners } from './Partners.tsx';
import { RecordMenu } from './RecordMenu.tsx';
import { useHistory } from './use-history.ts';
import { tabWordsIn, type TabWords } from './words.ts';

export function DealTab() {
  const card = useDealEngagement();
  return (
    <EngagementFrame
      card={card}
      waiting={(words) => <Deal view={waitingView(words)} freshness={{ kind: 'refreshing' }} words={words} {...card} />}
    >
      {(view, freshness, words) => <Deal view={view} freshness={freshness} words={words} {...card} />}
    </EngagementFrame>
  );
}

interface DealProps {
  readonly view: DealView;
  readonly freshness: Freshness;
  readonly words: CardWords;
  readonly deal: RecordOnScreen;
  readonly desk: RecordingDesk;
  readonly reload: () => void;
  readonly language: ReaderLanguage['language'];
  readonly locale: string;
  readonly timeZone: string;
}

function Deal({ view, freshness, words, deal, desk, reload, language, locale, timeZone }: DealProps) {
  const [selected, select] = useState<string | number>('overview');
  const tab = tabWordsIn(language);
  const wanted = selected === 'history' && !isWaiting(view);
  const history = useHistory({ wanted, view, desk, locale, timeZone, unanswered: tab.historyUnanswered });
  return (
    <Flex testId="tab" direction="column" gap="md">
      <AutoGrid columnWidth={380} flexible gap="md">
        <TurnHead turn={view.turn} strip />
        <Worth view={view} words={tab} />
      </AutoGrid>
      <Confirmation desk={desk} words={words} />
      <Tabs selected={selected} onSelectedChange={select}>
        <Tab tabId="overview" title={tab.overview}>
          <Overview view={view} words={words} tab={tab} deal={deal} desk={desk} />
        </Tab>
        <Tab tabId="lines" title={tab.linesTab(view.lines.length)}>
          {selected === 'lines' && <Lines view={view} words={words} tab={tab} desk={desk} />}
        </Tab>
        <Tab tabId="money" title={tab.moneyTab}>
          {selected === 'money' && (
            <Money
              view={view}
              desk={desk}
              words={words}
              tab={tab}
              language={language}
              locale={locale}
              timeZone={timeZone}
            />
          )}
        </Tab>
        {view.audience === 'hubspot' && (
          <Tab tabId="partners" title={tab.partnersTab(view.partners.length)}>
            {selected === 'partners' && <Partners view={view} words={tab} />}
          </Tab>
        )}
        {/* With Partners, or it would stand before: who looks is known once the deal is read. */}
        {!isWaiting(view) && (
          <Tab tabId="history" title={tab.historyTab}>
            {selected === 'history' && <History history={history} desk={desk} words={words} tab={tab} />}
          </Tab>
        )}
      </Tabs>
      <Chips chips={chipsOf(view, freshness, words)} />
      {!isWaiting(view) && (
        <Foot foot={view.foot} busy={freshness.kind === 'refreshing'} reload={reload} words={words}>
          <CopyMenu copies={view.copies} tab={tab} />
          <RecordMenu forms={view.recording.general} desk={desk} words={words} tab={tab} />
        </Foot>
      )}
    </Flex>
  );
}

/** The three figures of each currency; where there is none, why. */
function Worth({ view, words }: { readonly view: DealView; readonly words: TabWords }) {
  const { figures, lines } = view.money;
  const rows: readonly FigureRow[] =
    figures.length > 0
      ? figures.map(({ currency, monthly, earned, maximum }, index) => ({
          testId: `figures-${currency}`,
          // A further currency stands under the labels of the first.
          labelled: index === 0,
          cells: [
            { testId: `monthly-${currency}`, label: words.monthly, ...monthly },
            { testId: `earned-${currency}`, label: words.earned, ...earned },
            { testId: `maximum-${currency}`, label: words.maximum, ...maximum },
          ],
        }))
      : lines.map(({ id, headline, detail }, index) => ({
          testId: 'money',
          labelled: index === 0,
          cells: [{ testId: `money-${id}`, label: words.commission, amount: headline, detail }],
        }));
  return (
    <Flex direction="column" gap="xs">
      {rows.map((row, index) => (
        // By place: what stands there while the deal is read would, taken away and put there anew, let the rest jump.
        <Row key={placeOf(index)} {...row} />
      ))}
    </Flex>
  );
}

const placeOf = (index: number): string => `at-${index}`;

interface FigureRow {
  readonly testId: string;
  readonly labelled: boolean;
  readonly cells: readonly (Figure & { readonly testId: string; readonly label: string })[];
}

/** Three lines high, whatever it says. */
function Row({ testId, labelled, cells }: FigureRow) {
  return (
    <Flex testId={testId} direction="row" gap="sm">
      {cells.map((cell, index) => (
        <Box key={placeOf(index)} flex={1}>
          <Flex direction="column">
            {labelled && <Text variant="microcopy">{cell.label}</Text>}
            <Heading testId={cell.testId}>{cell.amount === '' ? '–' : cell.amount}</Heading>
            <Text variant="microcopy">{cell.detail}</Text>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <DealTab />);
