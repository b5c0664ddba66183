/**
 * The view of one deal for one audience: words and amounts, ready to draw, already redacted.
 *
 * Everything a card shows is here and nothing else is: the function sends this object over, so what it does not
 * hold cannot leak. Texts are in the reader's language, amounts and dates are written in the reader's locale.
 */
import type { Status, Verdict } from '../rules/language/determination.ts';
import type { BesideView } from './beside.ts';
import type { CopyView } from './copy.ts';
import type { MoneyView } from './money.ts';
import type { RecordingView } from './record-form.ts';
import type { Tone } from './tone.ts';
import type { StepRef, StepView, TurnView } from './turn.ts';
import type { WhatIfView } from './what-if.ts';

export type Locale = 'fr' | 'en';
/** `hubspot`: a specialist, who sees every partner. `partner`: one partner, who sees its own standing only (BPW-03). */
export type Audience = 'hubspot' | 'partner';

export interface Notice {
  /** `edition`, `gap:line_items`, `warning:DISC-01`: stable, for tests and keys. */
  readonly id: string;
  readonly tone: Tone;
  /** In two or three words: "2 lines not read". */
  readonly chip: string;
  readonly title: string;
  readonly text: string;
}

/** The rule behind a statement, as a reader can look it up. */
export interface Citation {
  readonly ruleId: string;
  /** Heading of the section in the French text, and where in it. */
  readonly section: string;
  readonly place: string;
  /** What the rule says, in our words and the reader's language. */
  readonly says: string;
}

export interface FactShown {
  readonly label: string;
  readonly value: string;
  /** The value is one of the line at hand, as in a reason's sentence. */
  readonly ofLine?: true;
  /** Where it was read: "Deal · Close date". Absent when the facts come from a file. */
  readonly source?: string;
}

export interface ParameterShown {
  readonly name: string;
  readonly value: string;
  /** The edition's date and the section of the text, or that it is a setting of ours. */
  readonly source: string;
}

export interface ReasonView {
  readonly tone: Tone;
  /** What the rule says here, in a word: met, not met, still open ... */
  readonly label: string;
  readonly sentence: string;
  /** Said of several lines alike: words in braces are paths into the line at hand, `{credit.soldMrr}` or `{values.before}`. */
  readonly ofLine?: true;
  /** Key into the book's rules. */
  readonly ruleId: string;
  /** The rule's own words say more than the sentence does. */
  readonly quotesRule: boolean;
  /** Key into the book's readings, where the text leaves room. */
  readonly reading?: string;
  /** Keys into the book's facts. */
  readonly facts: readonly string[];
  /** Keys into the book's parameters. */
  readonly parameters: readonly string[];
}

/** What several verdicts and lines say alike, once: a deal of a hundred lines repeats some thirty reasons on each. */
export interface Book {
  readonly reasons: Readonly<Record<string, ReasonView>>;
  /** Which reasons a verdict has: many lines have the same. */
  readonly grounds: Readonly<Record<string, ReasonsOf>>;
  readonly verdicts: Readonly<Partial<Record<Verdict, VerdictWords>>>;
  readonly terms: Readonly<Record<string, TermsView>>;
  readonly briefs: Readonly<Record<string, BriefView>>;
  readonly facts: Readonly<Record<string, FactShown>>;
  readonly rules: Readonly<Record<string, Citation>>;
  /** "Reading A-01 of the text …" */
  readonly readings: Readonly<Record<string, string>>;
  readonly parameters: Readonly<Record<string, ParameterShown>>;
}

/** Keys into the book's reasons. */
export interface ReasonsOf {
  /** What the verdict rests on. */
  readonly decide: readonly string[];
  /** What was looked at besides. */
  readonly also: readonly string[];
  /** What informs and decides nothing. */
  readonly inform: readonly string[];
}

export interface VerdictWords {
  readonly tone: Tone;
  readonly label: string;
}

/** Both verdicts of a line in a few words: "Proof not shared yet". */
export interface BriefView {
  readonly tone: Tone;
  readonly text: string;
}

export interface TermsView {
  /** "20 %"; empty where it is not known. */
  readonly rate: string;
  /** "20 % · 36 months" */
  readonly terms: string;
  /** "15 Oct 2025 to 15 Oct 2028"; empty where nothing is earned yet. */
  readonly period: string;
  /** Keys into the book's reasons: what the rate and the term rest on. */
  readonly because: readonly string[];
}

