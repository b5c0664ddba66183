import { Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { RecordingDesk } from './use-recording.ts';
import type { CardWords } from './words.ts';

/** What was just recorded, beside the button that did it; and what it met on the way. */
export function Confirmation({ desk, words }: { readonly desk: RecordingDesk; readonly words: CardWords }) {
  const { recording } = desk;
  if (recording.status !== 'recorded') return null;
  const { facts, repeated, conflicts, warnings } = recording.recorded;
  const said = [
    words.pair(words.recorded, facts.map(({ label, value }) => `${label} ${value}`).join(' · ')),
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
      <Flex direction="column">
        {said.map((text) => (
          <Text key={text} variant="microcopy">
            {text}
          </Text>
        ))}
      </Flex>
    </Flex>
  );
}
