/** A quarter closed as finance closes it, by the command, and a deal that reads otherwise since. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { elsewhere } from '../../build/paths.ts';
import type { Emulator } from '../emulator/emulator.ts';

/** Over, on the samples' day. */
export const closedQuarter = '2025-Q3';

export async function close({ url, token, portal }: Emulator): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'roe-closing-'));
  const file = path.join(folder, `${closedQuarter}.json`);
  const args = ['statement', '--quarter', closedQuarter, '--close', file];
  await promisify(execFile)(process.execPath, [path.join(elsewhere, 'roe.mjs'), ...args], {
    env: { HUBSPOT_API_BASE: url, HUBSPOT_PORTAL_TOKEN: token, ROE_NOW: portal.today, USER: 'Ada Roux' },
  });
  await rm(folder, { recursive: true });
}

/** What the customer of a deal paid in that quarter is recorded only now. */
export function changeAfterClosing({ state: { objects, types } }: Emulator): void {
  objects.update(objects.get(types.find('deals', 'v3'), '9013'), {
    roe_months_paid: '2',
    roe_subscription_cancelled: 'false',
  });
}
