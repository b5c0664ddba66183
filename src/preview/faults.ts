/** The faults of the preview's switch as programs of the emulator. */
import type { Emulator } from './emulator/emulator.ts';
import type { FaultProgram } from './emulator/faults.ts';
import { pagePaths } from './portal-reader.ts';
import type { FaultName } from './protocol.ts';

const ofTheApp = new RegExp(`^(?!${pagePaths.source.replace(/^\^/, '')})`);
const linesOfTheApp = new RegExp(`${ofTheApp.source}.*line_items`);

const programs: { readonly [name in FaultName]: readonly FaultProgram[] } = {
  none: [],
  rate_limited: [{ path: ofTheApp, answer: { kind: 'status', status: 429 } }],
  slow: [{ path: ofTheApp, answer: { kind: 'latency', ms: 1_500 } }],
  down: [{ path: ofTheApp, answer: { kind: 'status', status: 500 } }],
  wrong_token: [{ path: ofTheApp, answer: { kind: 'status', status: 401 } }],
  no_deal_scope: [{ path: ofTheApp, answer: { kind: 'status', status: 403, scopes: ['crm.objects.deals.read'] } }],
  no_line_scope: [
    { path: linesOfTheApp, answer: { kind: 'status', status: 403, scopes: ['crm.objects.line_items.read'] } },
  ],
  partial: [{ path: linesOfTheApp, answer: { kind: 'partial', missing: 1 } }],
  hang: [{ path: ofTheApp, answer: { kind: 'hang' } }],
};

const current = new WeakMap<Emulator, FaultName>();

/** Replaces the fault that was set before; the same one again changes nothing, so a program that counts goes on counting. */
export function setFault(emulator: Emulator, name: FaultName): void {
  if ((current.get(emulator) ?? 'none') === name) return;
  current.set(emulator, name);
  emulator.faults.clear();
  emulator.faults.add(...programs[name]);
}
