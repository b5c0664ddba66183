import type { PortalInfo } from '../../../protocol.ts';
import type { HostWords, Language } from './words.ts';

/** HubSpot's navigation as far as it makes the page familiar; none of it leads anywhere, and none of it pretends to. */
export function TopBar({
  portal,
  language,
  words,
}: {
  readonly portal: PortalInfo;
  readonly language: Language;
  readonly words: HostWords;
}) {
  return (
    <header className="hub-top">
      <svg className="hub-mark" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="14" cy="14" r="5" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path d="M14 9V4M10 11 4 6M10.5 18 7 21" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      </svg>
      <ul className="hub-menu" aria-hidden="true">
        {words.navigation.map((entry, index) => (
          <li key={entry} className={index === 1 ? 'hub-here' : undefined}>
            {entry}
          </li>
        ))}
      </ul>
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
