/** A recording and the record as it is -> the values that its properties shall have. Pure. */
import type { Recordable } from '../../contract/recording-request.ts';
import type { TimeZone } from '../../facts/primitives.ts';
import type { LinkProperty, Manifest } from '../manifest-schema.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';
import { type Changes, changed, type Current } from './change.ts';
import { fieldChanges } from './field-changes.ts';
import { isKeptByField, keepingOf } from './kept-by-field.ts';
import { listChange, onboardersChange, ownDecisionChange } from './list-changes.ts';
import { linkChanges } from './link-changes.ts';
import { listOfEntry } from './places.ts';
import { linesChange, ownedChange } from './said-changes.ts';

export interface ChangeContext {
  readonly manifest: Manifest;
  readonly timeZone: TimeZone;
}

export function changesOf(record: Recordable, current: Current, context: ChangeContext): Changes {
  const { portal } = context.manifest;
  const { inputs } = portal.deals;
  const { properties } = portal.partnerInvolvement;
  if (isKeptByField(record)) {
    const { entries, nameOf } = keepingOf(record, context.manifest);
    return changed(...fieldChanges(record, entries, nameOf));
  }
  switch (record.kind) {
    case 'link':
      return changed(
        ...linkChanges(
          record,
          current,
          (property: LinkProperty) => properties[`${record.link}Link${property}`],
          context.timeZone,
        ),
      );
    case 'request':
    case 'absence':
    case 'discount':
    case 'activity':
      return listChange(record, properties[listOfEntry[record.kind]], current);
    case 'decision': {
      const own = partnerOfPortal(context.manifest);
      return own === null
        ? listChange(record, inputs.decisions, current)
        : ownDecisionChange(record, inputs.decisions, current, own.id);
    }
    case 'list':
      return listChange(record, properties[record.list], current);
    case 'line':
      return linesChange(record, inputs.lines, current);
    case 'owned':
    case 'owned_list':
      return ownedChange(record, inputs.ownedProducts, current);
    case 'involvement':
      // The record goes, its properties with it.
      return changed();
    case 'onboarding_by_line':
      return onboardersChange(record, inputs.onboardingByLine, current);
  }
}
