/** The ten-second answer beside a deal: whose turn it is, what it is worth, how far the proof is, one button. */
import type { ReactNode } from 'react';
import { Button, Flex, hubspot, Text } from '@hubspot/ui-extensions';
import { AddPartner } from '../shared/AddPartner.tsx';
import { AddTask, type RecordOnScreen } from '../shared/AddTask.tsx';
import { Chips } from '../shared/Chips.tsx';
import { Confirmation } from '../shared/Confirmation.tsx';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import { Foot } from '../shared/Foot.tsx';
import type { Freshness } from '../shared/engagement.ts';
import { MoneyLines } from '../shared/MoneyLines.tsx';
import { chipsOf } from '../shared/notice-chips.ts';
import { ProofSteps } from '../shared/ProofSteps.tsx';
import { StepButton } from '../shared/RecordPanel.tsx';
import { StepToCome } from '../shared/StepToCome.tsx';
import { TurnHead } from '../shared/TurnHead.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import { waitingView } from '../shared/waiting-view.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../contract/deal-view.ts';
import { WhyPanel } from './WhyPanel.tsx';

export function DealSidebar() {
  const card = useDealEngagement();
  return (
    <EngagementFrame
      card={card}
      waiting={(words) => (
        <Answer view={waitingView(words)} freshness={{ kind: 'refreshing' }} words={words} {...card}>
          <StepToCome />
        </Answer>
      )}
    >
      {(view, freshness, words) => (
        <Answer view={view} freshness={freshness} words={words} {...card}>
          <Next view={view} words={words} {...card} />
          <AddTask deal={card.deal} words={words} />
        </Answer>
      )}
    </EngagementFrame>
  );
}

interface AnswerProps {
  readonly view: DealView;
  readonly freshness: Freshness;
  readonly words: CardWords;
  readonly desk: RecordingDesk;
  readonly reload: () => void;
  /** The buttons. */
  readonly children: ReactNode;
}

function Answer({ view, freshness, words, desk, reload, children }: AnswerProps) {
  const main = view.proofs.find((proof) => proof.main);
  return (
    <Flex testId="sidebar" direction="column" gap="md">
      <TurnHead turn={view.turn} />
      <Flex direction="row" gap="sm" wrap>
        {children}
      </Flex>
      <Confirmation desk={desk} words={words} />
      <MoneyLines lines={view.money.lines} />
      {main !== undefined && view.turn.kind !== 'nothing' && <ProofSteps proof={main} words={words} />}
      <Chips chips={chipsOf(view, freshness, words)} />
      <Foot foot={view.foot} busy={freshness.kind === 'refreshing'} reload={reload} words={words}>
        <Button testId="details" variant="transparent" size="xs" overlay={<WhyPanel view={view} words={words} />}>
          {words.details}
        </Button>
      </Foot>
    </Flex>
  );
}

/** One button, at one place, whatever the step is by then: the focus finds it again after a recording. */
function Next({
  view,
  words,
  deal,
  desk,
}: Pick<AnswerProps, 'view' | 'words' | 'desk'> & { readonly deal: RecordOnScreen }) {
  const { step, offer } = view.turn;
  if (offer === 'add_partner') return <AddPartner deal={deal} words={words} />;
  const form = step === undefined ? undefined : view.recording[step.of][step.id];
  const where = view.todo.find(({ of, id }) => of === step?.of && id === step.id)?.where;
  if (where !== undefined) return <Text testId="where">{where}</Text>;
  return <StepButton place="next" form={form} desk={desk} words={words} variant="primary" />;
}

hubspot.extend<'crm.record.sidebar'>(() => <DealSidebar />);
