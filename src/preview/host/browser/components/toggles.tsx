import type { CheckboxProps, RadioButtonProps, ToggleGroupProps, ToggleProps } from '@hubspot/ui-extensions';
import { useId, useState } from 'react';
import { Field } from './field.tsx';
import { older } from './older-props.ts';
import { classes, sizeName } from './sizes.ts';

/** What the user chose holds until the card says otherwise; the card's answer takes a moment. */
function useChecked(checked: boolean | undefined, initially: boolean | undefined) {
  const [own, setOwn] = useState(checked ?? initially ?? false);
  const [told, setTold] = useState(checked);
  if (checked !== told) {
    setTold(checked);
    if (checked !== undefined) setOwn(checked);
  }
  return [own, setOwn] as const;
}

function Choice({ kind, props }: { readonly kind: 'checkbox' | 'radio'; readonly props: CheckboxProps }) {
  const [on, setOn] = useChecked(props.checked, props.initialIsChecked);
  return (
    <label className={classes('hs-choice', props.inline === true && 'hs-inline')} data-testid={props.testId}>
      <input
        type={kind}
        name={props.name}
        value={props.value}
        checked={on}
        aria-label={props['aria-label']}
        disabled={props.readOnly ?? older(props, 'readonly')}
        onChange={(event) => {
          setOn(event.target.checked);
          props.onChange?.(event.target.checked, props.value ?? '');
        }}
      />
      <span>
        {props.children}
        {props.description !== undefined && <span className="hs-microcopy">{props.description}</span>}
      </span>
    </label>
  );
}

export const Checkbox = (props: CheckboxProps) => <Choice kind="checkbox" props={props} />;
export const RadioButton = (props: RadioButtonProps) => <Choice kind="radio" props={props} />;

export function Toggle(props: ToggleProps) {
  const [on, setOn] = useChecked(props.checked, props.initialIsChecked);
  const { label, labelDisplay = 'inline', textChecked = 'ON', textUnchecked = 'OFF', size = 'md' } = props;
  // Smaller ones have no room for a text.
  const spoken = size === 'default' || sizeName(size) === 'md';
  return (
    <span
      className={classes('hs-toggle', `hs-toggle-${labelDisplay}`, !spoken && 'hs-toggle-bare')}
      data-testid={props.testId}
    >
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-label={label}
        disabled={props.readOnly ?? older(props, 'readonly')}
        onClick={() => {
          setOn(!on);
          props.onChange?.(!on);
        }}
      >
        {spoken && <span aria-hidden="true">{on ? textChecked : textUnchecked}</span>}
      </button>
      {labelDisplay !== 'hidden' && <span aria-hidden="true">{label}</span>}
    </span>
  );
}

export function ToggleGroup(props: ToggleGroupProps) {
  const group = useId();
  const given = props.value === undefined ? undefined : [props.value].flat();
  const initially = props.options.filter((option) => option.initialIsChecked === true).map((option) => option.value);
  const [chosen, setChosen] = useState(given ?? initially);
  const [told, setTold] = useState(given?.join('\n'));
  if (given !== undefined && given.join('\n') !== told) {
    setTold(given.join('\n'));
    setChosen(given);
  }
  const radio = props.toggleType === 'radioButtonList';
  const choose = (value: string, on: boolean) => {
    if (props.toggleType === 'radioButtonList') {
      setChosen([value]);
      props.onChange?.(value);
      return;
    }
    const next = props.options
      .map((option) => option.value)
      .filter((option) => (option === value ? on : chosen.includes(option)));
    setChosen(next);
    props.onChange?.(next);
  };
  return (
    <Field frame={props}>
      {(control) => (
        <div
          id={control.id}
          role={radio ? 'radiogroup' : 'group'}
          aria-label={props.label}
          className={classes('hs-options', props.inline === true && 'hs-inline')}
        >
          {props.options.map((option) => (
            <label key={option.value} className="hs-choice">
              <input
                type={radio ? 'radio' : 'checkbox'}
                name={`${props.name}:${group}`}
                value={option.value}
                checked={chosen.includes(option.value)}
                disabled={option.readOnly ?? older(option, 'readonly')}
                onChange={(event) => {
                  choose(option.value, event.target.checked);
                }}
              />
              <span>
                {option.label}
                {option.description !== undefined && <span className="hs-microcopy">{option.description}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  );
}
