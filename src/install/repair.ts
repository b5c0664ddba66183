/** Carries out repairs of records and labels, with the app's own scopes. Each step may be taken twice without harm. */
import * as z from 'zod';
import type { GatewayFailure, GatewayResult } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import { apply } from './apply.ts';
import type { Declaration } from './declaration.ts';
import type { RepairStep } from './health/repairs.ts';
import type { Definitions } from './observation.ts';
import { associatePath, recordPath, type Version } from './paths.ts';
import type { Transport } from './transport.ts';

export interface RepairOptions {
  readonly transport: Transport;
  readonly version: Version;
  readonly declaration: Declaration;
  readonly definitions: Definitions;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

export interface RepairOutcome {
  readonly step: RepairStep;
  /** Null: done. */
  readonly failure: GatewayFailure | null;
}

const associatedSchema = z.object({
  numErrors: z.number().optional(),
  errors: z.array(z.object({ category: z.string().optional() })).optional(),
});

export function carryOutRepairs(
  steps: readonly RepairStep[],
  options: RepairOptions,
): Promise<readonly RepairOutcome[]> {
  return Promise.all(steps.map(async (step) => ({ step, failure: await carryOut(step, options) })));
}

async function carryOut(step: RepairStep, options: RepairOptions): Promise<GatewayFailure | null> {
  const { transport, version, definitions } = options;
  const involvement = definitions.objects.involvement?.address ?? '';
  const setting = definitions.objects.setting?.address ?? '';
  switch (step.kind) {
    case 'create_label':
      return createLabel(step.label, options);
    case 'associate': {
      const answer = await transport.ask({
        method: 'POST',
        path: associatePath(version, involvement, step.to),
        body: { inputs: [{ from: { id: step.record }, to: { id: step.id } }] },
      });
      return whyNot(answer, (told) => (told.numErrors ?? 0) === 0 && (told.errors ?? []).length === 0);
    }
    case 'write_key': {
      const { name } = options.declaration.involvement.key;
      const path = recordPath(version, involvement, step.record);
      return whyNot(await transport.ask({ method: 'PATCH', path, body: { properties: { [name]: step.key } } }));
    }
    case 'remove_setting': {
      const answer = await transport.ask({ method: 'DELETE', path: recordPath(version, setting, step.record) });
      return answer.ok || answer.failure.kind === 'not_found' ? null : answer.failure;
    }
  }
}

/** As the installer does it: a label that somebody else made meanwhile is there as well. */
async function createLabel(
  label: Extract<RepairStep, { kind: 'create_label' }>['label'],
  { definitions, ...options }: RepairOptions,
): Promise<GatewayFailure | null> {
  const [outcome] = await apply([{ kind: 'create_label', label }], definitions, options);
  switch (outcome?.result) {
    case 'done':
    case 'already':
      return null;
    case 'failed':
      return outcome.failure;
    case 'taken':
    case 'skipped':
    case undefined:
      return { kind: 'refused', status: 409, codes: [], properties: [] };
  }
}

/** Part of a batch may be refused in an answer that is none. */
function whyNot(
  answer: GatewayResult<unknown>,
  isDone: (told: z.output<typeof associatedSchema>) => boolean = () => true,
): GatewayFailure | null {
  const told = read(answer, associatedSchema);
  if (!told.ok) return told.failure;
  return isDone(told.value) ? null : { kind: 'refused', status: 207, codes: [], properties: [] };
}
