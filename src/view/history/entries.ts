/** What was recorded, entry by entry, in the reader's words. Pure. */
import type { DealHistory, EntryView, LoggedEntry, LoggedField, LogGap } from '../../contract/history.ts';
import { type Recordable, type RecordKind, recordKinds } from '../../contract/recording-request.ts';
import type { Bilingual } from '../../facts/bilingual.ts';
import { recordedFact } from '../../facts/book/kinds.ts';
import { everyTitle } from '../../rules/verdict/every-word.ts';
import { capitalised } from '../capitalised.ts';
import { joined } from '../joined.ts';
import type { Reader } from '../reader.ts';
import { keptShown, labelled, recordedFacts } from '../recording/recorded.ts';
import { groupWords } from '../words/forms.ts';
import { historyNotes, historyWords, logGapWords } from '../words/history.ts';
import { linkWords } from '../words/proof.ts';

export const entryViews = ({ entries }: DealHistory, reader: Reader): readonly EntryView[] => {
  const severalPartners = new Set(entries.flatMap(({ partnerId }) => partnerId ?? [])).size > 1;
  return entries.map((entry) => entryView(entry, severalPartners, reader));
};

function entryView(entry: LoggedEntry, severalPartners: boolean, reader: Reader): EntryView {
  const { at, saidBy, partnerId, withdrawnAt } = entry;
  const whose = severalPartners && partnerId !== null ? capitalised(reader.partnerName(partnerId)) : '';
  return {
    when: reader.format.brief(at),
    who: saidBy === '?' ? reader.say(historyWords.somebody) : saidBy,
    what: whatOf(entry, reader),
    note: joined([
      whose,
      recordedBy(entry, reader),
      isRemoval(entry.said) ? reader.say(historyWords.withdrawn) : '',
      withdrawnAt === undefined ? '' : reader.say(historyWords.withdrawnOn(reader.format.brief(withdrawnAt))),
    ]),
  };
}

function whatOf({ kind, said, fields }: LoggedEntry, reader: Reader): readonly string[] {
  if (kind === 'assessment') return [reader.say(historyWords.assessmentSaved)];
  if (said?.kind === 'involvement') return [reader.say(historyWords.recordRemoved)];
  if (said !== null) {
    const facts = recordedFacts(standing(said), reader).map(({ label, value }) => pair(label, value, reader));
    if (facts.length > 0) return [...questionOf(said, reader), ...facts];
  }
  if (fields.length > 0) return fields.map((field) => fieldText(kind, field, reader));
  return [pair(isKind(kind) ? reader.say(groupWords[kind]) : kind, reader.say(historyWords.changed), reader)];
}

/** What an entry that was taken out had said; that it was taken out is said beside. */
function standing(said: Recordable): Recordable {
  if (!('remove' in said) || said.kind === 'involvement') return said;
  const { remove: _removed, ...rest } = said;
  return rest;
}

const isRemoval = (said: Recordable | null): boolean => said !== null && 'remove' in said && said.remove === true;

const titles: Readonly<Record<string, Bilingual | undefined>> = everyTitle;

/** What HubSpot decided, in a few words; the rule's id stands behind. */
function questionOf(said: Recordable, { say }: Reader): readonly string[] {
  if (said.kind !== 'decision' || said.code === undefined || !Object.hasOwn(titles, said.code)) return [];
  const title = titles[said.code];
  return title === undefined ? [] : [say(title)];
}

const isKind = (kind: string): kind is RecordKind => recordKinds().some((known) => known === kind);

function fieldText(kind: string, { field, link, to }: LoggedField, reader: Reader): string {
  // Which of two links it is stands with the manual one: the other is the quote's own.
  const of = link === 'manual' ? ` (${lowerFirst(reader.say(linkWords.manual))})` : '';
  return pair(`${labelled(kind, field, reader)}${of}`, valueText(kind, field, to, reader), reader);
}

function valueText(kind: string, field: string, to: LoggedField['to'], reader: Reader): string {
  switch (to) {
    case 'none':
      return reader.say(historyWords.noneSoFar);
    case 'withdrawn':
      return reader.say(historyWords.withdrawn);
    default:
      return keptShown(kind, field, to.said, reader);
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const pair = (label: string, value: string, { say }: Reader): string =>
  say({ fr: `${label} : ${value}`, en: `${label}: ${value}` });

/** HubSpot's word, where a partner recorded it (ELIG-04); to that partner itself the value says so. */
function recordedBy({ byPartner, kind, said, fields }: LoggedEntry, { ownPortal, say }: Reader): string {
  const isHubSpots =
    said?.kind === 'decision' ||
    fields.some(({ field, to }) => to !== 'withdrawn' && recordedFact(kind, field)?.keep.hubspotsWord === true);
  return byPartner && !ownPortal && isHubSpots ? say(historyWords.byPartner) : '';
}

/** What could not be told, a sentence each. */
export const gapNotes = ({ gaps }: DealHistory, reader: Reader): readonly string[] =>
  gaps.map((gap) => gapNote(gap, reader));

function gapNote({ why, count, partnerId }: LogGap, reader: Reader): string {
  const of = partnerId === null ? reader.say(historyNotes.ofDeal) : reader.partnerName(partnerId);
  return reader.say(logGapWords[why](reader.format.integer(count), of));
}
