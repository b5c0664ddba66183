import type { ReactNode } from 'react';
import { Flex, Text } from '@hubspot/ui-extensions';
import type { MissingView } from '../../contract/deal-view.ts';

interface MissingProps {
  readonly name: string;
  readonly missing: readonly MissingView[];
  readonly recorder?: (fact: MissingView) => ReactNode;
}

/** What is not known, and what it would decide; what decides nothing here is said quietly. */
export function Missing({ name, missing, recorder }: MissingProps) {
  return (
    <Flex direction="column" gap="xs">
      {missing.map((fact) => (
        <Flex key={fact.id} testId={`${name}-${fact.id}`} direction="column">
          {fact.decides ? (
            <Text format={{ fontWeight: 'demibold' }}>{fact.label}</Text>
          ) : (
            <Text variant="microcopy">{fact.label}</Text>
          )}
          <Text variant="microcopy">{`${fact.wouldDecide} (${fact.rules.join(', ')})`}</Text>
          {recorder?.(fact)}
        </Flex>
      ))}
    </Flex>
  );
}
