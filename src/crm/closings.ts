/** Quarters that were closed in this portal, each a record of the app's object of settings. */
import { type ClosedDetail, closedDetailSchema, type Closing, closingSchema } from '../contract/closed-quarter.ts';
import { evaluatedFor } from './evaluated-of.ts';
import { failed, type GatewayResult, succeeded } from './gateway/failure.ts';
import type { CrmRecord, CustomObject, Gateway } from './gateway/gateway.ts';
import { json } from './json-text.ts';
import type { Manifest } from './manifest-schema.ts';

export interface KeptClosing extends Closing {
  /** Id of the record. */
  readonly record: string;
}

const prefix = 'closed_quarter:';
export const keyOfQuarter = (quarter: string): string => `${prefix}${quarter}`;

/** The oldest quarter first. One that was closed for somebody else is nobody's to read (BPW-03). */
export function closingsIn(records: readonly CrmRecord[], manifest: Manifest): readonly KeptClosing[] {
  const { key, value } = manifest.portal.setting.properties;
  return records
    .flatMap(({ id, properties }): KeptClosing[] => {
      const stands = properties[key]?.trim() ?? '';
      if (!stands.startsWith(prefix)) return [];
      const read = closingSchema.safeParse(json(properties[value] ?? ''));
      const isOwn =
        read.success && keyOfQuarter(read.data.quarter) === stands && read.data.for === evaluatedFor(manifest);
      return isOwn ? [{ ...read.data, record: id }] : [];
    })
    .sort((one, other) => (one.quarter < other.quarter ? -1 : 1));
}

/** By the record's id; null: somebody typed over it. One call for a hundred of them. */
export async function detailsOf(
  closings: readonly KeptClosing[],
  type: CustomObject['objectTypeId'],
  { gateway, manifest }: { readonly gateway: Gateway; readonly manifest: Manifest },
): Promise<GatewayResult<ReadonlyMap<string, ClosedDetail | null>>> {
  const { detail } = manifest.portal.setting.properties;
  const wanted = closings.filter((closing) => closing.detail !== 'nothing').map(({ record }) => record);
  if (wanted.length === 0) return succeeded(new Map());
  const { found, failure } = await gateway.batchRead(type, wanted, [detail]);
  if (failure !== null) return failed(failure);
  return succeeded(
    new Map(
      found.map(({ id, properties }) => [
        id,
        closedDetailSchema.safeParse(json(properties[detail] ?? '')).data ?? null,
      ]),
    ),
  );
}
