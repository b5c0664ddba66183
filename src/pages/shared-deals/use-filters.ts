/** The filters as the route has them, and how they are changed: in the route. */
import { useCallback, useMemo } from 'react';
import { useExtensionActions } from '@hubspot/ui-extensions';
import { usePageRoute } from '@hubspot/ui-extensions/pages';
import { type Filters, filtersOf, routeOf } from './filters.ts';

export function useFilters(): readonly [filters: Filters, filter: (filters: Filters) => void] {
  const { params } = usePageRoute();
  const { navigateToPage } = useExtensionActions<'pages'>();
  const filters = useMemo(() => filtersOf(params), [params]);
  const filter = useCallback(
    (wanted: Filters) => {
      navigateToPage({ to: '/', params: routeOf(wanted) });
    },
    [navigateToPage],
  );
  return [filters, filter];
}
