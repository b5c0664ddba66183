/** Something that its user wants done in the portal, from the press to the answer. What is to be done outlives every failure. */
import type { NotRepaired, SettingsFailure, SettingsRequestInput } from '../contract/portal-settings.ts';

type Given<Parts> = { readonly [Part in keyof Parts]: Exclude<Parts[Part], undefined> };
type WithoutEnvelope<Request> = Request extends unknown
  ? Given<Omit<Request, 'requestId' | 'locale' | 'saidBy'>>
  : never;

/** A request, without what is around each of them. */
export type Wanted = WithoutEnvelope<SettingsRequestInput>;

/** Why something was not done. */
export type ActTrouble =
  | { readonly kind: 'failure'; readonly failure: SettingsFailure }
  | { readonly kind: 'platform' }
  | { readonly kind: 'unreadable' };

export type Act =
  | { readonly status: 'none' }
  | { readonly status: 'sending'; readonly wanted: Wanted }
  | {
      readonly status: 'done';
      readonly wanted: Wanted;
      /** What was done, in the function's words. */
      readonly message: string;
      readonly repeated: boolean;
      readonly left: readonly NotRepaired[];
    }
  | { readonly status: 'failed'; readonly wanted: Wanted; readonly trouble: ActTrouble };

/** The same again is the same intention: its request keeps its id until it is done. */
export const intention = (wanted: Wanted): string => JSON.stringify(Object.entries(wanted).sort());

export const isSending = (act: Act, wanted?: Wanted): boolean =>
  act.status === 'sending' && (wanted === undefined || intention(act.wanted) === intention(wanted));
