import type { HrefProp, LinkProps } from '@hubspot/ui-extensions';
import { extensionEvent, react } from './event.ts';
import { useOverlay } from './overlay.tsx';
import { recordAddress } from './record-address.ts';
import { useSurface } from './surface.ts';

/** Where a card's link leads; nothing but web addresses and places of this page, as HubSpot does. */
export function destination(
  href: HrefProp | undefined,
): { readonly url: string; readonly external: boolean } | undefined {
  if (href === undefined) return undefined;
  const { url, external } = typeof href === 'string' ? { url: href } : href;
  if (!/^(https?:|mailto:|\/|#)/.test(url)) return undefined;
  const here = recordAddress(url, location.search);
  if (here !== undefined) return { url: here, external: external ?? false };
  return { url, external: external ?? leavesHubSpot(url) };
}

/** A page of HubSpot's app opens in the same tab, anything else in a new one, unless the card says otherwise. */
const leavesHubSpot = (url: string) => /^https?:/.test(url) && !/^https?:\/\/app(-\w+)?\.hubspot\.com(\/|$)/.test(url);

/** Opens in a tab of its own where the card asks for it; always without a handle on this page. */
export const newTab = { target: '_blank', rel: 'noopener noreferrer' } as const;

/** The sign that a link leaves this tab. */
export function NewTab() {
  const { words } = useSurface();
  return <span className="hs-external" aria-label={words.newTab} role="img" />;
}

export function Link({
  href,
  variant = 'primary',
  onClick,
  preventDefault = false,
  overlay,
  children,
  testId,
}: LinkProps) {
  const surface = useSurface();
  const { show, drawn } = useOverlay(overlay);
  const to = destination(href);
  const className = `hs-link hs-link-${variant}`;
  // A link that opens a panel or only calls back is a button to whoever cannot see it.
  const acts = overlay !== undefined || preventDefault || to === undefined || to.url === '#' || to.url === '';
  return (
    <>
      {acts ? (
        <button
          type="button"
          data-testid={testId}
          className={className}
          onClick={(event) => {
            react(onClick, extensionEvent(event), surface);
            show();
          }}
        >
          {children}
        </button>
      ) : (
        <a
          href={to.url}
          data-testid={testId}
          className={className}
          {...(to.external ? newTab : {})}
          onClick={(event) => {
            react(onClick, extensionEvent(event), surface);
          }}
        >
          {children}
          {to.external && <NewTab />}
        </a>
      )}
      {drawn}
    </>
  );
}
