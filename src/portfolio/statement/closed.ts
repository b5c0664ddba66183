/**
 * A quarter that is closed: what was stated of it, under a seal. It is never written again; what turns out otherwise later is
 * an adjustment in the quarter that is open then.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import { productLineSchema } from '../../facts/schema.ts';
import { type Adjustment, type Entry, entryKinds, type JudgedDeal } from './entry.ts';

const amount = z.string().regex(/^-?\d+\.\d{2}$/);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

const entryFields = {
  quarter,
  month: z.string().regex(/^\d{4}-\d{2}$/),
  partnerId: z.string().nullable(),
  partner: z.string().nullable(),
  customerId: z.string().nullable(),
  dealId: z.string(),
  deal: z.string(),
  lineItemId: z.string(),
  line: z.string(),
  product: productLineSchema,
  program: z.enum(['standard', 'enterprise_referral']),
  currency: z.string().regex(/^[A-Z]{3}$/),
  amount,
  kind: z.enum(entryKinds),
  edition: z.string(),
  provisional: z.boolean(),
};

const contentSchema = z.strictObject({
  version: z.literal(1),
  quarter,
  /** ISO instant. */
  closedAt: z.iso.datetime({ offset: true }),
  /** Of the facts of every deal, the editions that judged them and the rates of exchange that they state. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  entries: z.array(z.strictObject(entryFields)),
  /** Of quarters that were closed before. */
  adjustments: z.array(z.strictObject({ ...entryFields, adjusts: quarter })),
});

const closedSchema = z.strictObject({ ...contentSchema.shape, seal: z.string() });
export type ClosedQuarter = z.output<typeof contentSchema>;

export const closedQuarter = (
  closing: Pick<ClosedQuarter, 'quarter' | 'closedAt'>,
  deals: readonly JudgedDeal[],
  entries: readonly Entry[],
  adjustments: readonly Adjustment[],
): ClosedQuarter =>
  contentSchema.parse({
    version: 1,
    ...closing,
    digest: digestOf(deals),
    entries: entries.map((entry) => z.object(entryFields).parse(entry)),
    adjustments: adjustments.map((entry) => z.object({ ...entryFields, adjusts: quarter }).parse(entry)),
  });

/** The text of the file. */
export const sealed = (content: ClosedQuarter): string => textOf(content, sealOf(content));

const textOf = (content: ClosedQuarter, seal: string): string => `${JSON.stringify({ ...content, seal }, null, 1)}\n`;

/** `altered`: somebody changed it since it was written. `unreadable`: it is no file of a closed quarter, or none any more. */
export type Opened =
  | { readonly ok: true; readonly closed: ClosedQuarter }
  | { readonly ok: false; readonly why: 'altered' | 'unreadable' };

/** As it was written, byte for byte: what a program reads the same way may have been changed all the same. */
export function opened(bytes: Uint8Array): Opened {
  let text: string;
  let json: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    json = JSON.parse(text);
  } catch {
    return { ok: false, why: 'unreadable' };
  }
  const read = closedSchema.safeParse(json);
  if (!read.success) return { ok: false, why: 'unreadable' };
  const { seal, ...content } = read.data;
  const isAsWritten = seal === sealOf(content) && text === textOf(content, seal);
  return isAsWritten ? { ok: true, closed: content } : { ok: false, why: 'altered' };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whoever changes it can make it anew as well: it tells a slip of the hand, not a forger. */
const sealOf = (content: ClosedQuarter): string => sha256(JSON.stringify(content));

const digestOf = (deals: readonly JudgedDeal[]): string =>
  sha256(
    JSON.stringify(
      deals
        .map(({ facts, determination }) => [determination.dealId, determination.edition.id, facts] as const)
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
