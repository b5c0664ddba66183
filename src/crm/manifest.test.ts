import appJson from '../../app.json';
import { manifest } from './manifest.ts';
import { manifestSchema } from './manifest-schema.ts';

test('app.json is what the app can read', () => {
  expect(manifest().portal.deals.inputs.motion).toBe('roe_motion');
  expect(manifest().portal.partnerInvolvement.properties.manualLinkSignedOn).toBe('roe_manual_link_signed_on');
});

test('the text judges after its last day, unless an admin says otherwise, in words that are known', () => {
  const { editions: _, ...silent } = appJson;
  expect(manifestSchema.parse(silent).editions).toEqual({ outsideTheText: 'text' });
  expect(manifest().editions).toEqual({ outsideTheText: 'text' });
  const chosen = (editions: object) => manifestSchema.safeParse({ ...appJson, editions });
  expect(chosen({ outsideTheText: 'provisional' }).data?.editions).toEqual({ outsideTheText: 'provisional' });
  expect(chosen({ outsideTheText: 'newest' }).success).toBe(false);
  expect(chosen({ outsideText: 'provisional' }).success).toBe(false);
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
