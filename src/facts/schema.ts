/**
 * Deal facts: what is known of one deal, as a person, a CRM or a warehouse states it. Every fact has its entry in the
 * book of facts, from which these types come.
 *
 * Two kinds of absence, and no third (`docs/` carries the same words for whoever writes a file by hand): absent and null
 * both mean **unknown**, and after parsing the key is absent; of the facts that the book calls `soFar`, null is **"none so
 * far"** (not signed yet, not answered yet) and survives parsing. An empty list is "none"; an absent list is unknown.
 * Unknown keys are refused by name, so that a typo is never taken for silence.
 */
import type * as z from 'zod';
import { factsSchema } from './book/book.ts';
import { billingFrequency, motion, partnerType, productEdition, productLine, region, tier } from './book/values.ts';

export { factsSchema };
export const motionSchema = motion.schema;
export const productLineSchema = productLine.schema;
export const productEditionSchema = productEdition.schema;
export const billingFrequencySchema = billingFrequency.schema;
export const partnerTypeSchema = partnerType.schema;
export const regionSchema = region.schema;
export const tierSchema = tier.schema;

export type Motion = z.infer<typeof motionSchema>;
/** A product line of the text (section "Vente croisée"), or why a line item is none. */
export type ProductLine = z.infer<typeof productLineSchema>;
/** Edition of a product ("édition" in the text); `none`: the product has no editions; `unknown`: the name does not say. */
export type ProductEdition = z.infer<typeof productEditionSchema>;
export type BillingFrequency = z.infer<typeof billingFrequencySchema>;
export type PartnerType = z.infer<typeof partnerTypeSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Tier = z.infer<typeof tierSchema>;

/** Facts as they are written: null allowed wherever the format says "unknown". */
export type FactsInput = z.input<typeof factsSchema>;
/** Facts as the rules read them: unknown keys absent, `null` only where it means "none so far". */
export type Facts = z.output<typeof factsSchema>;
export type DealFacts = Facts['deal'];
export type PartnerFacts = NonNullable<Facts['partners']>[number];
export type RegistrationFacts = NonNullable<Facts['registrations']>[number];
export type LineItemFacts = NonNullable<Facts['lineItems']>[number];
export type ProofFacts = NonNullable<Facts['proofs']>[number];
export type OwnedProductFacts = NonNullable<NonNullable<Facts['customer']>['products']>[number];
