/** `app.json` -> a portal: look, plan, carry out, look again. Safe to repeat and to interrupt. */
import type { GatewayFailure } from '../crm/gateway/failure.ts';
import { type Account, readAccount } from './account.ts';
import { apply, type StepResult, untilShown } from './apply.ts';
import { type Declaration, forPortal, type OwnObject, ownObjects } from './declaration.ts';
import { logBegun, logOutcome, type WriteEvent } from './logging.ts';
import { observeDefinitions } from './observe.ts';
import { ownSchema, plan } from './plan.ts';
import { type Plan, type Restore, stopsAll } from './step.ts';
import type { Transport } from './transport.ts';
import { type Lacking, lackingScopes } from './writing-scopes.ts';

export interface InstallOptions {
  readonly transport: Transport;
  readonly declaration: Declaration;
  /** Only print what would be done. */
  readonly dryRun: boolean;
  /** Id of the portal that is meant; null: whichever the token opens. */
  readonly portalId: string | null;
  /** Which archived properties to bring back. */
  readonly restore: Restore;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** Told before anything is written. */
  readonly onAccount?: (account: Account) => void;
  /** Where what is made is written down; opened before anything is written to the portal. */
  readonly log?: LogFile;
  readonly onPlan?: (plan: Plan) => void;
  readonly onOutcome?: (outcome: StepResult) => void;
}

export interface LogFile {
  /** Null, or why nothing can be written down for this portal; `dryRun` only looks. */
  readonly open: (portalId: string, dryRun: boolean) => string | null;
  readonly write: WriteEvent;
}

export type Installation =
  /** The portal could not be told, so nothing was written. */
  | { readonly state: 'closed'; readonly failure: GatewayFailure }
  | { readonly state: 'other_portal'; readonly portalId: string }
  /** The log cannot be kept, so nothing was written; `problem` is a sentence for an admin. */
  | { readonly state: 'no_log'; readonly problem: string }
  /** The key may not write what is to be written, so nothing was. */
  | { readonly state: 'not_allowed'; readonly lacking: Lacking }
  /** Names that `restore` asks for and that are not archived. */
  | { readonly state: 'nothing_to_restore'; readonly names: readonly string[] }
  /** The portal did not answer as a whole, so nothing was written. */
  | { readonly state: 'stopped'; readonly plan: Plan }
  | { readonly state: 'planned'; readonly plan: Plan }
  | {
      readonly state: 'carried_out';
      readonly plan: Plan;
      readonly outcomes: readonly StepResult[];
      /** What the portal still lacks after it all; empty: everything is there. */
      readonly left: Plan;
      /** Type ids of the app's own objects, as far as they are there. */
      readonly objectTypeIds: Readonly<Partial<Record<OwnObject, string>>>;
    };

export async function install(options: InstallOptions): Promise<Installation> {
  const { transport, restore } = options;
  const account = await readAccount(transport);
  if (!account.ok) return { state: 'closed', failure: account.failure };
  options.onAccount?.(account.value);
  const { portalId, version } = account.value;
  if (options.portalId !== null && options.portalId !== portalId) return { state: 'other_portal', portalId };
  const problem = options.log?.open(portalId, options.dryRun) ?? null;
  if (problem !== null) return { state: 'no_log', problem };

  const declaration = forPortal(options.declaration, portalId);
  const portal = await observeDefinitions(transport, version, declaration);
  const first = plan(declaration, portal, restore);
  const unknown = notArchived(first, restore);
  if (unknown.length > 0 && !first.problems.some(({ kind }) => kind === 'unseen'))
    return { state: 'nothing_to_restore', names: unknown };
  const stopped = first.problems.some(stopsAll);
  const lacking = stopped ? null : await lackingScopes(first.steps, portal, { transport, version });
  if (lacking !== null) return { state: 'not_allowed', lacking };
  options.onPlan?.(first);
  if (stopped) return { state: 'stopped', plan: first };
  if (options.dryRun) return { state: 'planned', plan: first };

  const write = options.log?.write ?? (() => undefined);
  const outcomes = await apply(first.steps, portal, {
    ...options,
    declaration,
    version,
    onBegin: (step) => {
      logBegun(step, declaration, write);
    },
    onOutcome: (outcome) => {
      logOutcome(outcome, declaration, write);
      options.onOutcome?.(outcome);
    },
  });
  const written = outcomes.some(({ result }) => result !== 'skipped');
  let now = written ? await observeDefinitions(transport, version, declaration) : portal;
  let left = plan(declaration, now);
  if (outcomes.every(({ result }) => result === 'done' || result === 'already')) {
    for (const wait of untilShown) {
      if (left.steps.length === 0 && !left.problems.some(stopsAll)) break;
      await options.pause(wait);
      now = await observeDefinitions(transport, version, declaration);
      left = plan(declaration, now);
    }
  }
  const schemas = now.schemas.ok ? now.schemas.value : [];
  const objectTypeIds = Object.fromEntries(
    ownObjects.flatMap((on) => {
      const own = ownSchema(on, declaration, schemas);
      return own === undefined ? [] : [[on, own.objectTypeId] as const];
    }),
  );
  return { state: 'carried_out', plan: first, outcomes, left, objectTypeIds };
}

/** Names that are asked for and that no property has which is archived, or in which options are hidden. */
function notArchived({ steps, problems, archived }: Plan, restore: Restore): string[] {
  if (restore === 'all') return [];
  const known = new Set([
    ...archived.map(({ property }) => property.name),
    ...steps.flatMap((step) =>
      step.kind === 'restore_property' || step.kind === 'add_options' ? [step.property.name] : [],
    ),
    ...problems.flatMap((problem) =>
      (problem.kind === 'name_taken' && problem.archived) || problem.kind === 'key_not_unique'
        ? [problem.property.name]
        : [],
    ),
  ]);
  return [...restore].filter((name) => !known.has(name));
}
