/** From a deal's records to what its view is made of. */
import { factsFromRecords, type FactsContext } from '../crm/facts-from-records.ts';
import type { Manifest } from '../crm/manifest-schema.ts';
import type { DealRecords } from '../crm/records.ts';
import { revisionsOf } from '../crm/recording/revisions.ts';
import type { ViewInput } from '../view/view-input.ts';
import type { DealSurroundings } from './surroundings.ts';

export interface ViewContext extends FactsContext {
  readonly determine: DealSurroundings['determine'];
  readonly reader: Language;
}

type Language = Required<Pick<ViewInput, 'locale' | 'formatLocale'>>;

export function viewInputOf(
  records: DealRecords,
  { manifest, timeZone, asOf, determine, reader }: ViewContext,
): ViewInput {
  const { facts, sources, gaps, hints } = factsFromRecords(records, { manifest, timeZone, asOf });
  const determination = determine({ ...facts, asOf });
  const revisions = revisionsOf(records, manifest);
  return { facts, determination, sources, gaps, hints, timeZone, revisions, ...readerOf(reader, manifest) };
}

/** Who looks is the installation's word; a request says no more than the language. */
function readerOf(
  { locale, formatLocale }: Language,
  manifest: Manifest,
): Pick<ViewInput, 'audience' | 'viewerPartnerId'> & Language {
  const viewer = manifest.audience === 'partner' && manifest.partner ? { viewerPartnerId: manifest.partner.id } : {};
  return { audience: manifest.audience, ...viewer, locale, formatLocale };
}
