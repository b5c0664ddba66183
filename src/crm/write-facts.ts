/**
 * Records one fact of a deal: reads what stands, refuses what cannot be, writes, and looks what came of it.
 *
 * HubSpot has no conditional write. A recording names the revision that its user saw and is refused where the record
 * says something else by now; what slips in between looking and writing is found afterwards in HubSpot's history of the
 * values and told. The fact and its line in the log go in one call, so that neither is ever there without the other.
 */
import type { Refusal } from '../contract/refusal.ts';
import type { Recordable, RecordRequest } from '../contract/recording-request.ts';
import type { Assessment, SavedAssessment } from '../contract/saved-assessments.ts';
import { type CalendarDate, instant, type TimeZone } from '../facts/primitives.ts';
import { evaluatedOf } from './evaluated-of.ts';
import { isSavedFor } from './history.ts';
import { fitting, readSaved, saysTheSame, withSaved } from './saved-assessments.ts';
import type { GatewayFailure } from './gateway/failure.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { InstallationMemory } from './gateway/installation-memory.ts';
import type { PropertyValues, WritingGateway } from './gateway/writing.ts';
import { involvementsOf } from './involvements.ts';
import type { Manifest } from './manifest-schema.ts';
import { partnerOfPortal } from './partner-of-portal.ts';
import { readDeal } from './read-deal.ts';
import { auditLine, entriesOf, entryOf, lineOf, saidBy, withLine } from './recording/audit.ts';
import type { Change, Current } from './recording/change.ts';
import { type ChangeContext, changesOf } from './recording/changes.ts';
import { contradictions } from './recording/consistency.ts';
import { fingerprint } from './recording/fingerprint.ts';
import { strangers } from './recording/membership.ts';
import { withChanges, withoutInvolvement, withRecord } from './recording/overlay.ts';
import { isKeptByField } from './recording/kept-by-field.ts';
import { ownValue } from './recording/own-value.ts';
import { recordName, targetOf } from './recording/places.ts';
import { revisionsOf } from './recording/revisions.ts';
import { type RecordedBy, recordedSince } from './recording/since.ts';
import { isOfOneRecording } from './recording/sole-recording.ts';
import { undoOf } from './recording/undo.ts';
import { renamedIn } from './successors.ts';
import type { DealRecords } from './records.ts';
import { type MetConflict, type SetValue, settle } from './settle.ts';
import { TargetRecord } from './write-target.ts';
import {
  isReadInPart,
  type OutputsOf,
  outputsToWrite,
  type OutputWarning,
  withOutputs,
  writeOutputs,
} from './write-outputs.ts';

export interface RecordFactOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly memory: InstallationMemory;
  readonly dealId: string;
  readonly request: RecordRequest;
  readonly timeZone: TimeZone;
  readonly today: CalendarDate;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly outputsOf: OutputsOf;
  /** What the rules say of the deal, to be kept. */
  readonly assessmentOf: (records: DealRecords) => Assessment;
  /** Called when the first write goes out: from then on nobody can say that nothing was recorded. */
  readonly onWriting: () => void;
}

type RecordWarning =
  | OutputWarning
  | 'log_incomplete'
  | 'not_looked_at_again'
  | 'not_associated'
  | 'more_was_removed'
  | 'oldest_assessment_dropped';

export type RecordResult =
  | {
      readonly state: 'recorded';
      readonly records: DealRecords;
      /** The same request had been recorded before; nothing was written twice. */
      readonly repeated: boolean;
      readonly conflicts: readonly MetConflict[];
      readonly warnings: readonly RecordWarning[];
      /** What takes it back; absent where nothing does, or somebody else wrote at the same time. */
      readonly undo?: Recordable;
    }
  /** The last assessment that was saved says the same: nothing was written. */
  | { readonly state: 'saved_already'; readonly records: DealRecords; readonly last: SavedAssessment }
  /** `by`: who recorded what the reader had not seen, where that is known. */
  | { readonly state: 'changed'; readonly records: DealRecords; readonly by?: readonly RecordedBy[] }
  | { readonly state: 'refused'; readonly refusals: readonly Refusal[] }
  /** The id of the request was used for something else. */
  | { readonly state: 'id_reused' }
  | { readonly state: 'not_installed'; readonly properties: readonly string[] }
  /** Nothing was written. */
  | { readonly state: 'failed'; readonly failure: GatewayFailure }
  /** HubSpot may have written it: the same request again finds out, and does the rest. */
  | { readonly state: 'uncertain'; readonly failure: GatewayFailure };

