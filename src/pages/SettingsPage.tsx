/** The settings as a page of the app, where HubSpot shows no settings of a private app. */
import { PageBreadcrumbs, PageTitle } from '@hubspot/ui-extensions/pages';
import { SettingsContents } from '../settings/SettingsContents.tsx';
import { usePageWords } from './use-words.ts';

export function SettingsPage() {
  const words = usePageWords();
  return (
    <>
      <PageBreadcrumbs>
        <PageBreadcrumbs.PageLink to="/">{words.deals}</PageBreadcrumbs.PageLink>
        <PageBreadcrumbs.Current>{words.settings}</PageBreadcrumbs.Current>
      </PageBreadcrumbs>
      <PageTitle testId="title">{words.settings}</PageTitle>
      <SettingsContents />
    </>
  );
}
