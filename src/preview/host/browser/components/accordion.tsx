import type { AccordionProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { sizeName } from './sizes.ts';

export function Accordion({
  title,
  defaultOpen = false,
  disabled = false,
  open,
  size = 'sm',
  onClick,
  children,
  testId,
}: AccordionProps) {
  const [own, setOwn] = useState(defaultOpen);
  const shown = open ?? own;
  const id = useId();
  return (
    <div className={`hs-accordion hs-accordion-${sizeName(size)}`} data-testid={testId}>
      <button
        type="button"
        aria-expanded={shown}
        aria-controls={id}
        disabled={disabled}
        onClick={() => {
          setOwn(!shown);
          onClick?.();
        }}
      >
        <span className="hs-caret" aria-hidden="true" />
        {title}
      </button>
      <div id={id} hidden={!shown} className="hs-accordion-body">
        {children}
      </div>
    </div>
  );
}
