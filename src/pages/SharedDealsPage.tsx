/** The portfolio: every deal that HubSpot and partners sell together. */
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { NotRead } from './NotRead.tsx';
import { SharedDeals } from './shared-deals/SharedDeals.tsx';
import { type PortfolioDesk, usePortfolio } from './shared-deals/use-portfolio.ts';
import { Waiting } from './shared-deals/Waiting.tsx';
import { dealsWordsIn } from './shared-deals/words.ts';
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
    case 'restricted':
      return (
        <NotRead
          portfolio={portfolio}
          retry={() => {
            readOn(true);
          }}
          language={language}
        />
      );
    case 'read':
      return <SharedDeals read={portfolio} desk={desk} words={words} />;
  }
}