export async function recordFact(asked: RecordFactOptions): Promise<RecordResult> {
  const { gateway, manifest, memory, request } = asked;
  const target = targetOf(request.record);
  const early = typeOf(target.of, manifest, memory);
  const [read, lookedEarly] = await Promise.all([
    readDeal(asked.dealId, { gateway, manifest, memory }),
    early === null ? null : new TargetRecord(target, early, asked).look(null),
  ]);
  if (!read.ok) return { state: 'failed', failure: read.failure };
  const records = read.value;
  // A deal that was merged meanwhile answers under another id, and that is where the record belongs.
  const options = { ...asked, dealId: records.deal.id };
  const isSame = options.dealId === asked.dealId;
  const alien = strangers(request.record, records, manifest);
  if (alien === null) return { state: 'failed', failure: whyUnread(records) };
  if (alien.length > 0) return { state: 'refused', refusals: alien };
  const type = typeOf(target.of, manifest, memory);
  if (type === null) {
    const missing = records.gaps.some(({ what, why }) => what === 'schema' && why === 'not_installed');
    return missing ? { state: 'not_installed', properties: [] } : { state: 'failed', failure: whyUnread(records) };
  }
  const place = new TargetRecord(target, type, options);
  const looked = lookedEarly !== null && type === early && isSame ? lookedEarly : await place.look(null);
  if (!looked.ok)
    return looked.failure.kind === 'refused' && target.of === 'involvement'
      ? { state: 'not_installed', properties: [] }
      : { state: 'failed', failure: looked.failure };
  return new Recording(options, place, records).on(looked.value);
}

const noAnswer: GatewayFailure = { kind: 'unavailable', status: null };

/** Why what a recording has to know of the deal was not read, as far as its gaps tell. */
function whyUnread({ gaps }: DealRecords): GatewayFailure {
  const needed = gaps.filter(
    ({ what }) => what === 'schema' || what === 'associations' || what === 'involvements' || what === 'companies',
  );
  const forbidden = needed.find(({ why }) => why === 'forbidden');
  if (forbidden !== undefined)
    return { kind: 'forbidden', scopes: forbidden.missingScope === undefined ? [] : [forbidden.missingScope] };
  return needed.some(({ why }) => why === 'unreadable') ? { kind: 'unreadable' } : noAnswer;
}

function typeOf(
  of: 'deal' | 'involvement' | 'company',
  { portal }: Manifest,
  memory: InstallationMemory,
): TargetRecord['type'] | null {
  if (of === 'involvement') return portal.partnerInvolvement.objectTypeId ?? memory.involvementType;
  return of === 'deal' ? 'deals' : 'companies';
}

/** How often a recording starts over: a write whose outcome was unclear, a record that another made first. */
const mostTries = 3;

class Recording {
  readonly #options: RecordFactOptions;
  readonly #place: TargetRecord;
  #records: DealRecords;
  readonly #warnings = new Set<RecordWarning>();
  readonly #asked: string;
  #undo: Recordable | undefined;
  #assessment: SavedAssessment | undefined;

  constructor(options: RecordFactOptions, place: TargetRecord, records: DealRecords) {
    this.#options = options;
    this.#place = place;
    this.#records = records;
    this.#asked = fingerprint(options.request.record);
  }

