/** What every extension of the app is told about user and account. */
import type { PortalInfo } from '../../../protocol.ts';
import type { AppContext } from '../wire.ts';
import { localeOf, type Language } from './words.ts';

export const appName = 'Rules of Engagement';

const sampleUser = {
  email: 'camille.dupont@example.com',
  emails: ['camille.dupont@example.com'],
  firstName: 'Camille',
  lastName: 'Dupont',
};
/** Nobody's name may stand on a real account's record for what was done from here. */
const previewUser = {
  email: 'preview@localhost.invalid',
  emails: ['preview@localhost.invalid'],
  firstName: 'Preview',
  lastName: '(npm start)',
};

export const appContext = (portal: PortalInfo, language: Language): AppContext => ({
  user: {
    id: 1,
    ...(portal.live === undefined ? sampleUser : previewUser),
    roles: [],
    teams: [],
    locale: localeOf(language),
    language,
    permissions: [],
  },
  portal: { id: portal.portalId, timezone: portal.timeZone },
  extension: { appId: 1, appName },
  variables: {},
});
