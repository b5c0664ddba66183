/**
 * What the rules are given besides the facts of a deal: the editions of the text, and a way to tell a product by its name.
 *
 * `rules/` has no catalogue of its own, so that product names can change without touching a rule: whoever calls
 * `determine` hands in the classification (`catalogue/` has HubSpot's).
 */
import type { ProductEdition, ProductLine } from '../../facts/schema.ts';
import type { RulesEdition } from '../editions/edition.ts';
import type { EditionsSetting } from '../editions/setting.ts';

export interface Classification {
  readonly productLine: ProductLine;
  readonly edition: ProductEdition;
  /**
   * For `other_add_on`: which one ("transactional_email"), because each add-on is a product of its own (XS-03, A-17).
   * Null for every other line, and for an add-on that the catalogue does not know.
   */
  readonly addOn: string | null;
  /** What the name says of the kind, if it does: an onboarding fee is one-time, an overage is an overage (TX-04). */
  readonly kindHint: 'subscription' | 'one_time' | 'overage' | null;
}

export interface Rulebook {
  /** Newest last; `determine` picks by the close date. */
  readonly editions: readonly [RulesEdition, ...RulesEdition[]];
  /** HubSpot announced them, and their text is not known: they judge where they are named, or where an admin says so. */
  readonly announced?: readonly RulesEdition[] | undefined;
  /** Absent: the text. */
  readonly outsideTheText?: EditionsSetting['outsideTheText'] | undefined;
  /** The edition by which everything is judged, whatever the day; absent: by the text in force. */
  readonly named?: string | undefined;
  readonly classify: (name: string) => Classification;
}
