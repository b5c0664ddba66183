/** What the app needs of its portal, checked with the app's own token: only what that token may see. Never throws. */
import type { Locale } from '../../contract/deal-view.ts';
import type { PortalHealthResponse } from '../../contract/portal-health.ts';
import type { Failure, FailureCode } from '../../contract/response.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import { readAccount } from '../../install/account.ts';
import { forPortal, readDeclaration } from '../../install/declaration.ts';
import { observeHealth } from '../../install/health/observe.ts';
import { healthReport } from '../../install/health/report.ts';
import { failureSentence } from '../../install/words/failures.ts';
import { spaced } from '../../view/spoken.ts';
import type { Access } from '../access.ts';
import { portalHealth } from '../names.ts';
import { answerInShell, type ShellFailure } from '../shell.ts';
import type { Surroundings } from '../surroundings.ts';
import { createGatewayTransport } from '../gateway-transport.ts';

/** What this function is handed. */
export interface HealthSurroundings extends Surroundings {
  readonly appJson: () => unknown;
}

export function answerHealth(context: unknown, surroundings: HealthSurroundings): Promise<PortalHealthResponse> {
  return answerInShell<Locale, PortalHealthResponse>(context, surroundings, {
    name: portalHealth,
    // Only the language is asked for, and that can be told of any context.
    read: (_context, locale) => ({ ok: true, value: locale }),
    answer: (locale, access) => answer(locale, access, surroundings),
    failed: (code, locale) => failure(code, locale, reasons[code](locale)),
  });
}

async function answer(
  locale: Locale,
  { baseUrl, token, startDeadline }: Access,
  // The time as it is, even where preview and tests set one: it is compared with HubSpot's clock.
  { appJson, now, report }: HealthSurroundings,
): Promise<PortalHealthResponse> {
  const declared = readDeclaration(appJson());
  if (!declared.ok) {
    report(`${portalHealth} failed: app.json contradicts itself: ${declared.problems.join('; ')}`);
    return failure('INTERNAL', locale, words[locale].declaration);
  }
  const transport = createGatewayTransport({ baseUrl, token, deadline: startDeadline() }, now);
  const account = await readAccount(transport);
  if (!account.ok) return notChecked(account.failure, locale);
  const declaration = forPortal(declared.declaration, account.value.portalId);
  const observation = await observeHealth(transport, account.value, declaration, 'app');
  return healthReport(observation, declaration, locale, now());
}

const reasons: Readonly<Record<ShellFailure, (locale: Locale) => string>> = {
  NO_TOKEN: (locale) => words[locale].noToken,
  TIMEOUT: (locale) => failureSentence({ kind: 'timeout' }, locale),
  INTERNAL: (locale) => words[locale].internal,
};

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
  return { ok: false, code, message: spaced(`${words[locale].notChecked} ${reason}`, locale) };
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
