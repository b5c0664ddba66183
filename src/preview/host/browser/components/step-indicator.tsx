import type { StepIndicatorProps } from '@hubspot/ui-extensions';
import { classes, sizeName } from './sizes.ts';

export function StepIndicator({
  stepNames,
  direction = 'horizontal',
  circleSize = 'xs',
  currentStep = 0,
  variant = 'default',
  onClick,
  testId,
}: StepIndicatorProps) {
  return (
    <ol
      data-testid={testId}
      className={classes(
        'hs-steps',
        `hs-steps-${direction}`,
        `hs-steps-${variant}`,
        `hs-steps-${sizeName(circleSize)}`,
      )}
    >
      {stepNames.map((name, index) => {
        const state = index < currentStep ? 'done' : index === currentStep ? 'current' : 'todo';
        const circle = (
          <>
            <span className="hs-circle" aria-hidden="true" />
            {/* A compact indicator names the current step only; the others are there for those who cannot see circles. */}
            <span className={classes('hs-step-name', variant === 'compact' && state !== 'current' && 'hs-hidden')}>
              {name}
            </span>
          </>
        );
        return (
          <li
            key={`${index}-${name}`}
            className={`hs-step hs-step-${state}`}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            {onClick === undefined ? (
              circle
            ) : (
              <button
                type="button"
                onClick={() => {
                  onClick(index);
                }}
              >
                {circle}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
