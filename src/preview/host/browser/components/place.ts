/** Where a component of a card stands in its tree; undefined at the top of the card. */
import { createContext, useContext, useEffect, useMemo } from 'react';
import { onlyOnce, placeProblems, type Place } from './problems.ts';
import type { ComponentName } from './prop-names.ts';

export const PlaceContext = createContext<Place | undefined>(undefined);

/** The place that a component makes for what it holds. */
export function usePlaceOf(name: Place['name']): Place {
  const within = useContext(PlaceContext);
  return useMemo(() => ({ name, within, count: new Map() }), [name, within]);
}

/** What is wrong with where a component stands; the console alone hears of one that is there already. */
export function usePlaceProblems(name: ComponentName): string[] {
  const place = useContext(PlaceContext);
  useEffect(() => {
    if (place === undefined || !onlyOnce.includes(name)) return undefined;
    const { count } = place;
    const before = count.get(name) ?? 0;
    count.set(name, before + 1);
    if (before > 0) console.error(`${place.name} has only one ${name}.`);
    return () => {
      count.set(name, (count.get(name) ?? 1) - 1);
    };
  }, [name, place]);
  return placeProblems(name, place);
}
