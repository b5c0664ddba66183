/** What was recorded, and whom it met, in the reader's words. */
import { valueShown } from '../fact-shown.ts';
import type { Reader } from '../reader.ts';
import type { ConflictShown, RecordedFact } from '../../contract/response.ts';
import { fieldLabel, pathOfField } from '../words/recorded-fields.ts';
import { savedWords } from '../words/history.ts';
import { conflictWords } from '../words/recording.ts';
import { productWord, valueWord } from '../words/values.ts';
import type { Recordable } from '../../contract/recording-request.ts';

/** Said by where it is recorded. Which partner a decision is about may have been asked; its code is no word for people. */
function isUntold(field: string, kind: string): boolean {
  if (kind === 'decision') return ['kind', 'code', 'withdraw', 'remove'].includes(field);
  return ['kind', 'partnerId', 'link', 'withdraw', 'remove'].includes(field);
}

export function recordedFacts(record: Recordable, reader: Reader): RecordedFact[] {
  const { kind } = record;
  if (kind === 'involvement') {
    const label = reader.say({ fr: 'Fiche du partenaire', en: 'Partner’s record' });
    return [{ field: 'remove', label, value: reader.say({ fr: 'retirée', en: 'removed' }) }];
  }
  if (kind === 'assessment')
    return [{ field: kind, label: reader.say(savedWords.assessment), value: reader.say(savedWords.saved) }];
  const withdrawn = 'withdraw' in record ? (record.withdraw ?? []) : [];
  const said = Object.entries(record).filter(([field, value]) => !isUntold(field, kind) && value !== undefined);
  const removed = 'remove' in record && record.remove === true;
  return [
    ...said.map(([field, value]) =>
      fact(
        kind,
        field,
        removed ? reader.say({ fr: 'supprimé', en: 'removed' }) : shown(kind, field, value, reader),
        reader,
      ),
    ),
    ...withdrawn.map((field) =>
      fact(kind, field, reader.say({ fr: 'retiré : inconnu de nouveau', en: 'withdrawn: unknown again' }), reader),
    ),
  ];
}

function fact(kind: string, field: string, value: string, reader: Reader): RecordedFact {
  return { field, label: labelled(kind, field, reader), value };
}

export function labelled(kind: string, field: string, reader: Reader): string {
  const label = reader.say(fieldLabel(kind, field));
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function shown(kind: string, field: string, value: unknown, reader: Reader): string {
  if (value === 'none') return reader.say({ fr: 'aucun pour l’instant', en: 'none so far' });
  const simple =
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : Array.isArray(value)
        ? value.map(String)
        : '';
  const path = pathOfField(kind, field);
  if (path !== undefined) return valueShown({ path: path.replaceAll('[]', '[0]'), value: simple }, reader);
  const words = (Array.isArray(simple) ? simple : [simple]).map((each) => {
    const word = valueWord(String(each)) ?? productWord(String(each));
    return word === undefined ? String(each) : reader.say(word);
  });
  return typeof simple === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(simple)
    ? reader.format.date(simple)
    : reader.format.list(words);
}

export interface ConflictFound {
  readonly field: string;
  /** As HubSpot keeps it. */
  readonly value: string;
  readonly at: string;
  readonly now: 'theirs_stands' | 'ours_stands';
}

export function conflictsShown(kind: string, conflicts: readonly ConflictFound[], reader: Reader): ConflictShown[] {
  return conflicts.map(({ field, value, at, now }) => {
    const theirs = value === '' ? reader.say({ fr: 'inconnu', en: 'unknown' }) : keptShown(kind, field, value, reader);
    const when = reader.format.instant(at);
    const sentence = reader
      .say(conflictWords[now])
      .replace('{theirs}', () => theirs)
      .replace('{at}', () => when);
    return { label: labelled(kind, field, reader), theirs, at: when, theirsStands: now === 'theirs_stands', sentence };
  });
}

/** As HubSpot keeps it. */
export function keptShown(kind: string, field: string, value: string, reader: Reader): string {
  if (value === 'true' || value === 'false') return shown(kind, field, value === 'true', reader);
  if (value.startsWith('[') || value.startsWith('{')) return reader.say({ fr: 'une autre liste', en: 'another list' });
  return shown(kind, field, value.includes(';') ? value.split(';') : value, reader);
}

/** Who recorded meanwhile, and when: a sentence each, of the latest three. */
export function changedBy(
  by: readonly { readonly saidBy: string; readonly at: string }[],
  reader: Reader,
): readonly string[] {
  return by.slice(0, 3).map(({ saidBy, at }) => {
    const who = saidBy === '?' ? reader.say(conflictWords.somebody) : saidBy;
    return reader
      .say(conflictWords.recordedBy)
      .replace('{who}', () => who)
      .replace('{at}', () => reader.format.near(at, reader.asOf));
  });
}
