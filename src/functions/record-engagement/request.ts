/** What HubSpot hands to the function, checked whole: every problem is named, nothing is guessed. */
import * as z from 'zod';
import type { Locale } from '../../contract/deal-view.ts';
import { inputProblems } from '../../view/recording/problems.ts';
import { faultsOf, type RecordRequest, recordRequestSchema } from '../../contract/recording-request.ts';
import type { Problem } from '../../contract/response.ts';
import { languageOf } from '../language.ts';
import { recordId } from '../record-id.ts';
import { withoutNulls } from '../without-nulls.ts';

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
  const parameters = withoutNulls(around.data.parameters);
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
