import type { ReactNode } from 'react';
import { Flex, Heading } from '@hubspot/ui-extensions';

interface SectionProps {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

export function Section({ name, title, children }: SectionProps) {
  return (
    <Flex testId={name} direction="column" gap="xs">
      <Heading>{title}</Heading>
      {children}
    </Flex>
  );
}
