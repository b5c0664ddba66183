/**
 * Which scopes the calls of the app's functions need, by audience, and what for. `scopes-of-calls.test.ts` holds this
 * against the calls that the functions make. Which scope opens which call: `src/hubspot-pages/scopes.ts`, whose sources
 * were read 29 November 2026.
 */
import type { Audience } from '../app-manifest.ts';

const everywhere = [
  // On no page as a demand; the guide to the account names it, and every template with static authentication asks for it.
  ['oauth', 'tell which account the app is in'],
  ['crm.objects.deals.read', 'read deals'],
  ['crm.objects.deals.write', 'record facts on deals'],
  ['crm.objects.line_items.read', 'read line items'],
  ['crm.objects.companies.read', 'read customers and partners'],
  ['crm.objects.custom.read', 'read partners’ parts in deals, and settings'],
  ['crm.objects.custom.write', 'record partners’ parts in deals, and settings'],
  ['crm.schemas.custom.read', 'find the app’s own objects'],
  ['settings.currencies.read', 'convert amounts'],
] as const;

export const scopesOfCalls: Readonly<Record<Audience, ReadonlyMap<string, string>>> = {
  hubspot: new Map<string, string>([...everywhere, ['crm.objects.companies.write', 'record what holds of a partner']]),
  partner: new Map<string, string>([...everywhere, ['crm.objects.partner-clients.read', 'read the partner’s clients']]),
};
