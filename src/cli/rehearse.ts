/** `roe rehearse`: the emulated HubSpot until it is interrupted, with what to type in another terminal. */
import path from 'node:path';
import type { Locale } from '../contract/deal-view.ts';
import { manifestFile } from '../crm/manifest.ts';
import { readDeclaration } from '../install/declaration.ts';
import { installerScopes, recordScopes } from '../install/scopes.ts';
import { type Rehearsal, startRehearsal } from '../preview/rehearsal.ts';
import { StartProblem } from '../preview/start-problem.ts';
import { spaced } from '../view/spoken.ts';
import type { CommandNamed } from './arguments.ts';
import { refusing } from './refusing.ts';
import type { Terminal } from './terminal.ts';

export interface RehearsalSurroundings {
  readonly terminal: Terminal;
  readonly appJson: unknown;
  /** Fulfilled when the rehearsal is to end. */
  readonly ended: Promise<unknown>;
}

export const rehearsalHere = (terminal: Terminal): RehearsalSurroundings => ({
  terminal,
  appJson: manifestFile(),
  ended: interrupted(),
});

const allIsWell = 0;
const notStarted = 2;

/** 0: it ended when it was told to; 2: it could not begin. */
export async function runRehearsal(
  { portal, port, data, locale }: CommandNamed<'rehearse'>,
  { terminal, appJson, ended }: RehearsalSurroundings,
): Promise<number> {
  const say = words[locale];
  const refuse = refusing(terminal, locale, notStarted);
  const declared = readDeclaration(appJson, portal === 'partner' ? 'partner' : 'hubspot');
  if (!declared.ok) return refuse(`${say.declaration} ${declared.problems.join('; ')}`);
  let rehearsal: Rehearsal;
  try {
    rehearsal = await startRehearsal({
      portal,
      port: port ?? 0,
      data: data === null ? null : path.resolve(data),
      scopes: {
        installation: installerScopes,
        removal: [...installerScopes, ...recordScopes],
        app: declared.declaration.scopes,
      },
    });
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return refuse(say.portTaken(port));
    // What is wrong with a folder or a file in it takes several lines.
    terminal.warn(
      messageOf(error, locale)
        .split('\n')
        .map((line, index) => spaced(index === 0 ? `roe: ${line}` : line, locale)),
    );
    return notStarted;
  }
  terminal.print(
    told(rehearsal, portal, data, locale).map((line) => (line.startsWith('  ') ? line : spaced(line, locale))),
  );
  await ended;
  await rehearsal.close();
  return allIsWell;
}

/** Ctrl+C, or whoever started the command ends it; npx does not pass a signal on, so that its end counts as one. */
export function interrupted(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const end = (): void => {
      clearInterval(watch);
      resolve();
    };
    const watch = setInterval(() => {
      if (process.ppid !== parent) end();
    }, 1_000).unref();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, end);
  });
}

function told(
  { url, portalId, today, keys }: Rehearsal,
  portal: CommandNamed<'rehearse'>['portal'],
  data: string | null,
  locale: Locale,
): string[] {
  const say = words[locale];
  const base = `HUBSPOT_API_BASE=${url}`;
  const tryOut: Readonly<Record<typeof portal, readonly string[]>> = {
    empty: [
      '  npx roe install --dry-run',
      '  npx roe install --log installation.log',
      '  npx roe doctor',
      '',
      say.removal(recordScopes.join(', ')),
      '',
      `  export ROE_INSTALL_TOKEN=${keys.removal}`,
      '  npx roe uninstall --log installation.log',
      '  npx roe uninstall --log installation.log --yes',
    ],
    hubspot: ['  npx roe doctor', '  npx roe doctor --suggest-mappings'],
    partner: ['  npx roe doctor --audience partner'],
  };
  const asTheApp: Readonly<Record<typeof portal, readonly string[]>> = {
    empty: ['  npx roe doctor'],
    hubspot: ['  npx roe doctor', `  ROE_NOW=${today} npx roe evaluate --deal 9001`],
    partner: ['  npx roe doctor --audience partner'],
  };
  return [
    say.what[portal](portalId),
    `  ${url}`,
    data === null ? say.forgotten : say.kept(path.resolve(data)),
    '',
    say.elsewhere,
    '',
    `  export ${base} ROE_INSTALL_TOKEN=${keys.installation}`,
    ...tryOut[portal],
    '',
    say.app,
    '',
    `  export ${base} HUBSPOT_PORTAL_TOKEN=${keys.app}; unset ROE_INSTALL_TOKEN`,
    ...asTheApp[portal],
    '',
    say.afterwards,
    '',
    '  unset HUBSPOT_API_BASE ROE_INSTALL_TOKEN HUBSPOT_PORTAL_TOKEN',
    '',
    say.end,
  ];
}

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
const messageOf = (error: unknown, locale: Locale): string =>
  error instanceof StartProblem
    ? error.says[locale]
    : typeof error === 'object' && error !== null && 'message' in error
      ? String(error.message)
      : String(error);

const words = {
  fr: {
    declaration: 'app.json se contredit ; rien n’a été lancé.',
    what: {
      empty: (id: number) => `Compte HubSpot ${id} pour répéter, sans rien de l’application :`,
      hubspot: (id: number) =>
        `Compte HubSpot ${id} pour répéter : le portail d’exemple de HubSpot, application installée :`,
      partner: (id: number) =>
        `Compte HubSpot ${id} pour répéter : le portail d’exemple d’un partenaire, application installée :`,
    },
    forgotten: 'Rien ne quitte cette machine, et rien n’est gardé.',
    kept: (folder: string) => `Rien ne quitte cette machine ; le compte est gardé dans ${folder}.`,
    elsewhere: 'Dans un autre terminal, dans ce dossier (la clé n’a que les autorisations de l’installation) :',
    removal: (scopes: string) => `Pour désinstaller, la clé doit aussi avoir ${scopes} :`,
    app: 'Avec la clé de l’application elle-même :',
    afterwards:
      'Après, dans cet autre terminal : sans cela, ses commandes continueraient de s’adresser à la répétition :',
    end: 'Ctrl+C y met fin.',
    portTaken: (port: number | null) => `Le port ${port ?? ''} est pris : donnez-en un autre à --port, ou aucun.`,
  },
  en: {
    declaration: 'app.json contradicts itself; nothing was started.',
    what: {
      empty: (id: number) => `HubSpot account ${id} to rehearse on, with nothing of the app's:`,
      hubspot: (id: number) => `HubSpot account ${id} to rehearse on: HubSpot's sample portal with the app installed:`,
      partner: (id: number) =>
        `HubSpot account ${id} to rehearse on: a partner's sample portal with the app installed:`,
    },
    forgotten: 'Nothing leaves this machine, and nothing is kept.',
    kept: (folder: string) => `Nothing leaves this machine; the account is kept in ${folder}.`,
    elsewhere: 'In another terminal, in this folder (the key has the scopes of the installation and no others):',
    removal: (scopes: string) => `To uninstall, the key needs ${scopes} as well:`,
    app: "With the app's own token:",
    afterwards: 'Afterwards, in that other terminal, whose commands would go on asking the rehearsal:',
    end: 'Ctrl+C ends it.',
    portTaken: (port: number | null) => `Port ${port ?? ''} is taken: give --port another one, or none.`,
  },
} satisfies Record<Locale, unknown>;
