/**
 * What is to be done, in the order in which it matters: what a verdict waits for and has a date, then what a verdict
 * waits for, the viewer's own first; the duties beside the credit come last.
 */
import { parsePath } from '../../facts/fact-path.ts';
import type { Determination, MissingFact, NextAction } from '../../rules/language/determination.ts';
import type { ActionCode } from '../../rules/verdict/every-code.ts';
import type { StepRef, StepView } from '../../contract/turn.ts';
import { decides } from '../actions.ts';
import { capitalised } from '../capitalised.ts';
import { timeLeft } from '../format.ts';
import type { MissingFacts } from '../missing.ts';
import type { Reader } from '../reader.ts';
import { actionSentence } from '../sentences.ts';
import { whoWords } from '../words/who.ts';
import type { StepForms } from '../recording/forms.ts';
import { type Elsewhere, elsewhereOf, whereDoneOf } from '../recording/elsewhere.ts';
import { questionOf, waitingIn } from './question.ts';
import { isLate } from './late.ts';
import { turnWords } from './words.ts';

export type Todo = StepRef & {
  readonly owner: NextAction['who'] | 'viewer';
  /** A day or an instant. */
  readonly by: string | null;
  readonly decides: boolean;
  readonly shown: StepView;
} & (
    | { readonly of: 'actions'; readonly action: NextAction }
    | { readonly of: 'missing'; readonly facts: readonly MissingFact[] }
  );

/** `actionIds`: in the determination's order. */
export function todoOf(
  determination: Determination,
  missing: MissingFacts,
  actionIds: readonly string[],
  forms: StepForms,
  reader: Reader,
): Todo[] {
  const { nextActions } = determination;
  const waiting = waitingIn(determination);
  const actions = nextActions.map((action, index) => actionStep(action, actionIds[index] ?? '', forms, reader));
  const facts = missing.views.flatMap((view) => {
    if (!view.decides) return [];
    const own = missing.facts[view.id] ?? [];
    // A step asks for it already.
    if (own.length > 0 && own.every((fact) => isAskedFor(fact, nextActions, reader))) return [];
    const question = questionOf(own, view.label, waiting, reader);
    const elsewhere = forms.missing[view.id] === undefined ? elsewhereOf(own[0]?.path ?? '', reader) : undefined;
    return [factStep(own, view.id, question, elsewhere, reader)];
  });
  return [...actions, ...facts]
    .map((step, index) => ({ step, index }))
    .sort(inOrder)
    .map(({ step }) => step);
}

type Placed = { readonly step: Todo; readonly index: number };

function inOrder(one: Placed, other: Placed): number {
  return rank(one.step) - rank(other.step) || dueAt(one.step) - dueAt(other.step) || one.index - other.index;
}

function rank({ decides: isAwaited, by, owner }: Todo): number {
  if (!isAwaited) return by === null ? 5 : 4;
  if (by !== null) return 1;
  return owner === 'viewer' ? 2 : 3;
}

const dueAt = ({ by }: Todo): number => (by === null ? Number.POSITIVE_INFINITY : Date.parse(by));

function actionStep(action: NextAction, id: string, { actions }: StepForms, reader: Reader): Todo {
  const owner = ownerOf(action, reader);
  const { by } = action;
  return {
    of: 'actions',
    id,
    owner,
    by,
    decides: decides(action),
    action,
    shown: {
      of: 'actions',
      id,
      owner: ownerNamed(action, owner, reader),
      phrase: actionSentence(action, reader),
      detail: linesOf(action, reader),
      by: by === null ? '' : reader.say(turnWords.by(reader.format.near(by, reader.asOf))),
      left: by === null ? '' : reader.say(timeLeft(reader.asOf, by, reader.timeZone, reader.format)),
      late: by !== null && isLate(by, reader),
      decides: decides(action),
      ...(actions[id] === undefined ? { where: reader.say(whereDoneOf(action)) } : {}),
    },
  };
}

function factStep(
  facts: readonly MissingFact[],
  id: string,
  { phrase, detail }: ReturnType<typeof questionOf>,
  elsewhere: Elsewhere | undefined,
  reader: Reader,
): Todo {
  const owner = elsewhere?.owner ?? 'viewer';
  return {
    of: 'missing',
    id,
    owner,
    by: null,
    decides: true,
    facts,
    shown: {
      of: 'missing',
      id,
      owner: owner === 'viewer' ? capitalised(reader.say(turnWords.you)) : reader.say(whoWords[owner]),
      phrase,
      detail,
      by: '',
      left: '',
      late: false,
      decides: true,
      ...(elsewhere === undefined ? {} : { where: reader.say(elsewhere.where) }),
    },
  };
}

/** Whose step it is, as the viewer stands to it: a specialist works for HubSpot, a partner for itself. */
function ownerOf({ who, what, partnerId }: NextAction, { audience, ownPortal }: Reader): Todo['owner'] {
  if (audience === 'hubspot') return who === 'specialist' || who === 'admin' ? 'viewer' : who;
  // In its own portal a partner names its products, and looks after its own account.
  if (who === 'partner') return 'viewer';
  return ownPortal && (what === 'name_product' || who === 'admin') && partnerId === null ? 'viewer' : who;
}

function ownerNamed({ who, partnerId }: NextAction, owner: Todo['owner'], reader: Reader): string {
  if (owner === 'viewer') return capitalised(reader.say(turnWords.you));
  return who === 'partner' && partnerId !== null ? reader.partnerName(partnerId) : reader.say(whoWords[who]);
}

/** Of one line among several, which line. */
function linesOf({ lineItemIds }: NextAction, { facts, format, lineName }: Reader): string {
  const all = facts.lineItems?.length ?? 0;
  return lineItemIds.length > 0 && lineItemIds.length < all ? format.list(lineItemIds.map((id) => lineName(id))) : '';
}

/** Steps that are done once a fact is stated. */
const asks: Readonly<Partial<Record<ActionCode, readonly string[]>>> = {
  name_product: ['lineItems[].product', 'lineItems[].edition'],
  validate_transaction: ['deal.hubspotValidation'],
  approve_collaboration: ['deal.specialistApproval'],
};
const asked: Readonly<Record<string, readonly string[] | undefined>> = asks;

function isAskedFor({ path }: MissingFact, actions: readonly NextAction[], { facts }: Reader): boolean {
  const { pattern, positions } = parsePath(path);
  const line = facts.lineItems?.[positions[0] ?? -1]?.id;
  return actions.some(
    ({ what, lineItemIds }) =>
      Object.hasOwn(asked, what) &&
      asked[what]?.includes(pattern) === true &&
      (line === undefined || lineItemIds.includes(line)),
  );
}
