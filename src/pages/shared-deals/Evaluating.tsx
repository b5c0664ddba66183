/** What is out of date, the button that brings it up to date, and how far that is. */
import { Alert, Button, Flex, ProgressBar, Text } from '@hubspot/ui-extensions';
import type { Locale } from '../../contract/deal-view.ts';
import type { Figures } from './figures.ts';
import type { Evaluation } from './portfolio.ts';
import { type DealsWords, troubleIn } from './words.ts';

interface EvaluatingProps {
  readonly evaluation: Evaluation;
  /** Ids of deals to be evaluated anew. */
  readonly outOfDate: readonly string[];
  readonly evaluate: (dealIds: readonly string[]) => void;
  readonly stop: () => void;
  readonly language: Locale;
  readonly figures: Figures;
  readonly words: DealsWords;
}

export function Evaluating({ evaluation, outOfDate, evaluate, stop, language, figures, words }: EvaluatingProps) {
  if (evaluation.kind === 'running') {
    const { done, of, stopping } = evaluation;
    const title = words.evaluating(figures.integer(done), figures.integer(of));
    return (
      <Flex testId="evaluating" direction="column" gap="xs">
        <ProgressBar title={title} value={done} maxValue={of} />
        <Flex>
          <Button testId="stop" variant="secondary" size="sm" disabled={stopping} onClick={stop}>
            {stopping ? words.stopping : words.stop}
          </Button>
        </Flex>
      </Flex>
    );
  }
  return (
    <Flex testId="evaluation" direction="column" gap="xs">
      {evaluation.kind === 'over' && <Over evaluation={evaluation} language={language} words={words} />}
      {outOfDate.length > 0 && (
        <Flex direction="row" align="center" gap="sm" wrap>
          <Text testId="out-of-date">{words.outOfDate(outOfDate.length)}</Text>
          <Button
            testId="evaluate"
            variant="primary"
            size="sm"
            onClick={() => {
              evaluate(outOfDate);
            }}
          >
            {words.evaluate(outOfDate.length)}
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

interface OverProps {
  readonly evaluation: Extract<Evaluation, { kind: 'over' }>;
  readonly language: Locale;
  readonly words: DealsWords;
}

function Over({ evaluation: { done, failed, left, notWritten, trouble }, language, words }: OverProps) {
  const told = [
    words.evaluated(done - failed),
    ...(failed > 0 ? [words.couldNot(failed)] : []),
    ...(left > 0 ? [words.leftOver(left)] : []),
    ...(notWritten > 0 ? [words.notWritten(notWritten)] : []),
  ].join(' ');
  if (trouble === undefined) return <Text testId="evaluated">{told}</Text>;
  return (
    <Alert title={words.evaluationFailed} variant="warning">
      {`${troubleIn(trouble, language)} ${told}`}
    </Alert>
  );
}
