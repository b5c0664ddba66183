/** `roe statement` of an emulated account, by the same clock as the functions. */
import { readFile } from 'node:fs/promises';
import { rulebook } from '../../../catalogue/rulebook.ts';
import type { ManyDealsSurroundings } from '../../../cli/account-of-deals.ts';
import { readCommand } from '../../../cli/arguments.ts';
import { runStatement } from '../../../cli/statement-command.ts';
import { captured } from '../../../cli/testing/captured.ts';
import { instant } from '../../../facts/primitives.ts';
import type { Statement } from '../../../portfolio/statement/statement.ts';
import type { Emulator } from '../../../preview/emulator/emulator.ts';
import { portalManifest } from '../../../preview/portals/load.ts';

export interface Said {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** @param args behind `roe statement` */
export async function roeStatement(
  emulator: Emulator,
  args: readonly string[],
  {
    appJson = portalManifest(emulator.portal.name),
    now = emulator.portal.today,
  }: { appJson?: unknown; now?: string } = {},
): Promise<Said> {
  const command = readCommand(['statement', ...args], {});
  if (command.name !== 'statement') throw new Error(JSON.stringify(command));
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
  const status = await runStatement(command, {
    rulebook,
    now: () => instant.parse(new Date(now).toISOString()),
    terminal,
    read: (file) => readFile(file),
    account: () => Promise.resolve(surroundings),
    person: 'Camille',
  });
  return { status, out: out(), err: err() };
}

export async function statementOfAccount(
  emulator: Emulator,
  quarter: string,
  ...about: [Parameters<typeof roeStatement>[2]?]
): Promise<Statement> {
  const { out, err } = await roeStatement(emulator, ['--quarter', quarter, '--json'], ...about);
  if (out === '') throw new Error(err);
  return JSON.parse(out) as Statement;
}
