/**
 * A short mark of what a deal was evaluated of, kept beside the outputs: whoever reads them later sees whether the deal
 * says something else by now. The deal's own facts and its partners' parts count, HubSpot's count and sums of the lines
 * stand for these; companies and earlier deals are not looked at again.
 */
import { createHash } from 'node:crypto';
import { ownEditionsMark } from '../catalogue/own-editions.ts';
import { exact } from './amounts.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import { involvedPartner } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { once } from './once.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { hubspotDealFacts, involvementProperties } from './property-names.ts';
import { dealAsSeen, dealFacts } from './recording/revisions.ts';
import { momentOf } from './times.ts';

/** Raised where the outputs of the same deal would say something else, or are more. */
const outputsVersion = 1;

/** What judges counts as well: an admin may choose otherwise, and what was written before then says something else. */
const versionOf = ({ editions }: Manifest): string =>
  [
    outputsVersion,
    ...(editions.outsideTheText === 'text' ? [] : [editions.outsideTheText]),
    ...(ownEditionsMark === '' ? [] : [createHash('sha256').update(ownEditionsMark).digest('hex').slice(0, 6)]),
  ].join('-');

/** In their order. */
const namesOf = once((manifest: Manifest) => ({
  deal: [...new Set([...dealFacts(manifest), ...hubspotDealFacts(manifest)])].sort(),
  part: involvementProperties(manifest).sort(),
}));

interface Evaluated {
  readonly deal: CrmRecord;
  /** Null: not read, or not installed. */
  readonly involvements: { readonly found: readonly CrmRecord[] } | null;
}

/** `1 hubspot 0123456789ab`: version (`1-provisional` where what was announced judges), for whom it was evaluated, and the mark. */
export function evaluatedOf({ deal, involvements }: Evaluated, manifest: Manifest): string {
  const own = partnerOfPortal(manifest)?.id ?? null;
  const parts = (involvements?.found ?? [])
    .filter((record) => own === null || involvedPartner(record, manifest) === own)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const hash = createHash('sha256');
  const names = namesOf(manifest);
  hash.update(saidBy(dealAsSeen(deal, manifest, own), names.deal));
  for (const part of parts) hash.update(`\n${part.id}\n${saidBy(part, names.part)}`);
  return `${versionOf(manifest)} ${evaluatedFor(manifest)} ${hash.digest('hex').slice(0, 12)}`;
}

/**
 * Whether they were evaluated by this version for this audience; outputs for another one are nobody's to read. Where no
 * mark says for whom, they may have been HubSpot's: in a partner's own portal they count as another's.
 */
export function readMark(mark: string | null, manifest: Manifest): 'same' | 'other_version' | 'other_audience' {
  const [version, audience] = (mark ?? '').split(' ');
  if (audience === undefined) return manifest.audience === 'hubspot' ? 'other_version' : 'other_audience';
  if (audience !== evaluatedFor(manifest)) return 'other_audience';
  return version === versionOf(manifest) ? 'same' : 'other_version';
}

/** `hubspot`, `partner:701`: whom it was evaluated for. */
export const evaluatedFor = (manifest: Manifest): string => {
  const own = partnerOfPortal(manifest);
  return own === null ? 'hubspot' : `partner:${own.id}`;
};

function saidBy({ properties }: CrmRecord, names: readonly string[]): string {
  return names
    .flatMap((name) => {
      const value = properties[name] ?? '';
      return value === '' ? [] : [JSON.stringify([name, plain(value)])];
    })
    .join('\n');
}

/** HubSpot may write a value otherwise than it was sent: dates as milliseconds, numbers without zeros. */
function plain(value: string): string {
  const number = exact(value);
  if (number !== null) return number.toFraction();
  return String(momentOf(value) ?? value);
}
