import { Flex, Text } from '@hubspot/ui-extensions';
import type { MissingView } from '../../view/deal-view.ts';

/** What is not known, and what it would decide. */
export function Missing({ missing }: { readonly missing: readonly MissingView[] }) {
  return (
    <Flex direction="column" gap="xs">
      {missing.map((fact) => (
        <Flex key={fact.id} testId={`missing-${fact.id}`} direction="column">
          <Text format={{ fontWeight: 'demibold' }}>{fact.label}</Text>
          <Text variant="microcopy">{`${fact.wouldDecide} (${fact.rules.join(', ')})`}</Text>
        </Flex>
      ))}
    </Flex>
  );
}
