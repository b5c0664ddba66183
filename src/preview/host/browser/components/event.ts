/** What a card's handler receives: HubSpot passes the kind of event, never the event of the browser. */
import type { ReactionsHandler } from '@hubspot/ui-extensions';
import type { Surface } from './surface.ts';

let sequence = 0;

export function extensionEvent(event: {
  readonly type: string;
  readonly bubbles: boolean;
  readonly timeStamp: number;
}) {
  sequence += 1;
  return { type: event.type, bubbles: event.bubbles, timeStamp: event.timeStamp, id: String(sequence) };
}

/** Calls a handler with the older second argument too. Opening by id is gone from the SDK: overlays open by `overlay`. */
export function react<E>(handler: ReactionsHandler<E> | undefined, event: E, surface: Surface): void {
  if (handler === undefined) return;
  const close = (id: string) => {
    surface.overlays.get(id)?.();
  };
  void handler(event, { openPanel: () => undefined, openModal: () => undefined, closePanel: close, closeModal: close });
}
