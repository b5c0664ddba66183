import type {
  AutoGridProps,
  BoxProps,
  CardProps,
  DividerProps,
  FlexProps,
  InlineProps,
  SpacerProps,
  TileProps,
} from '@hubspot/ui-extensions';
import { older } from './older-props.ts';
import { classes, sizeName } from './sizes.ts';

const justified = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  around: 'space-around',
  between: 'space-between',
} as const;
const aligned = {
  start: 'flex-start',
  end: 'flex-end',
  center: 'center',
  baseline: 'baseline',
  stretch: 'stretch',
  auto: 'auto',
} as const;

export function Flex({
  gap = 'flush',
  direction = 'row',
  justify = 'start',
  align = 'stretch',
  alignSelf,
  wrap,
  children,
  testId,
}: FlexProps) {
  return (
    <div
      data-testid={testId}
      className={classes('hs-flex', `hs-gap-${sizeName(gap)}`)}
      style={{
        flexDirection: direction,
        justifyContent: justified[justify],
        alignItems: aligned[align],
        alignSelf: alignSelf === undefined ? undefined : aligned[alignSelf],
        flexWrap: wrap === true || wrap === 'wrap' ? 'wrap' : 'nowrap',
      }}
    >
      {children}
    </div>
  );
}

export function Box({ alignSelf, flex = 'auto', children, testId }: BoxProps) {
  return (
    <div
      data-testid={testId}
      className="hs-box"
      style={{
        flex: flex === 'initial' ? '0 1 auto' : flex,
        alignSelf: alignSelf === undefined ? undefined : aligned[alignSelf],
      }}
    >
      {children}
    </div>
  );
}

export function Inline({ justify = 'start', align = 'stretch', gap = 'flush', children, testId }: InlineProps) {
  return (
    <div
      data-testid={testId}
      className={classes('hs-flex', `hs-gap-${sizeName(gap)}`)}
      style={{ flexWrap: 'wrap', justifyContent: justified[justify], alignItems: aligned[align] }}
    >
      {children}
    </div>
  );
}

export function AutoGrid({ columnWidth, gap = 'flush', flexible = false, children, testId }: AutoGridProps) {
  const column = `minmax(min(${columnWidth}px, 100%), ${flexible ? '1fr' : `${columnWidth}px`})`;
  return (
    <div
      data-testid={testId}
      className={classes('hs-grid', `hs-gap-${sizeName(gap)}`)}
      style={{ gridTemplateColumns: `repeat(auto-fit, ${column})` }}
    >
      {children}
    </div>
  );
}

export function Divider(props: DividerProps) {
  const size = props.size ?? older(props, 'distance') ?? 'sm';
  return <hr data-testid={props.testId} className={classes('hs-divider', `hs-divider-${sizeName(size)}`)} />;
}

export function Spacer({ size = 'md' }: SpacerProps) {
  return <div className={classes('hs-spacer', `hs-spacer-${sizeName(size)}`)} aria-hidden="true" />;
}

export function Tile({ compact = false, flush = false, children, testId }: TileProps) {
  return (
    <div data-testid={testId} className={classes('hs-tile', compact && 'hs-compact', flush && 'hs-flush')}>
      {children}
    </div>
  );
}

export function Card({ children, testId }: CardProps) {
  return (
    <div data-testid={testId} className="hs-tile">
      {children}
    </div>
  );
}
