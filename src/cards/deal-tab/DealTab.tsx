/** The full view of a deal: every line with its rule, its facts and its figures; every confirmation link; what is missing. */
import { Flex, hubspot, Text, useExtensionActions } from '@hubspot/ui-extensions';
import { Action, AddTask, Clocks, type RecordOnScreen } from '../shared/Actions.tsx';
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
  const deciding = view.missing.filter(({ decides }) => decides);
  const unneeded = view.missing.filter(({ decides }) => !decides);
  return (
    <Flex testId="tab" direction="column" gap="lg">
      {view.nothing === undefined && (
        <>
          <Status view={view} words={words} />
          {view.lines.length > 0 && <Lines view={view} words={words} />}
          <Commission view={view} words={words} />
          <Proofs view={view} words={words} />
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
      <Clocks title={words.clocks} clocks={view.clocks} />
      {view.partners.length > 0 && <Partners partners={view.partners} words={words} copy={copy} />}
      {deciding.length > 0 && (
        <Section name="missing" title={words.missingNow}>
          <Missing name="missing-fact" missing={deciding} />
        </Section>
      )}
      {unneeded.length > 0 && (
        <Flex testId="unneeded" direction="column" gap="xs">
          <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
            {words.unneeded}
          </Text>
          <Missing name="unneeded-fact" missing={unneeded} />
        </Flex>
      )}
    </Flex>
  );
}

hubspot.extend<'crm.record.tab'>(() => <DealTab />);
