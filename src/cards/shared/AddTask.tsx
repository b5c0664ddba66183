import { CrmActionButton } from '@hubspot/ui-extensions/crm';
import type { CardWords } from './words.ts';

export interface RecordOnScreen {
  readonly objectId: number;
  readonly objectTypeId: string;
}

interface AddTaskProps {
  readonly deal: RecordOnScreen;
  readonly words: CardWords;
  readonly size?: 'xs' | 'sm';
}

/** HubSpot's own form for a task on this deal. Always beside the step itself, never in its place. */
export function AddTask({ deal: { objectId, objectTypeId }, words, size = 'sm' }: AddTaskProps) {
  return (
    <CrmActionButton
      testId="add-task"
      actionType="ADD_TASK"
      actionContext={{ objectId, objectTypeId }}
      variant="secondary"
      size={size}
    >
      {words.addTask}
    </CrmActionButton>
  );
}
