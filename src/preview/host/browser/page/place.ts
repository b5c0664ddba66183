/** Where the page is and how it is set; all of it in the address, so that a link shows what its sender saw. */
import { useEffect, useState } from 'react';
import { faultNames, type FaultName } from '../../../protocol.ts';
import type { Language } from './words.ts';

export interface Place {
  /** Absent: the list. */
  readonly dealId?: string;
  readonly portal?: string;
  readonly language: Language;
  /** YYYY-MM-DD; absent: the portal's own day. */
  readonly today?: string;
  readonly fault: FaultName;
  readonly layout: 'columns' | 'full';
}

function readPlace(address: Location = location): Place {
  const query = new URLSearchParams(address.search);
  const dealId = /^\/deals\/(\d{1,16})$/.exec(address.pathname)?.[1];
  const portal = query.get('portal');
  const today = query.get('today');
  const language = query.get('lang') ?? navigator.language;
  return {
    ...(dealId === undefined ? {} : { dealId }),
    ...(portal === null ? {} : { portal }),
    ...(today !== null && /^\d{4}-\d\d-\d\d$/.test(today) ? { today } : {}),
    language: language.startsWith('fr') ? 'fr' : 'en',
    fault: faultNames.find((name) => name === query.get('fault')) ?? 'none',
    layout: query.get('layout') === 'full' ? 'full' : 'columns',
  };
}

export function addressOf({ dealId, portal, language, today, fault, layout }: Place): string {
  const query = new URLSearchParams({
    ...(portal === undefined ? {} : { portal }),
    lang: language,
    ...(today === undefined ? {} : { today }),
    ...(fault === 'none' ? {} : { fault }),
    ...(layout === 'columns' ? {} : { layout }),
  });
  return `${dealId === undefined ? '/' : `/deals/${dealId}`}?${query}`;
}

export function usePlace(): [place: Place, go: (to: Place) => void] {
  const [place, setPlace] = useState(() => readPlace());
  useEffect(() => {
    const back = () => {
      setPlace(readPlace());
    };
    addEventListener('popstate', back);
    return () => {
      removeEventListener('popstate', back);
    };
  }, []);
  const go = (to: Place) => {
    history.pushState(null, '', addressOf(to));
    setPlace(to);
  };
  return [place, go];
}
