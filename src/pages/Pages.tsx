/** The app's pages and which address shows which: the shared deals at the root, a quarter's statement and the settings beside them. */
import { hubspot } from '@hubspot/ui-extensions';
import {
  createPageRouter,
  PageHeader,
  PageRoutes,
  usePageRoute,
  type PageRoutesLayoutProps,
} from '@hubspot/ui-extensions/pages';
import { SettingsPage } from './SettingsPage.tsx';
import { SharedDealsPage } from './SharedDealsPage.tsx';
import { StatementPage } from './StatementPage.tsx';
import { UnknownPage } from './UnknownPage.tsx';
import { usePageWords } from './use-words.ts';

/** One header for all pages: HubSpot advises against headers that come and go. */
function Layout({ children }: PageRoutesLayoutProps) {
  const words = usePageWords();
  const { routeId } = usePageRoute();
  return (
    <>
      <PageHeader>
        <PageHeader.SecondaryActions>
          {routeId !== 'deals' && <PageHeader.PageLink to="/">{words.deals}</PageHeader.PageLink>}
          {routeId !== 'statement' && <PageHeader.PageLink to="/statement">{words.statement}</PageHeader.PageLink>}
          {routeId !== 'settings' && <PageHeader.PageLink to="/settings">{words.settings}</PageHeader.PageLink>}
        </PageHeader.SecondaryActions>
      </PageHeader>
      {children}
    </>
  );
}

export const Pages = createPageRouter(
  <PageRoutes layoutComponent={Layout}>
    <PageRoutes.IndexRoute id="deals" component={SharedDealsPage} />
    <PageRoutes.Route id="statement" path="/statement" component={StatementPage} />
    <PageRoutes.Route id="settings" path="/settings" component={SettingsPage} />
    <PageRoutes.AnyRoute component={UnknownPage} />
  </PageRoutes>,
);

hubspot.extend<'pages'>(() => <Pages />);
