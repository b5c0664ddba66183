/** Where a component of a card stands in its tree; undefined at the top of the card. */
import { createContext, useContext, useLayoutEffect, useMemo, useState } from 'react';
import type { ComponentName } from './prop-names.ts';
import { onlyOnce, placeProblems, type Place } from './problems.ts';

export const PlaceContext = createContext<Place | undefined>(undefined);

/** The place that a component makes for what it holds. */
export function usePlaceOf(name: Place['name']): Place {
  const within = useContext(PlaceContext);
  return useMemo(() => ({ name, within, count: new Map() }), [name, within]);
}

/** What is wrong with where a component stands. */
export function usePlaceProblems(name: ComponentName): string[] {
  const place = useContext(PlaceContext);
  const [again, setAgain] = useState(false);
  useLayoutEffect(() => {
    if (place === undefined || !onlyOnce.includes(name)) return undefined;
    const before = place.count.get(name) ?? 0;
    place.count.set(name, before + 1);
    setAgain(before > 0);
    return () => {
      place.count.set(name, (place.count.get(name) ?? 1) - 1);
    };
  }, [name, place]);
  return placeProblems(name, place, again);
}
