/** A run over a generated portal in an emulated HubSpot, for tests. */
import { rulebook20250903 } from '../../catalogue/testing/rulebook-20250903.ts';
import { deadlineIn } from '../../crm/gateway/deadline.ts';
import { blankMemory } from '../../crm/gateway/installation-memory.ts';
import { createWalkingGateway, type WalkingGateway } from '../../crm/gateway/walking.ts';
import { type Manifest, manifestSchema } from '../../crm/manifest-schema.ts';
import type { DealOutcome } from '../../crm/portfolio/portion.ts';
import { instantIn, zoneOf } from '../../crm/times.ts';
import { viewInputOf } from '../../crm/view-input.ts';
import type { OutputsOf } from '../../crm/write-outputs.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../preview/emulator/emulator.ts';
import { generatedPortal } from '../../preview/portals/generated/portal.ts';
import { portalManifest } from '../../preview/portals/load.ts';
import { judgeBy } from '../../rules/judge.ts';
import { outputsOf } from '../../view/outputs.ts';
import { beginning, type Checkpoint } from '../checkpoint.ts';
import { judgingHere } from '../judging/here.ts';
import { type RunEnd, type RunOptions, runOver } from '../run.ts';

export const now = Date.parse('2025-11-05T10:00:00+01:00');
export const manifest: Manifest = manifestSchema.parse(portalManifest('hubspot-emea'));

const running: Emulator[] = [];
export const closeAll = (): Promise<unknown> => Promise.all(running.splice(0).map((emulator) => emulator.close()));

export async function generated(
  deals: number,
  seed: number,
  options: Partial<EmulatorOptions> = {},
): Promise<Emulator> {
  const emulator = await startEmulator({
    portal: generatedPortal({ deals, seed }),
    // The pace of ten seconds is tested by itself.
    limits: { tenSecondly: 1_000_000 },
    ...options,
  });
  running.push(emulator);
  return emulator;
}

const timeZone = zoneOf('Europe/Paris');
const judge = judgeBy(rulebook20250903);
const { recordLanguage } = manifest;
export const outputs: OutputsOf = (records) => {
  const asOf = instantIn(timeZone, now);
  if (asOf === undefined) throw new RangeError('No such moment.');
  const reader = { locale: recordLanguage, formatLocale: recordLanguage };
  const input = viewInputOf(records, { manifest, timeZone, asOf, judge, reader });
  return { outputs: outputsOf(input), gaps: input.gaps };
};

export const gatewayTo = (emulator: Emulator): WalkingGateway =>
  createWalkingGateway({
    baseUrl: emulator.url,
    token: emulator.token,
    deadline: deadlineIn(120_000),
    memory: blankMemory(),
    patience: 20_000,
    random: () => 0,
  });

export interface Ran {
  readonly end: RunEnd;
  readonly outcomes: readonly DealOutcome[];
  readonly checkpoints: readonly Checkpoint[];
}

export async function ran(emulator: Emulator, options: Partial<RunOptions> = {}): Promise<Ran> {
  const outcomes: DealOutcome[] = [];
  const checkpoints: Checkpoint[] = [];
  const end = await runOver({
    gateway: () => gatewayTo(emulator),
    manifest,
    memory: blankMemory(),
    judging: judgingHere({ manifest, now, outputsOf: outputs }),
    writes: true,
    tellsValues: false,
    from: beginning('test', now, null),
    pause: () => Promise.resolve(),
    stops: () => false,
    portion: 100,
    onFault: (error) => {
      throw error;
    },
    ...options,
    reached: (checkpoint, some) => {
      checkpoints.push(checkpoint);
      outcomes.push(...some);
      return options.reached?.(checkpoint, some);
    },
  });
  return { end, outcomes, checkpoints };
}

/** What every deal of the portal says of its evaluation. */
export function written(emulator: Emulator): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const { objects, types } = emulator.state;
  const names = Object.values(manifest.portal.deals.outputs);
  return new Map(
    objects.all(types.byTypeId('0-3')).map(({ id, values }) => [
      id,
      Object.fromEntries(
        names.flatMap((name) => {
          const value = values.get(name) ?? '';
          return value === '' ? [] : [[name, value] as const];
        }),
      ),
    ]),
  );
}

/** How often the evaluation was written on each deal. */
export function timesWritten(emulator: Emulator): readonly number[] {
  const { objects, types } = emulator.state;
  const { evaluatedOf } = manifest.portal.deals.outputs;
  return objects.all(types.byTypeId('0-3')).map(({ changes }) => changes.get(evaluatedOf)?.length ?? 0);
}
