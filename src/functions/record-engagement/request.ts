/** What HubSpot hands to the function, checked whole: every problem is named, nothing is guessed. */
import * as z from 'zod';
import type { Locale } from '../../contract/deal-view.ts';
import { inputProblems } from '../../view/recording/problems.ts';
import { faultsOf, type RecordRequest, recordRequestSchema } from '../../contract/recording-request.ts';
import type { Problem } from '../../contract/response.ts';
import { languageOf } from '../language.ts';
import { recordId } from '../record-id.ts';

export interface RecordingRequest {
  readonly dealId: string;
  readonly request: RecordRequest;
  readonly locale: Locale;
  readonly formatLocale: string;
}

export type ReadRecording =
  | { readonly ok: true; readonly value: RecordingRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const contextSchema = z.object({ propertiesToSend: z.object({ hs_object_id: recordId }), parameters: z.unknown() });

/** `locale`: of the problems. */
export function readRecording(context: unknown, locale: Locale): ReadRecording {
  const around = contextSchema.safeParse(context);
  if (!around.success) return { ok: false, problems: [] };
  const parameters = withoutNulls(around.data.parameters, 0);
  const parsed = recordRequestSchema.safeParse(parameters);
  const record: unknown =
    typeof parameters === 'object' && parameters !== null ? Reflect.get(parameters, 'record') : undefined;
  const faults = faultsOf(record);
  if (parsed.success && faults.length === 0) {
    return {
      ok: true,
      value: {
        dealId: around.data.propertiesToSend.hs_object_id,
        request: parsed.data,
        ...languageOf(parsed.data.locale),
      },
    };
  }
  const settings = { locale, timeZone: 'UTC' };
  return {
    ok: false,
    problems: inputProblems(parsed.success ? [] : parsed.error.issues, faults, record, settings),
  };
}

/** Absent and null mean the same on this border: HubSpot may drop nulls on the way. */
function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || depth > 6) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutNulls(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
      item === null ? [] : [[key, withoutNulls(item, depth + 1)]],
    ),
  );
}
