/** Whose turn it is on a deal, with the steps behind it: what cards show of it, and what the deal's record keeps. */
import type { ActionView, DealView } from '../../contract/deal-view.ts';
import type { TurnView } from '../../contract/turn.ts';
import type { ShortInput } from '../../contract/view-input.ts';
import type { RemedyCode } from '../../rules/what-if/remedies.ts';
import { actionViews } from '../actions.ts';
import { type MissingFacts, missingFacts } from '../missing.ts';
import { nothingToAssess } from '../nothing.ts';
import type { Reader } from '../reader.ts';
import type { Desk } from '../recording/desk.ts';
import { elsewhereOf } from '../recording/elsewhere.ts';
import { deskFor, type StepForms, stepForms } from '../recording/forms.ts';
import { type Todo, todoOf } from './todo.ts';
import { lineAsked, turnOf } from './turn.ts';

export interface WhoseTurn {
  readonly turn: TurnView;
  readonly nothing: DealView['nothing'];
  readonly nextActions: readonly ActionView[];
  readonly todo: readonly Todo[];
  readonly missing: MissingFacts;
  readonly steps: StepForms;
  readonly remedy: RemedyCode | undefined;
  readonly desk: Desk;
}

export function whoseTurn(input: ShortInput, reader: Reader): WhoseTurn {
  const { determination, gaps, wouldTake } = input;
  const nothing = nothingToAssess(determination, gaps, reader);
  const facts = missingFacts(determination.missingFacts, determination.lines, reader);
  const nextActions = actionViews(determination.nextActions, reader);
  const actionIds = nextActions.map(({ id }) => id);
  const viewer = input.audience === 'partner' ? input.viewerPartnerId : undefined;
  const asked = nothing === undefined ? lineAsked(determination) : undefined;
  const remedy = asked === undefined ? undefined : wouldTake?.(asked)[0];
  const desk = deskFor(determination, viewer, reader);
  const steps = stepForms(actionIds, facts.facts, desk);
  const missing = withWhere(facts, steps, reader);
  const todo = todoOf(determination, missing, actionIds, steps, reader);
  const turn = turnOf(determination, nothing, todo, remedy, reader);
  return { turn, nothing, nextActions, todo, missing, steps, remedy, desk };
}

/** What no form fills says where it is changed. */
function withWhere(missing: MissingFacts, { missing: forms }: StepForms, reader: Reader): MissingFacts {
  const views = missing.views.map((view) =>
    forms[view.id] === undefined
      ? { ...view, where: reader.say(elsewhereOf(missing.facts[view.id]?.[0]?.path ?? '', reader).where) }
      : view,
  );
  return { ...missing, views };
}
