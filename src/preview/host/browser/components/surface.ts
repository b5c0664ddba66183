/** What components of one extension share with the page that holds it. */
import { createContext, useContext } from 'react';
import type { HostWords } from '../page/words.ts';
import type { ExtensionLocation } from '../wire.ts';
import type { PageNavigation } from './page-navigation.ts';

export interface Surface {
  readonly location: ExtensionLocation;
  readonly locale: string;
  readonly words: HostWords;
  /** Tells the user something that the page, not the card, has to say. */
  readonly say: (message: string) => void;
  /** Overlays that are open, so that `actions.closeOverlay(id)` finds them. */
  readonly overlays: Map<string, () => void>;
  /** On a page of the app only. */
  readonly navigation?: PageNavigation;
}

export const SurfaceContext = createContext<Surface | undefined>(undefined);

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (surface === undefined) throw new Error('A component of a card is drawn inside a card.');
  return surface;
}
