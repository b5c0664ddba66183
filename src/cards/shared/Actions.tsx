import { Flex, StatusTag, Text } from '@hubspot/ui-extensions';
import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { ActionView, ClockView } from '../../contract/deal-view.ts';
import { Section } from './Section.tsx';
import type { CardWords } from './words.ts';

export interface RecordOnScreen {
  readonly objectId: number;
  readonly objectTypeId: string;
}

/** Who owes what, by when. */
export function Action({ action }: { readonly action: ActionView }) {
  return (
    <Flex testId={`action-${action.id}`} direction="column">
      <Text format={{ fontWeight: 'demibold' }}>{action.text}</Text>
      <Text variant="microcopy">{action.by === '' ? action.who : `${action.who} · ${action.by}`}</Text>
    </Flex>
  );
}

/** HubSpot's own form for a task on this deal. */
export function AddTask({
  deal,
  words,
  primary,
}: {
  readonly deal: RecordOnScreen;
  readonly words: CardWords;
  readonly primary: boolean;
}) {
  return (
    <CrmActionButton
      testId="add-task"
      actionType="ADD_TASK"
      actionContext={{ objectId: deal.objectId, objectTypeId: deal.objectTypeId }}
      variant={primary ? 'primary' : 'secondary'}
      size="sm"
    >
      {words.addTask}
    </CrmActionButton>
  );
}

/** Deadlines under one heading: each says itself whether it runs, was met or was missed. */
export function Clocks({ title, clocks }: { readonly title: string; readonly clocks: readonly ClockView[] }) {
  if (clocks.length === 0) return null;
  return (
    <Section name="clocks" title={title}>
      {clocks.map((clock) => (
        <Flex key={clock.id} testId={`clock-${clock.id}`} direction="column">
          <StatusTag variant={clock.tone}>{clock.label}</StatusTag>
          <Text testId={`clock-sentence-${clock.id}`}>{clock.sentence}</Text>
        </Flex>
      ))}
    </Section>
  );
}
