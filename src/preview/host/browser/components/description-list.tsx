import type { DescriptionListItemProps, DescriptionListProps } from '@hubspot/ui-extensions';

export const DescriptionList = ({ direction = 'column', children, testId }: DescriptionListProps) => (
  <dl className={`hs-descriptions hs-descriptions-${direction}`} data-testid={testId}>
    {children}
  </dl>
);

export const DescriptionListItem = ({ label, children, testId }: DescriptionListItemProps) => (
  <div className="hs-description" data-testid={testId}>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