  /** `byKey`: the record as HubSpot has it now, if it has it. */
  async on(byKey: CrmRecord | null): Promise<RecordResult> {
    const { target } = this.#place;
    if (target.of === 'involvement' && this.#records.involvements === null)
      return { state: 'failed', failure: whyUnread(this.#records) };
    if (target.of === 'company' && byKey === null) return refusedFor('company_not_found');
    if (target.of === 'deal' && byKey === null) return { state: 'failed', failure: { kind: 'not_found' } };
    const same = this.#othersOfPartner(byKey);
    if (same.length > (byKey === null ? 1 : 0)) return refusedFor('two_records');
    let before = byKey;
    const [withoutKey] = same;
    if (before === null && withoutKey !== undefined) {
      // Made by hand or by an import, without its key: this is the partner's record all the same.
      const looked = await this.#place.look(withoutKey.id);
      if (!looked.ok) return { state: 'failed', failure: looked.failure };
      before = looked.value;
    }
    if (before !== null) await this.#associatedAgain(before);
    return this.#basedOn(before);
  }

  /** Involvements of the same partner beside the one that has the key. */
  #othersOfPartner(byKey: CrmRecord | null): readonly CrmRecord[] {
    const { target } = this.#place;
    if (target.of !== 'involvement') return [];
    const found = this.#records.involvements?.found ?? [];
    const single = (record: CrmRecord): boolean =>
      involvementsOf([record], this.#options.manifest).involvements.some(
        ({ partnerId }) => partnerId === target.partnerId,
      );
    return found.filter((record) => record.id !== byKey?.id && single(record));
  }

  /** A record that lost its association with the deal is on no card: it gets it back before anything else. */
  async #associatedAgain(record: CrmRecord): Promise<void> {
    if (this.#place.target.of !== 'involvement') return;
    const associated =
      this.#records.involvements?.found.some(({ id }) => id === record.id) === true ||
      this.#records.involvements?.missing.includes(record.id) === true;
    if (associated) return;
    const again = await this.#place.associateWithDeal(record.id);
    if (!again.ok) this.#warnings.add('not_associated');
  }

  async #basedOn(before: CrmRecord | null): Promise<RecordResult> {
    const { request, manifest } = this.#options;
    const wasThere = this.#records;
    if (before !== null) this.#records = withRecord(this.#records, this.#place.target, before, this.#options.manifest);
    if (before !== null) {
      const repeated = await this.#repeated(before);
      if (repeated !== null) return repeated;
    }
    const name = recordName(this.#place.target);
    if (request.record.kind === 'involvement')
      return before === null ? this.#tookBack(null, true) : this.#takeBack(before, name);
    const now = revisionsOf(before === null ? wasThere : this.#records, manifest);
    if (now[name] !== request.basedOn?.[name]) return this.#changedUnlessOurs(before);
    if (request.record.kind === 'assessment' && before !== null) {
      // It is of the whole deal: what the reader saw of every record is what is saved.
      const asSeen = Object.entries(now).every(([each, revision]) => request.basedOn?.[each] === revision);
      return asSeen ? this.#saveAssessment(before) : { state: 'changed', records: this.#records };
    }
    return this.#write(before, mostTries);
  }

  async #saveAssessment(before: CrmRecord): Promise<RecordResult> {
    const { manifest, assessmentOf, request, now } = this.#options;
    if (isReadInPart(this.#records.gaps)) return { state: 'failed', failure: whyUnread(this.#records) };
    const mine = fitting({
      ...assessmentOf(this.#records),
      id: request.requestId,
      at: instant.parse(new Date(now).toISOString()),
      by: this.#saidBy(),
      of: evaluatedOf(this.#records, manifest),
    });
    this.#assessment = mine;
    const saved = readSaved(before.properties[manifest.portal.deals.outputs.assessments] ?? '') ?? [];
    const last = saved.find((each) => isSavedFor(each, manifest));
    if (last !== undefined && saysTheSame(last, mine)) return { state: 'saved_already', records: this.#records, last };
    if (withSaved(saved, mine).dropped > 0) this.#warnings.add('oldest_assessment_dropped');
    return this.#write(before, mostTries);
  }

  #saidBy(): string {
    const { request, manifest } = this.#options;
    return saidBy(request.recordedBy, partnerOfPortal(manifest)?.name ?? null);
  }

  get #context(): ChangeContext {
    const { manifest, timeZone } = this.#options;
    return { manifest, timeZone, assessment: this.#assessment };
  }

  /** The whole record goes, where the recording that made it is all that it holds. */
  async #takeBack(record: CrmRecord, name: string): Promise<RecordResult> {
    const { request, manifest } = this.#options;
    // An attempt that stopped half way has freed the key, and is gone on with.
    const whole = { ...record, properties: { ...record.properties, ...this.#place.identity() } };
    const seen = revisionsOf(withRecord(this.#records, this.#place.target, whole, manifest), manifest)[name];
    if (seen !== request.basedOn?.[name]) return this.#changedUnlessOurs(record);
    if (!isOfOneRecording(record, manifest)) return refusedFor('record_holds_more');
    this.#options.onWriting();
    const gone = await this.#place.archive(record.id);
    if (gone.state === 'failed') return this.#notWritten(gone.failure);
    if (gone.state === 'unclear') {
      const looked = await this.#place.look(record.id);
      if (!looked.ok || looked.value !== null) return { state: 'uncertain', failure: gone.failure };
    }
    const inBin = await this.#place.lookInBin(record.id);
    if (!inBin.ok) this.#warnings.add('not_looked_at_again');
    // HubSpot removes what stands there, not what was seen: somebody may have been as quick.
    else if (!isOfOneRecording(inBin.value, manifest)) this.#warnings.add('more_was_removed');
    return this.#tookBack(record.id, false);
  }

  async #tookBack(id: string | null, repeated: boolean): Promise<RecordResult> {
    if (id !== null) this.#records = withoutInvolvement(this.#records, id);
    const outputs = await writeOutputs(this.#records, this.#options);
    this.#records = { ...this.#records, deal: outputs.deal };
    if (outputs.warning !== null) this.#warnings.add(outputs.warning);
    return { state: 'recorded', records: this.#records, repeated, conflicts: [], warnings: [...this.#warnings] };
  }

  /** The request's line in the log: it was recorded already. Null where it is not there. */
  async #repeated(before: CrmRecord): Promise<RecordResult | null> {
    const { request } = this.#options;
    const entry = entryOf(before.properties[this.#place.auditProperty] ?? '', request.requestId);
    if (entry === null) return null;
    if (entry.asked !== this.#asked) return { state: 'id_reused' };
    const set = Object.entries(entry.set).map(([property, [from, to]]) => ({ property, from, to }));
    return this.#settled(before.id, set, null, true);
  }

  /** Another writer may have written over the log before this request was repeated: HubSpot's history still has its line. */
  async #changedUnlessOurs(before: CrmRecord | null): Promise<RecordResult> {
    if (before === null) return { state: 'changed', records: this.#records };
    const property = this.#place.auditProperty;
    const looked = await this.#place.look(before.id, [property]);
    const logs = looked.ok
      ? (looked.value?.propertiesWithHistory?.[property] ?? []).map(({ value }) => value ?? '')
      : [];
    const entry = logs.map((log) => entryOf(log, this.#options.request.requestId)).find((each) => each !== null);
    if (entry?.asked !== this.#asked)
      return { state: 'changed', records: this.#records, by: this.#recordedSince(before) };
    const set = Object.entries(entry.set).map(([name, [from, to]]) => ({ property: name, from, to }));
    const line = logs.map((log) => lineOf(log, this.#options.request.requestId)).find((each) => each !== null) ?? null;
    return this.#settled(before.id, set, line, true);
  }

  #recordedSince(record: CrmRecord): readonly RecordedBy[] {
    const { manifest, request } = this.#options;
    const { target, auditProperty } = this.#place;
    const name = recordName(target);
    return recordedSince(record.properties, entriesOf(record.properties[auditProperty] ?? ''), (properties) => {
      const older = withRecord(this.#records, target, { ...record, properties }, manifest);
      return revisionsOf(older, manifest)[name] === request.basedOn?.[name];
    });
  }

  async #write(before: CrmRecord | null, tries: number): Promise<RecordResult> {
    const { request, manifest, timeZone, today, now } = this.#options;
    const context = this.#context;
    const stands: Current = (property) => before?.properties[property] ?? '';
    const { of } = this.#place.target;
    const meant = before === null ? null : renamedIn(before, of, this.#records.successors, manifest);
    const current: Current = (property) => meant?.properties[property] ?? '';
    const made = changesOf(request.record, current, context);
    if (!made.ok) return { state: 'refused', refusals: made.refusals };
    const against = contradictions(request.record, made.changes, current, { manifest, timeZone, today, now });
    if (against.length > 0) return { state: 'refused', refusals: against };

    this.#undo = before === null ? this.#removalOfNew() : undoOf(request.record, made.changes, current, context);
    const set = made.changes.map(({ property, to }) => ({ property, from: stands(property), to }));
    const own = ownValue(manifest);
    const partner = partnerOfPortal(manifest);
    const line = auditLine({
      at: new Date(now).toISOString(),
      saidBy: this.#saidBy(),
      kind: request.record.kind,
      ...saidOf(request.record),
      ...(partner === null ? {} : { partner: partner.id }),
      set: set.map(({ property, from, to }) => ({ property, from: own(property, from), to: own(property, to) })),
      request: request.requestId,
      asked: this.#asked,
    });
    const facts: PropertyValues = {
      ...Object.fromEntries(set.filter(({ from, to }) => from !== to).map(({ property, to }) => [property, to])),
      [this.#place.auditProperty]: withLine(current(this.#place.auditProperty), line),
    };
    this.#options.onWriting();
    const written =
      before === null
        ? await this.#place.create(facts, this.#companyOnDeal())
        : await this.#update(before, facts, made.changes);
    switch (written.state) {
      case 'written':
        return this.#settled(written.id, set, line, false);
      case 'exists':
        return this.#madeByAnother(set, tries);
      case 'unclear':
        return this.#unclear(before, written.failure, set, line, tries);
      case 'failed':
        return this.#notWritten(written.failure);
    }
  }

  #removalOfNew(): Recordable | undefined {
    const { target } = this.#place;
    return target.of === 'involvement' ? { kind: 'involvement', partnerId: target.partnerId, remove: true } : undefined;
  }

  /** On the deal itself the estimates go along in the same call; where they cannot, the fact goes alone. */
  async #update(
    before: CrmRecord,
    facts: PropertyValues,
    changes: readonly Change[],
  ): ReturnType<TargetRecord['update']> {
    const own = this.#place.identity();
    const missing = Object.fromEntries(
      Object.entries(own).filter(([name, value]) => before.properties[name] !== value),
    );
    if (this.#place.target.of !== 'deal') return this.#place.update(before.id, { ...facts, ...missing });
    const outputs = outputsToWrite(
      withRecord(this.#records, this.#place.target, withChanges(before, changes), this.#options.manifest),
      this.#options,
    );
    if (outputs.values === null) return this.#place.update(before.id, facts);
    const together = await this.#place.update(before.id, { ...facts, ...outputs.values });
    if (together.state === 'failed' && together.failure.kind === 'refused') return this.#place.update(before.id, facts);
    if (together.state === 'written')
      this.#records = { ...this.#records, deal: withOutputs(this.#records.deal, outputs.values) };
    return together;
  }

  #companyOnDeal(): boolean {
    const { target } = this.#place;
    return target.of !== 'deal' && this.#records.companiesOnDeal?.some(({ id }) => id === target.partnerId) === true;
  }

  /** Another made the partner's record at the same moment. Where it says nothing yet of what is recorded here, both stand. */
  async #madeByAnother(
    set: readonly { readonly property: string; readonly to: string }[],
    tries: number,
  ): Promise<RecordResult> {
    const looked = await this.#place.look(null);
    if (!looked.ok) return { state: 'failed', failure: looked.failure };
    if (looked.value === null) return tries > 1 ? this.#write(null, tries - 1) : { state: 'failed', failure: noAnswer };
    const other = looked.value;
    await this.#associatedAgain(other);
    this.#records = withRecord(this.#records, this.#place.target, other, this.#options.manifest);
    const repeated = await this.#repeated(other);
    if (repeated !== null) return repeated;
    const meets = set.some(
      ({ property, to }) => (other.properties[property] ?? '') !== '' && other.properties[property] !== to,
    );
    if (meets || tries <= 1) return { state: 'changed', records: this.#records };
    return this.#write(other, tries - 1);
  }

  /** No answer, or none that can be trusted: the record tells whether it was written. */
  async #unclear(
    before: CrmRecord | null,
    failure: GatewayFailure,
    set: readonly SetValue[],
    line: string,
    tries: number,
  ): Promise<RecordResult> {
    const looked = await this.#place.look(before?.id ?? null, [this.#place.auditProperty]);
    if (!looked.ok) return { state: 'uncertain', failure };
    const record = looked.value;
    if (record !== null) {
      const logs = [
        record.properties[this.#place.auditProperty] ?? '',
        ...(record.propertiesWithHistory?.[this.#place.auditProperty] ?? []).map(({ value }) => value ?? ''),
      ];
      if (logs.some((log) => entryOf(log, this.#options.request.requestId) !== null))
        return this.#settled(record.id, set, line, false);
    }
    if (tries <= 1) return { state: 'uncertain', failure };
    if (before === null) return record === null ? this.#write(null, tries - 1) : this.#madeByAnother(set, tries);
    return record === null ? { state: 'changed', records: this.#records } : this.#againOn(before, record, tries);
  }

  /** Written again only on what the user saw: otherwise somebody was quicker. */
  async #againOn(before: CrmRecord, record: CrmRecord, tries: number): Promise<RecordResult> {
    const name = recordName(this.#place.target);
    const { manifest } = this.#options;
    const seen = revisionsOf(withRecord(this.#records, this.#place.target, before, manifest), manifest)[name];
    this.#records = withRecord(this.#records, this.#place.target, record, manifest);
    return revisionsOf(this.#records, manifest)[name] === seen
      ? this.#write(record, tries - 1)
      : { state: 'changed', records: this.#records };
  }

  #notWritten(failure: GatewayFailure): RecordResult {
    if (
      failure.kind === 'refused' &&
      failure.codes.some(
        (code) => code === 'PROPERTY_DOESNT_EXIST' || code === 'INVALID_OPTION' || code === 'READ_ONLY_VALUE',
      )
    ) {
      return { state: 'not_installed', properties: failure.properties };
    }
    return failure.kind === 'not_found' ? { state: 'changed', records: this.#records } : { state: 'failed', failure };
  }

  /** The fact is written: who came between, what the record says now, and the estimates that follow from it. */
  async #settled(id: string, set: readonly SetValue[], line: string | null, repeated: boolean): Promise<RecordResult> {
    const { target } = this.#place;
    // A repeated request finds its values on the record already.
    const predicted = target.of === 'deal' || repeated ? null : this.#predicted(id, set);
    const [end, early] = await Promise.all([
      settle(this.#place, id, set, line, { ...this.#options, assessment: this.#assessment }),
      predicted === null ? null : writeOutputs(predicted, this.#options),
    ]);
    if (end.record !== null) this.#records = withRecord(this.#records, target, end.record, this.#options.manifest);
    else if (!repeated) this.#records = this.#predicted(id, set);
    for (const warning of end.warnings) this.#warnings.add(warning);
    if (early !== null) this.#records = { ...this.#records, deal: early.deal };
    const outputs = await writeOutputs(this.#records, this.#options);
    this.#records = { ...this.#records, deal: outputs.deal };
    if (outputs.warning !== null) this.#warnings.add(outputs.warning);
    return {
      state: 'recorded',
      records: this.#records,
      repeated,
      conflicts: end.conflicts,
      warnings: [...this.#warnings],
      ...(this.#undo !== undefined && this.#mayBeUndone(this.#undo, repeated, end.conflicts)
        ? { undo: this.#undo }
        : {}),
    };
  }

  /** As far as this reader may say what stood there: another partner's name is no partner's to say (BPW-03). */
  #mayBeUndone(undo: Recordable, repeated: boolean, conflicts: readonly MetConflict[]): boolean {
    return !repeated && conflicts.length === 0 && strangers(undo, this.#records, this.#options.manifest)?.length === 0;
  }

  #predicted(id: string, set: readonly SetValue[]): DealRecords {
    const { target } = this.#place;
    const { deal, companies, involvements } = this.#records;
    const known = { deal: [deal], company: companies?.found, involvement: involvements?.found }[target.of];
    const record = known?.find((each) => each.id === id) ?? { id, properties: { ...this.#place.identity() } };
    return withRecord(
      this.#records,
      target,
      withChanges(
        record,
        set.map(({ property, to }) => ({ property, field: '', to, how: 'said' })),
      ),
      this.#options.manifest,
    );
  }
}

const refusedFor = (code: Refusal['code']): RecordResult => ({
  state: 'refused',
  refusals: [{ path: 'partnerId', code }],
});

/** Lists are too long for a log: of an entry of one, what was said of it. */
function saidOf(record: Recordable): { readonly said?: Readonly<Record<string, unknown>> } {
  if (isKeptByField(record) || record.kind === 'link' || record.kind === 'assessment') return {};
  const { kind: _kind, ...said } = record;
  return { said };
}
