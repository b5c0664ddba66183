/** Every property that names a partner names it under the id that is left after a merge. */
import appJson from '../../app.json';
import { manifestSchema } from './manifest-schema.ts';
import { partnersIn, type RecordOf } from './partners-in.ts';
import { renamedIn, successorsOf } from './successors.ts';

const manifest = manifestSchema.parse({ ...appJson, audience: 'hubspot', partner: null });
const { deals, companies, partnerInvolvement } = manifest.portal;
const merged = new Map([['701', '900']]);

const renamed = (of: RecordOf, property: string, text: string) =>
  renamedIn({ id: '1', properties: { [property]: text } }, of, merged, manifest).properties[property];

test.each<[RecordOf, string, string, string]>([
  ['involvement', partnerInvolvement.properties.partnerCompanyId, ' 701 ', ' 900 '],
  ['deal', deals.inputs.recommendedPartners, '702; 701;7011', '702; 900;7011'],
  ['deal', deals.inputs.recommendedBy, '701', '900'],
  ['deal', deals.inputs.onboardingByLine, '{"5":"701","6":"hubspot"}', '{"5":"900","6":"hubspot"}'],
  [
    'deal',
    deals.inputs.decisions,
    '[{"ruleId":"POI-12","partnerId":"701","decided":"granted","note":"701 asked"}]',
    '[{"ruleId":"POI-12","partnerId":"900","decided":"granted","note":"701 asked"}]',
  ],
  [
    'company',
    companies.installedProducts,
    '[{"name":"701","creditHolder":"701","boughtFrom":"702"}]',
    '[{"name":"701","creditHolder":"900","boughtFrom":"702"}]',
  ],
])('%s.%s: %s', (of, property, before, after) => {
  expect(renamed(of, property, before)).toBe(after);
});

test.each([
  ['deal', deals.inputs.decisions],
  ['deal', deals.inputs.onboardingByLine],
  ['company', companies.installedProducts],
] as const)('%s.%s: what cannot be read stays as it is', (of, property) => {
  for (const text of ['701, typed over', '[', '{"5":{}}', '[{"partnerId":701}]'])
    expect(renamed(of, property, text)).toBe(text);
});

test('the properties of the book that name partners are all among them', () => {
  expect(partnersIn('deal', manifest).map(([property]) => property)).toEqual(
    expect.arrayContaining([deals.inputs.recommendedBy, deals.inputs.recommendedPartners, deals.inputs.chosenPartner]),
  );
});

test('a chain of merges ends at the company that is left; one that is alive is nobody else’s', () => {
  const record = (id: string, ids: string) => ({ id, properties: { hs_merged_object_ids: ids } });
  expect(Object.fromEntries(successorsOf([record('3', '1;2')], new Map([['3', '4']]), manifest))).toEqual({
    '1': '4',
    '2': '4',
    '3': '4',
  });
  // Both answer for themselves: neither was merged away, whatever they list.
  expect(successorsOf([record('2', '1'), record('1', '2')], new Map(), manifest).size).toBe(0);
});

test('in its own portal the partner keeps the id that app.json gives it', () => {
  const own = manifestSchema.parse({ ...appJson, audience: 'partner', partner: { id: '701', name: 'A' } });
  const companies701 = [{ id: '900', properties: { hs_merged_object_ids: '700;701' } }];
  expect(Object.fromEntries(successorsOf(companies701, new Map(), own))).toEqual({ '700': '701', '900': '701' });
});
