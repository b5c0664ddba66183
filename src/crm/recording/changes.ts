/** A recording and the record as it is -> the values that its properties shall have. Pure. */
import type { Recordable } from '../../contract/recording-request.ts';
import type { SavedAssessment } from '../../contract/saved-assessments.ts';
import type { TimeZone } from '../../facts/primitives.ts';
import type { LinkProperty, Manifest } from '../manifest-schema.ts';
import { partnerOfPortal } from '../partner-of-portal.ts';
import { readSaved, withSaved } from '../saved-assessments.ts';
import { type Changes, changed, type Current, refused } from './change.ts';
import { fieldChanges } from './field-changes.ts';
import { isKeptByField, keepingOf } from './kept-by-field.ts';
import { listChange, onboardersChange, ownDecisionChange } from './list-changes.ts';
import { linkChanges } from './link-changes.ts';
import { listOfEntry } from './places.ts';
import { linesChange, ownedChange } from './said-changes.ts';

export interface ChangeContext {
  readonly manifest: Manifest;
  readonly timeZone: TimeZone;
  /** What is saved, where a recording saves it. */
  readonly assessment?: SavedAssessment | undefined;
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
    case 'assessment':
      return assessmentChange(context.assessment, portal.deals.outputs.assessments, current);
    case 'onboarding_by_line':
      return onboardersChange(record, inputs.onboardingByLine, current);
  }
}

/** What nobody can read there stays as it is. */
function assessmentChange(saved: SavedAssessment | undefined, property: string, current: Current): Changes {
  if (saved === undefined) return changed();
  const before = readSaved(current(property));
  if (before === null) return refused({ path: '', code: 'assessments_unreadable', values: { property } });
  return changed({ property, field: 'assessment', to: withSaved(before, saved).text, how: 'merged' });
}
