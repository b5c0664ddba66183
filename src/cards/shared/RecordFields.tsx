/** The fields of a form, each with what is wrong with it. */
import { DateInput, Flex, Input, MultiSelect, Select, TimeInput } from '@hubspot/ui-extensions';
import type { FieldOption, FieldValue, FormField, RecordForm } from '../../contract/record-form.ts';
import { dayOf, textOfDay, textOfTime, timeOf } from './days.ts';
import { given } from './given.ts';
import type { Values } from './recording.ts';
import type { CardWords } from './words.ts';

interface FieldsProps {
  readonly form: RecordForm;
  readonly values: Values;
  readonly busy: boolean;
  /** By field. */
  readonly wrong: Readonly<Record<string, string>>;
  /** Of the deal, to choose among. */
  readonly lines: readonly FieldOption[];
  readonly words: CardWords;
  readonly type: (field: string, value: FieldValue) => void;
}

export function RecordFields({ form, ...rest }: FieldsProps) {
  return (
    <>
      {form.fields.map((field) => (
        <RecordField key={field.field} field={field} {...rest} />
      ))}
    </>
  );
}

function RecordField({
  field,
  values,
  busy,
  wrong,
  lines,
  words,
  type,
}: Omit<FieldsProps, 'form'> & { readonly field: FormField }) {
  const { field: name, label, required } = field;
  const value = values[name];
  const problem = wrong[name];
  const frame = {
    testId: `field-${name}`,
    name,
    label,
    required,
    readOnly: busy,
    ...(problem === undefined ? {} : { error: true, validationMessage: problem }),
  };
  const tell = (typed: FieldValue) => {
    type(name, typed);
  };
  switch (field.kind) {
    case 'date':
      return (
        <DateInput
          {...frame}
          {...given(dayOf(value))}
          timezone="portalTz"
          onChange={(day) => {
            tell(textOfDay(day));
          }}
        />
      );
    case 'date_time': {
      const time = `${name}:time`;
      return (
        <Flex direction="row" gap="xs" wrap>
          <DateInput
            {...frame}
            {...given(dayOf(value))}
            timezone="portalTz"
            onChange={(day) => {
              tell(textOfDay(day));
            }}
          />
          <TimeInput
            testId={`field-${time}`}
            name={time}
            label={words.time(label)}
            required={required}
            readOnly={busy}
            {...given(timeOf(values[time]))}
            interval={1}
            timezone="portalTz"
            onChange={(moment) => {
              type(time, textOfTime(moment));
            }}
          />
        </Flex>
      );
    }
    case 'yes_no':
      return (
        <Select
          {...frame}
          options={[
            { label: words.yes, value: true },
            { label: words.no, value: false },
          ]}
          {...given(typeof value === 'boolean' ? value : undefined)}
          onChange={(chosen) => {
            tell(chosen === true);
          }}
        />
      );
    case 'choice':
      return (
        <Select
          {...frame}
          options={[...field.options]}
          {...given(typeof value === 'string' ? value : undefined)}
          onChange={(chosen) => {
            tell(String(chosen));
          }}
        />
      );
    case 'several':
      return (
        <MultiSelect
          {...frame}
          options={[...field.options]}
          value={typeof value === 'object' ? [...value] : []}
          onChange={(chosen) => {
            tell(chosen.map(String));
          }}
        />
      );
    case 'lines': {
      const chosen = value === 'all' ? lines.map((line) => line.value) : value;
      return (
        <MultiSelect
          {...frame}
          options={[...lines]}
          value={typeof chosen === 'object' ? [...chosen] : []}
          onChange={(ids) => {
            tell(ids.map(String));
          }}
        />
      );
    }
    case 'text':
    case 'domain':
    case 'domains':
    case 'amount':
    case 'count':
      return (
        <Input
          {...frame}
          {...(field.kind === 'domain' ? { description: words.domainHint } : {})}
          value={typeof value === 'string' ? value : ''}
          onInput={tell}
          onChange={tell}
        />
      );
  }
}
