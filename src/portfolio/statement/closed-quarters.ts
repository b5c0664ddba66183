/** The quarters that were closed in this portal for whoever looks, with every amount that it keeps of them. */
import { closingsIn, detailsOf, type KeptClosing } from '../../crm/closings.ts';
import type { ClosedDetail } from '../../contract/closed-quarter.ts';
import type { GatewayFailure } from '../../crm/gateway/failure.ts';
import type { WritingGateway } from '../../crm/gateway/writing.ts';
import type { InstallationMemory } from '../../crm/gateway/installation-memory.ts';
import { lookAtSettings } from '../../crm/keep-setting.ts';
import type { Manifest } from '../../crm/manifest-schema.ts';
import type { ClosedQuarter } from './closed.ts';
import { closedFrom } from './kept-closing.ts';

export type ClosedQuarters =
  | {
      readonly ok: true;
      readonly closings: readonly KeptClosing[];
      readonly detailOf: (closing: KeptClosing) => ClosedDetail | null;
      /** Those of which every amount is kept. */
      readonly closed: readonly ClosedQuarter[];
    }
  | { readonly ok: false; readonly failure: GatewayFailure };

/** Two calls; one where nothing is closed; where the object of settings is missing nothing is. */
export async function closedQuarters(
  gateway: WritingGateway,
  manifest: Manifest,
  memory: InstallationMemory,
): Promise<ClosedQuarters> {
  const looked = await lookAtSettings({ gateway, manifest, memory });
  if ('state' in looked) {
    if (looked.state === 'failed') return { ok: false, failure: looked.failure };
    return { ok: true, closings: [], detailOf: () => null, closed: [] };
  }
  const closings = closingsIn(looked.records, manifest);
  const details = await detailsOf(closings, looked.type, { gateway, manifest });
  if (!details.ok) return { ok: false, failure: details.failure };
  const detailOf = ({ record }: KeptClosing) => details.value.get(record) ?? null;
  const closed = closings.flatMap((each) => closedFrom(each, detailOf(each)) ?? []);
  return { ok: true, closings, detailOf, closed };
}
