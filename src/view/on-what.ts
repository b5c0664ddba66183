/** On what an amount waits: HubSpot's word, or more than that. */
import type { CommissionVerdict } from '../rules/language/determination.ts';
import type { Reader } from './reader.ts';
import { moneyWords } from './words/money.ts';

export const onWhat = (waiting: readonly CommissionVerdict[], { say }: Reader): string =>
  say(
    waiting.every(({ verdict }) => verdict === 'needs_hubspot_decision')
      ? moneyWords.ifApproved
      : moneyWords.notYetEarned,
  );