/** Its words stand in the book under the verdict, its reasons under the key. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly reasons: string;
}

export interface LineView {
  readonly id: string;
  /** As the line item is called in the CRM. */
  readonly name: string;
  readonly product: string;
  readonly productEdition: string;
  /** Of the price that counts. */
  readonly mrr: string;
  /** The prices before and after it: "from 1 November 2026: €900.00 a month". Absent where there is one. */
  readonly prices?: readonly string[];
  /** To sort by, and for nothing else: amounts as they come, of whatever currency. */
  readonly order: readonly [mrr: number, monthly: number];
  /** Key into the book's briefs. */
  readonly brief: string;
  readonly credit: VerdictView & {
    readonly soldMrr: string;
    /** To whom the credit goes: a name, "You", "Not you", "Nobody", "Not settled yet". */
    readonly to: string;
  };
  readonly commission: VerdictView & {
    /** What the rate is of, where that is not the MRR of the line. */
    readonly base?: string;
    readonly monthly: string;
    readonly quarterly: string;
    readonly maximum: string;
    /** Key into the book's terms. */
    readonly terms: string;
    /** True where the amounts stand only if HubSpot decides so. */
    readonly ifApproved: boolean;
    /** Nothing more is earned: the month is what it was. */
    readonly isOver?: true;
  };
  /** Ids of the actions in the deal's `todo` that would change its verdicts; what is missing stands apart. */
  readonly steps: readonly string[];
  /** Ids of the deal's missing facts that this line waits for. */
  readonly missing: readonly string[];
  /** What its reasons and facts say in braces and the line does not say above. */
  readonly values: Readonly<Record<string, string>>;
}

export interface MoneyRow {
  readonly currency: string;
  readonly monthly: string;
  readonly quarterly: string;
  readonly maximum: string;
  readonly until: string;
}

export type CommissionView =
  /** `whose`: "For Agence A". */
  | {
      readonly kind: 'amounts';
      readonly whose: string;
      /** What runs, by currency. */
      readonly rows: readonly MoneyRow[];
      /** What ended before its term: "Ended after 5 months (March 2026): cancelled; €740.00 in all." */
      readonly ended: readonly string[];
      readonly awaiting: readonly string[];
    }
  | { readonly kind: 'awaiting'; readonly awaiting: readonly string[] }
  | { readonly kind: 'none'; readonly sentence: string };

export type StepState = 'done' | 'current' | 'todo' | 'failed';
export interface ProofStep {
  readonly id: 'generated' | 'sent' | 'signed' | 'shared';
  /** "Signed" */
  readonly name: string;
  /** "4 Nov", "to do", "done", "–" */
  readonly when: string;
  /** Done after the day that counts. */
  readonly late: boolean;
  /** State and date in words: "Signed on 12 Oct 2025", "Still to be shared". */
  readonly label: string;
  readonly state: StepState;
}
export interface ProofView {
  readonly id: string;
  /** Whose proof; absent for a partner, who only ever sees its own. */
  readonly partnerName?: string;
  readonly link: string;
  readonly tone: Tone;
  readonly label: string;
  readonly steps: readonly ProofStep[];
  /** When the next step is due, and how long that is: "Due on 15 Nov 2025: 3 days left". */
  readonly due?: { readonly sentence: string; readonly tone: Tone };
  readonly covers: string;
  /** To be shown in full where there is little room: of the partner that is credited, else the one that came furthest. */
  readonly main: boolean;
  /** The same in one line: whose it is and what it has come to. */
  readonly short: string;
  /** "Proof complete: shared 12 Nov, before the close"; absent where a step is still to come, or came late. */
  readonly complete?: string;
}

export interface ActionView {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  /** "by 15 Oct 2025 (5 days left)"; empty without a date. */
  readonly by: string;
  readonly ruleId: string;
  /** A verdict on a line waits for it; other actions are duties beside the credit. */
  readonly decides: boolean;
}

export interface ClockView {
  readonly id: string;
  /** What it is about and, for HubSpot's side, whose it is. */
  readonly label: string;
  readonly tone: Tone;
  readonly sentence: string;
  readonly ruleId: string;
}

