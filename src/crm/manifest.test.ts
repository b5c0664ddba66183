import appJson from '../../app.json';
import { manifest } from './manifest.ts';
import { manifestSchema } from './manifest-schema.ts';

test('app.json is what the app can read', () => {
  expect(manifest().portal.deals.inputs.motion).toBe('roe_motion');
  expect(manifest().portal.partnerInvolvement.properties.manualLinkSignedOn).toBe('roe_manual_link_signed_on');
});

test('the audience "partner" must say who the partner is', () => {
  expect(manifestSchema.safeParse({ ...appJson, audience: 'partner', partner: null }).success).toBe(false);
  expect(
    manifestSchema.safeParse({ ...appJson, audience: 'partner', partner: { id: '1', name: 'Agence A' } }).success,
  ).toBe(true);
  expect(
    manifestSchema.safeParse({ ...appJson, audience: 'partner', partner: { id: 'none', name: 'Agence A' } }).success,
  ).toBe(false);
});
