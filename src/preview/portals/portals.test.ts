import { PortalState } from '../emulator/state.ts';
import { refusals } from '../emulator/property-values.ts';
import { listPortals, loadPortal, type Portal } from './load.ts';
import { statusNames } from './schema.ts';

const names = listPortals().map((each) => each.name);
const everyDeal = (portal: Portal) => [...portal.earlierDeals, ...portal.deals];

test('two portals come with the preview: HubSpot’s own and a partner’s', () => {
  expect(listPortals().map(({ name, audience }) => [name, audience])).toEqual([
    ['hubspot-emea', 'hubspot'],
    ['partner-agence', 'partner'],
  ]);
});

test('an unknown portal is refused with the names of those that exist', () => {
  expect(() => loadPortal('nowhere')).toThrow(/hubspot-emea, partner-agence/);
  expect(() => loadPortal('../hubspot-emea')).toThrow(/lower-case letters/);
});

describe.each(names)('portal %s', (name) => {
  const portal = loadPortal(name);

  test('no record id is used twice', () => {
    const deals = everyDeal(portal);
    const ids = {
      deals: deals.map((file) => file.deal.id),
      lines: deals.flatMap((file) => [
        ...file.lineItems.map((line) => line.id),
        ...file.quotes.flatMap((quote) => quote.lineItems.map((line) => line.id)),
      ]),
      involvements: deals.flatMap((file) => file.involvements.map((each) => each.id)),
      quotes: deals.flatMap((file) => file.quotes.map((quote) => quote.id)),
      companies: [...portal.partners, ...portal.customers].map((each) => each.id),
      owners: portal.owners.map((owner) => owner.id),
    };
    for (const [kind, list] of Object.entries(ids)) expect([kind, list]).toEqual([kind, [...new Set(list)]]);
  });

  test('every id that a file names exists', () => {
    const partners = portal.partners.map((each) => each.id);
    const customers = portal.customers.map((each) => each.id);
    const owners = portal.owners.map((owner) => owner.id);
    for (const file of everyDeal(portal)) {
      if (file.customer !== null) expect(customers).toContain(file.customer);
      for (const { company } of file.partners) expect(partners).toContain(company);
      for (const { partner } of file.involvements) expect(partners).toContain(partner);
      for (const { copyOf } of file.quotes.flatMap((quote) => quote.lineItems))
        expect(file.lineItems.map((line) => line.id)).toContain(copyOf);
      expect(owners).toContain(file.deal.properties['hubspot_owner_id']);
      if (typeof file.story?.expectedCreditTo === 'string') expect(partners).toContain(file.story.expectedCreditTo);
    }
  });

  test('every property and value would be accepted by the portal', () => {
    const state = new PortalState(portal, () => new Date(portal.today));
    const refused = state.types.all.flatMap((type) => {
      const settable = new Map(
        [...state.definitions.of(type)].map(([key, definition]) => [
          key,
          { ...definition, readOnlyValue: false, hasUniqueValue: false, archived: false },
        ]),
      );
      return state.objects.all(type).flatMap((record) => {
        const { hs_object_id: _, ...values } = Object.fromEntries(record.values);
        return refusals(settable, values).map((each) => `${type.name}/${record.id} ${each.name}: ${each.message}`);
      });
    });
    expect(refused).toEqual([]);
  });

  test('one involvement record a deal and partner', () => {
    for (const file of everyDeal(portal)) {
      const partners = file.involvements.map((each) => each.partner);
      expect(partners).toEqual([...new Set(partners)]);
    }
  });

  test('every deal has a story, every earlier deal is won and belongs to a customer of a deal', () => {
    expect(portal.deals.filter((file) => file.story === undefined).map((file) => file.deal.id)).toEqual([]);
    for (const file of portal.earlierDeals) {
      expect(file.deal.properties['dealstage']).toBe('closedwon');
      expect(portal.deals.map((each) => each.customer)).toContain(file.customer);
    }
  });
});

describe('what the deals of HubSpot’s own portal show', () => {
  const { deals } = loadPortal('hubspot-emea');

  test('every status of a determination is expected somewhere', () => {
    const expected = new Set(deals.flatMap((file) => file.story?.expectedStatus ?? []));
    expect([...expected].sort()).toEqual([...statusNames].sort());
  });

  test('the worked example of the text is there: 740.00 EUR a month, and nothing else', () => {
    const example = deals.find((file) => file.deal.id === '9001');
    expect(
      example?.lineItems.map((line) => [
        line.properties['name'],
        line.properties['price'],
        line.properties['recurringbillingfrequency'],
      ]),
    ).toEqual([['Marketing Hub Professional', '740.00', 'monthly']]);
    expect(example?.story?.expectedMonthly).toEqual({ EUR: '148.00' });
  });

  test('no domain or address belongs to anybody', () => {
    const texts = JSON.stringify([loadPortal('hubspot-emea'), loadPortal('partner-agence')], (key, value: unknown) =>
      key === 'manifest' ? undefined : value,
    );
    const domains = texts.match(/[a-z0-9-]+\.(?:com|fr|de|io|net|org|eu|be|ie|ch|example)\b/g) ?? [];
    expect(domains.length).toBeGreaterThan(50);
    expect(domains.filter((each) => !each.endsWith('.example'))).toEqual([]);
  });
});
