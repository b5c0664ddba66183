/** What HubSpot puts around the pages and the settings of an app, and what these know and may ask. No record is near. */
import { useMemo, useState } from 'react';
import type { PortalInfo, ScreenInfo } from '../../../protocol.ts';
import { headerCount, type PageNavigation } from '../components/page-navigation.ts';
import { Extension } from '../extension/extension.tsx';
import type { PageLocation, ScreenContext, ScreenLocation } from '../wire.ts';
import { appContext, appName } from './app-context.ts';
import { addressOf, type Place } from './place.ts';
import { sized } from './sized.ts';
import type { Tell } from './Toasts.tsx';
import { useServerless } from './use-serverless.ts';
import type { HostWords } from './words.ts';

interface ScreenProps {
  readonly screen: ScreenInfo;
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  readonly tell: Tell;
}

export function AppPage({ page, ...props }: ScreenProps & { readonly page: PageLocation }) {
  const { screen, place, go } = props;
  const [actions, setActions] = useState<HTMLElement | null>(null);
  const [headers] = useState(headerCount);
  const navigation = useMemo<PageNavigation | undefined>(() => {
    if (actions === null) return undefined;
    const placeOf = (to: PageLocation): Place => ({ ...place, shown: { kind: 'page', ...to } });
    return {
      go: (to) => {
        go(placeOf(to));
        if (place.shown.kind === 'page' && place.shown.path === to.path) return;
        // What was pressed goes with its page: the next one is read from its start.
        document.getElementById('main')?.focus({ preventScroll: true });
        scrollTo(0, 0);
      },
      addressOf: (to) => addressOf(placeOf(to)),
      actions,
      headers,
    };
  }, [actions, headers, place, go]);
  return (
    <main id="main" className="hub-page" tabIndex={-1} data-screen={screen.uid} {...sized(place.width)}>
      <header className="hub-page-head">
        <span>{appName}</span>
        <div ref={setActions} />
      </header>
      {navigation !== undefined && <Screen {...props} location="pages" page={page} navigation={navigation} />}
    </main>
  );
}

export function AppSettings(props: ScreenProps) {
  const { screen, place, words } = props;
  return (
    <main id="main" className="hub-page" tabIndex={-1} data-screen={screen.uid} {...sized(place.width)}>
      <header className="hub-page-head">
        <span>{words.connectedApps}</span>
      </header>
      <h1 className="hs-page-title">{appName}</h1>
      <Screen {...props} location="settings" />
    </main>
  );
}

interface InnerProps extends ScreenProps {
  readonly location: ScreenLocation;
  readonly page?: PageLocation;
  readonly navigation?: PageNavigation;
}

function Screen({ screen, portal, place, words, tell, location, page, navigation }: InnerProps) {
  const { language, fault } = place;
  const today = place.today ?? portal.today;
  const context = useMemo<ScreenContext>(
    () => ({ ...appContext(portal, language), location }),
    [portal, language, location],
  );
  const call = useServerless({ portal, place, words, tell });
  return (
    <Extension
      key={[portal.name, language, today, fault, screen.uid].join(' ')}
      script={screen.script}
      context={context}
      words={words}
      callFunction={call}
      say={tell.notify}
      {...(page === undefined ? {} : { page })}
      {...(navigation === undefined ? {} : { navigation })}
    />
  );
}
