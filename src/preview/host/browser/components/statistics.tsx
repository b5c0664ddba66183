import type { StatisticsItemProps, StatisticsProps, StatisticsTrendProps } from '@hubspot/ui-extensions';
import { useSurface } from './surface.ts';

export const Statistics = ({ children, testId }: StatisticsProps) => (
  <dl className="hs-statistics" data-testid={testId}>
    {children}
  </dl>
);

export const StatisticsItem = ({ id, label, number, children, testId }: StatisticsItemProps) => (
  <div className="hs-statistic" id={id} data-testid={testId}>
    <dt>{label}</dt>
    <dd className="hs-number">{number}</dd>
    {children !== undefined && <dd>{children}</dd>}
  </div>
);

export function StatisticsTrend({ value, direction, color, testId }: StatisticsTrendProps) {
  const { words } = useSurface();
  const tone = color ?? (direction === 'increase' ? 'green' : 'red');
  return (
    <span className={`hs-trend hs-trend-${tone}`} data-testid={testId}>
      <span role="img" aria-label={direction === 'increase' ? words.increase : words.decrease}>
        {direction === 'increase' ? '▲' : '▼'}
      </span>{' '}
      {value}
    </span>
  );
}
