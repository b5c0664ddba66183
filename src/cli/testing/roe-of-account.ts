/** `roe statement` and `roe reconcile` of an emulated account, by the same clock as the functions. */
import { readFile } from 'node:fs/promises';
import { rulebook } from '../../catalogue/rulebook.ts';
import type { ManyDealsSurroundings } from '../account-of-deals.ts';
import { readCommand } from '../arguments.ts';
import { runReconcile } from '../reconcile-command.ts';
import { runStatement } from '../statement-command.ts';
import { captured } from './captured.ts';
import { instant } from '../../facts/primitives.ts';
import type { Statement } from '../../portfolio/statement/statement.ts';
import type { Emulator } from '../../preview/emulator/emulator.ts';
import { portalManifest } from '../../preview/portals/load.ts';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface About {
  readonly appJson?: unknown;
  readonly now?: string;
}

export const roeStatement = (emulator: Emulator, args: readonly string[], about?: About): Promise<Said> =>
  roeOfAccount(emulator, ['statement', ...args], about);

export async function roeOfAccount(
  emulator: Emulator,
  args: readonly string[],
  {
    appJson = portalManifest(emulator.portal.name),
    now = emulator.portal.today,
  }: { appJson?: unknown; now?: string } = {},
): Promise<Said> {
  const command = readCommand(args, {});
  if (command.name !== 'statement' && command.name !== 'reconcile') throw new Error(JSON.stringify(command));
  const environment = {
    HUBSPOT_API_BASE: emulator.url,
    HUBSPOT_PORTAL_TOKEN: emulator.token,
    ROE_NOW: now,
    USER: 'Camille',
  };
  const { terminal, out, err } = captured(environment);
  const surroundings: ManyDealsSurroundings = {
    environment,
    terminal,
    now: Date.now,
    appJson,
    pause: () => Promise.resolve(),
    stops: () => false,
    judges: () => {
      throw new Error('A statement is judged where it is made.');
    },
  };
  const here = {
    rulebook,
    now: () => instant.parse(new Date(now).toISOString()),
    terminal,
    read: (file: string) => readFile(file),
    account: () => Promise.resolve(surroundings),
    person: 'Camille',
  };
  const status = await (command.name === 'statement' ? runStatement(command, here) : runReconcile(command, here));
  return { status, out: out(), err: err() };
}

export async function statementOfAccount(emulator: Emulator, quarter: string, about?: About): Promise<Statement> {
  const { out, err } = await roeStatement(emulator, ['--quarter', quarter, '--json'], about);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Statement;
}
