/** A deal, its customer and what lies around them, as big as a test wants it, behind a server that tells rounds of calls apart. */
import { type AcceptedName, keyOfName, valueOfName } from '../accepted-names.ts';
import { deadlineIn } from '../gateway/deadline.ts';
import { createGateway } from '../gateway/gateway.ts';
import { blankMemory, type InstallationMemory } from '../gateway/installation-memory.ts';
import {
  type Reply,
  type Request,
  type ScriptedServer,
  startScriptedServer,
} from '../gateway/testing/scripted-server.ts';
import { answerOf, type SmallCrm } from '../gateway/testing/small-crm.ts';
import type { Manifest } from '../manifest-schema.ts';
import { readDeal } from '../read-deal.ts';

const settingType = '2-78';

export const numbers = (count: number, from = 1): string[] =>
  Array.from({ length: count }, (_, index) => String(from + index));

export interface DealCrmOptions {
  readonly lines?: number;
  readonly partners?: number;
  /** Other deals that the customer won, each with one line, one partner and a company `7nnn` of its own. */
  readonly earlier?: number;
  readonly currency?: string | null;
  /** True: one more partner, 799, stands in an involvement and is not associated with the deal. */
  readonly named?: boolean;
  /** The customer among the partner's clients: associated with its company, to be found by its domain, or not at all. */
  readonly client?: 'associated' | 'by domain' | null;
  /** What the line items are called, and names that were accepted in the portal; null: it has no object of settings. */
  readonly name?: string;
  readonly accepted?: readonly AcceptedName[] | null;
}

export function crmWith({
  lines = 1,
  partners = 1,
  earlier = 0,
  currency = 'EUR',
  named = false,
  client = null,
  name = 'Sales Hub Professional',
  accepted = [],
}: DealCrmOptions): SmallCrm {
  const partnerIds = numbers(partners, 700);
  const involved = [...partnerIds, ...(named ? ['799'] : [])];
  const earlierIds = numbers(earlier, 8000);
  const lineIds = numbers(lines, 30_000);
  const won = { hs_is_closed_won: 'true', closedate: '2024-01-10T10:00:00Z' };
  return {
    involvementType: '2-77',
    ...(accepted === null ? {} : { settingType }),
    records: {
      deals: {
        '9001': {
          dealname: 'D',
          deal_currency_code: currency,
          hs_is_closed_won: 'true',
          closedate: '2025-10-15T14:00:00Z',
        },
        ...Object.fromEntries(earlierIds.map((id) => [id, won])),
      },
      line_items: Object.fromEntries(
        [...lineIds, ...numbers(earlier, 40_000)].map((id) => [
          id,
          { name, recurringbillingfrequency: 'monthly', amount: '90' },
        ]),
      ),
      companies: {
        '501': { name: 'Company 501', domain: 'client.example' },
        ...Object.fromEntries([...involved, ...numbers(earlier, 7000)].map((id) => [id, { name: `Company ${id}` }])),
      },
      partner_clients:
        client === null
          ? {}
          : { '88001': { hs_client_domain_name: 'client.example', hs_all_active_products: 'Sales Hub Starter' } },
      [settingType]: Object.fromEntries(
        (accepted ?? []).map((each) => [each.record, { roe_key: keyOfName(each.name), roe_value: valueOfName(each) }]),
      ),
      '2-77': Object.fromEntries([
        ...involved.map((id, index) => [String(50_000 + index), { roe_partner_company_id: id }] as const),
        ...numbers(earlier, 60_000).map((id) => [id, { roe_partner_company_id: '700' }] as const),
      ]),
    },
    links: {
      'deals/9001 -> line_items': lineIds.map((id) => ({ id })),
      'deals/9001 -> companies': [
        { id: '501', labels: ['Primary'] },
        ...partnerIds.map((id) => ({ id, labels: ['Originating partner'] })),
      ],
      'deals/9001 -> 2-77': involved.map((_, index) => ({ id: String(50_000 + index) })),
      'companies/501 -> deals': ['9001', ...earlierIds].map((id) => ({ id })),
      'companies/501 -> partner_clients': client === 'associated' ? [{ id: '88001' }] : [],
      ...Object.fromEntries(
        earlierIds.flatMap((id, index) => [
          [`deals/${id} -> line_items`, [{ id: String(40_000 + index) }]],
          [`deals/${id} -> 2-77`, [{ id: String(60_000 + index) }]],
          [
            `deals/${id} -> companies`,
            [{ id: '501', labels: ['Primary'] }, { id: '700' }, { id: String(7000 + index) }],
          ],
        ]),
      ),
    },
  };
}

/** An answer waits until nothing more is asked for this long: what is asked without waiting for an answer is one round. */
const quiet = 40;

export interface ReadOptions {
  readonly manifest: Manifest;
  /** Answers in place of the CRM where it is not null. */
  readonly fault?: (request: Request) => Reply | null;
  /** What the process knows of the portal from before; absent: nothing. */
  readonly memory?: InstallationMemory;
}

export async function readFrom(
  crm: SmallCrm,
  servers: ScriptedServer[],
  { manifest, fault = () => null, memory = blankMemory() }: ReadOptions,
) {
  let rounds = 0;
  let held: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let seen = performance.eventLoopUtilization();
  /** The reader shares this process: while it is still at work on the answers before, more questions may come. */
  function flush(): void {
    const { utilization } = performance.eventLoopUtilization(seen);
    seen = performance.eventLoopUtilization();
    if (utilization > 0.25) {
      timer = setTimeout(flush, quiet);
      return;
    }
    rounds += 1;
    const all = held;
    held = [];
    for (const one of all) one();
  }
  const server = await startScriptedServer(
    (request) => fault(request) ?? answerOf(crm, request),
    () =>
      new Promise((release) => {
        held.push(release);
        clearTimeout(timer);
        timer = setTimeout(flush, quiet);
      }),
  );
  servers.push(server);
  const gateway = createGateway({
    baseUrl: server.url,
    token: 't',
    deadline: deadlineIn(7_000),
    memory,
    random: () => 0,
  });
  const outcome = await readDeal('9001', { gateway, manifest, memory });
  return { outcome, calls: gateway.log.length, paths: gateway.log.map(({ path }) => path), rounds, memory, server };
}
