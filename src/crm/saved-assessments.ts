/** The saved assessments as the deal's property keeps them: read, and written with one more. Pure. */
import {
  assessmentSchema,
  type SavedAssessment,
  savedAssessmentsSchema,
  savedAssessmentsVersion,
} from '../contract/saved-assessments.ts';
import { longestProperty } from '../facts/limits.ts';

/** Newest first; null for a text that is none of ours, or of a later version of the app. */
export function readSaved(text: string): readonly SavedAssessment[] | null {
  if (text.trim() === '') return [];
  try {
    const parsed = savedAssessmentsSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.saved : null;
  } catch {
    return null;
  }
}

export interface WithSaved {
  readonly text: string;
  /** So many of the oldest gave way. */
  readonly dropped: number;
}

/** What a property can hold: of a deal of a thousand lines, what is told of the whole. */
export const fitting = (saved: SavedAssessment): SavedAssessment =>
  written([saved]).length <= longestProperty ? saved : { ...saved, lines: [], linesLeftOut: true };

/** Two who save at once are put side by side by when they did; one that is there already is not put there again. */
export function withSaved(before: readonly SavedAssessment[], saved: SavedAssessment): WithSaved {
  if (before.some(({ id }) => id === saved.id)) return { text: written(before), dropped: 0 };
  const all = [...before, saved].toSorted((one, other) => Date.parse(other.at) - Date.parse(one.at));
  let kept = all.length;
  while (kept > 1 && written(all.slice(0, kept)).length > longestProperty) kept -= 1;
  return { text: written(all.slice(0, kept)), dropped: all.length - kept };
}

const written = (saved: readonly SavedAssessment[]): string =>
  JSON.stringify({ version: savedAssessmentsVersion, saved });

/** Whether they say the same, of the same facts: whoever saved them, and when. */
export const saysTheSame = (one: SavedAssessment, other: SavedAssessment): boolean =>
  one.of === other.of && plain(one) === plain(other);

function plain({ id: _id, at: _at, by: _by, of: _of, ...assessment }: SavedAssessment): string {
  return JSON.stringify(assessmentSchema.parse(assessment));
}
