/** The portfolio: every deal that is shared with a partner. */
import { Text } from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { usePageWords } from './use-words.ts';

export function SharedDealsPage() {
  const words = usePageWords();
  return (
    <>
      <PageTitle testId="title">{words.deals}</PageTitle>
      <Text testId="about" variant="microcopy">
        {words.dealsAbout}
      </Text>
    </>
  );
}
