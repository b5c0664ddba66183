import type { FormInputValues, FormProps } from '@hubspot/ui-extensions';
import { extensionEvent, react } from './event.ts';
import { useSurface } from './surface.ts';

export function Form({ onSubmit, autoComplete = 'on', children, testId }: FormProps) {
  const surface = useSurface();
  return (
    <form
      className="hs-form"
      autoComplete={autoComplete}
      data-testid={testId}
      onSubmit={(event) => {
        // The page never leaves: there is no address that a card's form could be sent to.
        event.preventDefault();
        const targetValue: FormInputValues = {};
        for (const [name, value] of new FormData(event.currentTarget)) if (typeof value === 'string') targetValue[name] = value;
        react(onSubmit, { ...extensionEvent(event), targetValue }, surface);
      }}
    >
      {children}
    </form>
  );
}
