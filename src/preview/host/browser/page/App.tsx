import { useEffect, useMemo, useState } from 'react';
import type { PortalInfo, Start } from '../../../protocol.ts';
import { appName } from './app-context.ts';
import { AppPage, AppSettings } from './AppScreen.tsx';
import { useStart } from './ask.ts';
import { DealList } from './DealList.tsx';
import { DealPage } from './DealPage.tsx';
import { usePlace, type Place } from './place.ts';
import { PreviewBar } from './PreviewBar.tsx';
import { Toasts, useToasts, type Tell } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { Waiting } from './Waiting.tsx';
import { wordsIn, type HostWords } from './words.ts';

const nothing: Start = { portals: [], cards: [], pages: null, settings: null };

interface ContentProps extends Omit<Start, 'portals'> {
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  readonly tell: Tell;
}

function Content({ cards, pages, settings, ...shared }: ContentProps) {
  const { portal, place, words } = shared;
  const { shown } = place;
  switch (shown.kind) {
    case 'deals':
      return <DealList {...shared} cards={cards} previewed={shown.previewed} />;
    case 'deal':
      return (
        <DealPage key={`${portal.name} ${shown.id} ${place.layout}`} {...shared} cards={cards} dealId={shown.id} />
      );
    case 'page':
      return pages === null ? <NoScreen words={words} /> : <AppPage {...shared} screen={pages} page={shown} />;
    case 'settings':
      return settings === null ? <NoScreen words={words} /> : <AppSettings {...shared} screen={settings} />;
  }
}

const NoScreen = ({ words }: { readonly words: HostWords }) => (
  <main id="main" className="hub-index" tabIndex={-1}>
    <h1>{words.noScreen}</h1>
  </main>
);

export function App() {
  const [place, go] = usePlace();
  const started = useStart();
  const { toasts, notify, dismiss } = useToasts();
  const [trouble, setTrouble] = useState<string>();
  const tell = useMemo<Tell>(() => ({ notify, trouble: setTrouble }), [notify]);
  const words = wordsIn(place.language);
  const { kind } = place.shown;
  useEffect(() => {
    document.documentElement.lang = place.language;
    document.title = `${kind === 'deals' || kind === 'deal' ? words.deals : appName} · ${words.preview}`;
  }, [place.language, words, kind]);

  if (started.state !== 'answered') return <Waiting asked={started} words={words} />;
  const { portals, cards, pages, settings } = started.value ?? nothing;
  const portal = portals.find(({ name }) => name === place.portal) ?? portals[0];
  if (portal === undefined) return <Waiting asked={{ state: 'failed' }} words={words} />;
  const shared = { portal, place, go, words };
  return (
    <>
      <a href="#main" className="hub-skip">
        {words.skip}
      </a>
      <PreviewBar {...shared} portals={portals} trouble={trouble} />
      <TopBar {...shared} />
      <Content {...shared} cards={cards} pages={pages} settings={settings} tell={tell} />
      <Toasts toasts={toasts} dismiss={dismiss} words={words} />
    </>
  );
}
