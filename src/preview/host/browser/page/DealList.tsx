import { useRef, useState } from 'react';
import type { CardInfo, PortalInfo } from '../../../protocol.ts';
import { useDeals } from './ask.ts';
import { day, money } from './format.ts';
import type { Place } from './place.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import type { Tell } from './Toasts.tsx';
import { Waiting } from './Waiting.tsx';
import { localeOf, type HostWords } from './words.ts';

interface DealListProps {
  readonly portal: PortalInfo;
  readonly cards: readonly CardInfo[];
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  readonly tell: Tell;
  /** The deal whose panel is open. */
  readonly previewed: string | undefined;
}

export function DealList({ previewed, ...props }: DealListProps) {
  const { portal, place, go, words } = props;
  const opener = useRef<HTMLButtonElement | null>(null);
  const [searched, setSearched] = useState('');
  const asked = useDeals(portal.name, searched);
  const isLive = portal.live !== undefined;
  const locale = localeOf(place.language);
  const deals = asked.state === 'answered' ? (asked.value ?? []) : [];
  const close = () => {
    go({ ...place, shown: { kind: 'deals' } });
    opener.current?.focus();
  };
  return (
    <main id="main" className="hub-index" tabIndex={-1}>
      <header>
        <h1>{words.deals}</h1>
        {asked.state === 'answered' && <p>{words.records(deals.length)}</p>}
      </header>
      <div className="hub-view" aria-hidden="true">
        <span>{isLive ? words.latestDeals : words.allDeals}</span>
      </div>
      {isLive && (
        <form
          role="search"
          className="pv-search"
          onSubmit={(event) => {
            event.preventDefault();
            const words = new FormData(event.currentTarget).get('words');
            setSearched(typeof words === 'string' ? words.trim().slice(0, 200) : '');
          }}
        >
          <input
            type="search"
            name="words"
            maxLength={200}
            aria-label={words.searchDeals}
            placeholder={words.searchDeals}
          />
          <button type="submit" className="hs-button hs-button-secondary hs-button-sm">
            {words.search}
          </button>
        </form>
      )}
      {asked.state !== 'answered' ? (
        <Waiting asked={asked} words={words} />
      ) : (
        <div className="hub-table-scroll" tabIndex={0} role="group" aria-label={words.deals}>
          <table className="hub-table">
            <thead>
              <tr>
                <th scope="col">{words.dealName}</th>
                <th scope="col">
                  <span className="hs-hidden">{words.previewDeal}</span>
                </th>
                <th scope="col">{words.stage}</th>
                <th scope="col">{words.closeDate}</th>
                <th scope="col" className="hub-right">
                  {words.amount}
                </th>
                <th scope="col">{words.customer}</th>
                {!isLive && <th scope="col">{words.shows}</th>}
              </tr>
            </thead>
            <tbody>
              {deals.map((deal) => (
                <tr key={deal.id}>
                  <td>
                    <PlaceLink to={{ ...place, portal: portal.name, shown: { kind: 'deal', id: deal.id } }} go={go}>
                      {deal.name === '' ? deal.id : deal.name}
                    </PlaceLink>
                  </td>
                  <td>
                    <button
                      type="button"
                      className="hs-button hs-button-secondary hub-preview-button"
                      aria-label={words.previewOf(deal.name === '' ? deal.id : deal.name)}
                      aria-expanded={previewed === deal.id}
                      onClick={(event) => {
                        opener.current = event.currentTarget;
                        go({ ...place, portal: portal.name, shown: { kind: 'deals', previewed: deal.id } });
                      }}
                    >
                      {words.previewDeal}
                    </button>
                  </td>
                  <td>{words.stages[deal.stage] ?? deal.stage}</td>
                  <td>{day(deal.closeDate, locale, portal.timeZone)}</td>
                  <td className="hub-right">{money(deal.amount, deal.currency, locale)}</td>
                  <td>{deal.customer}</td>
                  {!isLive && <td className="hub-story">{deal.story?.[place.language]}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {previewed !== undefined && (
        <PreviewPanel {...props} dealId={previewed} row={deals.find(({ id }) => id === previewed)} close={close} />
      )}
    </main>
  );
}
