/** How a rule is written down: where it stands in the text, what it says in our words, and where the text leaves room. */
import type { AmbiguityId } from './reading.ts';
import type { RuleId } from './rule-ids.ts';
import type { Bilingual } from '../../facts/bilingual.ts';

/** `decides` a verdict · `amount` of money or credit · `deadline` · `duty` of somebody · `informs`, and decides nothing. */
export type RuleKind = 'decides' | 'amount' | 'deadline' | 'duty' | 'informs';

export interface RuleText {
  /** Where in its section: paragraph, item or sentence. */
  readonly place: Bilingual;
  readonly says: Bilingual;
  readonly kind: RuleKind;
  readonly ambiguities: readonly AmbiguityId[];
}

/** Of one section; the ids are those of the text. */
type Rules = Readonly<Partial<Record<RuleId, RuleText>>>;

export interface SectionText<R extends Rules = Rules> {
  readonly id: string;
  /** The heading as it stands on the French page, to be found there, and its English wording. */
  readonly heading: Bilingual;
  readonly rules: R;
}

/** Keeps the ids of a section's rules as literal types. */
export function section<const I extends string, R extends Rules>(
  text: SectionText<R> & { readonly id: I },
): SectionText<R> & { readonly id: I } {
  return text;
}
