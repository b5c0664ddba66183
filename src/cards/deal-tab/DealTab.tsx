/** The full view of a deal: every line with its rule, its facts and its figures; every confirmation link; what is missing. */
import { Flex, hubspot, useExtensionActions } from '@hubspot/ui-extensions';
import { Action, AddTask, Clock, type RecordOnScreen } from '../shared/Actions.tsx';
import { Commission } from '../shared/Commission.tsx';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import { Proofs } from '../shared/Proofs.tsx';
import { Section } from '../shared/Section.tsx';
import { Status } from '../shared/Status.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../view/deal-view.ts';
import { Lines } from './Lines.tsx';
import { Missing } from './Missing.tsx';
import { Partners } from './Partners.tsx';

export function DealTab() {
  const card = useDealEngagement();
  return <EngagementFrame card={card}>{(view, words) => <FullView view={view} words={words} deal={card.deal} />}</EngagementFrame>;
}

interface FullViewProps {
  readonly view: DealView;
  readonly words: CardWords;
  readonly deal: RecordOnScreen;
}

function FullView({ view, words, deal }: FullViewProps) {
  const { addAlert, copyTextToClipboard } = useExtensionActions<'crm.record.tab'>();
  const copy = (text: string) => {
    copyTextToClipboard(text).then(
      () => { addAlert({ type: 'success', message: words.summaryCopied }); },
      () => { addAlert({ type: 'danger', message: words.summaryNotCopied }); },
    );
  };
  return (
    <Flex testId="tab" direction="column" gap="lg">
      {view.nothing === undefined && (
        <>
          <Status view={view} />
          <Lines lines={view.lines} words={words} />
          <Commission commission={view.commission} words={words} />
          <Proofs proofs={view.proofs} words={words} />
        </>
      )}
      {view.nextActions.length > 0 && (
        <Section name="actions" title={words.actions}>
          {view.nextActions.map((action) => (
            <Action key={action.id} action={action} />
          ))}
          <Flex>
            <AddTask deal={deal} words={words} />
          </Flex>
        </Section>
      )}
      {view.clocks.map((clock) => (
        <Clock key={clock.id} clock={clock} words={words} />
      ))}
      {view.partners.length > 0 && <Partners partners={view.partners} words={words} copy={copy} />}
      {view.missing.length > 0 && (
        <Section name="missing" title={words.missingNow}>
          <Missing name="missing-fact" missing={view.missing} />
        </Section>
      )}
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <DealTab />);
