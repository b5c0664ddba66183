/** The app's pages and settings, rendered by HubSpot's own test renderer. */
import '../cards/shared/card-bench.tsx';
import { createRenderer } from '@hubspot/ui-extensions/testing';
import { EmptyState, Text } from '@hubspot/ui-extensions';
import { PageBreadcrumbs, PageHeader, PageTitle } from '@hubspot/ui-extensions/pages';
import { SettingsContents } from '../settings/SettingsContents.tsx';
import { Pages } from './Pages.tsx';

const languages = ['en', 'fr'] as const;

function open(path: string, language: (typeof languages)[number]) {
  const renderer = createRenderer('pages');
  renderer.mocks.context.user.language = language;
  renderer.mocks.setPageLocation({ path, params: {} });
  renderer.render(<Pages />);
  return renderer;
}

test.each([
  ['/', 'en', 'Shared deals'],
  ['/', 'fr', 'Transactions partagées'],
  ['/settings', 'en', 'Settings'],
  ['/settings', 'fr', 'Paramètres'],
  ['/not/there', 'en', 'Page not found'],
  ['/not/there', 'fr', 'Page introuvable'],
] as const)('%s in %s is called %s', (path, language, title) => {
  const page = open(path, language);
  expect(page.find(PageTitle).text).toBe(title);
  expect(page.findAll(PageHeader)).toHaveLength(1);
});

test.each(languages)('from the settings a crumb leads back to the deals, in %s', (language) => {
  const { props, text } = open('/settings', language).find(PageBreadcrumbs.PageLink);
  expect(props.to).toBe('/');
  expect(text).toBe(language === 'fr' ? 'Transactions partagées' : 'Shared deals');
});

test('an address without a page leads back', () => {
  expect(open('/not/there', 'fr').find(EmptyState).props.title).toBe('L’application n’a pas de page à cette adresse.');
});

test.each(languages)('the settings need no page around them, in %s', (language) => {
  const renderer = createRenderer('settings');
  renderer.mocks.context.user.language = language;
  renderer.render(<SettingsContents />);
  expect(renderer.find(Text, { testId: 'about' }).text).toContain(language === 'fr' ? 'portail' : 'portal');
});
