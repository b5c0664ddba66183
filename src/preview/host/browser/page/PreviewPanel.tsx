/** HubSpot's preview of a record beside a list: the record's name, what leads to it, and the app's preview cards. */
import { useEffect, useRef } from 'react';
import type { CardInfo, DealRow, PortalInfo } from '../../../protocol.ts';
import { AppCard } from './AppCard.tsx';
import { useDeal } from './ask.ts';
import { day, money } from './format.ts';
import type { Place } from './place.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { useRecordChanges } from './record-changes.ts';
import { sized } from './sized.ts';
import type { Tell } from './Toasts.tsx';
import { Waiting } from './Waiting.tsx';
import { localeOf, type HostWords } from './words.ts';

interface PreviewPanelProps {
  readonly portal: PortalInfo;
  readonly cards: readonly CardInfo[];
  readonly dealId: string;
  /** What the list knows of it already. */
  readonly row: DealRow | undefined;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
  readonly tell: Tell;
  readonly close: () => void;
}

/** The list beside it stays in use, so the focus may leave it; Escape closes it from within. */
export function PreviewPanel({ cards, dealId, row, close, ...props }: PreviewPanelProps) {
  const { portal, place, go, words } = props;
  const changes = useRecordChanges();
  const asked = useDeal(portal.name, dealId, changes.version);
  const deal = asked.state === 'answered' ? asked.value : undefined;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus();
  }, [dealId]);
  const locale = localeOf(place.language);
  const name = deal?.name ?? row?.name ?? '';
  const facts = deal ?? row;
  return (
    <section
      role="dialog"
      aria-label={name === '' ? words.previewDeal : name}
      className="hub-preview-panel"
      {...sized(place.width)}
      onKeyDown={(event) => {
        // An overlay of the card has its own Escape, and React brings its events by here.
        if (event.key === 'Escape' && event.target instanceof Node && event.currentTarget.contains(event.target))
          close();
      }}
    >
      <header>
        <h2 ref={head} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" className="hs-close" aria-label={words.close} onClick={close}>
          ×
        </button>
      </header>
      <PlaceLink to={{ ...place, portal: portal.name, shown: { kind: 'deal', id: dealId } }} go={go}>
        {words.openRecord}
      </PlaceLink>
      {facts !== undefined && (
        <dl className="hub-head">
          <div>
            <dt>{words.amount}</dt>
            <dd>{facts.amount === '' ? words.none : money(facts.amount, facts.currency, locale)}</dd>
          </div>
          <div>
            <dt>{words.closeDate}</dt>
            <dd>{facts.closeDate === '' ? words.none : day(facts.closeDate, locale, portal.timeZone)}</dd>
          </div>
        </dl>
      )}
      {asked.state !== 'answered' && <Waiting asked={asked} words={words} />}
      {asked.state === 'answered' && deal === undefined && <p>{words.unknownDeal}</p>}
      {deal !== undefined &&
        cards
          .filter(({ location }) => location === 'crm.preview')
          .map((card) => (
            <AppCard key={`${card.uid} ${dealId}`} {...props} card={card} deal={deal} changes={changes} />
          ))}
    </section>
  );
}
