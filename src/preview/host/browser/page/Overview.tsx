import type { DealRecord, PortalInfo } from '../../../protocol.ts';
import { day, money, priced } from './format.ts';
import type { Place } from './place.ts';
import { localeOf, type HostWords } from './words.ts';

interface OverviewProps {
  readonly deal: DealRecord;
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly words: HostWords;
}

export function Overview({ deal, portal, place, words }: OverviewProps) {
  const { language } = place;
  const dated = (value: string) => (value === '' ? words.none : day(value, localeOf(language), portal.timeZone));
  const about = deal.about?.[language];
  return (
    <>
      <section className="hub-card">
        <h2>{words.highlights}</h2>
        <dl className="hub-highlights">
          <div>
            <dt>{words.createDate}</dt>
            <dd>{dated(deal.createDate)}</dd>
          </div>
          <div>
            <dt>{words.stage}</dt>
            <dd>{words.stages[deal.stage] ?? deal.stage}</dd>
          </div>
          <div>
            <dt>{words.closeDate}</dt>
            <dd>{dated(deal.closeDate)}</dd>
          </div>
          <div>
            <dt>{words.owner}</dt>
            <dd>{deal.owner === '' ? words.none : deal.owner}</dd>
          </div>
        </dl>
      </section>
      <section className="hub-card hub-lines">
        <h2>{words.lineItems}</h2>
        {deal.lineItems.length === 0 ? (
          <p className="hub-quiet">{words.noneYet.lineItems}</p>
        ) : (
          <div className="hs-table-scroll" tabIndex={0} role="group" aria-label={words.lineItems}>
            <table className="hs-table hs-table-condensed">
              <thead>
                <tr>
                  <th scope="col">{words.product}</th>
                  <th scope="col">{words.price}</th>
                  <th scope="col" className="hs-right">
                    {words.amount}
                  </th>
                </tr>
              </thead>
              <tbody>
                {deal.lineItems.map(({ id, name, amount, price }) => (
                  <tr key={id}>
                    <td>{name}</td>
                    <td>{price === undefined ? words.none : priced(price, words, localeOf(language))}</td>
                    <td className="hs-right">
                      {amount === undefined ? words.none : money(amount.value, amount.currency, localeOf(language))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      {about !== undefined && (
        <section className="pv-note">
          <h2>{words.sampleNote}</h2>
          <p>{about}</p>
        </section>
      )}
    </>
  );
}
