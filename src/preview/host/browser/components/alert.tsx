import type { AlertProps } from '@hubspot/ui-extensions';

export function Alert({ title, variant = 'info', children, testId }: AlertProps) {
  const kind = variant === 'error' ? 'danger' : variant;
  return (
    <div
      className={`hs-alert hs-alert-${kind}`}
      role={kind === 'danger' || kind === 'warning' ? 'alert' : 'status'}
      data-testid={testId}
    >
      <div className="hs-alert-title">{title}</div>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}
