import type { StatusTagProps, TagProps } from '@hubspot/ui-extensions';
import { extensionEvent, react } from './event.ts';
import { useOverlay } from './overlay.tsx';
import { classes } from './sizes.ts';
import { useSurface } from './surface.ts';

export function Tag({ variant = 'default', onClick, inline = false, overlay, children, testId }: TagProps) {
  const surface = useSurface();
  const { show, drawn } = useOverlay(overlay);
  const className = classes('hs-tag', `hs-tag-${variant}`, inline && 'hs-inline');
  if (onClick === undefined && overlay === undefined) {
    return (
      <span className={className} data-testid={testId}>
        {children}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className={className}
        data-testid={testId}
        onClick={(event) => {
          react(onClick, extensionEvent(event), surface);
          show();
        }}
      >
        {children}
      </button>
      {drawn}
    </>
  );
}

export function StatusTag({
  variant = 'default',
  hollow = false,
  onClick,
  showRemoveIcon = false,
  onRemoveClick,
  children,
  testId,
}: StatusTagProps) {
  const { words } = useSurface();
  const content = (
    <>
      <span className={classes('hs-dot', hollow && 'hs-hollow')} aria-hidden="true" />
      {children}
    </>
  );
  return (
    <span className={`hs-status hs-status-${variant}`} data-testid={testId}>
      {onClick === undefined ? (
        content
      ) : (
        <button
          type="button"
          onClick={() => {
            onClick();
          }}
        >
          {content}
        </button>
      )}
      {showRemoveIcon && (
        <button
          type="button"
          aria-label={words.remove}
          onClick={() => {
            onRemoveClick?.();
          }}
        >
          ×
        </button>
      )}
    </span>
  );
}
