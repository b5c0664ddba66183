/** How far a run over many deals has come: enough to go on after it was killed at any moment. */
import * as z from 'zod';

const recordId = z.string().regex(/^\d{1,19}$/);

/** Sums over the deals of a run; a deal is in one of `evaluated`, `unread`, `notShared`. */
const tallySchema = z.strictObject({
  evaluated: z.int().min(0),
  /** By the status that came out; empty: there was nothing to judge. */
  byStatus: z.record(z.string(), z.int().min(0)),
  written: z.int().min(0),
  /** Would be written: a dry run. */
  wouldBeWritten: z.int().min(0),
  refused: z.int().min(0),
  lost: z.int().min(0),
  unread: z.int().min(0),
  notShared: z.int().min(0),
});
export type Tally = z.output<typeof tallySchema>;

export const checkpointSchema = z.strictObject({
  format: z.literal('roe reevaluate 1'),
  /** Of which account, for whom, which deals, by which rules: another run does not go on from here. */
  of: z.string(),
  /** The instant by which every deal of the run is judged, so that an interrupted run comes to what a whole one does. */
  startedAt: z.iso.datetime(),
  /** Where HubSpot's list goes on; null: from its beginning, or where there is no list. */
  after: z.string().nullable(),
  /** The highest id that the list has brought, while it brings them in rising order; null: it does not, or has brought none. */
  last: recordId.nullable(),
  /** Whether the list has come to its end. */
  listed: z.boolean(),
  /** Deals further on in the list that are done already, because they came with another one of their customer. */
  ahead: z.array(recordId),
  /** Deals that are wanted by their ids, and not done. */
  left: z.array(recordId),
  /** Deals that HubSpot did not show for a reason that may pass: asked once more at the end. */
  again: z.array(recordId),
  tally: tallySchema,
});
export type Checkpoint = z.output<typeof checkpointSchema>;

const emptyTally: Tally = {
  evaluated: 0,
  byStatus: {},
  written: 0,
  wouldBeWritten: 0,
  refused: 0,
  lost: 0,
  unread: 0,
  notShared: 0,
};

/** `ids`: the deals that are wanted; null: all that the list has. */
export const beginning = (of: string, startedAt: number, ids: readonly string[] | null): Checkpoint => ({
  format: 'roe reevaluate 1',
  of,
  startedAt: new Date(startedAt).toISOString(),
  after: null,
  last: null,
  listed: ids !== null,
  ahead: [],
  left: [...new Set(ids ?? [])],
  again: [],
  tally: emptyTally,
});

export const dealsDone = ({ evaluated, unread, notShared }: Tally): number => evaluated + unread + notShared;
