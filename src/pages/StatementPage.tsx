/** A quarter's statement: what the shared deals bring in it, whether that adds up, and whether the quarter is closed. */
import { PageBreadcrumbs, PageTitle } from '@hubspot/ui-extensions/pages';
import { NotRead } from './NotRead.tsx';
import { Statement } from './quarter/Statement.tsx';
import { Waiting } from './quarter/Waiting.tsx';
import { quarterWordsIn } from './quarter/words.ts';
import { type PortfolioDesk, usePortfolio } from './shared-deals/use-portfolio.ts';
import { usePageWords } from './use-words.ts';

export function StatementPage() {
  const words = usePageWords();
  const desk = usePortfolio();
  return (
    <>
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{words.deals}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{words.statement}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle testId="title">{words.statement}</PageTitle>
      <Contents desk={desk} />
    </>
  );
}

function Contents({ desk }: { readonly desk: PortfolioDesk }) {
  const { portfolio, language, readOn } = desk;
  switch (portfolio.status) {
    case 'loading':
      return <Waiting words={quarterWordsIn(language)} language={language} />;
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
      return <Statement read={portfolio} desk={desk} />;
  }
}
