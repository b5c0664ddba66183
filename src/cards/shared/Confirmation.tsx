import { Box, Button, Flex, Icon, Text } from '@hubspot/ui-extensions';
import { recordedText } from './recorded-text.ts';
import { isAtOnce, undoPlace } from './recording.ts';
import { Trouble } from './RecordPanel.tsx';
import type { RecordingDesk } from './use-recording.ts';
import type { CardWords } from './words.ts';

/** What was just recorded, beside the button that did it; what it met on the way, and the way back. */
export function Confirmation({ desk, words }: { readonly desk: RecordingDesk; readonly words: CardWords }) {
  const { recording, undo } = desk;
  if (recording.status === 'closed') return null;
  if (recording.status !== 'recorded') {
    if (!isAtOnce(recording.place)) return null;
    if (recording.status === 'saving')
      return recording.place === undoPlace ? <Text variant="microcopy">{words.undoing}</Text> : null;
    return recording.trouble === undefined ? null : (
      <Trouble trouble={recording.trouble} form={recording.form} words={words} />
    );
  }
  const { repeated, conflicts, warnings } = recording.recorded;
  const said = [
    recording.recorded.unchanged ?? recordedText(recording.recorded, words),
    ...(repeated ? [words.repeated] : []),
    ...conflicts.map(({ label, sentence }) => words.pair(label, sentence)),
    ...warnings.map(({ text }) => text),
  ];
  const warns = conflicts.length + warnings.length > 0;
  return (
    <Flex testId="recorded" direction="row" gap="xs">
      {warns ? (
        <Icon name="exclamationCircle" color="warning" size="sm" screenReaderText={words.stillToDo} />
      ) : (
        <Icon name="checkCircle" color="success" size="sm" screenReaderText={words.recorded} />
      )}
      <Box flex={1}>
        <Flex direction="column">
          {said.map((text) => (
            <Text key={text} variant="microcopy">
              {text}
            </Text>
          ))}
        </Flex>
      </Box>
      {undo !== undefined && (
        <Box flex="none">
          <Button testId="undo" variant="transparent" size="xs" onClick={undo}>
            {words.undo}
          </Button>
        </Box>
      )}
    </Flex>
  );
}
