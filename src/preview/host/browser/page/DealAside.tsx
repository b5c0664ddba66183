import type { DealRecord, PortalInfo } from '../../../protocol.ts';
import { day, money } from './format.ts';
import type { Place } from './place.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { localeOf, type HostWords } from './words.ts';

interface DealAsideProps {
  readonly deal: DealRecord;
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly go: (to: Place) => void;
  readonly words: HostWords;
}

const activities = [
  'M6 3h9l4 4v14H6zM9 12h7M9 16h7',
  'M3 6h18v13H3zM3 7l9 7 9-7',
  'M6 3l4 5-2 2c1 3 3 5 6 6l2-2 5 4-3 3C10 21 3 14 3 6z',
  'M4 5h16v15H4zM8 12l3 3 5-6',
  'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  'M5 12v.5M12 12v.5M19 12v.5',
];

export function DealAside({ deal, portal, place, go, words }: DealAsideProps) {
  const locale = localeOf(place.language);
  const dated = (value: string) => (value === '' ? words.none : day(value, locale, portal.timeZone));
  return (
    <aside className="hub-left" aria-label={words.aboutDeal}>
      <PlaceLink to={{ ...place, shown: { kind: 'deals' }, portal: portal.name }} go={go} className="hub-back">
        <span aria-hidden="true">‹</span> {words.deals}
      </PlaceLink>
      <h1>{deal.name}</h1>
      <dl className="hub-head">
        <div>
          <dt>{words.amount}</dt>
          <dd>{deal.amount === '' ? words.none : money(deal.amount, deal.currency, locale)}</dd>
        </div>
        <div>
          <dt>{words.closeDate}</dt>
          <dd>{dated(deal.closeDate)}</dd>
        </div>
        <div>
          <dt>{words.stage}</dt>
          <dd>
            {words.stages[deal.stage] ?? deal.stage}{' '}
            {portal.live === undefined && <small>({words.salesPipeline})</small>}
          </dd>
        </div>
      </dl>
      <ul className="hub-activities" aria-hidden="true">
        {words.activityButtons.map((label, index) => (
          <li key={label}>
            <svg
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.8"
              strokeLinecap="round"
              strokeLinejoin="round"
            >
              <path d={activities[index]} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
      <section className="hub-properties">
        <h2>{words.aboutDeal}</h2>
        <dl>
          <dt>{words.owner}</dt>
          <dd>{deal.owner === '' ? words.none : deal.owner}</dd>
          <dt>{words.createDate}</dt>
          <dd>{dated(deal.createDate)}</dd>
          {deal.properties.map(({ name, label, value }) => (
            <div key={name}>
              <dt title={name}>{label ?? words.known[name] ?? name}</dt>
              <dd>{value === '' ? words.none : /^\d{4}-\d\d-\d\d/.test(value) ? dated(value) : value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  );
}
