/** From a deal's records to what its view is made of: one reader's case. */
import { factsFromRecords, type FactsContext } from './facts-from-records.ts';
import { elsewhereOf } from './in-doubt.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { type ReadOnce, readOnce } from './read-once.ts';
import type { DealRecords } from './records.ts';
import { withinLines, withinPartners } from './record-limits.ts';
import { recordsOfPartner } from './records-of-partner.ts';
import { ownProperties } from './property-names.ts';
import { instantIn } from './times.ts';
import { revisionsOf } from './recording/revisions.ts';
import { type PartnerId, partnerId as partnerIdSchema } from '../facts/primitives.ts';
import type { Judge } from '../rules/judge.ts';
import type { Elsewhere } from '../rules/verdict/redaction.ts';
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
  const common = readOnce(manifest, timeZone, read.acceptedNames);
  const revisions = revisionsOf(records, manifest);
  const whole = withinPartners(records, manifest);
  const partner = partnerOfPortal(manifest)?.id ?? null;
  if (partner !== null) {
    const viewer = partnerIdSchema.parse(partner);
    const inputBy = (judging: Judge): PartnerInput => {
      const by = { ...context, judge: judging };
      return ownInput(partner, elsewhereOf(records, manifest, elsewhereBy(viewer, by, common)), records, common, by);
    };
    const own = inputBy(judge);
    return {
      ...own,
      // Of its own facts, and what the whole deal decides for it by the other edition: nothing more of anybody else.
      beside: () => judge.beside({ ...own.facts, asOf }, own.edition, (by) => inputBy(by).determination),
      ownProperties: ownProperties(manifest),
      revisions,
    };
  }
  const { facts, ...told } = factsFromRecords(whole, context, common);
  const { determination, partsOf, accruals, elsewhere: decidedFor } = judge.judged({ ...facts, asOf });
  const caseOf = (partnerId: string) => {
    const viewer = partnerIdSchema.parse(partnerId);
    const elsewhere = elsewhereOf(records, manifest, elsewhereBy(viewer, context, common), decidedFor(viewer));
    return ownInput(partnerId, elsewhere, records, common, context);
  };
  const edition = judge.editionOf(determination);
  return {
    audience: 'hubspot',
    facts,
    determination,
    edition,
    beside: () => judge.beside({ ...facts, asOf }, edition, (by) => by.determine({ ...facts, asOf })),
    wouldTake: (line) => judge.wouldTake({ ...facts, asOf }, line),
    partsOf,
    accruals,
    caseOf,
    ...told,
    timeZone,
    ownProperties: ownProperties(manifest),
    revisions,
    ...languageOf(reader),
  };
}

/** For what a deal's record keeps: lists speak one language, whoever evaluates. @throws RangeError on a clock that is none */
export function keptInputOf(
  records: DealRecords,
  { manifest, timeZone, judge }: Pick<ViewContext, 'manifest' | 'timeZone' | 'judge'>,
  moment: number,
): ViewInput {
  const { recordLanguage } = manifest;
  const asOf = instantIn(timeZone, moment);
  if (asOf === undefined) throw new RangeError('The clock is out of range.');
  const reader = { locale: recordLanguage, formatLocale: recordLanguage };
  return viewInputOf(records, { manifest, timeZone, asOf, judge, reader });
}

/** What the whole deal decides for one partner, as far as its records tell. */
const elsewhereBy =
  (viewer: PartnerId, context: ViewContext, common: ReadOnce) =>
  (read: DealRecords): Elsewhere => {
    const { manifest, asOf, judge } = context;
    const { facts } = factsFromRecords(withinPartners(read, manifest), context, common, 'what_decides');
    return judge.elsewhere(viewer, { ...facts, asOf });
  };

/** One partner's case: of the whole deal, only what it decides for this partner's lines; all else of its own records. */
function ownInput(
  partnerId: string,
  elsewhere: Elsewhere,
  records: DealRecords,
  common: ReadOnce,
  { manifest, timeZone, asOf, judge, reader }: ViewContext,
): PartnerInput {
  const viewer = partnerIdSchema.parse(partnerId);
  const visible = recordsOfPartner(records, partnerId, elsewhere.credited, manifest);
  const { facts, ...read } = factsFromRecords(visible, { manifest, timeZone, asOf }, common);
  const ownPortal = partnerOfPortal(manifest)?.id === partnerId;
  const own = judge.ownCase(viewer, { ...facts, asOf }, elsewhere, ownPortal);
  return {
    audience: 'partner',
    viewerPartnerId: partnerId,
    ownPortal,
    ...own,
    edition: judge.editionOf(own.determination),
    wouldTake: (line) => judge.wouldTake(own.facts, line),
    ...read,
    timeZone,
    ...languageOf(reader),
  };
}

const languageOf = ({ locale, formatLocale }: Language): Language => ({ locale, formatLocale });
