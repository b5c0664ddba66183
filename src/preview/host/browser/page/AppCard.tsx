/** The frame that HubSpot puts around an app's card, and what the card knows and may ask. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CardInfo, DealRecord, PortalInfo } from '../../../protocol.ts';
import { Extension, type RecordCalls } from '../extension/extension.tsx';
import type { CardContext } from '../wire.ts';
import { appContext, appName } from './app-context.ts';
import type { Place } from './place.ts';
import type { RecordChanges } from './record-changes.ts';
import type { Tell } from './Toasts.tsx';
import { useServerless } from './use-serverless.ts';
import type { HostWords } from './words.ts';

interface AppCardProps {
  readonly card: CardInfo;
  readonly deal: DealRecord;
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly words: HostWords;
  readonly tell: Tell;
  readonly changes: RecordChanges;
}

/** HubSpot's number for deals. */
const dealTypeId = '0-3';

export function AppCard({ card, deal, portal, place, words, tell, changes: { changed, listen } }: AppCardProps) {
  const { language, fault } = place;
  const today = place.today ?? portal.today;
  const context = useMemo<CardContext>(() => {
    const shared = appContext(portal, language);
    return {
      ...shared,
      location: card.location,
      crm: { objectId: Number(deal.id), objectTypeId: dealTypeId },
      extension: { ...shared.extension, cardTitle: card.name },
    };
  }, [card, language, portal, deal.id]);
  const call = useServerless({ portal, place, words, tell }, deal.id);
  // Read anew after a change; the card that runs goes on.
  const properties = useRef(deal.properties);
  useEffect(() => {
    properties.current = deal.properties;
  }, [deal.properties]);
  const fetchProperties = useCallback<RecordCalls['fetchProperties']>(
    (names) =>
      Promise.resolve(
        Object.fromEntries(
          properties.current
            .filter(({ name }) => names === '*' || names.includes(name))
            .map(({ name, value }) => [name, value === '' ? null : value]),
        ),
      ),
    [],
  );
  const record = useMemo<RecordCalls>(
    () => ({
      fetchProperties,
      refresh: () => {
        changed(card.uid);
      },
      listen: (hear) => listen(card.uid, hear),
    }),
    [fetchProperties, changed, listen, card.uid],
  );
  return (
    <section className="hub-card hub-app-card" aria-label={card.name} data-card={card.uid}>
      <details open>
        <summary>
          <h2>{card.name}</h2>
        </summary>
        <div className="hub-app-body">
          <Extension
            key={[portal.name, deal.id, language, today, fault, card.uid].join(' ')}
            script={card.script}
            context={context}
            words={words}
            callFunction={call}
            record={record}
            say={tell.notify}
          />
        </div>
        <footer>{words.poweredBy(appName)}</footer>
      </details>
    </section>
  );
}
