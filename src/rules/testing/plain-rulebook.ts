/** A rulebook for tests of the rules alone: products are named by a handful of plain names. */
import { edition20250903 } from '../editions/2025-09-03.ts';
import type { ProductEdition, ProductLine } from '../../facts/schema.ts';
import type { Classification, Rulebook } from '../language/rulebook.ts';

const hubs: Readonly<Record<string, ProductLine>> = {
  Marketing: 'marketing_hub',
  Sales: 'sales_hub',
  Service: 'service_hub',
  Content: 'content_hub',
  Data: 'data_hub',
  Commerce: 'commerce_hub',
};
const editions: Readonly<Record<string, ProductEdition>> = {
  Starter: 'starter',
  Professional: 'professional',
  Enterprise: 'enterprise',
  Free: 'free',
};

/** "Marketing Hub Professional", "Reports add-on", "Credits pack", "Core Seat"; anything else is not recognised. */
function classify(name: string): Classification {
  const subscription = (
    productLine: ProductLine,
    edition: ProductEdition,
    addOn: string | null = null,
  ): Classification => ({ productLine, edition, addOn, kindHint: null });
  const [, hub, edition] = /^(\w+) Hub(?: (\w+))?$/.exec(name) ?? [];
  const line = hub === undefined ? undefined : hubs[hub];
  if (line !== undefined)
    return subscription(line, edition === undefined ? 'unknown' : (editions[edition] ?? 'unknown'));
  if (name === 'Reports add-on') return subscription('reporting_add_on', 'none');
  if (name === 'Email add-on') return subscription('other_add_on', 'none', 'transactional_email');
  if (name === 'Strange add-on') return subscription('other_add_on', 'none');
  if (name === 'Credits pack') return { ...subscription('hubspot_credits', 'none'), kindHint: 'subscription' };
  if (name === 'Credits overage') return { ...subscription('hubspot_credits', 'none'), kindHint: 'overage' };
  if (name === 'Core Seat') return subscription('core_seats', 'none');
  if (name === 'Onboarding') return { ...subscription('services', 'none'), kindHint: 'one_time' };
  if (name.startsWith('Customer Platform '))
    return subscription('customer_platform', editions[name.slice(18)] ?? 'unknown');
  return subscription('unclassified', 'unknown');
}

export const plainRulebook: Rulebook = { editions: [edition20250903], classify };
