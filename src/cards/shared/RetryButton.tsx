import { Flex, LoadingButton } from '@hubspot/ui-extensions';

interface RetryButtonProps {
  readonly busy: boolean;
  readonly retry: () => void;
  readonly words: { readonly retry: string; readonly retrying: string };
}

/** The way on where nothing can be shown. */
export const RetryButton = ({ busy, retry, words }: RetryButtonProps) => (
  <Flex>
    <LoadingButton testId="retry" variant="primary" size="sm" loading={busy} onClick={retry}>
      {busy ? words.retrying : words.retry}
    </LoadingButton>
  </Flex>
);
