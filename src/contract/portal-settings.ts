/**
 * What the settings page sends to, and hears from, the function `portal_settings`: a product name is accepted or withdrawn,
 * or something is repaired that the app's own scopes allow. Absent and null mean the same on this border.
 *
 * A name that is accepted is never changed: it is withdrawn, and accepted anew. So of two who act at once nothing is lost:
 * HubSpot keeps one record a name, and the second hears what the first one said.
 */
import * as z from 'zod';
import { longestWords } from '../facts/limits.ts';
import { productEditionSchema, productLineSchema } from '../facts/schema.ts';
import { type ColumnRole, mappedColumnsSchema, mappingForm } from './statement-mapping.ts';
import type { PortalHealth, SettingsShown } from './portal-health.ts';
import { repairActions } from './repair-action.ts';
import type { Failure, FailureCode, Problem } from './response.ts';

const asked = {
  locale: z.string().max(35).optional(),
  /** Made by the page, once for each intention of its user: the same id again is the same act. */
  requestId: z.guid(),
  /** Kept with what is set, as what the page said; nobody checked it. */
  saidBy: z.string().max(200).optional(),
};

export const settingsRequestSchema = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('accept_name'),
    ...asked,
    /** One line, as people read it. */
    name: z
      .string()
      .trim()
      .min(1)
      .max(longestWords)
      .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u),
    productLine: productLineSchema,
    edition: productEditionSchema,
    kind: z.enum(['subscription', 'one_time', 'overage']).optional(),
  }),
  z.strictObject({
    what: z.literal('withdraw_name'),
    ...asked,
    /** Id of the record that keeps it. */
    record: z.string().regex(/^\d{1,19}$/),
  }),
  /** What the columns of a statement go by their names; nothing is kept. */
  z.strictObject({ what: z.literal('recognise_columns'), ...asked, header: z.string().trim().min(1).max(5_000) }),
  z.strictObject({ what: z.literal('keep_mapping'), ...asked, columns: mappedColumnsSchema, ...mappingForm }),
  z.strictObject({
    what: z.literal('withdraw_mapping'),
    ...asked,
    /** Id of the record that keeps it. */
    record: z.string().regex(/^\d{1,19}$/),
  }),
  z.strictObject({ what: z.literal('repair'), ...asked, action: z.enum(repairActions) }),
]);
export type SettingsRequest = z.output<typeof settingsRequestSchema>;
/** As the page writes it. */
export type SettingsRequestInput = z.input<typeof settingsRequestSchema>;

export type SettingsFailureCode =
  | FailureCode
  /** Somebody accepted the name as something else; what stands comes along; nothing was written. */
  | 'CHANGED'
  /** It cannot be so; every problem is named; nothing was written. */
  | 'REFUSED'
  /** The portal lacks the object for it; nothing was written. */
  | 'NOT_INSTALLED'
  /** HubSpot did not say whether it wrote; the same request again finds out. */
  | 'UNCERTAIN';

export interface SettingsFailure extends Omit<Failure, 'code'> {
  readonly code: SettingsFailureCode;
  readonly problems?: readonly Problem[];
  /** As they are now, for CHANGED. */
  readonly settings?: SettingsShown;
}

/** Something that was to be repaired and was not. */
export interface NotRepaired {
  /** Id of the record, or the label's text. */
  readonly item: string;
  readonly why: string;
}

export type PortalSettingsResponse =
  | {
      readonly ok: true;
      readonly what: 'accepted' | 'withdrawn';
      /** What was done, in a sentence. */
      readonly message: string;
      /** True where it was so already: this request had done it, or somebody else had. */
      readonly repeated?: true;
      /** As they are now. */
      readonly settings: SettingsShown;
    }
  | {
      readonly ok: true;
      readonly what: 'repaired';
      readonly message: string;
      readonly repaired: number;
      readonly left: readonly NotRepaired[];
      /** The check anew, with what was repaired. */
      readonly health: PortalHealth;
    }
  | {
      readonly ok: true;
      readonly what: 'mapping_kept' | 'mapping_withdrawn';
      readonly message: string;
      readonly repeated?: true;
      readonly settings: SettingsShown;
    }
  | {
      readonly ok: true;
      readonly what: 'recognised';
      /** In their order; `role` absent: it goes by no name that is known. */
      readonly columns: readonly { readonly name: string; readonly role?: ColumnRole }[];
      /** What a column can be, in the order in which it is offered. */
      readonly roles: readonly { readonly role: ColumnRole; readonly label: string }[];
    }
  | SettingsFailure;
