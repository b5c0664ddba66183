/** Deals of which nothing can be said, each with why: none is left out in silence. */
import { Accordion, Flex, Text } from '@hubspot/ui-extensions';
import type { UnreadDeal } from '../../contract/unread-deal.ts';
import { DealLink } from './DealLink.tsx';
import type { DealsWords } from './words.ts';

interface UnreadProps {
  readonly unread: readonly UnreadDeal[];
  readonly portalId: number;
  readonly words: DealsWords;
}

export function Unread({ unread, portalId, words }: UnreadProps) {
  if (unread.length === 0) return null;
  return (
    <Accordion testId="unread" title={words.unread(unread.length)} size="sm">
      <Flex direction="column" gap="xs">
        {unread.map(({ dealId, name, why }) => (
          <Flex key={dealId} testId={`unread-${dealId}`} direction="column">
            <DealLink portalId={portalId} dealId={dealId}>
              {name ?? words.unreadDeal(dealId)}
            </DealLink>
            <Text variant="microcopy">{why}</Text>
          </Flex>
        ))}
      </Flex>
    </Accordion>
  );
}
