import type {
  ModalBodyProps,
  ModalFooterProps,
  ModalProps,
  PanelBodyProps,
  PanelFooterProps,
  PanelProps,
  PanelSectionProps,
} from '@hubspot/ui-extensions';
import { createContext, useContext, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { PlaceContext, usePlaceOf } from './place.ts';
import { classes, sizeName } from './sizes.ts';
import { useSurface } from './surface.ts';

/** How the panel or modal inside an open overlay is closed; absent where one is rendered outside of any. */
const CloseContext = createContext<(() => void) | undefined>(undefined);

/** A control with an `overlay` prop: opens it, draws it while it is open, gives the focus back when it closes. */
export function useOverlay(overlay: ReactNode) {
  const [open, setOpen] = useState(false);
  const opener = useRef<Element | null>(null);
  const place = usePlaceOf('overlay');
  const close = () => {
    setOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const show = () => {
    if (overlay === undefined || overlay === null) return;
    opener.current = document.activeElement;
    setOpen(true);
  };
  const drawn = open
    ? createPortal(
        <PlaceContext.Provider value={place}>
          <CloseContext.Provider value={close}>{overlay}</CloseContext.Provider>
        </PlaceContext.Provider>,
        document.body,
      )
    : null;
  return { show, drawn };
}

const focusable = 'button:not([disabled]), a[href], input:not([disabled]), select, textarea, [tabindex="0"]';

function useDialog(
  id: string,
  close: (() => void) | undefined,
  onOpen: (() => void) | undefined,
  onClose: (() => void) | undefined,
  box: RefObject<HTMLElement | null>,
  kind: 'panel' | 'modal',
  keepsFocus: boolean,
) {
  const { overlays } = useSurface();
  const handlers = useRef({ close, onOpen, onClose });
  useEffect(() => {
    handlers.current = { close, onOpen, onClose };
  });
  useEffect(() => {
    const element = box.current;
    if (element === null || handlers.current.close === undefined) return undefined;
    // What HubSpot does then stands on no page that could be read: a card is not to depend on it.
    if (overlays.has(id)) console.error(`Two overlays have the id "${id}".`);
    else if (kind === 'panel' && overlays.size > 0) console.error(`The panel "${id}" opens over another overlay.`);
    overlays.set(id, () => {
      handlers.current.close?.();
    });
    handlers.current.onOpen?.();
    element.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') handlers.current.close?.();
      if (event.key !== 'Tab' || !keepsFocus) return;
      const stops = [...element.querySelectorAll<HTMLElement>(focusable)];
      const [first, last] = [stops.at(0), stops.at(-1)];
      const leaving = event.shiftKey
        ? document.activeElement === first || document.activeElement === element
        : document.activeElement === last;
      if (leaving) {
        event.preventDefault();
        (event.shiftKey ? last : first)?.focus();
      }
    };
    element.addEventListener('keydown', onKey);
    const handlersAtOpen = handlers;
    return () => {
      element.removeEventListener('keydown', onKey);
      overlays.delete(id);
      handlersAtOpen.current.onClose?.();
    };
  }, [id, overlays, box, kind, keepsFocus]);
}

interface DialogProps {
  readonly kind: 'panel' | 'modal';
  readonly props: PanelProps | ModalProps;
}

function Dialog({ kind, props }: DialogProps) {
  const { id, title, width = 'sm', onOpen, onClose, children, testId } = props;
  const { words } = useSurface();
  const close = useContext(CloseContext);
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  // A panel leaves the page behind it within reach, unless the card asks for the variant that does not.
  const modal = kind === 'modal' || props.variant === 'modal';
  useDialog(id, close, onOpen, onClose, box, kind, modal);
  // A panel or modal that is no control's overlay has nothing that could open it.
  if (close === undefined) return null;
  return (
    <div className={classes('hs-overlay', `hs-overlay-${kind}`, !modal && 'hs-beside')}>
      {modal && <div className="hs-backdrop" onClick={close} aria-hidden="true" />}
      <div
        ref={box}
        role="dialog"
        aria-modal={modal}
        aria-label={props['aria-label']}
        aria-labelledby={title === undefined ? undefined : titleId}
        tabIndex={-1}
        data-testid={testId}
        className={classes(`hs-${kind}`, `hs-${kind}-${sizeName(width)}`, props.variant === 'danger' && 'hs-danger')}
      >
        <header className="hs-dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="hs-close" onClick={close} aria-label={words.close}>
            ×
          </button>
        </header>
        {children}
      </div>
    </div>
  );
}

export const Panel = (props: PanelProps) => <Dialog kind="panel" props={props} />;
export const Modal = (props: ModalProps) => <Dialog kind="modal" props={props} />;

/** Scrolls by itself, so the keyboard has to reach it. */
export const PanelBody = ({ children }: PanelBodyProps) => (
  <div className="hs-dialog-body" tabIndex={0}>
    {children}
  </div>
);
export const ModalBody = PanelBody satisfies (props: ModalBodyProps) => unknown;
export const PanelFooter = ({ children }: PanelFooterProps) => <footer className="hs-dialog-foot">{children}</footer>;
export const ModalFooter = ({ children }: ModalFooterProps) => <footer className="hs-dialog-foot">{children}</footer>;
export const PanelSection = ({ flush = false, children }: PanelSectionProps) => (
  <section className={classes('hs-section', flush && 'hs-flush')}>{children}</section>
);
