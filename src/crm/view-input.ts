/** From a deal's records to what its view is made of: one reader's case. */
import { factsFromRecords, type FactsContext } from './facts-from-records.ts';
import type { Manifest } from './manifest-schema.ts';
import type { DealRecords } from './records.ts';
import { withinLines, withinPartners } from './record-limits.ts';
import { recordsOfPartner } from './records-of-partner.ts';
import { ownProperties } from './property-names.ts';
import { revisionsOf } from './recording/revisions.ts';
import { partnerId as partnerIdSchema } from '../facts/primitives.ts';
import type { Determination } from '../rules/language/determination.ts';
import type { Judge } from '../rules/verdict/judge.ts';
import { elsewhereFor } from '../rules/verdict/redaction.ts';
import type { PartnerInput, ViewInput } from '../contract/view-input.ts';

export interface ViewContext extends FactsContext {
  readonly judge: Judge;
  readonly reader: Language;
}

type Language = Required<Pick<ViewInput, 'locale' | 'formatLocale'>>;

/** Who looks is the installation's word; a request says no more than the language. */
export function viewInputOf(read: DealRecords, context: ViewContext): ViewInput {
  const { manifest, asOf, judge, timeZone, reader } = context;
  const records = withinLines(read);
  const { facts, ...told } = factsFromRecords(withinPartners(records, manifest), context);
  const determination = judge.determine({ ...facts, asOf });
  const caseOf = (partnerId: string) => ownInput(partnerId, determination, records, context);
  const viewer = ownPartner(manifest);
  const revisions = revisionsOf(records, manifest);
  if (viewer !== null) return { ...caseOf(viewer), ownProperties: ownProperties(manifest), revisions };
  return {
    audience: 'hubspot',
    facts,
    determination,
    edition: judge.editionOf(determination),
    caseOf,
    ...told,
    timeZone,
    ownProperties: ownProperties(manifest),
    revisions,
    ...languageOf(reader),
  };
}

/** One partner's case: of the whole deal, only what it decides for this partner's lines; all else of its own records. */
function ownInput(
  partnerId: string,
  whole: Determination,
  records: DealRecords,
  { manifest, timeZone, asOf, judge, reader }: ViewContext,
): PartnerInput {
  const viewer = partnerIdSchema.parse(partnerId);
  const elsewhere = elsewhereFor(viewer, whole);
  const visible = recordsOfPartner(records, partnerId, elsewhere.credited, manifest);
  const { facts, ...read } = factsFromRecords(visible, { manifest, timeZone, asOf });
  const ownPortal = ownPartner(manifest) === partnerId;
  const own = judge.ownCase(viewer, { ...facts, asOf }, elsewhere, ownPortal);
  return {
    audience: 'partner',
    viewerPartnerId: partnerId,
    ownPortal,
    ...own,
    edition: judge.editionOf(own.determination),
    ...read,
    timeZone,
    ...languageOf(reader),
  };
}

const ownPartner = ({ audience, partner }: Manifest): string | null =>
  audience === 'partner' ? (partner?.id ?? null) : null;

const languageOf = ({ locale, formatLocale }: Language): Language => ({ locale, formatLocale });
