/** Three lines in the record's preview panel: whose turn, what it is worth, how far the proof is. No forms. */
import { Flex, hubspot } from '@hubspot/ui-extensions';
import { EngagementFrame } from '../shared/EngagementFrame.tsx';
import { MoneyLines } from '../shared/MoneyLines.tsx';
import { ProofSteps } from '../shared/ProofSteps.tsx';
import { TurnHead } from '../shared/TurnHead.tsx';
import { useDealEngagement } from '../shared/use-deal-engagement.ts';
import { waitingView } from '../shared/waiting-view.ts';
import type { CardWords } from '../shared/words.ts';
import type { DealView } from '../../contract/deal-view.ts';

export function DealPreview() {
  const card = useDealEngagement();
  return (
    <EngagementFrame card={card} waiting={(words) => <Glance view={waitingView(words)} words={words} />}>
      {(view, _freshness, words) => <Glance view={view} words={words} />}
    </EngagementFrame>
  );
}

function Glance({ view, words }: { readonly view: DealView; readonly words: CardWords }) {
  const main = view.proofs.find((proof) => proof.main);
  return (
    <Flex testId="preview" direction="column" gap="sm">
      <TurnHead turn={{ ...view.turn, because: '' }} />
      <MoneyLines lines={view.money.lines} />
      {main !== undefined && view.turn.kind !== 'nothing' && <ProofSteps proof={main} words={words} />}
    </Flex>
  );
}

hubspot.extend<'crm.preview'>(() => <DealPreview />);
