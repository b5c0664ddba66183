/** For an address that no page has; the SDK's own words for it are English alone. */
import { EmptyState, Text } from '@hubspot/ui-extensions';
import { PageLink, PageTitle } from '@hubspot/ui-extensions/pages';
import { usePageWords } from './use-words.ts';

export function UnknownPage() {
  const words = usePageWords();
  return (
    <>
      <PageTitle testId="title">{words.unknownPage}</PageTitle>
      <EmptyState testId="unknown" title={words.unknownPageAbout} layout="vertical" reverseOrder>
        <Text>
          <PageLink to="/">{words.deals}</PageLink>
        </Text>
      </EmptyState>
    </>
  );
}
