/** What a deal brings: how it is calculated, quarter by quarter, what would stop it, and what would come of a change. */
import { Accordion, BarChart, Divider, Flex, Heading, Text, Tile } from '@hubspot/ui-extensions';
import type { DealView } from '../../contract/deal-view.ts';
import type { PayoutKind, PayoutsView } from '../../contract/money.ts';
import { PayoutTable } from './PayoutTable.tsx';
import { WhatIf } from './WhatIf.tsx';
import type { TabWords } from './words.ts';

interface MoneyProps {
  readonly view: DealView;
  readonly tab: TabWords;
  readonly locale: string;
  readonly timeZone: string;
}

export function Money({ view, tab, locale, timeZone }: MoneyProps) {
  const { calculations, payouts, stops, lines } = view.money;
  return (
    <Flex testId="money-tab" direction="column" gap="md">
      <Flex direction="column" gap="xs">
        <Text variant="microcopy">{tab.calculation}</Text>
        {calculations.length === 0 &&
          lines.map(({ id, headline, detail }) => (
            <Flex key={id} direction="column">
              <Heading>{headline}</Heading>
              <Text variant="microcopy">{detail}</Text>
            </Flex>
          ))}
        {calculations.map(({ id, text, detail }) => (
          <Flex key={id} testId={`calculation-${id}`} direction="column">
            <Heading>{text}</Heading>
            {detail !== '' && <Text variant="microcopy">{detail}</Text>}
          </Flex>
        ))}
        {stops.map((sentence) => (
          <Text key={sentence} testId="stops" variant="microcopy">
            {sentence}
          </Text>
        ))}
        <Text variant="microcopy">{view.amountNote}</Text>
      </Flex>
      {payouts.map((each) => (
        <Quarters key={each.currency} payouts={each} tab={tab} />
      ))}
      {view.whatIf !== null && (
        <>
          <Divider />
          <WhatIf view={view} whatIf={view.whatIf} tab={tab} locale={locale} timeZone={timeZone} />
        </>
      )}
    </Flex>
  );
}

/** HubSpot's names of its chart colours. */
const colours = {
  earned: 'darkAqua',
  unpaid: 'yellow',
  projected: 'blue',
  awaiting: 'purple',
} as const satisfies Readonly<Record<PayoutKind, string>>;

function Quarters({ payouts, tab }: { readonly payouts: PayoutsView; readonly tab: TabWords }) {
  const { currency, quarters } = payouts;
  const kinds = kindsIn(payouts);
  return (
    <Tile testId={`payouts-${currency}`} compact>
      <Flex direction="column" gap="xs">
        <BarChart
          data={quarters.flatMap(({ label, amounts }) =>
            kinds.map((kind) => ({
              quarter: label,
              amount: Number(amounts[kind]?.amount ?? 0),
              kind: tab.kinds[kind],
            })),
          )}
          axes={{
            x: { field: 'quarter', fieldType: 'category', label: tab.quarter },
            y: { field: 'amount', fieldType: 'linear', label: currency },
            options: {
              groupFieldByColor: 'kind',
              stacking: true,
              colors: Object.fromEntries(kinds.map((kind) => [tab.kinds[kind], colours[kind]])),
            },
          }}
          options={{ title: tab.byQuarter(currency), showLegend: true, showTooltips: true }}
        />
        <Accordion title={tab.asTable} size="xs">
          <PayoutTable payouts={payouts} kinds={kinds} tab={tab} />
        </Accordion>
      </Flex>
    </Tile>
  );
}

const allKinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** Those that have an amount in some quarter. */
const kindsIn = ({ quarters }: PayoutsView): readonly PayoutKind[] =>
  allKinds.filter((kind) => quarters.some(({ amounts }) => amounts[kind] !== undefined));
