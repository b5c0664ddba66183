/** Where the page is and how it is set; all of it in the address, so that a link shows what its sender saw. */
import { useEffect, useState } from 'react';
import { cardWidths, faultNames, type CardWidth, type FaultName } from '../../../protocol.ts';
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
  /** Of each app card, in pixels; absent: what its place on the page gives. */
  readonly width?: CardWidth;
  /** In the list: the deal whose preview panel is open. */
  readonly previewed?: string;
}

function readPlace(address: Location = location): Place {
  const query = new URLSearchParams(address.search);
  const dealId = /^\/deals\/(\d{1,16})$/.exec(address.pathname)?.[1];
  const portal = query.get('portal');
  const today = query.get('today');
  const language = query.get('lang') ?? navigator.language;
  const width = cardWidths.find((each) => String(each) === query.get('width'));
  const previewed = query.get('preview');
  return {
    ...(dealId === undefined ? {} : { dealId }),
    ...(portal === null ? {} : { portal }),
    ...(today !== null && /^\d{4}-\d\d-\d\d$/.test(today) ? { today } : {}),
    language: language.startsWith('fr') ? 'fr' : 'en',
    fault: faultNames.find((name) => name === query.get('fault')) ?? 'none',
    layout: query.get('layout') === 'full' ? 'full' : 'columns',
    ...(width === undefined ? {} : { width }),
    ...(previewed !== null && /^\d{1,16}$/.test(previewed) ? { previewed } : {}),
  };
}

export function addressOf({ dealId, portal, language, today, fault, layout, width, previewed }: Place): string {
  const query = new URLSearchParams({
    ...(portal === undefined ? {} : { portal }),
    lang: language,
    ...(today === undefined ? {} : { today }),
    ...(fault === 'none' ? {} : { fault }),
    ...(layout === 'columns' ? {} : { layout }),
    ...(width === undefined ? {} : { width: String(width) }),
    ...(previewed === undefined || dealId !== undefined ? {} : { preview: previewed }),
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
