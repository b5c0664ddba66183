import type { MultiSelectProps, SelectProps } from '@hubspot/ui-extensions';
import { useDraft } from './draft.ts';
import { Field } from './field.tsx';
import { classes } from './sizes.ts';
import { useSurface } from './surface.ts';

type OptionValue = string | number | boolean;
/** The browser knows texts only; a number and the text of it are different options to a card. */
const keyOf = (value: OptionValue) => JSON.stringify(value);

export function Select(props: SelectProps) {
  const { words } = useSurface();
  const [draft, edit] = useDraft(props.value === undefined ? undefined : keyOf(props.value));
  return (
    <Field frame={props}>
      {(control) => (
        <select
          {...control}
          name={props.name}
          className={classes(props.variant === 'transparent' && 'hs-transparent')}
          disabled={props.readOnly}
          value={draft}
          onChange={(event) => {
            edit(event.target.value);
            const chosen = props.options.find(({ value }) => keyOf(value) === event.target.value);
            if (chosen !== undefined) props.onChange?.(chosen.value);
          }}
        >
          {(draft === '' || props.placeholder !== undefined) && (
            <option value="" disabled>
              {props.placeholder ?? words.choose}
            </option>
          )}
          {props.options.map(({ label, value }) => (
            <option key={keyOf(value)} value={keyOf(value)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function MultiSelect(props: MultiSelectProps) {
  const [draft, edit] = useDraft(props.value === undefined ? undefined : props.value.map(keyOf).join('\n'));
  const chosen = new Set(draft.split('\n'));
  return (
    <Field frame={props}>
      {(control) => (
        <span id={control.id} role="group" aria-label={props.label} className="hs-options">
          {props.options.map(({ label, value }) => (
            <label key={keyOf(value)}>
              <input
                type="checkbox"
                checked={chosen.has(keyOf(value))}
                disabled={props.readOnly}
                onChange={(event) => {
                  const next = props.options.filter((option) =>
                    keyOf(option.value) === keyOf(value) ? event.target.checked : chosen.has(keyOf(option.value)),
                  );
                  edit(next.map((option) => keyOf(option.value)).join('\n'));
                  props.onChange?.(next.map((option) => option.value));
                }}
              />
              {label}
            </label>
          ))}
        </span>
      )}
    </Field>
  );
}
