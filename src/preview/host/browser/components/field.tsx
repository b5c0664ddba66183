import { useId, type ReactNode } from 'react';
import { classes } from './sizes.ts';
import { useSurface } from './surface.ts';

export interface FieldFrame {
  readonly label?: string | undefined;
  readonly required?: boolean | undefined;
  readonly description?: string | undefined;
  readonly tooltip?: string | undefined;
  readonly error?: boolean | undefined;
  readonly validationMessage?: string | undefined;
  readonly testId?: string | undefined;
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly required: boolean;
}

/** Label above, description below it, message underneath, as every field of HubSpot's forms has them. */
export function Field({
  frame,
  children,
}: {
  readonly frame: FieldFrame;
  readonly children: (attributes: ControlAttributes) => ReactNode;
}) {
  const id = useId();
  const { words } = useSurface();
  const { label, required = false, description, tooltip, error = false, validationMessage, testId } = frame;
  const described = [
    description !== undefined && `${id}-description`,
    validationMessage !== undefined && `${id}-message`,
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes('hs-field', error && 'hs-invalid')} data-testid={testId}>
      {label !== undefined && (
        <label htmlFor={id}>
          {label}
          {required && (
            <span className="hs-required" title={words.required}>
              {' *'}
            </span>
          )}
          {tooltip !== undefined && (
            <span className="hs-help" title={tooltip} role="img" aria-label={tooltip}>
              i
            </span>
          )}
        </label>
      )}
      {description !== undefined && (
        <div id={`${id}-description`} className="hs-microcopy">
          {description}
        </div>
      )}
      {children({ id, required, 'aria-invalid': error, 'aria-describedby': described === '' ? undefined : described })}
      {validationMessage !== undefined && (
        <div id={`${id}-message`} className="hs-message" role={error ? 'alert' : undefined}>
          {validationMessage}
        </div>
      )}
    </div>
  );
}
