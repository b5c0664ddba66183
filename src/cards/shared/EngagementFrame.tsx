/** Draws every state that is not a view, and puts above a view what must be known of its age. */
import type { ReactNode } from 'react';
import { Alert, EmptyState, ErrorState, Flex, LoadingButton, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { Freshness, Trouble } from './engagement.ts';
import { Notices } from './Notices.tsx';
import type { DealEngagement } from './use-deal-engagement.ts';
import { troubleText, wordsIn, type CardWords } from './words.ts';

interface FrameProps {
  readonly card: DealEngagement;
  readonly children: (view: DealView, words: CardWords) => ReactNode;
}

export function EngagementFrame({ card, children }: FrameProps) {
  const { engagement, reload } = card;
  const words = wordsIn(card.language);
  switch (engagement.status) {
    case 'loading':
      return <LoadingSpinner testId="loading" label={words.loading} showLabel layout="centered" />;
    case 'restricted':
      return (
        <ErrorState testId="restricted" type="lock" title={words.restricted}>
          <Flex direction="column" gap="sm">
            <Text testId="trouble">{engagement.failure.message}</Text>
            <Text>{words.nothingShown}</Text>
            <Retry words={words} busy={engagement.retrying} reload={reload} />
          </Flex>
        </ErrorState>
      );
    case 'failed':
      return (
        <ErrorState testId="failed" title={words.failed}>
          <Flex direction="column" gap="sm">
            <Text testId="trouble">{troubleText(engagement.trouble, words)}</Text>
            <SupportReference trouble={engagement.trouble} words={words} />
            <Retry words={words} busy={engagement.retrying} reload={reload} />
          </Flex>
        </ErrorState>
      );
    case 'ready':
      return (
        <Flex direction="column" gap="md">
          <Age freshness={engagement.freshness} view={engagement.view} words={words} reload={reload} />
          <Notices notices={engagement.view.notices} />
          {engagement.view.nothing !== undefined && <Nothing nothing={engagement.view.nothing} />}
          {children(engagement.view, words)}
          <Footer
            view={engagement.view}
            words={words}
            busy={engagement.freshness.kind === 'refreshing'}
            reload={reload}
          />
        </Flex>
      );
  }
}

function Nothing({ nothing }: { readonly nothing: NonNullable<DealView['nothing']> }) {
  return (
    <EmptyState testId="nothing" title={nothing.title} layout="vertical" imageName="deals" flush>
      <Text>{nothing.text}</Text>
    </EmptyState>
  );
}

interface AgeProps {
  readonly freshness: Freshness;
  readonly view: DealView;
  readonly words: CardWords;
  readonly reload: () => void;
}

function Age({ freshness, view, words, reload }: AgeProps) {
  if (freshness.kind !== 'stale') return null;
  if (freshness.trouble === undefined) {
    return (
      <Alert testId="stale" variant="warning" title={words.stale}>
        {words.staleText(view.asOf)}
      </Alert>
    );
  }
  return (
    <Alert testId="stale" variant="danger" title={words.notRefreshed}>
      <Flex direction="column" gap="sm">
        <Text testId="trouble">{words.staleBecause(troubleText(freshness.trouble, words))}</Text>
        <Retry words={words} busy={false} reload={reload} />
      </Flex>
    </Alert>
  );
}

function SupportReference({ trouble, words }: { readonly trouble: Trouble; readonly words: CardWords }) {
  const id = trouble.kind === 'failure' ? trouble.failure.correlationId : undefined;
  if (id === undefined) return null;
  return (
    <Text testId="support-reference" variant="microcopy">
      {words.supportReference(id)}
    </Text>
  );
}

interface RetryProps {
  readonly words: CardWords;
  readonly busy: boolean;
  readonly reload: () => void;
}

function Retry({ words, busy, reload }: RetryProps) {
  return (
    <LoadingButton testId="retry" variant="primary" size="sm" loading={busy} onClick={reload}>
      {busy ? words.retrying : words.retry}
    </LoadingButton>
  );
}

function Footer({ view, words, busy, reload }: RetryProps & { readonly view: DealView }) {
  return (
    <Flex direction="column" gap="xs" align="start">
      <Text testId="as-of" variant="microcopy">
        {view.asOf}
      </Text>
      <Text testId="edition" variant="microcopy">
        {view.edition}
      </Text>
      <LoadingButton testId="refresh" variant="secondary" size="xs" loading={busy} onClick={reload}>
        {busy ? words.refreshing : words.refresh}
      </LoadingButton>
    </Flex>
  );
}
