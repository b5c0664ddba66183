/** Whether the quarter is closed: by whom, when and of what; or how it is closed. */
import { Accordion, Button, Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import type { Locale } from '../../contract/deal-view.ts';
import type { QuarterClosed, QuarterState } from '../../contract/statement.ts';
import { CopyCommand } from '../../settings/CopyCommand.tsx';
import { nobodySaid } from '../../settings/who-and-when.ts';
import type { QuarterAnswer } from '../shared-deals/answer.ts';
import type { Figures } from '../shared-deals/figures.ts';
import { dealsWordsIn, quarterIn, troubleIn } from '../shared-deals/words.ts';
import type { QuarterWords } from './words.ts';

interface ClosingStateProps {
  /** Null: not known yet. */
  readonly answer: QuarterAnswer | null;
  readonly askAgain: () => void;
  /** Only a quarter that is over is closed. */
  readonly isOver: boolean;
  readonly quarter: string;
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: QuarterWords['closing'];
}

export function ClosingState({ answer, askAgain, isOver, quarter, language, figures, words }: ClosingStateProps) {
  if (answer === null) return <StatusTag testId="closing">–</StatusTag>;
  if (answer.kind === 'trouble')
    return <Unknown why={troubleIn(answer.trouble, language)} askAgain={askAgain} words={words} />;
  const { closing, unread, withoutAmounts } = answer.state;
  if (unread !== undefined) return <Unknown why={unread} askAgain={askAgain} words={words} />;
  return (
    <Flex direction="column" gap="xs">
      {closing === undefined ? (
        <Open {...{ isOver, quarter, words }} />
      ) : (
        <Closed closing={closing} figures={figures} words={words} />
      )}
      {withoutAmounts.length > 0 && <WithoutAmounts {...{ quarter, withoutAmounts, language, words }} />}
    </Flex>
  );
}

function Unknown({ why, askAgain, words }: { readonly why: string } & Pick<ClosingStateProps, 'askAgain' | 'words'>) {
  return (
    <Flex direction="row" align="center" gap="sm" wrap>
      <StatusTag testId="closing" variant="warning">
        {words.unknown}
      </StatusTag>
      <Text variant="microcopy">{why}</Text>
      <Button testId="ask-again" variant="transparent" size="xs" onClick={askAgain}>
        {words.tryAgain}
      </Button>
    </Flex>
  );
}

function Open({ isOver, quarter, words }: Pick<ClosingStateProps, 'isOver' | 'quarter' | 'words'>) {
  return (
    <Flex direction="column" gap="xs">
      <Flex direction="row" align="center" gap="sm" wrap>
        <StatusTag testId="closing" variant="info">
          {words.open}
        </StatusTag>
        <Text variant="microcopy">{words.nobody}</Text>
      </Flex>
      {isOver && (
        <Accordion testId="close-it" title={words.closeIt} size="xs">
          <CopyCommand
            place="close"
            command={`npx roe statement --quarter ${quarter} --close ${quarter}.json`}
            text={words.closeText}
          />
        </Accordion>
      )}
    </Flex>
  );
}

type ClosedProps = { readonly closing: QuarterClosed } & Pick<ClosingStateProps, 'figures' | 'words'>;

function Closed({ closing: { by, closedAt, deals, digest, inFull }, figures, words }: ClosedProps) {
  return (
    <Flex direction="column">
      <Flex direction="row" align="center" gap="sm" wrap>
        <StatusTag testId="closing" variant="success">
          {words.closed}
        </StatusTag>
        <Text testId="closed-by">
          {words.by(by === nobodySaid ? words.somebody : by, figures.instant(closedAt), deals)}
        </Text>
      </Flex>
      <Text variant="microcopy">{inFull ? words.asClosed : words.notKept}</Text>
      <Text variant="microcopy">{words.digest(digest)}</Text>
    </Flex>
  );
}

type WithoutProps = Pick<QuarterState, 'withoutAmounts'> & Pick<ClosingStateProps, 'quarter' | 'language' | 'words'>;

const WithoutAmounts = ({ quarter, withoutAmounts, language, words }: WithoutProps) => (
  <Flex testId="without-amounts" direction="column" gap="xs">
    <Text testId="without-amounts-text" variant="microcopy">
      {words.withoutAmounts(withoutAmounts.map((each) => quarterIn(each, dealsWordsIn(language))).join(', '))}
    </Text>
    <CopyCommand
      place="adjust"
      command={`npx roe statement --quarter ${quarter} --closed ${withoutAmounts.map((each) => `${each}.json`).join(',')}`}
    />
  </Flex>
);
