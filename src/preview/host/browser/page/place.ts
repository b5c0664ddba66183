/** Where the page is and how it is set; all of it in the address, so that a link shows what its sender saw. */
import { useCallback, useEffect, useState } from 'react';
import { cardWidths, faultNames, type CardWidth, type FaultName } from '../../../protocol.ts';
import type { PageLocation } from '../wire.ts';
import type { Language } from './words.ts';

/** What is shown. `previewed`: the deal whose panel is open beside the list. */
export type Shown =
  | { readonly kind: 'deals'; readonly previewed?: string }
  | { readonly kind: 'deal'; readonly id: string }
  | ({ readonly kind: 'page' } & PageLocation)
  | { readonly kind: 'settings' };

export interface Place {
  readonly shown: Shown;
  readonly portal?: string;
  readonly language: Language;
  /** YYYY-MM-DD; absent: the portal's own day. */
  readonly today?: string;
  readonly fault: FaultName;
  readonly layout: 'columns' | 'full';
  /** Of each app card, in pixels; absent: what its place on the page gives. */
  readonly width?: CardWidth;
}

/** The query of an app's page stands behind this, apart from the preview's own. */
const ofApp = 'app.';

function readShown(address: Location, query: URLSearchParams): Shown {
  const id = /^\/deals\/(\d{1,16})$/.exec(address.pathname)?.[1];
  if (id !== undefined) return { kind: 'deal', id };
  if (address.pathname === '/settings') return { kind: 'settings' };
  const path = /^\/pages(\/.*)?$/.exec(address.pathname);
  if (path !== null) {
    const params = [...query].flatMap(([name, value]) =>
      name.startsWith(ofApp) ? [[name.slice(ofApp.length), value] as const] : [],
    );
    return { kind: 'page', path: path[1] ?? '/', params: Object.fromEntries(params) };
  }
  const previewed = query.get('preview');
  return { kind: 'deals', ...(previewed !== null && /^\d{1,16}$/.test(previewed) ? { previewed } : {}) };
}

function readPlace(address: Location = location): Place {
  const query = new URLSearchParams(address.search);
  const portal = query.get('portal');
  const today = query.get('today');
  const language = query.get('lang') ?? navigator.language;
  const width = cardWidths.find((each) => String(each) === query.get('width'));
  return {
    shown: readShown(address, query),
    ...(portal === null ? {} : { portal }),
    ...(today !== null && /^\d{4}-\d\d-\d\d$/.test(today) ? { today } : {}),
    language: language.startsWith('fr') ? 'fr' : 'en',
    fault: faultNames.find((name) => name === query.get('fault')) ?? 'none',
    layout: query.get('layout') === 'full' ? 'full' : 'columns',
    ...(width === undefined ? {} : { width }),
  };
}

/** The path of what is shown, and what it adds to the query. */
function pathOf(shown: Shown): readonly [path: string, query: Readonly<Record<string, string>>] {
  switch (shown.kind) {
    case 'deals':
      return ['/', shown.previewed === undefined ? {} : { preview: shown.previewed }];
    case 'deal':
      return [`/deals/${shown.id}`, {}];
    case 'page': {
      const params = Object.entries(shown.params).map(([name, value]) => [`${ofApp}${name}`, value] as const);
      return [shown.path === '/' ? '/pages' : `/pages${shown.path}`, Object.fromEntries(params)];
    }
    case 'settings':
      return ['/settings', {}];
  }
}

export function addressOf({ shown, portal, language, today, fault, layout, width }: Place): string {
  const [path, more] = pathOf(shown);
  const query = new URLSearchParams({
    ...(portal === undefined ? {} : { portal }),
    lang: language,
    ...(today === undefined ? {} : { today }),
    ...(fault === 'none' ? {} : { fault }),
    ...(layout === 'columns' ? {} : { layout }),
    ...(width === undefined ? {} : { width: String(width) }),
    ...more,
  });
  return `${path}?${query}`;
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
  const go = useCallback((to: Place) => {
    history.pushState(null, '', addressOf(to));
    setPlace(to);
  }, []);
  return [place, go];
}
