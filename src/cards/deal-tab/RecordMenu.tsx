/** Everything else that can be recorded, in one menu. */
import { Dropdown } from '@hubspot/ui-extensions';
import { RecordPanel } from '../shared/RecordPanel.tsx';
import { openedWith, type Recording, titleOf } from '../shared/recording.ts';
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

/** What takes something back has nothing to fill in, and a menu of its own. */
export function RecordMenu({ forms, desk, words, tab }: RecordMenuProps) {
  const all = withOpened(forms, desk.recording);
  const asking = all.filter(({ fields }) => fields.length > 0);
  const taking = all.filter(({ fields }) => fields.length === 0);
  return (
    <>
      <Menu
        id="record-menu"
        title={tab.recordFact}
        forms={asking}
        label={(form) => `${form.group} · ${titleOf(form)}`}
        desk={desk}
        words={words}
      />
      <Menu
        id="withdraw-menu"
        title={taking[0]?.group ?? ''}
        forms={taking}
        label={(form) => form.about ?? form.button}
        desk={desk}
        words={words}
      />
    </>
  );
}

/** What was just recorded may be on no list any more: its item stays until its panel is closed, which goes with it. */
function withOpened(forms: readonly RecordForm[], recording: Recording): readonly RecordForm[] {
  if (recording.status === 'closed' || forms.some(({ id }) => placeOf(id) === recording.place)) return forms;
  const opened = openedWith(recording);
  return placeOf(opened.id) === recording.place ? [...forms, opened] : forms;
}
const placeOf = (id: string): string => `menu-${id}`;

interface MenuProps {
  readonly id: string;
  readonly title: string;
  readonly forms: readonly RecordForm[];
  readonly label: (form: RecordForm) => string;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
}

function Menu({ id, title, forms, label, desk, words }: MenuProps) {
  if (forms.length === 0) return null;
  return (
    <Dropdown testId={id} variant="transparent" buttonText={title} buttonSize="xs">
      {forms.map((form) => {
        const place = placeOf(form.id);
        return (
          <Dropdown.ButtonItem
            key={form.id}
            testId={`record-${place}`}
            onClick={() => {
              desk.open(place, form);
            }}
            overlay={<RecordPanel place={place} title={titleOf(form)} desk={desk} words={words} />}
          >
            {label(form)}
          </Dropdown.ButtonItem>
        );
      })}
    </Dropdown>
  );
}
