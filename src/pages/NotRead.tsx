/** Why the shared deals are not there, and a press to try again. */
import { ErrorState, Flex, Text } from '@hubspot/ui-extensions';
import { RetryButton } from '../cards/shared/RetryButton.tsx';
import { wordsIn } from '../cards/shared/words.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { Portfolio } from './shared-deals/portfolio.ts';
import { dealsWordsIn, troubleIn } from './shared-deals/words.ts';

interface NotReadProps {
  readonly portfolio: Extract<Portfolio, { status: 'failed' | 'restricted' }>;
  readonly retry: () => void;
  readonly language: Locale;
}

export function NotRead({ portfolio: { status, trouble, retrying }, retry, language }: NotReadProps) {
  const words = dealsWordsIn(language);
  return (
    <ErrorState
      testId={status}
      title={status === 'failed' ? words.failed : words.restricted}
      type={status === 'failed' ? 'error' : 'lock'}
    >
      <Flex direction="column" gap="sm">
        <Text>{troubleIn(trouble, language)}</Text>
        <RetryButton busy={retrying} retry={retry} words={wordsIn(language)} />
      </Flex>
    </ErrorState>
  );
}
