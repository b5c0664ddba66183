/** Everything else that can be recorded, in one menu. */
import { Dropdown } from '@hubspot/ui-extensions';
import { RecordPanel } from '../shared/RecordPanel.tsx';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import type { TabWords } from './words.ts';

interface RecordMenuProps {
  readonly forms: readonly RecordForm[];
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  readonly tab: TabWords;
}

export function RecordMenu({ forms, desk, words, tab }: RecordMenuProps) {
  if (forms.length === 0) return null;
  return (
    <Dropdown testId="record-menu" variant="transparent" buttonText={tab.recordFact} buttonSize="xs">
      {forms.map((form) => {
        const place = `menu-${form.id}`;
        return (
          <Dropdown.ButtonItem
            key={form.id}
            testId={`record-${place}`}
            onClick={() => {
              desk.open(place, form);
            }}
            overlay={<RecordPanel place={place} title={form.button} desk={desk} words={words} />}
          >
            {form.button}
          </Dropdown.ButtonItem>
        );
      })}
    </Dropdown>
  );
}
