/** Who set something in this portal, and when. */
import type { useReader } from './use-reader.ts';

/** What the functions say where nobody is told. */
export const nobodySaid = '?';

export const whoAndWhen = (
  { by, at }: { readonly by: string; readonly at: string },
  { words, moments }: ReturnType<typeof useReader>,
): string => words.byAt(by === nobodySaid ? words.somebody : by, moments.instant(at));
