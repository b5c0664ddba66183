import type { TabProps, TabsProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useId, useLayoutEffect, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { classes } from './sizes.ts';

type TabId = string | number;

/** A tab reaches the page without its parent seeing its props, so it draws its own button into the parent's row. */
interface Row {
  readonly list: HTMLElement | null;
  readonly selected: TabId | undefined;
  readonly select: (id: TabId) => void;
  /** The first tab that arrives is the selected one where the card names none. */
  readonly arrive: (id: TabId) => void;
}
const RowContext = createContext<Row | undefined>(undefined);

/** On each button: React sends the events of what is drawn elsewhere to where it is written, not to the row. */
function walk(event: KeyboardEvent<HTMLButtonElement>) {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const tabs = [
    ...(event.currentTarget.parentElement?.querySelectorAll<HTMLButtonElement>('[role="tab"]:not([disabled])') ?? []),
  ];
  const next = tabs[(tabs.findIndex((tab) => tab === document.activeElement) + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
}

export function Tabs({
  onSelectedChange,
  defaultSelected,
  selected,
  variant = 'default',
  fill = false,
  children,
  testId,
}: TabsProps) {
  const [list, setList] = useState<HTMLElement | null>(null);
  const [own, setOwn] = useState<TabId | undefined>(defaultSelected);
  const row: Row = {
    list,
    selected: selected ?? own,
    select: (id) => {
      setOwn(id);
      // The SDK types the handler as one of three; each takes what the card's own tab ids are.
      (onSelectedChange as ((id: TabId) => void) | undefined)?.(id);
    },
    arrive: (id) => {
      setOwn((current) => current ?? id);
    },
  };
  return (
    <div className={classes('hs-tabs', `hs-tabs-${variant}`, fill && 'hs-fill')} data-testid={testId}>
      <div role="tablist" className="hs-tablist" ref={setList} />
      <RowContext.Provider value={row}>{children}</RowContext.Provider>
    </div>
  );
}

export function Tab({ disabled = false, tabId, title, tooltip, children, testId }: TabProps) {
  const row = useContext(RowContext);
  const own = useId();
  const id = tabId ?? own;
  const arrive = row?.arrive;
  useLayoutEffect(() => {
    if (!disabled) arrive?.(id);
  }, [arrive, disabled, id]);
  if (row === undefined) throw new Error('A Tab stands inside Tabs.');
  const chosen = row.selected === id;
  return (
    <>
      {row.list !== null &&
        createPortal(
          <button
            type="button"
            role="tab"
            id={`${own}-tab`}
            aria-selected={chosen}
            aria-controls={`${own}-panel`}
            tabIndex={chosen ? 0 : -1}
            disabled={disabled}
            title={tooltip}
            onKeyDown={walk}
            onClick={() => {
              row.select(id);
            }}
          >
            {title}
          </button>,
          row.list,
        )}
      <div
        role="tabpanel"
        id={`${own}-panel`}
        aria-labelledby={`${own}-tab`}
        hidden={!chosen}
        className="hs-tabpanel"
        data-testid={testId}
      >
        {children}
      </div>
    </>
  );
}
