/** Who owes what, and by when. */
import type { NextAction } from '../rules/language/determination.ts';
import type { ActionView } from '../contract/deal-view.ts';
import { timeLeft } from './format.ts';
import type { Reader } from './reader.ts';
import { actionSentence } from './sentences.ts';
import { whoWords } from './words/who.ts';

/** What a verdict waits for, or what has a date; of those, the one that is due first. */
export function nextAction(actions: readonly NextAction[], reader: Reader): ActionView | undefined {
  const pressing = actions
    .map((action, index) => ({ action, index }))
    .filter(({ action }) => decides(action) || action.by !== null);
  const due = ({ by }: NextAction) => (by === null ? Number.POSITIVE_INFINITY : Date.parse(by));
  const [first] = pressing.sort((one, other) =>
    due(one.action) === due(other.action) ? one.index - other.index : due(one.action) - due(other.action),
  );
  return first === undefined ? undefined : actionViews(actions, reader)[first.index];
}

/** A line's verdict waits for it. */
export const decides = ({ lineItemIds }: NextAction): boolean => lineItemIds.length > 0;

export function actionViews(actions: readonly NextAction[], reader: Reader): ActionView[] {
  return actions.map((action, index) => ({
    id: `${action.what}-${index + 1}`,
    who: whoOwes(action, reader),
    text: actionSentence(action, reader),
    by: byWhen(action.by, reader),
    ruleId: action.ruleId,
    decides: decides(action),
  }));
}

function whoOwes({ who, partnerId }: NextAction, reader: Reader): string {
  const role = reader.say(whoWords[who]);
  if (who !== 'partner') return role;
  // Among several partners it matters which; a partner only ever reads of its own.
  if (reader.audience === 'partner') return reader.say({ fr: 'Vous', en: 'You' });
  return partnerId === null ? role : reader.partnerName(partnerId);
}

function byWhen(by: string | null, reader: Reader): string {
  if (by === null) return '';
  const date = reader.format.brief(by);
  const left = reader.say(timeLeft(reader.asOf, by, reader.timeZone, reader.format));
  return reader.say({ fr: `au plus tard le ${date} (${left})`, en: `by ${date} (${left})` });
}
