import type {
  EmptyStateProps,
  ErrorStateProps,
  LoadingSpinnerProps,
  ProgressBarProps,
  ScoreProps,
} from '@hubspot/ui-extensions';
import { drawing } from './drawings.tsx';
import { older } from './older-props.ts';
import { classes, sizeName } from './sizes.ts';
import { useSurface } from './surface.ts';

export function EmptyState({
  flush = false,
  title,
  layout = 'horizontal',
  reverseOrder = false,
  imageWidth = 250,
  imageName,
  children,
  testId,
}: EmptyStateProps) {
  const { words } = useSurface();
  return (
    <div
      data-testid={testId}
      className={classes('hs-state', `hs-state-${layout}`, reverseOrder && 'hs-reverse', flush && 'hs-flush')}
    >
      <div className="hs-state-text">
        <h3 className="hs-heading">{title ?? words.nothingHere}</h3>
        {children}
      </div>
      <div className="hs-state-image" style={{ maxWidth: imageWidth }} aria-hidden="true">
        {drawing(imageName === 'lock' ? 'lock' : 'empty')}
      </div>
    </div>
  );
}

export function ErrorState({ title, type = 'error', children, testId }: ErrorStateProps) {
  const { words } = useSurface();
  return (
    <div data-testid={testId} className="hs-state hs-state-vertical" role="alert">
      <div className="hs-state-image" aria-hidden="true">
        {drawing(type)}
      </div>
      <div className="hs-state-text">
        <h3 className="hs-heading">{title ?? words.somethingWrong}</h3>
        {children}
      </div>
    </div>
  );
}

export function LoadingSpinner({
  label,
  showLabel = false,
  size = 'sm',
  layout = 'inline',
  testId,
}: LoadingSpinnerProps) {
  return (
    <div
      data-testid={testId}
      role="status"
      aria-live="polite"
      className={classes('hs-loading', layout === 'centered' && 'hs-centered')}
    >
      <span className={`hs-spinner hs-spinner-${sizeName(size)}`} aria-hidden="true" />
      <span className={showLabel ? undefined : 'hs-hidden'}>{label}</span>
    </div>
  );
}

export function ProgressBar(props: ProgressBarProps) {
  const { title, showPercentage = false, value = 0, maxValue, valueDescription, variant = 'success', testId } = props;
  const { locale, words } = useSurface();
  const most = maxValue ?? older(props, 'valueMax') ?? 100;
  const share = most > 0 ? Math.min(1, Math.max(0, value / most)) : 0;
  return (
    <div data-testid={testId} className="hs-progress">
      <div className="hs-progress-head">
        <span>{title}</span>
        <span>{valueDescription}</span>
      </div>
      <div
        role="progressbar"
        aria-valuemin={0}
        aria-valuenow={value}
        aria-valuemax={most}
        aria-label={props['aria-label'] ?? title ?? words.progress}
        className="hs-progress-track"
      >
        <div className={`hs-progress-fill hs-progress-${variant}`} style={{ width: `${share * 100}%` }} />
      </div>
      {showPercentage && (
        <div className="hs-microcopy">{new Intl.NumberFormat(locale, { style: 'percent' }).format(share)}</div>
      )}
    </div>
  );
}

export function ScoreCircle({ score, testId }: ScoreProps) {
  const band = score < 33 ? 'danger' : score < 66 ? 'warning' : 'success';
  return (
    <div data-testid={testId} className={`hs-score hs-score-${band}`}>
      {score}
    </div>
  );
}
