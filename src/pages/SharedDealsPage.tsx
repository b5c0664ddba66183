/** The portfolio: every deal that HubSpot and partners sell together. */
import { ErrorState, Flex, Text } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { RetryButton } from '../cards/shared/RetryButton.tsx';
import { wordsIn } from '../cards/shared/words.ts';
import { SharedDeals } from './shared-deals/SharedDeals.tsx';
import { type PortfolioDesk, usePortfolio } from './shared-deals/use-portfolio.ts';
import { Waiting } from './shared-deals/Waiting.tsx';
import { dealsWordsIn, troubleIn } from './shared-deals/words.ts';
import { usePageWords } from './use-words.ts';

export function SharedDealsPage() {
  const words = usePageWords();
  const desk = usePortfolio();
  return (
    <>
      <PageTitle testId="title">{words.deals}</PageTitle>
      <Contents desk={desk} />
    </>
  );
}

function Contents({ desk }: { readonly desk: PortfolioDesk }) {
  const { portfolio, language, readOn } = desk;
  const words = dealsWordsIn(language);
  switch (portfolio.status) {
    case 'loading':
      return <Waiting words={words} />;
    case 'failed':
    case 'restricted': {
      const { status, trouble, retrying } = portfolio;
      return (
        <ErrorState
          testId={status}
          title={status === 'failed' ? words.failed : words.restricted}
          type={status === 'failed' ? 'error' : 'lock'}
        >
          <Flex direction="column" gap="sm">
            <Text>{troubleIn(trouble, language)}</Text>
            <RetryButton
              busy={retrying}
              retry={() => {
                readOn(true);
              }}
              words={wordsIn(language)}
            />
          </Flex>
        </ErrorState>
      );
    }
    case 'read':
      return <SharedDeals read={portfolio} desk={desk} words={words} />;
  }
}
