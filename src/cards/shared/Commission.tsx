import { DescriptionList, DescriptionListItem, Flex, Text } from '@hubspot/ui-extensions';
import type { DealView, MoneyRow } from '../../contract/deal-view.ts';
import { Section } from './Section.tsx';
import type { CardWords } from './words.ts';

interface CommissionProps {
  readonly view: Pick<DealView, 'commission' | 'amountNote'>;
  readonly words: CardWords;
}

/** What is earned while the rules are met; what waits on a decision stands apart and is in no total. */
export function Commission({ view, words }: CommissionProps) {
  const { commission } = view;
  return (
    <Section name="commission" title={words.commission}>
      {commission.kind === 'none' ? (
        <Text testId="no-commission">{commission.sentence}</Text>
      ) : (
        <Flex direction="column" gap="xs">
          {commission.kind === 'amounts' && commission.whose !== '' && <Text testId="whose">{commission.whose}</Text>}
          {commission.kind === 'amounts' &&
            commission.rows.map((row) => <Amounts key={row.currency} row={row} words={words} />)}
          {commission.kind === 'amounts' &&
            commission.ended.map((sentence) => (
              <Text key={sentence} testId="ended">
                {sentence}
              </Text>
            ))}
          {commission.awaiting.length > 0 && (
            <Flex testId="awaiting" direction="column">
              <Text format={{ fontWeight: 'demibold' }}>{words.awaiting}</Text>
              {commission.awaiting.map((amount) => (
                <Text key={amount}>{amount}</Text>
              ))}
            </Flex>
          )}
          <Text testId="commission-note" variant="microcopy">
            {view.amountNote}
          </Text>
        </Flex>
      )}
    </Section>
  );
}

function Amounts({ row, words }: { readonly row: MoneyRow; readonly words: CardWords }) {
  return (
    <DescriptionList testId={`amounts-${row.currency}`} direction="row">
      <DescriptionListItem label={words.monthly}>
        <Text testId={`monthly-${row.currency}`} format={{ fontWeight: 'bold' }}>
          {row.monthly}
        </Text>
      </DescriptionListItem>
      <DescriptionListItem label={words.quarterly}>
        <Text testId={`quarterly-${row.currency}`}>{row.quarterly}</Text>
      </DescriptionListItem>
      <DescriptionListItem label={words.maximum}>
        <Text testId={`maximum-${row.currency}`}>
          {row.until === '' ? row.maximum : `${row.maximum} · ${words.until(row.until)}`}
        </Text>
      </DescriptionListItem>
    </DescriptionList>
  );
}
