/** The steps of an installation as its log has them: begun before, and what came of it after. */
import type { StepResult } from './apply.ts';
import type { Declaration } from './declaration.ts';
import type { Definition, LogEvent } from './log.ts';
import type { Step } from './step.ts';

/** Writes one event; it is on the disk when this returns. */
export type WriteEvent = (did: LogEvent, what: Definition) => void;

export const logBegun = (step: Step, declaration: Declaration, write: WriteEvent): void => {
  for (const what of definitionsOf(step, declaration, {})) write('begun', what);
};

export function logOutcome(outcome: StepResult, declaration: Declaration, write: WriteEvent): void {
  const event = eventOf(outcome);
  if (event === null) return;
  const ids = outcome.result === 'done' ? (outcome.ids ?? {}) : {};
  for (const what of definitionsOf(outcome.step, declaration, ids)) write(event, what);
}

/** Null: the step was not taken, or nobody can say what came of it, so that it stays begun. */
function eventOf(outcome: StepResult): LogEvent | null {
  switch (outcome.result) {
    case 'done':
      return outcome.step.kind === 'restore_property' ? 'restored' : 'created';
    // Somebody else's: it is not for us to take away.
    case 'already':
    case 'taken':
      return 'not_made';
    case 'skipped':
      return null;
    case 'failed':
      return ['unauthorized', 'forbidden', 'not_found', 'refused'].includes(outcome.failure.kind) ? 'not_made' : null;
  }
}

interface Ids {
  readonly objectTypeId?: string;
  readonly labelTypeId?: number;
}

function definitionsOf(step: Step, declaration: Declaration, ids: Ids): readonly Definition[] {
  const { group } = declaration;
  switch (step.kind) {
    case 'create_object': {
      const { on } = step;
      const own = declaration[on];
      return [
        { kind: 'object', on, name: own.name, objectTypeId: ids.objectTypeId ?? null },
        { kind: 'property', on, name: own.key.name },
        ...own.associations.map((to): Definition => ({ kind: 'association', on, to })),
      ];
    }
    case 'create_association':
      return [{ kind: 'association', on: step.on, to: step.to }];
    case 'create_group':
      return [{ kind: 'group', on: step.on, name: group.name }];
    case 'create_property':
    case 'restore_property':
      return [{ kind: 'property', on: step.on, name: step.property.name }];
    case 'add_options':
      // What is only shown again was there before.
      if (step.missing.length === 0) return [];
      return [
        { kind: 'options', on: step.on, name: step.property.name, values: step.missing.map(({ value }) => value) },
      ];
    case 'create_label':
      return [{ kind: 'label', name: step.label.name, label: step.label.label, typeId: ids.labelTypeId ?? null }];
  }
}
