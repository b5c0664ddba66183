import type { PortalInfo } from '../../../protocol.ts';
import { appName } from './app-context.ts';
import type { Place, Shown } from './place.ts';
import { PlaceLink } from './PlaceLink.tsx';
import type { HostWords } from './words.ts';

interface TopBarProps {
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
}

/**
 * HubSpot's navigation as far as it makes the page familiar: its menu leads nowhere, and does not pretend to. The links
 * lead where the app can be seen; in HubSpot these places lie further apart.
 */
export function TopBar({ portal, place, go, words }: TopBarProps) {
  const { language, shown } = place;
  const ofCrm = shown.kind === 'deals' || shown.kind === 'deal';
  const link = (label: string, to: Shown, here: boolean) => (
    <li aria-current={here ? 'page' : undefined}>
      <PlaceLink to={{ ...place, shown: to, portal: portal.name }} go={go}>
        {label}
      </PlaceLink>
    </li>
  );
  return (
    <header className="hub-top">
      <svg className="hub-mark" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="14" cy="14" r="5" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path d="M14 9V4M10 11 4 6M10.5 18 7 21" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <ul className="hub-menu" aria-hidden="true">
        {words.navigation.map((entry, index) => (
          <li key={entry} className={index === 1 && ofCrm ? 'hub-here' : undefined}>
            {entry}
          </li>
        ))}
      </ul>
      <nav className="hub-links" aria-label={words.whereAppIs}>
        <ul>
          {link(words.deals, { kind: 'deals' }, ofCrm)}
          {link(appName, { kind: 'page', path: '/', params: {} }, shown.kind === 'page')}
          {link(words.appSettings, { kind: 'settings' }, shown.kind === 'settings')}
        </ul>
      </nav>
      <span className="hub-search" aria-hidden="true">
        {words.searchHubSpot}
      </span>
      <span className="hub-portal">
        {portal.label[language]} {portal.live === undefined && <small>{portal.portalId}</small>}
      </span>
      <span className="hub-avatar" aria-hidden="true">
        {portal.live === undefined ? 'CD' : ''}
      </span>
    </header>
  );
}
