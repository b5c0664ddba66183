import type { InputProps, SearchInputProps, TextAreaProps } from '@hubspot/ui-extensions';
import { useDraft } from './draft.ts';
import { Field } from './field.tsx';
import { useSurface } from './surface.ts';

/** `onInput` comes with each letter, `onChange` when the user is done: on leaving the field, or with Enter. */
function useTyping({
  value,
  defaultValue,
  onInput,
  onChange,
  onBlur,
  onFocus,
}: Pick<InputProps, 'value' | 'defaultValue' | 'onInput' | 'onChange' | 'onBlur' | 'onFocus'>) {
  const [draft, edit] = useDraft(value, defaultValue);
  const type = (next: string) => {
    edit(next);
    onInput?.(next);
  };
  return {
    type,
    attributes: {
      value: draft,
      onFocus: () => {
        onFocus?.(draft);
      },
      onBlur: () => {
        onChange?.(draft);
        onBlur?.(draft);
      },
    },
    done: () => {
      onChange?.(draft);
    },
  };
}

export function Input(props: InputProps) {
  const { type, attributes, done } = useTyping(props);
  return (
    <Field frame={props}>
      {(control) => (
        <input
          {...control}
          {...attributes}
          name={props.name}
          type={props.type ?? 'text'}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          onChange={(event) => {
            type(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') done();
          }}
        />
      )}
    </Field>
  );
}

export function TextArea(props: TextAreaProps) {
  const { type, attributes } = useTyping(props);
  return (
    <Field frame={props}>
      {(control) => (
        <textarea
          {...control}
          {...attributes}
          name={props.name}
          placeholder={props.placeholder}
          readOnly={props.readOnly}
          rows={props.rows ?? 3}
          cols={props.cols}
          maxLength={props.maxLength}
          style={{ resize: props.resize ?? 'both' }}
          onChange={(event) => {
            type(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

export function SearchInput(props: SearchInputProps) {
  const { words } = useSurface();
  const { type, attributes, done } = useTyping(props);
  return (
    <Field frame={props}>
      {(control) => (
        <span className="hs-search">
          <input
            {...control}
            {...attributes}
            name={props.name}
            type="text"
            role="searchbox"
            placeholder={props.placeholder ?? words.search}
            readOnly={props.readOnly}
            onChange={(event) => {
              type(event.target.value);
              props.onChange?.(event.target.value);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter') done();
            }}
          />
          {props.clearable !== false && attributes.value !== '' && (
            <button
              type="button"
              aria-label={words.clear}
              onClick={() => {
                type('');
                props.onChange?.('');
              }}
            >
              ×
            </button>
          )}
        </span>
      )}
    </Field>
  );
}
