/** What follows for the deal, kept on its record for lists, reports and workflows: written only where it differs. */
import type { ReadingGap } from '../contract/reading.ts';
import { evaluatedOf } from './evaluated-of.ts';
import type { CrmRecord } from './gateway/gateway.ts';
import type { PropertyValues, WritingGateway } from './gateway/writing.ts';
import type { Manifest } from './manifest-schema.ts';
import { sameValue } from './recording/between.ts';
import type { DealRecords } from './records.ts';

/** As the deal's properties take them; empty: there is none. */
type Outputs = Readonly<
  Record<
    Exclude<keyof Manifest['portal']['deals']['outputs'], 'evaluatedAt' | 'evaluatedOf' | 'assessments' | 'audit'>,
    string
  >
>;
/** What a view says of the deal, and what was not read of it: of the viewer's own case in a partner's portal, and no other's (BPW-03). */
export type OutputsOf = (records: DealRecords) => { readonly outputs: Outputs; readonly gaps: readonly ReadingGap[] };

/** `outputs_not_certain`: part of the deal could not be read, and an estimate made of the rest would replace a better one. */
export type OutputWarning = 'outputs_not_written' | 'outputs_not_certain';

export interface OutputOptions {
  readonly gateway: WritingGateway;
  readonly manifest: Manifest;
  readonly dealId: string;
  readonly now: number;
  readonly outputsOf: OutputsOf;
}

/** HubSpot did not show it this time: another reading may say something else. */
export const isUnread = ({ why }: ReadingGap): boolean =>
  why === 'forbidden' || why === 'unavailable' || why === 'partial' || why === 'unreadable';

export function outputsToWrite(
  records: DealRecords,
  { manifest, now, outputsOf }: Pick<OutputOptions, 'manifest' | 'now' | 'outputsOf'>,
): { readonly values: PropertyValues | null; readonly warning: OutputWarning | null } {
  const { outputs, gaps } = outputsOf(records);
  if (isReadInPart(gaps)) return { values: null, warning: 'outputs_not_certain' };
  const names = manifest.portal.deals.outputs;
  const values = [
    ...Object.entries(outputs).map(([key, value]) => [names[key as keyof Outputs], value] as const),
    // Told anew whenever the facts are other ones: else what still holds would look out of date.
    [names.evaluatedOf, evaluatedOf(records, manifest)] as const,
  ];
  const same = values.every(([name, value]) => sameValue(records.deal.properties[name] ?? '', value));
  return {
    values: same ? null : Object.fromEntries([...values, [names.evaluatedAt, new Date(now).toISOString()]]),
    warning: null,
  };
}

/** What the rules say of the rest may be another thing than what they say of the whole. */
export const isReadInPart = (gaps: readonly ReadingGap[]): boolean => gaps.some(isUnread);

/** The fact stands whatever becomes of this. */
export async function writeOutputs(
  records: DealRecords,
  options: OutputOptions,
): Promise<{ readonly deal: CrmRecord; readonly warning: OutputWarning | null }> {
  const { values, warning } = outputsToWrite(records, options);
  if (values === null) return { deal: records.deal, warning };
  const answer = await options.gateway.updateRecord('deals', options.dealId, values);
  return answer.ok
    ? { deal: withOutputs(records.deal, values), warning: null }
    : { deal: records.deal, warning: 'outputs_not_written' };
}

export const withOutputs = (deal: CrmRecord, values: PropertyValues): CrmRecord => ({
  ...deal,
  properties: {
    ...deal.properties,
    ...Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === '' ? null : value])),
  },
});
