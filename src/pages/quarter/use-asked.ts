/** What the statement is asked for as the route has it, and how that is changed: in the route. */
import { useCallback, useMemo } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';
import { usePageRoute } from '@hubspot/ui-extensions/pages';
import { type Asked, askedIn, routeTo } from './asked.ts';

/** The page's address. */
export const here = '/statement';

export function useAsked(): readonly [asked: Asked, ask: (asked: Asked) => void] {
  const { params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<'pages'>();
  const asked = useMemo(() => askedIn(params), [params]);
  const ask = useCallback(
    (wanted: Asked) => {
      navigateToPage({ to: here, params: routeTo(wanted) });
    },
    [navigateToPage],
  );
  return [asked, ask];
}
