/** The rules as an installation applies them: by which edition deals outside the text's dates are judged its admin says. */
import { rulebook } from '../catalogue/rulebook.ts';
import { type Judge, judgeBy } from '../rules/judge.ts';
import type { Manifest } from './manifest-schema.ts';

/** @param named by which alone it is judged, whatever the day; null: by the one of the day */
export const judgeOf = ({ editions }: Pick<Manifest, 'editions'>, named: string | null = null): Judge =>
  judgeBy({ ...rulebook, ...editions, ...(named === null ? {} : { named }) });
