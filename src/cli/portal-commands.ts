/** `roe install` and `roe doctor`: what talks to a portal, apart from the rest, which starts without it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { manifestFile } from '../crm/manifest.ts';
import { readAccount } from '../install/account.ts';
import { type Declaration, forPortal, readDeclaration } from '../install/declaration.ts';
import { observeHealth } from '../install/health/observe.ts';
import { healthReport } from '../install/health/report.ts';
import { createHubSpotTransport } from '../install/hubspot-transport.ts';
import { install } from '../install/install.ts';
import type { Transport } from '../install/transport.ts';
import { uninstall } from '../install/uninstall.ts';
import { suggestMappings } from '../install/suggest-mappings.ts';
import type { Locale } from '../contract/deal-view.ts';
import type { CommandNamed } from './arguments.ts';
import { jsonDocument } from './json-pieces.ts';
import { LogBroken, logFile, readLogFile } from './log-file.ts';
import { portalAccess } from './portal-access.ts';
import { closedSentence, portalLine } from './portal-named.ts';
import { installationPrinter } from './print-installation.ts';
import { printHealth } from './print-health.ts';
import { printMappings } from './print-mappings.ts';
import { uninstallationPrinter } from './print-uninstallation.ts';
import { spaced } from '../view/spoken.ts';
import type { Terminal } from './terminal.ts';

export interface CliContext {
  readonly environment: NodeJS.ProcessEnv;
  readonly terminal: Terminal;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  readonly appJson: unknown;
  /** Milliseconds; absent: those of `createHubSpotTransport`. */
  readonly patience?: { readonly longestAttempt: number; readonly longestCommand: number };
}

export const here = (environment: NodeJS.ProcessEnv, terminal: Terminal): CliContext => ({
  environment,
  terminal,
  now: Date.now,
  pause: sleep,
  appJson: manifestFile(),
});

const allIsWell = 0;
const open = 1;
const closed = 2;

/** 0: everything is in place (or planned); 1: something is left to settle; 2: the portal could not be reached. */
export async function runInstall(
  { dryRun, portalId, restore, log, locale }: CommandNamed<'install'>,
  surroundings: CliContext,
): Promise<number> {
  const declaration = declared(surroundings, locale);
  const access = portalAccess(surroundings.environment, 'installer', locale);
  if (declaration === null) return closed;
  if (!access.ok) return refused(access.problem, surroundings);
  const transport = transportTo(access, surroundings);
  const printer = installationPrinter(
    declaration,
    locale,
    { dryRun, logged: log !== null, base: access, meant: portalId },
    (line) => {
      surroundings.terminal.print([line]);
    },
  );
  const installation = await unlessLogBroke(surroundings, () =>
    install({
      transport,
      declaration,
      dryRun,
      portalId,
      restore,
      pause: surroundings.pause,
      ...(log === null ? {} : { log: logFile(log, 'install', locale, surroundings.now) }),
      onAccount: printer.account,
      onPlan: printer.plan,
      onOutcome: printer.outcome,
    }),
  );
  return installation === null ? open : printer.end(installation);
}

/** 0: all that the log names is archived, or would be; 1: something stays; 2: the log or the portal could not be read. */
export async function runUninstall(
  { log: file, portalId, carryOut, locale }: CommandNamed<'uninstall'>,
  surroundings: CliContext,
): Promise<number> {
  const declaration = declared(surroundings, locale);
  const access = portalAccess(surroundings.environment, 'installer', locale);
  if (declaration === null) return closed;
  if (!access.ok) return refused(access.problem, surroundings);
  const read = readLogFile(file, locale);
  if (!read.ok) return refused(read.problem, surroundings);
  const transport = transportTo(access, surroundings);
  const log = logFile(file, 'uninstall', locale, surroundings.now);
  if (carryOut) {
    const problem = log.open(read.log.portalId, false);
    if (problem !== null) return refused(problem, surroundings);
  }
  const printer = uninstallationPrinter(locale, { carryOut, base: access }, (line) => {
    surroundings.terminal.print([line]);
  });
  const uninstallation = await unlessLogBroke(surroundings, () =>
    uninstall({
      transport,
      declaration,
      log: read.log,
      portalId,
      carryOut,
      onAccount: printer.account,
      onPlan: printer.plan,
      onArchived: (what, how) => {
        log.write('archived', what);
        printer.archived(what, how);
      },
      onKept: printer.kept,
    }),
  );
  return uninstallation === null ? open : printer.end(uninstallation);
}

/** 0: nothing is broken; 1: something is; 2: it could not be checked. */
export async function runDoctor(
  { output, portalId, audience, mappings, locale }: CommandNamed<'doctor'>,
  surroundings: CliContext,
): Promise<number> {
  const declaration = declared(surroundings, locale, audience);
  const access = portalAccess(surroundings.environment, 'either', locale);
  if (declaration === null) return closed;
  if (!access.ok) return refused(access.problem, surroundings);
  const transport = transportTo(access, surroundings);
  const account = await readAccount(transport);
  if (!account.ok) return refused(closedSentence(account.failure, access, locale), surroundings);
  // On HubSpot itself the findings begin with the portal.
  if (access.loopback && output === 'text')
    surroundings.terminal.print([spaced(portalLine(account.value, access, locale), locale)]);
  if (portalId !== null && portalId !== account.value.portalId)
    return refused(words[locale].otherPortal(account.value.portalId, portalId), surroundings);
  const inPortal = forPortal(declaration, account.value.portalId);
  const observation = await observeHealth(transport, account.value, inPortal, access.tokenOf);
  if (mappings) {
    surroundings.terminal.print(printMappings(suggestMappings(observation.definitions, inPortal), locale));
    return allIsWell;
  }
  const report = healthReport(observation, inPortal, locale, surroundings.now());
  // As the text says it in its first line: a rehearsal must not pass for an account.
  const asked = access.loopback ? { askedAt: access.baseUrl, rehearsal: true } : {};
  if (output === 'json') await surroundings.terminal.printJson(jsonDocument({ ...asked, ...report }));
  else surroundings.terminal.print(printHealth(report.findings, locale));
  return report.findings.some(({ state }) => state === 'broken') ? open : allIsWell;
}

const transportTo = (
  { baseUrl, token }: { readonly baseUrl: string; readonly token: string },
  { now, pause, patience }: CliContext,
): Transport => createHubSpotTransport({ baseUrl, token, now, pause, ...patience });

function declared(
  { appJson, terminal }: CliContext,
  locale: Locale,
  audience: Declaration['audience'] | null = null,
): Declaration | null {
  const read = readDeclaration(appJson, audience);
  if (read.ok) return read.declaration;
  terminal.warn([`roe: ${words[locale].declaration}`, ...read.problems.map((problem) => `  ${problem}`)]);
  return null;
}

/** Null where the log could not be written any more: then it stopped there, and that is said. */
async function unlessLogBroke<T>({ terminal }: CliContext, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof LogBroken)) throw error;
    terminal.warn([`roe: ${error.message}`]);
    return null;
  }
}

function refused(problem: string, { terminal }: CliContext): number {
  terminal.warn([`roe: ${problem}`]);
  return closed;
}

const words = {
  fr: {
    declaration: 'app.json se contredit ; rien n’a été envoyé.',
    otherPortal: (portalId: string, meant: string) =>
      `Cette clé ouvre le portail ${portalId}, pas ${meant} (--portal).`,
  },
  en: {
    declaration: 'app.json contradicts itself; nothing was sent.',
    otherPortal: (portalId: string, meant: string) => `This key opens portal ${portalId}, not ${meant} (--portal).`,
  },
} satisfies Record<Locale, unknown>;
