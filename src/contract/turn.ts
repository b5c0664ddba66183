/** Who acts next on a deal, by when, and what stands where nobody has to: the first words that a card says. */
import type { Tone } from './tone.ts';

export const turnKinds = [
  'rules_met',
  'partly_met',
  /** The next deciding step is the viewer's. */
  'yours',
  'partner',
  'customer',
  'specialist',
  /** HubSpot's validation, where it is the next thing. */
  'hubspot',
  'admin',
  /** A question that the text leaves to HubSpot. */
  'hubspot_decides',
  'fact_missing',
  /** Open, in order so far, and nothing due from anybody before the close. */
  'on_track',
  /** A commission that has stopped. */
  'ended',
  'not_eligible',
  /** Neither decided nor anybody's to settle from here: whose the credit is, for a partner that may not be told more. */
  'not_settled',
  /** No partner, no lines, nothing that recurs. */
  'nothing',
] as const;
export type TurnKind = (typeof turnKinds)[number];

/** Where the form of a step stands in the view's `recording`. */
export interface StepRef {
  readonly of: 'actions' | 'missing' | 'remedies';
  readonly id: string;
}

export interface TurnView {
  readonly kind: TurnKind;
  readonly tone: Tone;
  /** "Your turn", "HubSpot decides", "Rules met". */
  readonly tag: string;
  /** What decides, in few words: "Share the proof by 14 Nov". */
  readonly phrase: string;
  /** One sentence more; empty where the phrase says it all. */
  readonly because: string;
  /** True where that is whose the step is and what it is about: it stands with the step too. */
  readonly ofStep?: true;
  /** Of what is not met, the one change that would meet it: "To change this: …"; absent where no single one is enough. */
  readonly change?: string;
  /** The one date that counts: "9 days left", "closes 14 Nov"; empty without one. */
  readonly when: string;
  /** The day or instant on which the step is due, as the determination states it. */
  readonly due?: string;
  /** The next step; absent where nobody has to do anything. */
  readonly step?: StepRef;
  /** What HubSpot's own panel does about it, where no fact of ours would: a company is to be associated. */
  readonly offer?: 'add_partner';
}

/** One thing to do, of the verdicts or beside them. */
export interface StepView extends StepRef {
  /** `owner` "You", "Atelier Boréal", "HubSpot". */
  readonly owner: string;
  readonly phrase: string;
  /** Of which line or fact it is, where that is not plain; may be empty. */
  readonly detail: string;
  /** "by 14 Nov"; empty without a date. */
  readonly by: string;
  /** "9 days left", "2 days late"; empty without a date. */
  readonly left: string;
  readonly late: boolean;
  /** A verdict waits for it; the others are duties beside the credit. */
  readonly decides: boolean;
  /** Where it is done, in a few words, if no form here settles it: "Close date, on the deal". */
  readonly where?: string;
}
