import type { BaseDate, BaseTime, DateInputProps, TimeInputProps } from '@hubspot/ui-extensions';
import { useDraft } from './draft.ts';
import { Field } from './field.tsx';
import { useSurface } from './surface.ts';

const two = (number: number) => String(number).padStart(2, '0');
/** HubSpot counts months from 0. */
const dateText = (date: BaseDate | null | undefined) =>
  date ? `${String(date.year).padStart(4, '0')}-${two(date.month + 1)}-${two(date.date)}` : undefined;
const timeText = (time: BaseTime | null | undefined) => (time ? `${two(time.hours)}:${two(time.minutes)}` : undefined);

export function DateInput(props: DateInputProps) {
  const { locale } = useSurface();
  const [draft, edit] = useDraft(dateText(props.value), dateText(props.defaultValue));
  const payload = (text: string) => {
    const [year, month, date] = text.split('-').map(Number);
    if (year === undefined || month === undefined || date === undefined || !/^\d{4}-\d\d-\d\d$/.test(text))
      return undefined;
    const formattedDate = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(Date.UTC(year, month - 1, date));
    return { year, month: month - 1, date, formattedDate };
  };
  const tell = (handler: DateInputProps['onChange'], text: string) => {
    const date = payload(text);
    if (date !== undefined) handler?.(date);
  };
  const { min, max, minValidationMessage, maxValidationMessage } = props;
  const early = draft !== '' && min !== undefined && draft < (dateText(min) ?? '');
  const late = draft !== '' && max !== undefined && draft > (dateText(max) ?? '');
  const message = early ? minValidationMessage : late ? maxValidationMessage : props.validationMessage;
  return (
    <Field frame={{ ...props, error: props.error === true || early || late, validationMessage: message }}>
      {(control) => (
        <input
          {...control}
          name={props.name}
          type="date"
          value={draft}
          min={dateText(min)}
          max={dateText(max)}
          readOnly={props.readOnly}
          onChange={(event) => {
            edit(event.target.value);
            tell(props.onChange, event.target.value);
          }}
          onFocus={() => {
            tell(props.onFocus, draft);
          }}
          onBlur={() => {
            tell(props.onBlur, draft);
          }}
        />
      )}
    </Field>
  );
}

export function TimeInput(props: TimeInputProps) {
  const [draft, edit] = useDraft(timeText(props.value), timeText(props.defaultValue));
  const tell = (handler: TimeInputProps['onChange'], text: string) => {
    const [hours, minutes] = text.split(':').map(Number);
    if (hours !== undefined && minutes !== undefined) handler?.({ hours, minutes });
  };
  return (
    <Field frame={props}>
      {(control) => (
        <input
          {...control}
          name={props.name}
          type="time"
          value={draft}
          min={timeText(props.min)}
          max={timeText(props.max)}
          step={(props.interval ?? 30) * 60}
          readOnly={props.readOnly}
          onChange={(event) => {
            edit(event.target.value);
            tell(props.onChange, event.target.value);
          }}
          onFocus={() => {
            tell(props.onFocus, draft);
          }}
          onBlur={() => {
            tell(props.onBlur, draft);
          }}
        />
      )}
    </Field>
  );
}
