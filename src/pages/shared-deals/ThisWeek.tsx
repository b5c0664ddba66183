/** What is late or due within a week, by whose turn it is. */
import { AutoGrid, Box, Flex, Heading, Tag, Text, Tile } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';
import type { SharedDeal } from '../../contract/portfolio.ts';
import { DealLink } from './DealLink.tsx';
import type { Figures } from './figures.ts';
import { ownersInOrder, routeOf } from './filters.ts';
import { type StepDue, thisWeek } from './this-week.ts';
import type { DealsWords } from './words.ts';

interface ThisWeekProps {
  readonly deals: readonly SharedDeal[];
  readonly today: string;
  readonly portalId: number;
  readonly figures: Figures;
  readonly words: DealsWords;
}

/** Of each owner; the others are a press away. */
const mostSteps = 3;

export function ThisWeek({ deals, today, portalId, figures, words }: ThisWeekProps) {
  const owners = thisWeek(deals, today, ownersInOrder);
  return (
    <Tile testId="this-week" compact>
      <Flex direction="column" gap="sm">
        <Heading>{words.weekFirst}</Heading>
        {owners.length === 0 && (
          <Text variant="microcopy">
            {deals.some(({ evaluation }) => evaluation !== undefined) ? words.nothingThisWeek : words.evaluateFirst}
          </Text>
        )}
        {owners.length > 0 && (
          <AutoGrid columnWidth={260} flexible gap="lg">
            {owners.map(({ owner, steps }) => (
              <Flex key={owner} testId={`week-${owner}`} direction="column" gap="sm">
                <Text variant="microcopy" format={{ fontWeight: 'demibold' }}>
                  {`${words.owners[owner]} · ${figures.integer(steps.length)}`}
                </Text>
                {steps.slice(0, mostSteps).map((step) => (
                  <Step key={step.deal.dealId} step={step} portalId={portalId} figures={figures} words={words} />
                ))}
                {steps.length > mostSteps && (
                  <Text variant="microcopy">
                    <PageLink testId={`week-all-${owner}`} to="/" params={routeOf({ selection: 'this_week', owner })}>
                      {words.all(steps.length)}
                    </PageLink>
                  </Text>
                )}
              </Flex>
            ))}
          </AutoGrid>
        )}
      </Flex>
    </Tile>
  );
}

interface StepProps {
  readonly step: StepDue;
  readonly portalId: number;
  readonly figures: Figures;
  readonly words: DealsWords;
}

function Step({ step: { deal, text, due, days }, portalId, figures, words }: StepProps) {
  const when =
    due === undefined || days === undefined
      ? words.noDate
      : days < 0
        ? words.daysLate(-days)
        : days === 0
          ? words.today
          : figures.day(due);
  return (
    <Flex direction="row" justify="between" align="center" gap="sm">
      <Flex direction="column">
        <Text>{text}</Text>
        <Text variant="microcopy">
          <DealLink portalId={portalId} dealId={deal.dealId}>
            {deal.name}
          </DealLink>
        </Text>
      </Flex>
      <Box flex="none">
        <Tag variant={days === undefined ? 'default' : days < 0 ? 'error' : 'warning'}>{when}</Tag>
      </Box>
    </Flex>
  );
}
