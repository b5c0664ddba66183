/**
 * Whether a key may write what a plan wants written, found before the first write. Nothing is made: a batch without
 * inputs creates no property (developers.hubspot.com, crm-properties, "Create a batch of properties"), and an empty
 * schema lacks every required field. That HubSpot looks at the scope before it looks at the body is expected and not
 * documented: where it does not, it refuses the body or answers an empty batch, and the key passes for one that may.
 */
import { type DeclaredObject, isOwnObject } from './declaration.ts';
import type { Definitions } from './observation.ts';
import { propertyBatchPath, schemasPath, type Version } from './paths.ts';
import type { Step } from './step.ts';
import type { Question, Transport } from './transport.ts';

const scopeFor: Readonly<Record<DeclaredObject, string>> = {
  deals: 'crm.schemas.deals.write',
  companies: 'crm.schemas.companies.write',
  involvement: 'crm.schemas.custom.write',
  setting: 'crm.schemas.custom.write',
};

export interface Lacking {
  readonly scopes: readonly string[];
  /** None of those that the plan needs: whoever made the key did not make it for an installation. */
  readonly all: boolean;
}

/** Null: nothing is known to be missing. */
export async function lackingScopes(
  steps: readonly Step[],
  portal: Definitions,
  { transport, version }: Asking,
): Promise<Lacking | null> {
  // Labels are written with any scope of records: for them alone nothing need be tried.
  const tried = [...new Set(steps.flatMap((step) => objectOf(step) ?? []))];
  const found = await Promise.all(
    tried.map(async (on) => {
      const answer = await transport.ask(emptyWrite(on, portal, version));
      return !answer.ok && answer.failure.kind === 'forbidden' ? [scopeFor[on]] : [];
    }),
  );
  const scopes = [...new Set(found.flat())];
  return scopes.length === 0 ? null : { scopes, all: scopes.length === new Set(tried.map((on) => scopeFor[on])).size };
}

interface Asking {
  readonly transport: Transport;
  readonly version: Version;
}

function emptyWrite(on: DeclaredObject, { objects }: Definitions, version: Version): Question {
  const address = isOwnObject(on) ? (objects[on]?.address ?? null) : on;
  return address === null
    ? { method: 'POST', path: schemasPath(version), body: {} }
    : { method: 'POST', path: propertyBatchPath(version, address), body: { inputs: [] } };
}

function objectOf(step: Step): DeclaredObject | null {
  switch (step.kind) {
    case 'create_label':
      return null;
    case 'create_object':
    case 'create_association':
    case 'create_group':
    case 'create_property':
    case 'restore_property':
    case 'add_options':
      return step.on;
  }
}
