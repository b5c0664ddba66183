import type { FormInputValues, FormProps } from '@hubspot/ui-extensions';
import { extensionEvent, react } from './event.ts';
import { useSurface } from './surface.ts';

/** Options of a select stand in the page as JSON, and the boxes of one group have a name of their own after a colon. */
function valuesOf(form: HTMLFormElement): FormInputValues {
  const values: FormInputValues = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== 'string') continue;
    const control = form.elements.namedItem(name);
    const told: unknown = control instanceof HTMLSelectElement && value !== '' ? JSON.parse(value) : value;
    values[name.split(':', 1)[0] ?? name] = typeof told === 'number' ? told : String(told);
  }
  return values;
}

export function Form({ onSubmit, autoComplete = 'on', children, testId }: FormProps) {
  const surface = useSurface();
  return (
    <form
      className="hs-form"
      autoComplete={autoComplete}
      // HubSpot marks what is required and leaves the checking to the card.
      noValidate
      data-testid={testId}
      onSubmit={(event) => {
        // The page never leaves: there is no address that a card's form could be sent to.
        event.preventDefault();
        react(onSubmit, { ...extensionEvent(event), targetValue: valuesOf(event.currentTarget) }, surface);
      }}
    >
      {children}
    </form>
  );
}
