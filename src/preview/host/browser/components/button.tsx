import type { ButtonProps, ButtonRowProps, LoadingButtonProps } from '@hubspot/ui-extensions';
import type { MouseEvent } from 'react';
import { extensionEvent, react } from './event.ts';
import { destination, NewTab, newTab } from './link.tsx';
import { useOverlay } from './overlay.tsx';
import { classes, sizeName } from './sizes.ts';
import { useSurface } from './surface.ts';

export function buttonClass({
  variant = 'secondary',
  size = 'md',
  truncate = false,
}: Pick<ButtonProps, 'variant' | 'size' | 'truncate'>) {
  return classes('hs-button', `hs-button-${variant}`, `hs-button-${sizeName(size)}`, truncate && 'hs-truncate');
}

export function Button(props: ButtonProps) {
  const { onClick, href, disabled = false, type = 'button', overlay, children, testId } = props;
  const surface = useSurface();
  const { show, drawn } = useOverlay(overlay);
  const to = destination(href);
  const press = (event: MouseEvent) => {
    react(onClick, extensionEvent(event), surface);
    show();
  };
  if (to !== undefined && !disabled) {
    return (
      <>
        <a
          href={to.url}
          data-testid={testId}
          className={buttonClass(props)}
          {...(to.external ? newTab : {})}
          onClick={press}
        >
          {children}
          {to.external && <NewTab />}
        </a>
        {drawn}
      </>
    );
  }
  return (
    <>
      <button type={type} data-testid={testId} className={buttonClass(props)} disabled={disabled} onClick={press}>
        {children}
      </button>
      {drawn}
    </>
  );
}

export function LoadingButton({
  loading = false,
  overlayOptions: _overlayOptions,
  resultIconName: _resultIconName,
  children,
  disabled,
  ...rest
}: LoadingButtonProps) {
  return (
    <Button {...rest} disabled={loading || disabled === true}>
      <span aria-busy={loading} className="hs-loading-label">
        {loading && <span className="hs-spinner hs-spinner-xs" aria-hidden="true" />}
        {children}
      </span>
    </Button>
  );
}

export const ButtonRow = ({ children, testId }: ButtonRowProps) => (
  <div className="hs-button-row" data-testid={testId}>
    {children}
  </div>
);
