/** The full view of a deal: every line with its rule, its facts and its figures; every confirmation link; what is missing. */
import { Flex, hubspot, Text, useExtensionActions } from '@hubspot/ui-extensions';
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
import type { DealView, MissingView, ProofView } from '../../contract/deal-view.ts';
import type { RecordForm } from '../../contract/record-form.ts';
import { Lines } from './Lines.tsx';
import { Missing } from './Missing.tsx';
import { Partners } from './Partners.tsx';

export function DealTab() {
  const card = useDealEngagement();
  return (
    <EngagementFrame card={card}>
      {(view, words) => <FullView view={view} words={words} deal={card.deal} desk={card.desk} />}
    </EngagementFrame>
  );
}

interface FullViewProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly deal: RecordOnScreen;
  readonly desk: RecordingDesk;
}

const generalPlace = 'general';

function FullView({ view, words, deal, desk }: FullViewProps) {
  const { addAlert, copyTextToClipboard } = useExtensionActions<'crm.record.tab'>();
  const copy = (text: string) => {
    copyTextToClipboard(text).then(
      () => {
        addAlert({ type: 'success', message: words.summaryCopied });
      },
      () => {
        addAlert({ type: 'danger', message: words.summaryNotCopied });
      },
    );
  };
  const { recording } = view;
  const filling = desk.recording.status === 'open' || desk.recording.status === 'saving';
  const recorderAt = (place: string, forms: readonly (RecordForm | undefined)[]) => (
    <Recorder
      place={place}
      forms={forms.filter((form) => form !== undefined)}
      desk={desk}
      words={words}
      primary={place === view.nextAction?.id && !filling}
    />
  );
  const recorders = {
    proof: ({ id }: ProofView) => recorderAt(`proof-${id}`, recording.proofs[id] ?? []),
    missing: ({ id }: MissingView) => recorderAt(`missing-${id}`, [recording.missing[id]]),
  };
  const places = [
    generalPlace,
    ...(view.nothing === undefined ? view.proofs.map(({ id }) => `proof-${id}`) : []),
    ...view.missing.map(({ id }) => `missing-${id}`),
    ...view.nextActions.map(({ id }) => id),
  ];
  const deciding = view.missing.filter(({ decides }) => decides);
  const unneeded = view.missing.filter(({ decides }) => !decides);
  return (
    <Flex testId="tab" direction="column" gap="lg">
      <Adrift places={places} desk={desk} words={words} />
      {view.nothing === undefined && (
        <>
          <Status view={view} words={words} />
          {view.lines.length > 0 && <Lines view={view} words={words} />}
          <Commission view={view} words={words} />
          <Proofs view={view} words={words} recorder={recorders.proof} />
        </>
      )}
      {view.nextActions.length > 0 && (
        <Section name="actions" title={words.actions}>
          {view.nextActions.map((action) => (
            <Flex key={action.id} direction="column" gap="xs">
              <Action action={action} />
              {recorderAt(action.id, [recording.actions[action.id]])}
            </Flex>
          ))}
          <Flex>
            <AddTask deal={deal} words={words} primary={false} />
          </Flex>
        </Section>
      )}
      <Clocks title={words.clocks} clocks={view.clocks} />
      {view.partners.length > 0 && <Partners partners={view.partners} words={words} copy={copy} />}
      {deciding.length > 0 && (
        <Section name="missing" title={words.missingNow}>
          <Missing name="missing-fact" missing={deciding} recorder={recorders.missing} />
        </Section>
      )}
      {unneeded.length > 0 && (
        <Flex testId="unneeded" direction="column" gap="xs">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {words.unneeded}
          </Text>
          <Missing name="unneeded-fact" missing={unneeded} recorder={recorders.missing} />
        </Flex>
      )}
      <Section name="record-fact" title={words.recordFact}>
        {recorderAt(generalPlace, recording.general)}
      </Section>
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <DealTab />);
