import type { ReactNode } from 'react';
import { isPlainClick } from '../components/plain-click.ts';
import { addressOf, type Place } from './place.ts';

interface PlaceLinkProps {
  readonly to: Place;
  readonly go: (to: Place) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A real link, so that it can be copied and opened elsewhere; an ordinary click stays on the page. */
export function PlaceLink({ to, go, className, children }: PlaceLinkProps) {
  return (
    <a
      href={addressOf(to)}
      className={className}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
