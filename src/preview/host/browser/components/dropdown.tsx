import type { DropdownButtonItemProps, DropdownProps } from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { buttonClass } from './button.tsx';
import { extensionEvent, react } from './event.ts';
import { older } from './older-props.ts';
import { useOverlay } from './overlay.tsx';
import { useSurface } from './surface.ts';

/** Closes the menu; the focus goes to its button, and comes back there from what an item opens. */
const MenuContext = createContext<() => void>(() => undefined);

export function Dropdown(props: DropdownProps) {
  const { variant = 'secondary', buttonText = 'More', buttonSize = 'md', disabled = false, children, testId } = props;
  const options = older(props, 'options') ?? [];
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
    };
  }, [open]);
  return (
    <div
      ref={root}
      className="hs-dropdown"
      data-testid={testId}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <button
        ref={toggle}
        type="button"
        className={buttonClass({ variant, size: buttonSize })}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {buttonText} <span aria-hidden="true">▾</span>
      </button>
      <MenuContext.Provider value={close}>
        {/* Items stay mounted, so that the overlay of an item outlives the menu. */}
        <div role="menu" className="hs-menu" hidden={!open}>
          {children}
          {options.map(({ label, onClick }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              onClick={() => {
                close();
                onClick?.();
              }}
            >
              {label}
            </button>
          ))}
        </div>
      </MenuContext.Provider>
    </div>
  );
}

export function DropdownButtonItem({ onClick, overlay, children, testId }: DropdownButtonItemProps) {
  const surface = useSurface();
  const close = useContext(MenuContext);
  const { show, drawn } = useOverlay(overlay);
  return (
    <>
      <button
        type="button"
        role="menuitem"
        data-testid={testId}
        onClick={(event) => {
          close();
          react(onClick, extensionEvent(event), surface);
          show();
        }}
      >
        {children}
      </button>
      {drawn}
    </>
  );
}
