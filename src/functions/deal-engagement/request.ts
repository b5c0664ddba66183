/** What HubSpot hands to the function, checked. Nothing else of the context is looked at. */
import * as z from 'zod';
import type { Locale } from '../../contract/deal-view.ts';
import { languageOf } from '../language.ts';
import { recordId } from '../record-id.ts';

const language = { locale: z.string().max(35).nullish(), timeZone: z.string().max(64).nullish() };
const requestSchema = z.object({
  propertiesToSend: z.object({ hs_object_id: recordId }),
  parameters: z.object(language).nullish(),
});
const whatIfSchema = z.lazy(() => z.object({ caseFile: z.string(), scenario: z.unknown() }));

export interface EngagementRequest {
  readonly dealId: string;
  readonly locale: Locale;
  /** BCP 47, for numbers and dates. */
  readonly formatLocale: string;
  readonly timeZone: string | undefined;
}

export function readRequest(context: unknown): EngagementRequest | null {
  const parsed = requestSchema.safeParse(context);
  if (!parsed.success) return null;
  const { propertiesToSend, parameters } = parsed.data;
  return {
    dealId: propertiesToSend.hs_object_id,
    ...languageOf(parameters?.locale ?? undefined),
    timeZone: parameters?.timeZone ?? undefined,
  };
}

/** Something is to be tried on the deal, and nothing read for it. */
export interface WhatIfRequest extends EngagementRequest {
  readonly caseFile: string;
  /** As it came in. */
  readonly scenario: unknown;
}

export const isWhatIf = (context: unknown): boolean =>
  z.object({ parameters: z.object({ whatIf: z.looseObject({}) }) }).safeParse(context).success;

export function readWhatIf(context: unknown): WhatIfRequest | null {
  const request = readRequest(context);
  const parsed = z.object({ parameters: z.object({ whatIf: whatIfSchema }) }).safeParse(context);
  return request === null || !parsed.success ? null : { ...request, ...parsed.data.parameters.whatIf };
}

/** What was recorded and saved is asked for, beside what stands. */
export const isHistory = (context: unknown): boolean =>
  z.object({ parameters: z.object({ history: z.literal(true) }) }).safeParse(context).success;
