import { Flex, Text } from '@hubspot/ui-extensions';
import type { MoneyLine } from '../../contract/money.ts';

/** What the deal is worth: a line a currency, and under it how that comes about. */
export function MoneyLines({ lines }: { readonly lines: readonly MoneyLine[] }) {
  return (
    <Flex testId="money" direction="column" gap="xs">
      {lines.map(({ id, headline, detail }) => (
        <Flex key={id} direction="column">
          <Text testId={`money-${id}`} format={{ fontWeight: 'demibold' }}>
            {headline}
          </Text>
          {detail !== '' && (
            <Text testId={`money-detail-${id}`} variant="microcopy">
              {detail}
            </Text>
          )}
        </Flex>
      ))}
    </Flex>
  );
}
