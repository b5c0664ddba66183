import { useState } from 'react';
import type { CardInfo, DealRecord, PortalInfo } from '../../../protocol.ts';
import { classes } from '../components/sizes.ts';
import { AppCard } from './AppCard.tsx';
import { useDeal } from './ask.ts';
import { AssociationCard } from './AssociationCard.tsx';
import { DealAside } from './DealAside.tsx';
import type { Place } from './place.ts';
import type { Tell } from './Toasts.tsx';
import { type RecordChanges, useRecordChanges } from './record-changes.ts';
import { sized } from './sized.ts';
import { Waiting } from './Waiting.tsx';
import { Overview } from './Overview.tsx';
import { localeOf, type HostWords } from './words.ts';

export interface DealPageProps {
  readonly portal: PortalInfo;
  readonly cards: readonly CardInfo[];
  readonly dealId: string;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  readonly tell: Tell;
}

export function DealPage(props: DealPageProps) {
  const changes = useRecordChanges();
  const asked = useDeal(props.portal.name, props.dealId, changes.version);
  if (asked.state !== 'answered') {
    return (
      <main id="main" className="hub-index" tabIndex={-1}>
        <Waiting asked={asked} words={props.words} />
      </main>
    );
  }
  if (asked.value === undefined) {
    return (
      <main id="main" className="hub-index" tabIndex={-1}>
        <h1>{props.words.unknownDeal}</h1>
      </main>
    );
  }
  return <Columns {...props} deal={asked.value} changes={changes} />;
}

/** HubSpot's own tabs, and one for each app card by its uid. */
type Tab = string;

function Columns({ deal, ...props }: DealPageProps & { readonly deal: DealRecord; readonly changes: RecordChanges }) {
  const { cards, place, words } = props;
  const tabs = cards.filter(({ location }) => location === 'crm.record.tab');
  const sidebar = cards.filter(({ location }) => location === 'crm.record.sidebar');
  const locale = localeOf(place.language);
  const full = place.layout === 'full';
  const [tab, setTab] = useState<Tab>(full ? (tabs[0]?.uid ?? 'overview') : 'overview');
  const names: readonly (readonly [Tab, string])[] = [
    ['overview', words.overview],
    ['activities', words.activities],
    ...tabs.map(({ uid, name }) => [uid, name] as const),
  ];
  return (
    <main
      id="main"
      className={classes(
        'hub-record',
        full && 'hub-full',
        place.width !== undefined && place.width >= 600 && 'hub-wide',
      )}
      tabIndex={-1}
      {...sized(place.width)}
    >
      <DealAside {...props} deal={deal} />
      <section className="hub-middle" aria-label={deal.name}>
        <div role="tablist" className="hub-tabs" aria-label={deal.name}>
          {names.map(([id, label]) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={tab === id}
              aria-controls="record-panel"
              onClick={() => {
                setTab(id);
              }}
            >
              {label}
            </button>
          ))}
        </div>
        <div id="record-panel" role="tabpanel" aria-labelledby={`tab-${tab}`} className="hub-panel">
          {tab === 'overview' && <Overview {...props} deal={deal} />}
          {tab === 'activities' && <p className="hub-quiet">{words.noActivities}</p>}
          {tabs
            .filter(({ uid }) => uid === tab)
            .map((card) => (
              <AppCard key={card.uid} {...props} card={card} deal={deal} />
            ))}
        </div>
      </section>
      <aside className="hub-right-column" aria-label={words.companies}>
        {sidebar.map((card) => (
          <AppCard key={card.uid} {...props} card={card} deal={deal} />
        ))}
        <AssociationCard
          title={words.companies}
          rows={deal.companies}
          empty={words.noneYet.companies}
          locale={locale}
          words={words}
        />
        <AssociationCard
          title={words.lineItems}
          rows={deal.lineItems}
          empty={words.noneYet.lineItems}
          locale={locale}
          words={words}
        />
        <AssociationCard
          title={words.quotes}
          rows={deal.quotes}
          empty={words.noneYet.quotes}
          locale={locale}
          words={words}
        />
      </aside>
    </main>
  );
}
