/** What can be recorded at one place of a card: the buttons, the open form, and afterwards what was recorded. */
import { Alert, Button, ButtonRow, Flex, Form, LoadingButton, Text } from '@hubspot/ui-extensions';
import type { RecordForm } from '../../contract/record-form.ts';
import type { Recorded, Recording, RecordTrouble } from './recording.ts';
import { RecordFields } from './RecordFields.tsx';
import type { RecordingDesk } from './use-recording.ts';
import type { CardWords } from './words.ts';

interface RecorderProps {
  /** Unique on the card. */
  readonly place: string;
  readonly forms: readonly RecordForm[];
  readonly desk: RecordingDesk;
  readonly words: CardWords;
  /** The one thing to do on this screen. */
  readonly primary?: boolean;
}

export function Recorder({ place, forms, desk, words, primary = false }: RecorderProps) {
  const { recording } = desk;
  const here = recording.status !== 'closed' && recording.place === place;
  if (here && (recording.status === 'open' || recording.status === 'saving'))
    return <OpenForm recording={recording} desk={desk} words={words} />;
  if (!here && forms.length === 0) return null;
  const busy = recording.status === 'open' || recording.status === 'saving';
  return (
    <>
      {here && recording.status === 'recorded' && <Confirmation recorded={recording.recorded} words={words} />}
      {forms.length > 0 && (
        <Flex direction="row" wrap gap="xs">
          {forms.map((form) => (
            <Button
              key={form.id}
              testId={`record-${place}-${form.id}`}
              variant={primary ? 'primary' : 'secondary'}
              size={primary ? 'sm' : 'xs'}
              disabled={busy}
              onClick={() => {
                desk.open(place, form);
              }}
            >
              {form.button}
            </Button>
          ))}
        </Flex>
      )}
    </>
  );
}

/** A form whose place is gone from the newer view stays, with what was typed; so does a confirmation. */
export function Adrift({
  places,
  desk,
  words,
}: {
  readonly places: readonly string[];
  readonly desk: RecordingDesk;
  readonly words: CardWords;
}) {
  const { recording } = desk;
  if (recording.status === 'closed' || places.includes(recording.place)) return null;
  return <Recorder place={recording.place} forms={[]} desk={desk} words={words} />;
}

type Filling = Extract<Recording, { status: 'open' | 'saving' }>;

function OpenForm({
  recording,
  desk,
  words,
}: {
  readonly recording: Filling;
  readonly desk: RecordingDesk;
  readonly words: CardWords;
}) {
  const { form, values, status } = recording;
  const trouble = recording.status === 'open' ? recording.trouble : undefined;
  const busy = status === 'saving';
  const wrong = problemsByField(trouble, words);
  return (
    <Form testId="record-form" autoComplete="off" onSubmit={desk.save}>
      <Flex direction="column" gap="sm">
        <Text testId="record-title" format={{ fontWeight: 'demibold' }}>
          {form.button}
        </Text>
        {trouble !== undefined && <Trouble trouble={trouble} form={form} words={words} />}
        <RecordFields
          form={form}
          values={values}
          busy={busy}
          wrong={wrong}
          lines={desk.lines}
          words={words}
          type={desk.type}
        />
        <ButtonRow>
          <LoadingButton testId="record-save" type="submit" variant="primary" size="sm" loading={busy}>
            {busy ? words.saving : words.save}
          </LoadingButton>
          <Button testId="record-cancel" size="sm" disabled={busy} onClick={desk.close}>
            {words.cancel}
          </Button>
        </ButtonRow>
      </Flex>
    </Form>
  );
}

const fieldAt = (path: string): string => path.replace(/^record\.?/, '').replace(/[.[].*$/, '');

function problemsByField(trouble: RecordTrouble | undefined, words: CardWords): Readonly<Record<string, string>> {
  if (trouble?.kind === 'incomplete') return Object.fromEntries(trouble.fields.map((field) => [field, words.fillIn]));
  if (trouble?.kind !== 'refused') return {};
  return Object.fromEntries(trouble.problems.map(({ path, problem, hint }) => [fieldAt(path), `${problem} ${hint}`]));
}

function Trouble({
  trouble,
  form,
  words,
}: {
  readonly trouble: RecordTrouble;
  readonly form: RecordForm;
  readonly words: CardWords;
}) {
  switch (trouble.kind) {
    case 'incomplete':
      return null;
    case 'refused': {
      const atFields = new Set(form.fields.map(({ field }) => field));
      const others = trouble.problems.filter(({ path }) => !atFields.has(fieldAt(path)));
      return (
        <NotRecorded
          variant="danger"
          texts={[trouble.message, ...others.map(({ problem, hint }) => `${problem} ${hint}`)]}
          words={words}
        />
      );
    }
    case 'changed':
      return (
        <NotRecorded
          variant="warning"
          texts={
            trouble.differences.length === 0
              ? [trouble.message, words.nothingVisible]
              : [trouble.message, words.changedSince, ...trouble.differences]
          }
          words={words}
        />
      );
    case 'failure':
      return (
        <NotRecorded
          variant="danger"
          texts={[
            trouble.failure.message,
            ...(trouble.failure.correlationId === undefined
              ? []
              : [words.supportReference(trouble.failure.correlationId)]),
          ]}
          words={words}
        />
      );
    case 'platform':
      return <NotRecorded variant="danger" texts={[words.lostAnswer]} words={words} />;
    case 'unreadable':
      return <NotRecorded variant="danger" texts={[words.unreadable]} words={words} />;
  }
}

function NotRecorded({
  variant,
  texts,
  words,
}: {
  readonly variant: 'danger' | 'warning';
  readonly texts: readonly string[];
  readonly words: CardWords;
}) {
  return (
    <Alert testId="record-trouble" variant={variant} title={words.notRecorded}>
      <Texts texts={texts} />
    </Alert>
  );
}

function Confirmation({ recorded, words }: { readonly recorded: Recorded; readonly words: CardWords }) {
  const { facts, repeated, conflicts, warnings } = recorded;
  return (
    <Flex testId="recorded" direction="column" gap="xs">
      <Alert testId="record-done" variant="success" title={words.recorded}>
        <Texts
          texts={[...facts.map(({ label, value }) => words.pair(label, value)), ...(repeated ? [words.repeated] : [])]}
        />
      </Alert>
      {conflicts.length > 0 && (
        <Alert testId="record-conflicts" variant="warning" title={words.metAnother}>
          <Texts texts={conflicts.map(({ label, sentence }) => words.pair(label, sentence))} />
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert testId="record-warnings" variant="warning" title={words.stillToDo}>
          <Texts texts={warnings.map(({ text }) => text)} />
        </Alert>
      )}
    </Flex>
  );
}

const Texts = ({ texts }: { readonly texts: readonly string[] }) => (
  <Flex direction="column">
    {texts.map((text) => (
      <Text key={text}>{text}</Text>
    ))}
  </Flex>
);