/** A section of the text that asks for something beside the credit. */
export interface DutyView {
  readonly id: string;
  /** "Replies and BANT" */
  readonly title: string;
  /** "in order", "Reply to the Growth Specialist by 7 Nov, 09:10" */
  readonly state: string;
  readonly tone: Tone;
  /** Something is due: shown unfolded. */
  readonly open: boolean;
  readonly texts: readonly string[];
  readonly steps: readonly StepRef[];
  /** Ids of missing facts that no verdict waits for. */
  readonly missing: readonly string[];
}

export interface MissingView {
  readonly id: string;
  readonly label: string;
  readonly wouldDecide: string;
  readonly rules: readonly string[];
  /** A verdict or an amount of this deal hangs on it. */
  readonly decides: boolean;
  /** Where it is changed, in a few words, if no form here fills it. */
  readonly where?: string;
}

export interface PartnerView {
  readonly id: string;
  readonly name: string;
  /** "Partner, Gold"; empty where nobody stated it. */
  readonly kind: string;
  readonly credited: boolean;
  /** Day of its registration; empty where there is none, or it is not known. */
  readonly since: string;
  /** "client.example", or that none is known. */
  readonly domain: string;
  /** What the domain is to the purchase: "purchase domain", "another domain"; may be empty. */
  readonly domainNote: string;
  /** "Shared deal on client.example, 20 September 2025" */
  readonly registered: string;
  readonly proof: string;
  /** The same in a few words: "Signed 4 Nov, not shared". */
  readonly proofBrief: { readonly tone: Tone; readonly text: string };
  /** Text that may be given to this partner: made through the partner's own redaction. */
  readonly summary: string;
}

/** Who gets the credit: one entry for each answer that some line has. */
export interface CreditView {
  readonly id: 'settled' | 'partly_settled' | 'not_settled' | 'nobody';
  readonly entries: readonly string[];
}

export interface DealView {
  /** What `record_engagement` wants back as `basedOn`. For a partner only of its own records. */
  readonly revisions: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly audience: Audience;
  readonly deal: { readonly id: string; readonly name: string };
  readonly turn: TurnView;
  /** What is to be done, in the order in which it matters. */
  readonly todo: readonly StepView[];
  /** The determination's own word, for machines: what a reader is told is the turn. `nothing`: there is nothing to judge. */
  readonly status: { readonly id: Status | 'nothing' };
  /** Set where there is nothing to judge: no partner, no line items, no recurring line. */
  readonly nothing?: { readonly title: string; readonly text: string; readonly offer?: 'add_partner' };
  /** Banners: outside the edition's dates, something could not be read, a warning of the rules. */
  readonly notices: readonly Notice[];
  readonly motion: string;
  readonly credit: CreditView;
  readonly money: MoneyView;
  /** Where the text and what HubSpot announced since give something else, and both may hold. */
  readonly beside?: BesideView;
  readonly commission: CommissionView;
  /** Said beside every amount: that it is an estimate, and under which edition. */
  readonly amountNote: string;
  /** Said where the partner that is credited has no link: that none is needed. */
  readonly proofNote?: string;
  /** Until when the sold MRR of the lines counts. Absent where there is none. */
  readonly soldMrrNote?: string;
  readonly proofs: readonly ProofView[];
  readonly nextActions: readonly ActionView[];
  readonly clocks: readonly ClockView[];
  readonly duties: readonly DutyView[];
  readonly lines: readonly LineView[];
  /** Audience hubspot only; empty for a partner. */
  readonly partners: readonly PartnerView[];
  /** The sentence that decides between the partners; audience hubspot, several partners. */
  readonly decidedBy?: string;
  /** Those that decide come first. */
  readonly missing: readonly MissingView[];
  readonly recording: RecordingView;
  /** Null where there is nothing to judge, or no line of it is known. */
  readonly whatIf: WhatIfView | null;
  /** Texts to be pasted into a message to somebody else. */
  readonly copies: readonly CopyView[];
  readonly book: Book;
  /** "As of 5 Nov, 10:42 · rules of Sep 2025" */
  readonly foot: string;
  /** "As of 20 October 2025, 09:00" */
  readonly asOf: string;
  /** "Rules of 3 September 2025" */
  readonly edition: string;
}
