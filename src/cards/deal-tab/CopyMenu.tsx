/** Texts for the customer and for the partners, in one menu. */
import { Dropdown } from '@hubspot/ui-extensions';
import type { CopyView } from '../../contract/copy.ts';
import { useCopy } from '../shared/use-copy.ts';
import type { TabWords } from './words.ts';

export function CopyMenu({ copies, tab }: { readonly copies: readonly CopyView[]; readonly tab: TabWords }) {
  const copy = useCopy(tab);
  if (copies.length === 0) return null;
  return (
    <Dropdown testId="copy-menu" variant="transparent" buttonText={tab.copy} buttonSize="xs">
      {copies.map(({ id, label, text }) => (
        <Dropdown.ButtonItem
          key={id}
          testId={`copy-${id}`}
          onClick={() => {
            copy(text);
          }}
        >
          {label}
        </Dropdown.ButtonItem>
      ))}
    </Dropdown>
  );
}
