/** What the app needs of its portal, checked with the app's own token: only what that token may see. Never throws. */
import * as z from 'zod';
import { allowedBaseUrl } from '../../crm/gateway/base-url.ts';
import { deadlineIn, timeForReading } from '../../crm/gateway/deadline.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import { readAccount } from '../../install/account.ts';
import { readDeclaration } from '../../install/declaration.ts';
import { observeHealth } from '../../install/health/observe.ts';
import { healthReport } from '../../install/health/report.ts';
import { failureSentence } from '../../install/words/failures.ts';
import type { Locale } from '../../contract/deal-view.ts';
import { frenchSpaces } from '../../view/french-spaces.ts';
import type { PortalHealthResponse } from '../../contract/portal-health.ts';
import type { Failure, FailureCode } from '../../contract/response.ts';
import { placeOf } from '../place-of-error.ts';
import { createGatewayTransport } from './gateway-transport.ts';

export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly appJson: () => unknown;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (line: string) => void;
}

/** HubSpot ends a function at 15 s; a reader has gone long before. */
const lastMoment = 7_800;

const contextSchema = z.object({ parameters: z.object({ locale: z.string().max(35).nullish() }).nullish() });

export async function answerHealth(context: unknown, surroundings: Surroundings): Promise<PortalHealthResponse> {
  const locale = localeOf(context);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Failure>((resolve) => {
    timer = setTimeout(() => {
      resolve(failure('TIMEOUT', locale, failureSentence({ kind: 'timeout' }, locale)));
    }, lastMoment);
  });
  try {
    return await Promise.race([answer(locale, surroundings), late]);
  } catch (error) {
    surroundings.report(`portal_health failed: ${placeOf(error)}`);
    return failure('INTERNAL', locale, words[locale].internal);
  } finally {
    clearTimeout(timer);
  }
}

async function answer(
  locale: Locale,
  { environment, appJson, now, report }: Surroundings,
): Promise<PortalHealthResponse> {
  const token = environment['PRIVATE_APP_ACCESS_TOKEN']?.trim() ?? '';
  if (token === '') return failure('NO_TOKEN', locale, words[locale].noToken);
  const base = allowedBaseUrl(environment['HUBSPOT_API_BASE']);
  if (!base.ok) {
    report('portal_health failed: HUBSPOT_API_BASE is neither HubSpot nor this machine; nothing was sent.');
    return failure('INTERNAL', locale, words[locale].internal);
  }
  const declared = readDeclaration(appJson());
  if (!declared.ok) {
    report(`portal_health failed: app.json contradicts itself: ${declared.problems.join('; ')}`);
    return failure('INTERNAL', locale, words[locale].declaration);
  }
  const transport = createGatewayTransport({ baseUrl: base.url, token, deadline: deadlineIn(timeForReading) }, now);
  const account = await readAccount(transport);
  if (!account.ok) return notChecked(account.failure, locale);
  const observation = await observeHealth(transport, account.value, declared.declaration, 'app');
  return healthReport(observation, declared.declaration, locale, now());
}

/** Language of a context that may be broken otherwise: a failure should still be said in the reader's words. */
function localeOf(context: unknown): Locale {
  const parsed = contextSchema.safeParse(context);
  return parsed.success && /^fr\b/i.test(parsed.data.parameters?.locale ?? '') ? 'fr' : 'en';
}

const codes: Readonly<Record<GatewayFailure['kind'], FailureCode>> = {
  unauthorized: 'UNAUTHORIZED',
  forbidden: 'FORBIDDEN',
  not_found: 'NOT_FOUND',
  refused: 'UNREADABLE',
  rate_limited: 'RATE_LIMITED',
  unavailable: 'HUBSPOT_DOWN',
  timeout: 'TIMEOUT',
  unreadable: 'UNREADABLE',
};

/** Their sentences say when to try again; the others need somebody who looks. */
const waiting: ReadonlySet<GatewayFailure['kind']> = new Set(['rate_limited', 'unavailable', 'timeout']);

function notChecked(why: GatewayFailure, locale: Locale): Failure {
  return {
    ...failure(
      codes[why.kind],
      locale,
      waiting.has(why.kind) ? failureSentence(why, locale) : `${failureSentence(why, locale)} ${words[locale].doctor}`,
    ),
    ...(why.correlationId === undefined ? {} : { correlationId: why.correlationId }),
    ...(why.kind === 'rate_limited' ? { retryAfter: why.retryAfter } : {}),
    ...(why.kind === 'forbidden' && why.scopes[0] !== undefined ? { missingScope: why.scopes[0] } : {}),
  };
}

function failure(code: FailureCode, locale: Locale, reason: string): Failure {
  const message = `${words[locale].notChecked} ${reason}`;
  return { ok: false, code, message: locale === 'fr' ? frenchSpaces(message) : message };
}

const words = {
  fr: {
    notChecked: 'L’installation n’a pas pu être vérifiée.',
    noToken: 'L’application n’a pas de clé d’accès dans ce portail : réinstallez-la.',
    declaration:
      'Le fichier app.json du projet se contredit : lancez npx roe doctor dans son dossier, il nomme chaque point.',
    doctor: 'Réessayez ; si cela se répète, lancez npx roe doctor dans le dossier du projet.',
    internal: 'L’application a rencontré une erreur : réessayez, puis lancez npx roe doctor dans le dossier du projet.',
  },
  en: {
    notChecked: 'The installation could not be checked.',
    noToken: 'The app has no access token in this portal: install it again.',
    declaration:
      'The project’s app.json contradicts itself: run npx roe doctor in its folder, which names every point.',
    doctor: 'Try again; if it happens again, run npx roe doctor in the project’s folder.',
    internal: 'The app met an error: try again, then run npx roe doctor in the project’s folder.',
  },
} satisfies Record<Locale, unknown>;
