/** Settings that use what only pages have. */
import { hubspot } from '@hubspot/ui-extensions';
import { PageLink } from '@hubspot/ui-extensions/pages';

hubspot.extend<'settings'>(() => <PageLink to="/">To a page</PageLink>);
