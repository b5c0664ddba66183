/** Looks up of whom a code speaks. What is not listed is taken to speak of others: it stays unsaid. */
import {
  dutyActions,
  dutyWarnings,
  verdictActions,
  verdictReasons,
  verdictWarnings,
  type Speaks,
} from './words/confidential-codes.ts';

const lookUp =
  (codes: Readonly<Record<string, Speaks>>) =>
  (code: string): Speaks =>
    Object.hasOwn(codes, code) ? (codes[code] ?? 'between') : 'between';

export const reasonSpeaks = lookUp(verdictReasons);
export const warningSpeaks = lookUp({ ...verdictWarnings, ...dutyWarnings });
export const actionSpeaks = lookUp({ ...verdictActions, ...dutyActions });
