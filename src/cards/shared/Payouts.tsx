/** Payouts by quarter, as a chart and as the table of its figures. */
import { Accordion, BarChart, Flex, Tile } from '@hubspot/ui-extensions';
import type { PayoutKind, PayoutsView } from '../../contract/money.ts';
import type { PayoutWords } from './payout-words.ts';
import { PayoutTable } from './PayoutTable.tsx';

/** HubSpot's names of its chart colours. */
const colours = {
  earned: 'darkAqua',
  unpaid: 'yellow',
  projected: 'blue',
  awaiting: 'purple',
} as const satisfies Readonly<Record<PayoutKind, string>>;

export function Payouts({ payouts, words }: { readonly payouts: PayoutsView; readonly words: PayoutWords }) {
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
              kind: words.kinds[kind],
            })),
          )}
          axes={{
            x: { field: 'quarter', fieldType: 'category', label: words.quarter },
            y: { field: 'amount', fieldType: 'linear', label: currency },
            options: {
              groupFieldByColor: 'kind',
              stacking: true,
              // Of all kinds, whichever there are: a kind that goes would leave its name without a colour in HubSpot's hands.
              colors: Object.fromEntries(allKinds.map((kind) => [words.kinds[kind], colours[kind]])),
            },
          }}
          options={{ title: words.byQuarter(currency), showLegend: true, showTooltips: true }}
        />
        <Accordion title={words.asTable} size="xs">
          <PayoutTable payouts={payouts} kinds={kinds} words={words} />
        </Accordion>
      </Flex>
    </Tile>
  );
}

const allKinds: readonly PayoutKind[] = ['earned', 'unpaid', 'projected', 'awaiting'];

/** Those that have an amount in some quarter. */
const kindsIn = ({ quarters }: PayoutsView): readonly PayoutKind[] =>
  allKinds.filter((kind) => quarters.some(({ amounts }) => amounts[kind] !== undefined));
