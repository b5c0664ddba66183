/** The frame that HubSpot puts around an app's card, and what the card knows and may ask. */
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { CardInfo, DealRecord, PortalInfo } from '../../../protocol.ts';
import { Extension } from '../extension/extension.tsx';
import type { CardContext, ServerlessAnswer, ServerlessOptions } from '../wire.ts';
import { callFunction } from './ask.ts';
import type { Place } from './place.ts';
import type { RecordChanges } from './record-changes.ts';
import type { Tell } from './Toasts.tsx';
import { localeOf, type HostWords } from './words.ts';

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

export function AppCard({ card, deal, portal, place, words, tell, changes: { changed, listen } }: AppCardProps) {
  const { language, fault } = place;
  const today = place.today ?? portal.today;
  const { notify, trouble } = tell;
  const context = useMemo<CardContext>(
    () => ({
      location: card.location,
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
      crm: { objectId: Number(deal.id), objectTypeId: dealTypeId },
      extension: { appId: 1, appName: 'Rules of Engagement', cardTitle: card.name },
      variables: {},
    }),
    [card, language, portal, deal.id],
  );
  const call = useCallback(
    async (name: string, { propertiesToSend = [], parameters }: ServerlessOptions): Promise<ServerlessAnswer> => {
      const answer = await callFunction(portal.name, name, {
        dealId: deal.id,
        propertiesToSend,
        parameters,
        today,
        fault,
      });
      trouble(
        answer.refused === undefined
          ? answer.ok
            ? undefined
            : `${words.functionFailed}: ${answer.cause}`
          : words.refused(answer.refused.join(', '), portal.portalId),
      );
      return answer;
    },
    [portal.name, portal.portalId, deal.id, today, fault, trouble, words],
  );
  // Read anew after a change; the card that runs goes on.
  const properties = useRef(deal.properties);
  useEffect(() => {
    properties.current = deal.properties;
  }, [deal.properties]);
  const fetchProperties = useCallback(
    (names: readonly string[] | '*') =>
      Promise.resolve(
        Object.fromEntries(
          properties.current
            .filter(({ name }) => names === '*' || names.includes(name))
            .map(({ name, value }) => [name, value === '' ? null : value]),
        ),
      ),
    [],
  );
  const refresh = useCallback(() => {
    changed(card.uid);
  }, [changed, card.uid]);
  const listenHere = useCallback((hear: () => void) => listen(card.uid, hear), [listen, card.uid]);
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
            fetchProperties={fetchProperties}
            refresh={refresh}
            listen={listenHere}
            say={notify}
          />
        </div>
        <footer>{words.poweredBy('Rules of Engagement')}</footer>
      </details>
    </section>
  );
}
