/** The ten-second answer beside a deal: what stands, what it earns, what is due, who must act. */
import { Divider, Flex, hubspot, Text } from '@hubspot/ui-extensions';
import { Action, AddTask, Clocks, type RecordOnScreen } from '../shared/Actions.tsx';
import { Commission } from '../shared/Commission.tsx';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import { Proofs } from '../shared/Proofs.tsx';
import { Adrift, Recorder } from '../shared/Recorder.tsx';
import { Section } from '../shared/Section.tsx';
import { Status } from '../shared/Status.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import type { RecordingDesk } from '../shared/use-recording.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../contract/deal-view.ts';
import type { RecordForm } from '../../contract/record-form.ts';

export function DealSidebar() {
  const card = useDealEngagement();
  return (
    <EngagementFrame card={card}>
      {(view, words) => <Answer view={view} words={words} deal={card.deal} desk={card.desk} />}
    </EngagementFrame>
  );
}

interface AnswerProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly deal: RecordOnScreen;
  readonly desk: RecordingDesk;
}

/** What is recorded for the next action, whichever it is by then. */
const nextPlace = 'next';
const missingPlace = (id: string): string => `missing-${id}`;

function Answer({ view, words, deal, desk }: AnswerProps) {
  const due = <Due view={view} words={words} deal={deal} desk={desk} />;
  const unknown = view.nothing === undefined ? view.missing.filter(({ decides }) => decides) : [];
  const adrift = (
    <Adrift places={[nextPlace, ...unknown.map(({ id }) => missingPlace(id))]} desk={desk} words={words} />
  );
  if (view.nothing !== undefined) {
    return (
      <>
        {adrift}
        {due}
      </>
    );
  }
  return (
    <Flex testId="sidebar" direction="column" gap="md">
      {adrift}
      <Status view={view} words={words} />
      <Divider size="flush" />
      <Commission view={view} words={words} />
      <Divider size="flush" />
      <Proofs view={view} words={words} brief />
      <Divider size="flush" />
      {unknown.length > 0 && (
        <Section name="missing" title={words.missingNow}>
          {unknown.map(({ id, label }) => (
            <Flex key={id} direction="column" gap="xs">
              <Text testId={`missing-fact-${id}`}>{label}</Text>
              <Recorder place={missingPlace(id)} forms={listed(view.recording.missing[id])} desk={desk} words={words} />
            </Flex>
          ))}
        </Section>
      )}
      {due}
      <Text testId="full-view" variant="microcopy">
        {words.fullView}
      </Text>
    </Flex>
  );
}

/** Said where no action is due: nothing is promised while facts are missing, and duties beside the credit are not hidden. */
function idle({ missing, nextActions }: DealView, words: CardWords): string {
  if (missing.some(({ decides }) => decides)) return words.firstTheFacts;
  return nextActions.length === 0 ? words.nothingToDo : words.nothingForCredit(nextActions.length);
}

const listed = (form: RecordForm | undefined): readonly RecordForm[] => (form === undefined ? [] : [form]);

/** Who must act and which clock ends first: a duty may run even where there is nothing to judge. */
function Due({ view, words, deal, desk }: AnswerProps) {
  const { nextAction, nextClock } = view;
  const { recording } = desk;
  const forms = listed(nextAction && view.recording.actions[nextAction.id]);
  const filling = recording.status === 'open' || recording.status === 'saving';
  return (
    <>
      {(nextAction !== undefined ||
        view.nothing === undefined ||
        (recording.status !== 'closed' && recording.place === nextPlace)) && (
        <Section name="next-action" title={words.nextAction}>
          {nextAction === undefined ? (
            view.nothing === undefined && <Text testId="nothing-to-do">{idle(view, words)}</Text>
          ) : (
            <Action action={nextAction} />
          )}
          <Recorder place={nextPlace} forms={forms} desk={desk} words={words} primary={!filling} />
          {nextAction !== undefined && !filling && (
            <Flex>
              <AddTask deal={deal} words={words} primary={forms.length === 0} />
            </Flex>
          )}
        </Section>
      )}
      {nextClock !== undefined && <Clocks title={words.clock} clocks={[nextClock]} />}
    </>
  );
}

hubspot.extend<'crm.record.sidebar'>(() => <DealSidebar />);
