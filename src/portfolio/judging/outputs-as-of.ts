/** What a deal's record is to keep, judged by one moment and an account's clock. */
import type { ViewInput } from '../../contract/view-input.ts';
import { judgeOf } from '../../crm/judge-of.ts';
import type { Manifest } from '../../crm/manifest-schema.ts';
import { keptInputOf } from '../../crm/view-input.ts';
import type { OutputsOf } from '../../crm/write-outputs.ts';
import type { TimeZone } from '../../facts/primitives.ts';
import { outputsOf } from '../../view/outputs.ts';

export interface AccountJudged {
  readonly manifest: Manifest;
  readonly timeZone: TimeZone;
}

/** `now`: milliseconds since 1970. `seen`: told what was judged. */
export function outputsAsOf(
  { manifest, timeZone }: AccountJudged,
  now: number,
  seen?: (input: ViewInput) => void,
): OutputsOf {
  const judge = judgeOf(manifest);
  return (records) => {
    const input = keptInputOf(records, { manifest, timeZone, judge }, now);
    seen?.(input);
    return { outputs: outputsOf(input), gaps: input.gaps };
  };
}
