import type { RecordRow } from '../../../protocol.ts';
import { money, priced } from './format.ts';
import type { HostWords } from './words.ts';

interface AssociationCardProps {
  readonly title: string;
  readonly rows: readonly RecordRow[];
  readonly empty: string;
  readonly locale: string;
  readonly words: HostWords;
}

/** One of the record's own cards on the right: what is associated, as the CRM has it. */
export function AssociationCard({ title, rows, empty, locale, words }: AssociationCardProps) {
  return (
    <section className="hub-card">
      <details open>
        <summary>
          <h2>
            {title} ({rows.length})
          </h2>
        </summary>
        {rows.length === 0 && <p className="hub-quiet">{empty}</p>}
        <ul className="hub-associations">
          {rows.map(({ id, name, amount, price, details }) => (
            <li key={id}>
              <strong>{name}</strong>
              {amount !== undefined && amount.value !== '' && (
                <span>{money(amount.value, amount.currency, locale)}</span>
              )}
              {price !== undefined && <span>{priced(price, words, locale)}</span>}
              {details.map((detail) => (
                <span key={detail}>{words.known[detail] ?? detail}</span>
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
