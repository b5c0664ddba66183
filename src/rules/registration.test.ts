/** Outils de vente partagée. */
import { aDeal, aPartner, aRegistration, codes, deciding, determined, missingPaths, verdicts } from './testing/a-deal.ts';

const registered = (more: Parameters<typeof aRegistration>[1], involvedInSale: boolean | null = null, deal = {}) =>
  determined(aDeal({ partners: [aPartner('A', { involvedInSale })], registrations: [aRegistration('A', more)] }, deal));
const unregistered = (involvedInSale: boolean | null, deal = {}) => determined(aDeal({ partners: [aPartner('A', { involvedInSale })], registrations: [] }, deal));

test.each(['client.example', 'CLIENT.example', 'www.client.example', 'client.example.', 'client.example..', 'https://client.example', 'https://www.client.example/fr?page=1', 'client.example:443', 'client.example#top'])('registered on %s, bought on client.example: the same domain (REG-02)', (domain) => {
  expect(verdicts(registered({ domain }))).toBe('yes/yes');
});

test.each(['shop.client.example', 'example'])('registered on %s, bought on client.example: a part of it, HubSpot decides (A-40)', (domain) => {
  const found = registered({ domain });
  expect(verdicts(found)).toBe('needs_hubspot_decision/needs_hubspot_decision');
  expect(codes(found)).toContain('registered_on_related_domain');
});

test.each(['notclient.example', 'wwwclient.example', 'client.example2', 'client', 'shop.client.www.example'])('%s merely looks like client.example: another domain', (domain) => {
  expect(verdicts(registered({ domain }))).toBe('no/no');
});

test('a domain that is stated as related is HubSpot’s to judge (A-40)', () => {
  expect(verdicts(registered({ domain: 'client.fr' }, null, { relatedDomains: ['client.fr'] }))).toBe('needs_hubspot_decision/needs_hubspot_decision');
  expect(verdicts(registered({ domain: 'www.client.fr' }, null, { relatedDomains: ['client.de', 'https://client.fr/'] }))).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test('that other domains of the customer are stated says nothing of one that is not among them', () => {
  expect(verdicts(registered({ domain: 'other.example' }, null, { relatedDomains: ['client.fr'] }))).toBe('no/no');
  expect(verdicts(registered({ domain: 'other.example' }, null, { relatedDomains: ['client.example'] }))).toBe('no/no');
});

test('another domain bars credit (REG-02), and a stated part in the sale leaves it to HubSpot (REG-03, A-39)', () => {
  expect(verdicts(registered({ domain: 'other.example' }))).toBe('no/no');
  expect(verdicts(registered({ domain: 'other.example' }, false))).toBe('no/no');
  expect(verdicts(registered({ domain: 'other.example' }, true))).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test('while the deal is open, the domain can still be put right', () => {
  const found = registered({ domain: 'other.example' }, null, { stage: 'open', closeDate: '2026-02-01' });
  expect(found.status).toBe('at_risk');
  expect(found.nextActions).toContainEqual(expect.objectContaining({ what: 'correct_registration_domain', partnerId: 'A' }));
});

test('not registered: no without a part in the sale, HubSpot with one, asked where nobody says (REG-03, A-39)', () => {
  expect(verdicts(unregistered(false))).toBe('no/no');
  expect(verdicts(unregistered(true))).toBe('needs_hubspot_decision/needs_hubspot_decision');
  const untold = unregistered(null);
  expect(verdicts(untold)).toBe('pending/pending');
  expect(missingPaths(untold)).toContain('partners[0].involvedInSale');
});

test('an old domain registration is not accepted (REG-05)', () => {
  const found = determined(aDeal({ partners: [aPartner('A', { involvedInSale: false })], registrations: [aRegistration('A', { kind: 'domain' })] }));
  expect(verdicts(found)).toBe('no/no');
  expect(deciding(found, 'noted')).toEqual(expect.arrayContaining(['REG-05', 'REG-01']));
});

test('registered on the close date is in time, a day later is HubSpot’s (A-41)', () => {
  expect(verdicts(registered({ registeredOn: '2025-10-15' }))).toBe('yes/yes');
  expect(verdicts(registered({ registeredOn: '2025-10-16' }))).toBe('needs_hubspot_decision/needs_hubspot_decision');
});

test.each([
  [{ kind: null }, 'registrations[0].kind'],
  [{ domain: null }, 'registrations[0].domain'],
  [{ registeredOn: null }, 'registrations[0].registeredOn'],
])('%j is asked for', (more, path) => {
  const found = registered(more);
  expect(verdicts(found)).toBe('pending/pending');
  expect(missingPaths(found)).toEqual([path]);
});

test('an unknown purchase domain is asked for, and nothing else', () => {
  const found = determined(aDeal({}, { purchaseDomain: null }));
  expect(verdicts(found)).toBe('pending/pending');
  expect(missingPaths(found)).toEqual(['deal.purchaseDomain']);
});

test('of two registrations the one in order counts, in whichever place', () => {
  for (const registrations of [[aRegistration('A', { domain: 'other.example' }), aRegistration('A')], [aRegistration('A'), aRegistration('A', { domain: 'other.example' })]]) {
    expect(verdicts(determined(aDeal({ registrations })))).toBe('yes/yes');
  }
});

test('a HubSpot collaboration asks for no registration of the partner’s own (HC-03)', () => {
  expect(verdicts(determined(aDeal({ registrations: [] }, { motion: 'hubspot_collaboration' })))).toBe('yes/no');
});

test('registered before it was qualified: a warning, and nothing is taken away (REG-04)', () => {
  const found = registered({ solidRelationship: false });
  expect(verdicts(found)).toBe('yes/yes');
  expect(found.warnings).toContainEqual(expect.objectContaining({ ruleId: 'REG-04', code: 'registered_before_qualified' }));
});
