/** The panel in which a fact is recorded. It belongs to its button, which stays where it is, so that the focus returns there. */
import {
  Alert,
  Button,
  ButtonRow,
  Flex,
  Form,
  LoadingButton,
  Panel,
  PanelBody,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import type { RecordForm } from '../../contract/record-form.ts';
import { type Filling, fillingAt, fillingIn, openedWith, panelAt, type RecordTrouble, titleOf } from './recording.ts';
import { recordedText } from './recorded-text.ts';
import { RecordFields } from './RecordFields.tsx';
import type { RecordingDesk } from './use-recording.ts';
import type { CardWords } from './words.ts';

interface PanelProps {
  /** Unique on the card. */
  readonly place: string;
  readonly title: string;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
}

export function RecordPanel({ place, title, desk, words }: PanelProps) {
  const filling = fillingAt(place, desk.recording);
  return (
    <Panel
      id={panelAt(place)}
      title={filling === undefined ? title : titleOf(filling.form)}
      width="sm"
      variant="modal"
      aria-label={title}
      onClose={desk.dismiss}
    >
      <PanelBody>
        <PanelSection>
          {filling === undefined ? (
            <Text>{fillingIn(desk.recording) === undefined ? title : words.saving}</Text>
          ) : (
            <OpenForm recording={filling} desk={desk} words={words} />
          )}
        </PanelSection>
      </PanelBody>
    </Panel>
  );
}

interface StepButtonProps {
  readonly place: string;
  /** Absent once it is done: an open panel stays until it is closed, and the button after it, for the focus returns there. */
  readonly form: RecordForm | undefined;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  readonly variant: 'primary' | 'secondary' | 'transparent';
  readonly size?: 'xs' | 'sm';
  readonly children?: string;
}

/** Opens the form of a step. */
export function StepButton({ place, form, desk, words, variant, size = 'sm', children }: StepButtonProps) {
  const { recording } = desk;
  const here = recording.status !== 'closed' && recording.place === place ? recording : undefined;
  const done = here?.status === 'recorded';
  const stands = here && openedWith(here);
  const shown = done ? (form ?? stands) : (stands ?? form);
  if (shown === undefined) return null;
  const again = done && form === undefined;
  return (
    <Button
      testId={`record-${place}`}
      variant={again && variant === 'primary' ? 'secondary' : variant}
      size={size}
      onClick={() => {
        desk.open(place, shown);
      }}
      overlay={<RecordPanel place={place} title={titleOf(shown)} desk={desk} words={words} />}
    >
      {again ? words.correct : (children ?? shown.button)}
    </Button>
  );
}

/** The form itself, where a panel shows it. */
export function OpenForm({
  recording,
  desk,
  words,
}: {
  readonly recording: Filling;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
}) {
  const { form, values, status } = recording;
  const { trouble, noted } = recording.status === 'open' ? recording : {};
  const { lead, back } = desk;
  const aside =
    lead !== undefined
      ? { testId: 'record-lead', text: lead.button, go: lead.follow }
      : back !== undefined
        ? { testId: 'record-back', text: words.back, go: back }
        : undefined;
  const busy = status === 'saving';
  return (
    <Form testId="record-form" autoComplete="off" onSubmit={desk.save}>
      <Flex direction="column" gap="sm">
        {trouble !== undefined && <Trouble trouble={trouble} form={form} words={words} />}
        {noted !== undefined && <Text variant="microcopy">{recordedText(noted, words)}</Text>}
        {aside !== undefined && (
          // One button, there and back: the focus is on it either way.
          <Flex>
            <Button testId={aside.testId} size="sm" disabled={busy} onClick={aside.go}>
              {aside.text}
            </Button>
          </Flex>
        )}
        <RecordFields
          form={form}
          values={values}
          busy={busy}
          wrong={problemsByField(trouble, words)}
          lines={desk.lines}
          words={words}
          type={desk.type}
        />
        <ButtonRow>
          <LoadingButton testId="record-save" type="submit" variant="primary" size="sm" loading={busy}>
            {busy ? words.saving : trouble?.kind === 'changed' ? words.saveAnyway : saves(form, words)}
          </LoadingButton>
          {(back === undefined || lead !== undefined) && (
            <Button testId="record-cancel" size="sm" disabled={busy} onClick={back ?? desk.cancel}>
              {back === undefined ? words.cancel : words.back}
            </Button>
          )}
        </ButtonRow>
      </Flex>
    </Form>
  );
}

/** Where there is nothing to fill in, something is taken back. */
const saves = ({ fields, group }: RecordForm, words: CardWords): string => (fields.length === 0 ? group : words.save);

const fieldAt = (path: string): string => path.replace(/^record\.?/, '').replace(/[.[].*$/, '');

function problemsByField(trouble: RecordTrouble | undefined, words: CardWords): Readonly<Record<string, string>> {
  if (trouble?.kind === 'incomplete') return Object.fromEntries(trouble.fields.map((field) => [field, words.fillIn]));
  if (trouble?.kind !== 'refused') return {};
  return Object.fromEntries(trouble.problems.map(({ path, problem, hint }) => [fieldAt(path), `${problem} ${hint}`]));
}

/** Why it was not recorded. */
export function Trouble({
  trouble,
  form,
  words,
}: {
  readonly trouble: RecordTrouble;
  readonly form: RecordForm;
  readonly words: CardWords;
}) {
  const texts = textsOf(trouble, form, words);
  if (texts.length === 0) return null;
  return (
    <Alert
      testId="record-trouble"
      variant={trouble.kind === 'changed' ? 'warning' : 'danger'}
      title={trouble.kind === 'changed' ? words.changedMeanwhile : words.notRecorded}
    >
      <Flex direction="column">
        {texts.map((text) => (
          <Text key={text}>{text}</Text>
        ))}
      </Flex>
    </Alert>
  );
}

function textsOf(trouble: RecordTrouble, form: RecordForm, words: CardWords): readonly string[] {
  switch (trouble.kind) {
    case 'incomplete':
      return [];
    case 'refused': {
      const atFields = new Set(form.fields.map(({ field }) => field));
      const others = trouble.problems.filter(({ path }) => !atFields.has(fieldAt(path)));
      return [trouble.message, ...others.map(({ problem, hint }) => `${problem} ${hint}`)];
    }
    case 'changed':
      return trouble.differences.length === 0
        ? [trouble.message, words.nothingVisible]
        : [trouble.message, words.changedSince, ...trouble.differences];
    case 'failure': {
      const { message, correlationId } = trouble.failure;
      return correlationId === undefined ? [message] : [message, words.supportReference(correlationId)];
    }
    case 'platform':
      return [words.lostAnswer];
    case 'unreadable':
      return [words.unreadable];
  }
}
