/** A fact for each kind of record that an audience's app writes, on the sample deals, for tests of scopes. */
import type { Audience } from '../../../contract/deal-view.ts';
import type { RecordRequestInput } from '../../../contract/recording-request.ts';

export const aFactOfEachRecord: Readonly<Record<Audience, readonly RecordRequestInput['record'][]>> = {
  hubspot: [
    { kind: 'validation', hubspotValidation: 'refused' },
    { kind: 'part', partnerId: '701', involvedInSale: false },
    { kind: 'profile', partnerId: '701', tier: 'gold' },
  ],
  partner: [
    { kind: 'validation', hubspotValidation: 'refused' },
    { kind: 'part', partnerId: '1201', involvedInSale: false },
  ],
};
