import { Box, Divider, Flex, Icon, Text } from '@hubspot/ui-extensions';
import type { ProofStep, ProofView } from '../../contract/deal-view.ts';
import type { CardWords } from './words.ts';

/** One line where everything is done in time; else four steps with their days. HubSpot's own step indicator has neither days nor red. */
export function ProofSteps({
  proof,
  words,
}: {
  readonly proof: Pick<ProofView, 'id' | 'steps' | 'complete'>;
  readonly words: CardWords;
}) {
  const { id, steps, complete } = proof;
  if (complete !== undefined) {
    return (
      <Flex testId={`proof-${id}`} direction="row" align="center" gap="xs">
        <Icon name="checkCircle" color="success" size="sm" screenReaderText={words.stepDone} />
        <Text testId={`proof-complete-${id}`} variant="microcopy">
          {complete}
        </Text>
      </Flex>
    );
  }
  return (
    <Flex testId={`proof-${id}`} direction="row">
      {steps.map((step, index) => (
        <Box key={step.id} flex={1}>
          <Step testId={`step-${id}-${step.id}`} step={step} last={index === steps.length - 1} words={words} />
        </Box>
      ))}
    </Flex>
  );
}

/** A late step is red and says so: colour never speaks alone. */
function Step({
  testId,
  step,
  last,
  words,
}: {
  readonly testId: string;
  readonly step: ProofStep;
  readonly last: boolean;
  readonly words: CardWords;
}) {
  const { name, when, state, late } = step;
  const weight = state === 'current' || state === 'failed' || late ? 'demibold' : 'regular';
  return (
    <Flex testId={testId} direction="column">
      <Flex direction="row" align="center">
        <StepIcon step={step} words={words} />
        {!last && (
          <Box flex={1}>
            <Divider size="flush" />
          </Box>
        )}
      </Flex>
      <Text variant="microcopy" format={{ fontWeight: weight }}>
        {late ? words.late(name) : name}
      </Text>
      <Text variant="microcopy" format={{ fontWeight: weight }}>
        {when}
      </Text>
    </Flex>
  );
}

function StepIcon({ step: { state, late }, words }: { readonly step: ProofStep; readonly words: CardWords }) {
  if (late) return <Icon name="exclamationCircle" color="alert" size="sm" screenReaderText={words.stepLate} />;
  switch (state) {
    case 'done':
      return <Icon name="checkCircle" color="success" size="sm" screenReaderText={words.stepDone} />;
    case 'current':
      return <Icon name="clock" color="warning" size="sm" screenReaderText={words.stepDue} />;
    case 'failed':
      return <Icon name="exclamationCircle" color="alert" size="sm" screenReaderText={words.stepFailed} />;
    case 'todo':
      return <Icon name="circleHollow" size="sm" screenReaderText={words.stepToCome} />;
  }
}
