/** What every function does around its own work: language, time, access to HubSpot, and an answer whatever happens. */
import type { Locale } from '../contract/deal-view.ts';
import type { FailureCode } from '../contract/response.ts';
import { type Access, accessFrom } from './access.ts';
import { localeOf } from './language.ts';
import { placeOf } from './place-of-error.ts';
import { withoutSecret } from '../crm/foreign-text/without-secret.ts';
import type { Surroundings } from './surroundings.ts';

/** Failures that may meet every function; each has its own words for them. */
export type ShellFailure = Extract<FailureCode, 'NO_TOKEN' | 'TIMEOUT' | 'INTERNAL'>;

/** What is a function's own. */
export interface OwnPart<Asked, Answer> {
  /** As the log calls it. */
  readonly name: string;
  /** What the context asks for, or the answer to one that asks for nothing it could. */
  readonly read: (context: unknown, locale: Locale) => Read<Asked, Answer>;
  readonly answer: (asked: Asked, access: Access) => Promise<Answer>;
  readonly failed: (code: ShellFailure, locale: Locale) => Answer;
}

type Read<Asked, Answer> =
  { readonly ok: true; readonly value: Asked } | { readonly ok: false; readonly answer: Answer };

/** HubSpot ends a function at 15 s; a reader has gone long before. */
const lastMoment = 7_800;

/** Never throws. */
export async function answerInShell<Asked, Answer>(
  context: unknown,
  surroundings: Surroundings,
  own: OwnPart<Asked, Answer>,
): Promise<Answer> {
  const locale = localeOf(context);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve(own.failed('TIMEOUT', locale));
    }, lastMoment);
  });
  try {
    return await Promise.race([answer(context, locale, surroundings, own), late]);
  } catch (error) {
    const token = surroundings.environment['PRIVATE_APP_ACCESS_TOKEN']?.trim() ?? '';
    surroundings.report(withoutSecret(`${own.name} failed: ${placeOf(error)}`, token));
    return own.failed('INTERNAL', locale);
  } finally {
    clearTimeout(timer);
  }
}

async function answer<Asked, Answer>(
  context: unknown,
  locale: Locale,
  surroundings: Surroundings,
  own: OwnPart<Asked, Answer>,
): Promise<Answer> {
  const read = own.read(context, locale);
  if (!read.ok) return read.answer;
  const access = accessFrom(surroundings);
  if (access === 'no_token') return own.failed('NO_TOKEN', locale);
  if (access === 'foreign_base') {
    surroundings.report(`${own.name} failed: HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.`);
    return own.failed('INTERNAL', locale);
  }
  return withoutSecret(await own.answer(read.value, access), access.token);
}
