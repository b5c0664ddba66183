/** The whole way, for a partner whose deals have rivals: no answer names anybody else, whatever the records hold (BPW-03, FAQ-07). */
import { manifestSchema } from '../../crm/manifest-schema.ts';
import { loadPortal, portalManifest } from '../../preview/portals/load.ts';
import { closeAll, emulated, evaluated, pageOf } from './testing/shared-deals-bench.ts';

afterAll(closeAll);

const portal = loadPortal('hubspot-emea');
const partners = portal.partners.map(({ id, properties: { name, domain } }) => ({
  id,
  name: name ?? '',
  domain: domain ?? '',
}));
const manifestFor = ({ id, name }: { id: string; name: string }) =>
  manifestSchema.parse({
    ...portalManifest('hubspot-emea'),
    audience: 'partner',
    partner: { id, name, type: 'solutions_partner' },
  });
const ids = portal.deals.map(({ deal }) => deal.id);
/** Of involvements: an id of theirs is a rival's record. */
const parts = portal.deals.flatMap(({ involvements }) => involvements.map(({ id, partner }) => ({ id, partner })));

test.each(partners.map((partner) => [partner.name, partner] as const))(
  '%s hears of nobody else on any page or evaluation',
  async (_, partner) => {
    const emulator = await emulated('hubspot-emea');
    const manifest = manifestFor(partner);
    // As HubSpot's own installation left the records: with every partner's name on them.
    for (let at = 0; at < ids.length; at += 20) await evaluated(emulator, ids.slice(at, at + 20));
    const hubspots = await pageOf(emulator);
    expect(JSON.stringify(hubspots)).toContain('creditedPartner');

    const answers: unknown[] = [];
    const first = await pageOf(emulator, undefined, { manifest });
    expect(new Set(first.deals.map(({ state }) => state))).toEqual(new Set(['never']));
    expect(first.deals.filter(({ evaluation }) => evaluation !== undefined)).toEqual([]);
    answers.push(first);
    for (let at = 0; at < ids.length; at += 20)
      answers.push(await evaluated(emulator, ids.slice(at, at + 20), { manifest }));
    const own = await pageOf(emulator, undefined, { manifest });
    expect(own.deals.map(({ state }) => state)).toContain('current');
    answers.push(own);
    // A rival's part is withheld, or changes.
    emulator.faults.add({ path: /2-\d+\/batch\/read$/, answer: { kind: 'partial', missing: 2 } });
    answers.push(await pageOf(emulator, undefined, { manifest }));
    answers.push(await evaluated(emulator, ids.slice(0, 20), { manifest }));

    const text = answers.map((answer) => JSON.stringify(answer)).join('\n');
    const others = partners.filter(({ id }) => id !== partner.id);
    expect(others.flatMap(({ name, domain }) => [name, domain]).filter((word) => text.includes(word))).toEqual([]);
    const rivals = [
      ...others.map(({ id }) => id),
      ...parts.filter((part) => part.partner !== partner.id).map(({ id }) => id),
    ];
    expect(rivals.filter((id) => new RegExp(`"${id}"`).test(text))).toEqual([]);
    expect(text).not.toContain('creditedPartner');

    // Their records, in turn, name nobody to whoever opens the deal.
    const deals = emulator.state.objects.all(emulator.state.types.find('deals', 'v3'));
    expect(
      deals.filter(({ values }) => others.some(({ name }) => values.get('roe_credited_partner')?.includes(name))),
    ).toEqual([]);
  },
  60_000,
);
