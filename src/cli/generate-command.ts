/** `roe generate`: an emulated HubSpot account with as many made-up deals as are wanted, until it is interrupted. */
import type { Locale } from '../contract/deal-view.ts';
import { manifestFile } from '../crm/manifest.ts';
import { readDeclaration } from '../install/declaration.ts';
import { startEmulator } from '../preview/emulator/emulator.ts';
import { hubspotLimits } from '../preview/emulator/rate-limits.ts';
import { generatedPortal } from '../preview/portals/generated/portal.ts';
import { spaced } from '../view/spoken.ts';
import type { CommandNamed } from './arguments.ts';
import { refusing } from './refusing.ts';
import type { Terminal } from './terminal.ts';

export interface GenerationSurroundings {
  readonly terminal: Terminal;
  readonly appJson: unknown;
  /** Fulfilled when the account is to end. */
  readonly ended: () => Promise<unknown>;
}

export const generationHere = (terminal: Terminal, ended: () => Promise<unknown>): GenerationSurroundings => ({
  terminal,
  appJson: manifestFile(),
  ended,
});

const allIsWell = 0;
const notStarted = 2;
/** Milliseconds that every answer takes beside the limits. */
const latency = 50;

/** 0: it ended when it was told to; 2: it could not begin. */
export async function runGenerate(
  { deals, seed, port, limits, locale }: CommandNamed<'generate'>,
  { terminal, appJson, ended }: GenerationSurroundings,
): Promise<number> {
  const say = words[locale];
  const refuse = refusing(terminal, locale, notStarted);
  const declared = readDeclaration(appJson, 'hubspot');
  if (!declared.ok) return refuse(`${say.declaration} ${declared.problems.join('; ')}`);
  const portal = generatedPortal({ deals, seed });
  const token = `roe-generated-${deals}-${seed}`;
  try {
    const emulator = await startEmulator({
      portal,
      port: port ?? 0,
      token,
      scopes: declared.declaration.scopes,
      ...(limits ? { limits: hubspotLimits } : {}),
    });
    if (limits) emulator.faults.add({ path: '/', answer: { kind: 'latency', ms: latency } });
    terminal.print([
      spaced(say.what(deals, seed, portal.portalId), locale),
      `  ${emulator.url}`,
      spaced(limits ? say.limited : say.unlimited, locale),
      '',
      spaced(say.elsewhere, locale),
      '',
      `  export HUBSPOT_API_BASE=${emulator.url} ROE_RUN_TOKEN=${token} ROE_NOW=${portal.today}`,
      '  npx roe reevaluate --dry-run',
      '  npx roe reevaluate',
      '',
      spaced(say.afterwards, locale),
      '',
      '  unset HUBSPOT_API_BASE ROE_RUN_TOKEN ROE_NOW',
      '',
      spaced(say.end, locale),
    ]);
    await ended();
    await emulator.close();
    return allIsWell;
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE')
      return refuse(say.portTaken(port));
    throw error;
  }
}

const words = {
  fr: {
    declaration: 'app.json se contredit ; rien n’a été lancé.',
    what: (deals: number, seed: number, id: number) =>
      `Compte HubSpot ${id}, inventé : ${deals} transactions, graine ${seed}, application installée :`,
    limited: 'Les limites de HubSpot y valent (190 appels en dix secondes, 5 recherches par seconde), 50 ms par appel.',
    unlimited: 'Sans limites (--limits les met en vigueur). Rien ne quitte cette machine, et rien n’est gardé.',
    elsewhere: 'Dans un autre terminal, dans ce dossier :',
    afterwards: 'Après, dans cet autre terminal :',
    end: 'Ctrl+C y met fin.',
    portTaken: (port: number | null) => `Le port ${port ?? ''} est pris : donnez-en un autre à --port, ou aucun.`,
  },
  en: {
    declaration: 'app.json contradicts itself; nothing was started.',
    what: (deals: number, seed: number, id: number) =>
      `HubSpot account ${id}, made up: ${deals} deals, seed ${seed}, with the app installed:`,
    limited: "HubSpot's limits are enforced (190 calls in ten seconds, 5 searches a second), 50 ms a call.",
    unlimited: 'Without limits (--limits enforces them). Nothing leaves this machine, and nothing is kept.',
    elsewhere: 'In another terminal, in this folder:',
    afterwards: 'Afterwards, in that other terminal:',
    end: 'Ctrl+C ends it.',
    portTaken: (port: number | null) => `Port ${port ?? ''} is taken: give --port another one, or none.`,
  },
} satisfies Record<Locale, unknown>;
