/** The ten-second answer beside a deal: what stands, what it earns, what is due, who must act. */
import { Divider, Flex, hubspot, Text } from '@hubspot/ui-extensions';
import { Action, AddTask, Clocks, type RecordOnScreen } from '../shared/Actions.tsx';
import { Commission } from '../shared/Commission.tsx';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import { Proofs } from '../shared/Proofs.tsx';
import { Section } from '../shared/Section.tsx';
import { Status } from '../shared/Status.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../view/deal-view.ts';

export function DealSidebar() {
  const card = useDealEngagement();
  return <EngagementFrame card={card}>{(view, words) => <Answer view={view} words={words} deal={card.deal} />}</EngagementFrame>;
}

interface AnswerProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly deal: RecordOnScreen;
}

function Answer({ view, words, deal }: AnswerProps) {
  if (view.nothing !== undefined) return <Due view={view} words={words} deal={deal} />;
  const unknown = view.missing.filter(({ decides }) => decides);
  return (
    <Flex testId="sidebar" direction="column" gap="md">
      <Status view={view} words={words} />
      <Divider size="flush" />
      <Commission view={view} words={words} />
      <Divider size="flush" />
      <Proofs view={view} words={words} brief />
      <Divider size="flush" />
      {unknown.length > 0 && (
        <Section name="missing" title={words.missingNow}>
          {unknown.map(({ id, label }) => (
            <Text key={id} testId={`missing-fact-${id}`}>
              {label}
            </Text>
          ))}
        </Section>
      )}
      {view.nextAction === undefined && (
        <Section name="next-action" title={words.nextAction}>
          <Text testId="nothing-to-do">{idle(view, words)}</Text>
        </Section>
      )}
      <Due view={view} words={words} deal={deal} />
      <Text testId="full-view" variant="microcopy">
        {words.fullView}
      </Text>
    </Flex>
  );
}

/** Said where no action is due: nothing is promised while facts are missing, and duties beside the credit are not hidden. */
function idle({ missing, nextActions }: DealView, words: CardWords): string {
  if (missing.some(({ decides }) => decides)) return words.firstTheFacts;
  return nextActions.length === 0 ? words.nothingToDo : words.nothingForCredit(nextActions.length);
}

/** Who must act and which clock ends first: a duty may run even where there is nothing to judge. */
function Due({ view, words, deal }: AnswerProps) {
  const { nextAction, nextClock } = view;
  return (
    <>
      {nextAction !== undefined && (
        <Section name="next-action" title={words.nextAction}>
          <Flex direction="column" gap="xs" align="start">
            <Action action={nextAction} />
            <AddTask deal={deal} words={words} />
          </Flex>
        </Section>
      )}
      {nextClock !== undefined && <Clocks title={words.clock} clocks={[nextClock]} />}
    </>
  );
}

hubspot.extend<'crm.record.sidebar'>(() => <DealSidebar />);
