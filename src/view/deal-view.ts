/**
 * The view of one deal for one audience: words and amounts, ready to draw, already redacted.
 *
 * Everything a card shows is here and nothing else is: the function sends this object over, so what it does not
 * hold cannot leak. Texts are in the reader's language, amounts and dates are written in the reader's locale.
 */
export type Locale = 'fr' | 'en';
/** `hubspot`: a specialist, who sees every partner. `partner`: one partner, who sees its own standing only (BPW-03). */
export type Audience = 'hubspot' | 'partner';

export type Tone = 'success' | 'warning' | 'danger' | 'info' | 'default';

export interface Notice {
  readonly tone: Tone;
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
  /** Where it was read: "Deal · Close date". Absent when the facts come from a file. */
  readonly source?: string;
}

export interface ReasonView {
  readonly tone: Tone;
  readonly sentence: string;
  readonly citation: Citation;
  /** "Reading A-01 of the text …", where the text leaves room. */
  readonly reading?: string;
  readonly facts: readonly FactShown[];
  readonly parameters: readonly { readonly name: string; readonly value: string; readonly source: string }[];
}

export interface VerdictView {
  readonly verdict: 'yes' | 'no' | 'automatic' | 'pending' | 'needs_hubspot_decision';
  readonly tone: Tone;
  readonly label: string;
  readonly reasons: readonly ReasonView[];
}

export interface LineView {
  readonly id: string;
  readonly name: string;
  readonly product: string;
  readonly productEdition: string;
  readonly mrr: string;
  readonly credit: VerdictView & { readonly soldMrr: string };
  readonly commission: VerdictView & {
    readonly monthly: string;
    readonly quarterly: string;
    readonly maximum: string;
    /** "20 % · 36 months" */
    readonly terms: string;
    readonly from: string;
    readonly until: string;
    /** True where the amounts stand only if HubSpot decides so. */
    readonly ifApproved: boolean;
  };
}

export interface MoneyRow {
  readonly currency: string;
  readonly monthly: string;
  readonly quarterly: string;
  readonly maximum: string;
  readonly until: string;
}

export type CommissionView =
  | { readonly kind: 'amounts'; readonly rows: readonly MoneyRow[]; readonly awaiting: readonly string[]; readonly note: string }
  | { readonly kind: 'awaiting'; readonly awaiting: readonly string[]; readonly note: string }
  | { readonly kind: 'none'; readonly sentence: string };

export type StepState = 'done' | 'current' | 'todo' | 'failed';
export interface ProofStep {
  readonly id: 'generated' | 'sent' | 'signed' | 'shared';
  readonly label: string;
  readonly state: StepState;
  readonly on: string;
}
export interface ProofView {
  /** Whose proof; absent for a partner, who only ever sees its own. */
  readonly partnerName?: string;
  readonly link: string;
  readonly tone: Tone;
  readonly label: string;
  readonly steps: readonly ProofStep[];
  /** "by 14 Nov 2025", with how long that is. */
  readonly due?: { readonly date: string; readonly sentence: string; readonly tone: Tone };
  readonly covers: string;
}

export interface ActionView {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  readonly by: string;
  readonly ruleId: string;
}

export interface ClockView {
  readonly id: string;
  readonly label: string;
  readonly tone: Tone;
  readonly due: string;
  readonly sentence: string;
  readonly ruleId: string;
}

export interface MissingView {
  readonly label: string;
  readonly wouldDecide: string;
  readonly rules: readonly string[];
}

export interface PartnerView {
  readonly id: string;
  readonly name: string;
  readonly credited: boolean;
  readonly registered: string;
  readonly proof: string;
}

export interface DealView {
  readonly locale: Locale;
  readonly audience: Audience;
  readonly deal: { readonly id: string; readonly name: string };
  readonly status: { readonly id: string; readonly tone: Tone; readonly label: string; readonly sentence: string };
  /** Banners: outside the edition's dates, something could not be read, a warning of the rules. */
  readonly notices: readonly Notice[];
  readonly motion: string;
  readonly process: string;
  readonly commission: CommissionView;
  readonly proofs: readonly ProofView[];
  readonly nextActions: readonly ActionView[];
  readonly nextClock?: ClockView;
  readonly clocks: readonly ClockView[];
  readonly lines: readonly LineView[];
  /** Audience hubspot only; empty for a partner. */
  readonly partners: readonly PartnerView[];
  readonly missing: readonly MissingView[];
  readonly asOf: string;
  readonly edition: string;
}
