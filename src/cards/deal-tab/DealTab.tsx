/** The whole deal: whose turn and what it is worth above, then what to do, the lines, the partners. */
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
import type { Figure, Figures, MoneyLine } from '../../contract/money.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { Lines } from './Lines.tsx';
import { Overview } from './Overview.tsx';
import { Partners } from './Partners.tsx';
import { RecordMenu } from './RecordMenu.tsx';
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
}

function Deal({ view, freshness, words, deal, desk, reload, language }: DealProps) {
  const [selected, select] = useState<string | number>('overview');
  const tab = tabWordsIn(language);
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
        {view.audience === 'hubspot' && (
          <Tab tabId="partners" title={tab.partnersTab(view.partners.length)}>
            {selected === 'partners' && <Partners view={view} words={tab} />}
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
  if (figures.length === 0) return <NoFigures lines={lines} label={words.commission} />;
  return (
    <Flex direction="column" gap="xs">
      {figures.map((each, index) => (
        // The first stands there already while the deal is read: taken away and put there anew it would let the rest jump.
        <ThreeFigures key={index === 0 ? 'first' : each.currency} figures={each} labelled={index === 0} words={words} />
      ))}
    </Flex>
  );
}

/** As high as the three figures. */
function NoFigures({ lines, label }: { readonly lines: readonly MoneyLine[]; readonly label: string }) {
  return (
    <Flex testId="money" direction="column">
      <Text variant="microcopy">{label}</Text>
      {lines.map(({ id, headline, detail }) => (
        <Flex key={id} direction="column">
          <Heading testId={`money-${id}`}>{headline}</Heading>
          <Text testId={`money-detail-${id}`} variant="microcopy">
            {detail}
          </Text>
        </Flex>
      ))}
    </Flex>
  );
}

interface ThreeFiguresProps {
  readonly figures: Figures;
  /** A further currency stands under the labels of the first. */
  readonly labelled: boolean;
  readonly words: TabWords;
}

function ThreeFigures({ figures, labelled, words }: ThreeFiguresProps) {
  const { currency, monthly, earned, maximum } = figures;
  const three: readonly (readonly [string, string, Figure])[] = [
    ['monthly', words.monthly, monthly],
    ['earned', words.earned, earned],
    ['maximum', words.maximum, maximum],
  ];
  return (
    <Flex testId={`figures-${currency}`} direction="row" gap="sm">
      {three.map(([id, label, { amount, detail }]) => (
        <Box key={id} flex={1}>
          <Flex direction="column">
            {labelled && <Text variant="microcopy">{label}</Text>}
            <Heading testId={`${id}-${currency}`}>{amount === '' ? '–' : amount}</Heading>
            <Text variant="microcopy">{detail}</Text>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <DealTab />);
