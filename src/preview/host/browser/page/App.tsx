import { useEffect, useMemo, useState } from 'react';
import { useStart } from './ask.ts';
import { DealList } from './DealList.tsx';
import { DealPage } from './DealPage.tsx';
import { usePlace } from './place.ts';
import { PreviewBar } from './PreviewBar.tsx';
import { Toasts, useToasts, type Tell } from './Toasts.tsx';
import { TopBar } from './TopBar.tsx';
import { Waiting } from './Waiting.tsx';
import { wordsIn } from './words.ts';

export function App() {
  const [place, go] = usePlace();
  const started = useStart();
  const { toasts, notify, dismiss } = useToasts();
  const [trouble, setTrouble] = useState<string>();
  const tell = useMemo<Tell>(() => ({ notify, trouble: setTrouble }), [notify]);
  const words = wordsIn(place.language);
  useEffect(() => {
    document.documentElement.lang = place.language;
    document.title = `${words.deals} · ${words.preview}`;
  }, [place.language, words]);

  if (started.state !== 'answered') return <Waiting asked={started} words={words} />;
  const { portals, cards } = started.value ?? { portals: [], cards: [] };
  const portal = portals.find(({ name }) => name === place.portal) ?? portals[0];
  if (portal === undefined) return <Waiting asked={{ state: 'failed' }} words={words} />;
  const shared = { portal, place, go, words };
  return (
    <>
      <a href="#main" className="hub-skip">
        {words.skip}
      </a>
      <PreviewBar {...shared} portals={portals} trouble={trouble} />
      <TopBar portal={portal} language={place.language} words={words} />
      {place.dealId === undefined ? (
        <DealList {...shared} cards={cards} tell={tell} />
      ) : (
        <DealPage
          key={`${portal.name} ${place.dealId} ${place.layout}`}
          {...shared}
          cards={cards}
          dealId={place.dealId}
          tell={tell}
        />
      )}
      <Toasts toasts={toasts} dismiss={dismiss} words={words} />
    </>
  );
}
