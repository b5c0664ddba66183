import type { CurrencyInputProps, NumberInputProps, StepperInputProps } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { useDraft } from './draft.ts';
import { Field } from './field.tsx';
import { older } from './older-props.ts';
import { useSurface } from './surface.ts';

const written = (value: number | undefined) => (value === undefined ? undefined : String(value));

/** Undefined while the field holds no number. Both decimal signs are read, because people type theirs. */
function numberIn(
  text: string,
  { precision, min, max }: Pick<NumberInputProps, 'precision' | 'min' | 'max'>,
): number | undefined {
  const typed = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  if (typed === '' || !Number.isFinite(Number(typed))) return undefined;
  const bounded = Math.min(max ?? Number.POSITIVE_INFINITY, Math.max(min ?? Number.NEGATIVE_INFINITY, Number(typed)));
  return precision === undefined ? bounded : Number(bounded.toFixed(precision));
}

interface NumericProps {
  readonly props: Omit<NumberInputProps, 'textAlign'> & { readonly textAlign?: 'left' | 'right' };
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

function Numeric({ props, before, after }: NumericProps) {
  const [draft, edit] = useDraft(written(props.value), written(props.defaultValue));
  const tell = (handler: ((value: number) => void) | undefined, text: string) => {
    const number = numberIn(text, props);
    if (number !== undefined) handler?.(number);
  };
  return (
    <Field frame={props}>
      {(control) => (
        <span className="hs-numeric">
          {before}
          <input
            {...control}
            name={props.name}
            type="text"
            inputMode="decimal"
            value={draft}
            placeholder={props.placeholder}
            readOnly={props.readOnly}
            style={{ textAlign: props.textAlign ?? 'left' }}
            onChange={(event) => {
              edit(event.target.value);
              tell(older(props, 'onInput'), event.target.value);
            }}
            onFocus={() => {
              tell(props.onFocus, draft);
            }}
            onBlur={() => {
              const number = numberIn(draft, props);
              if (number !== undefined) edit(String(number));
              tell(props.onChange, draft);
              tell(props.onBlur, draft);
            }}
          />
          {after}
        </span>
      )}
    </Field>
  );
}

export const NumberInput = (props: NumberInputProps) => (
  <Numeric props={props} after={props.formatStyle === 'percentage' ? <span className="hs-unit">%</span> : undefined} />
);

export const CurrencyInput = (props: CurrencyInputProps) => (
  <Numeric
    props={{ precision: 2, ...props, textAlign: 'right' }}
    before={<span className="hs-unit">{props.currency ?? 'USD'}</span>}
  />
);

export function StepperInput(props: StepperInputProps) {
  const { words } = useSurface();
  const { stepSize = 1, value, onChange } = props;
  const step = (by: number, label: string, sign: string) => (
    <button
      type="button"
      aria-label={label}
      onClick={() => {
        const next = numberIn(String((value ?? 0) + by), props);
        if (next !== undefined) onChange?.(next);
      }}
    >
      {sign}
    </button>
  );
  return (
    <Numeric props={props} before={step(-stepSize, words.decrease, '−')} after={step(stepSize, words.increase, '+')} />
  );
}
