/** Notes in this portal that a quarter was closed: once, and never again. */
import type { Closing } from '../contract/closed-quarter.ts';
import { closingsIn, keyOfQuarter, type KeptClosing } from './closings.ts';
import { evaluatedFor } from './evaluated-of.ts';
import { keepOnce, type KeepOptions, type NotKept, personOf } from './keep-setting.ts';

export type KeepClosingResult =
  | { readonly state: 'done' }
  /** Somebody closed it before. */
  | { readonly state: 'stands'; readonly stands: KeptClosing }
  | NotKept;

/** @param detail the text beside it; null: there is none */
export async function keepClosing(
  given: Omit<Closing, 'version' | 'by' | 'for' | 'request'>,
  detail: string | null,
  options: KeepOptions,
): Promise<KeepClosingResult> {
  const { manifest, requestId: request } = options;
  const closing: Closing = { version: 1, ...given, by: personOf(options), for: evaluatedFor(manifest), request };
  const { quarter, digest, totals } = closing;
  const kept = await keepOnce(
    {
      key: keyOfQuarter(quarter),
      value: JSON.stringify(closing),
      ...(detail === null ? {} : { detail }),
      kind: 'close_quarter',
      logged: JSON.stringify({ digest, totals }),
    },
    {
      standing: ({ records }) => closingsIn(records, manifest).find((each) => each.quarter === quarter) ?? null,
      requestOf: (stands) => stands.request,
      refused: () => null,
    },
    options,
  );
  switch (kept.state) {
    case 'made':
      return { state: 'done' };
    case 'stands':
      return kept.repeated ? { state: 'stands', stands: kept.stands } : { state: 'done' };
    case 'refused':
      throw new RangeError('Nothing was to be refused.');
    default:
      return kept;
  }
}
