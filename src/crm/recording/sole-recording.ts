/** Whether one recording made a record and nothing was added to it since, as far as its log and its properties tell. Pure. */
import type { CrmRecord } from '../gateway/gateway.ts';
import type { Manifest } from '../manifest-schema.ts';
import { involvementProperties } from '../property-names.ts';
import { loggedValue, soleEntryOf } from './audit.ts';
import { ownValue } from './own-value.ts';

/** A value too long for the log cannot be compared with it: then nobody can tell, and the answer is no. */
export function isOfOneRecording({ properties }: CrmRecord, manifest: Manifest): boolean {
  const names = manifest.portal.partnerInvolvement.properties;
  const entry = soleEntryOf(properties[names.audit] ?? '');
  if (entry === null) return false;
  const own = ownValue(manifest);
  const aside = new Set([names.key, names.partnerCompanyId, names.audit]);
  return involvementProperties(manifest)
    .filter((name) => !aside.has(name))
    .every((name) => {
      const value = own(name, properties[name] ?? '');
      return value === (entry.set[name]?.[1] ?? '') && value === loggedValue(value);
    });
}
