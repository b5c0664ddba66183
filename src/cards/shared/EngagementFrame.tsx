/** Draws what a card knows: the view, the same with dashes while it is read, or why there is none and what to do. */
import type { ReactNode } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { Freshness } from './engagement.ts';
import { RetryButton } from './RetryButton.tsx';
import { troubleTexts } from './trouble-texts.ts';
import { TurnHead } from './TurnHead.tsx';
import type { DealEngagement } from './use-deal-engagement.ts';
import { wordsIn, type CardWords } from './words.ts';

interface FrameProps {
  readonly card: DealEngagement;
  /** The same components with dashes, so that nothing jumps. */
  readonly waiting: (words: CardWords) => ReactNode;
  readonly children: (view: DealView, freshness: Freshness, words: CardWords) => ReactNode;
}

export function EngagementFrame({ card, waiting, children }: FrameProps) {
  const { engagement, reload } = card;
  const words = wordsIn(card.language);
  switch (engagement.status) {
    case 'loading':
      return <>{waiting(words)}</>;
    case 'restricted':
      return (
        <Unseen
          testId="restricted"
          tag={words.restrictedTag}
          phrase={words.restricted}
          texts={[engagement.failure.message, words.nothingShown]}
          busy={engagement.retrying}
          reload={reload}
          words={words}
        />
      );
    case 'failed':
      return (
        <Unseen
          testId="failed"
          tag={words.failedTag}
          phrase={words.failed}
          texts={troubleTexts(engagement.trouble, words)}
          busy={engagement.retrying}
          reload={reload}
          words={words}
        />
      );
    case 'ready':
      return <>{children(engagement.view, engagement.freshness, words)}</>;
  }
}

interface UnseenProps {
  readonly testId: string;
  readonly tag: string;
  readonly phrase: string;
  readonly texts: readonly string[];
  readonly busy: boolean;
  readonly reload: () => void;
  readonly words: CardWords;
}

function Unseen({ testId, tag, phrase, texts, busy, reload, words }: UnseenProps) {
  return (
    <Flex testId={testId} direction="column" gap="md">
      <TurnHead turn={{ tag, tone: 'danger', when: '', phrase, because: '' }} />
      <Flex testId="trouble" direction="column" gap="xs">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Flex>
      <RetryButton busy={busy} retry={reload} words={words} />
    </Flex>
  );
}
