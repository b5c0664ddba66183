/** Messages at the bottom of the page: what cards announce with `addAlert`. */
import { useCallback, useState } from 'react';
import type { AlertMessage } from '../wire.ts';
import type { HostWords } from './words.ts';

export interface Tell {
  readonly notify: (alert: AlertMessage) => void;
  /** Why a function failed; undefined once one answered. */
  readonly trouble: (cause: string | undefined) => void;
}

interface Toast extends AlertMessage {
  readonly id: number;
}
const lasting = 8_000;
let counted = 0;

export function useToasts() {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const dismiss = useCallback((id: number) => {
    setToasts((all) => all.filter((toast) => toast.id !== id));
  }, []);
  const notify = useCallback(
    (alert: AlertMessage) => {
      counted += 1;
      const id = counted;
      setToasts((all) => [...all.slice(-3), { ...alert, id }]);
      setTimeout(() => {
        dismiss(id);
      }, lasting);
    },
    [dismiss],
  );
  return { toasts, notify, dismiss };
}

export function Toasts({
  toasts,
  dismiss,
  words,
}: {
  readonly toasts: readonly Toast[];
  readonly dismiss: (id: number) => void;
  readonly words: HostWords;
}) {
  return (
    <div className="hub-toasts" role="status" aria-live="polite">
      {toasts.map(({ id, type = 'info', title, message }) => (
        <div key={id} className={`hs-alert hs-alert-${type}`}>
          <div>
            {title !== undefined && <div className="hs-alert-title">{title}</div>}
            {message}
          </div>
          <button
            type="button"
            className="hs-close"
            aria-label={words.close}
            onClick={() => {
              dismiss(id);
            }}
          >
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
