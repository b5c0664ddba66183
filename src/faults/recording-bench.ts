/** An emulated portal of its own in which facts are recorded by the built function while HubSpot fails. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Emulator, startEmulator } from '../preview/emulator/emulator.ts';
import { loadPortal } from '../preview/portals/load.ts';
import type { DealView } from '../contract/deal-view.ts';
import type { RecordRequestInput } from '../contract/recording-request.ts';
import type { DealEngagementResponse, RecordEngagementResponse } from '../contract/response.ts';
import { builtFunction } from './built-function.ts';
import { type Answered, type Asked } from './exchange.ts';
import { type Plan, startFailingHubSpot } from './failing-hubspot.ts';

const portalName = 'hubspot-emea';

export interface Fact {
  readonly name: string;
  readonly dealId: string;
  readonly record: RecordRequestInput['record'];
  /** Where it is kept: type, property, and the value that it has then. */
  readonly kept: {
    readonly type: 'deals' | 'companies' | 'involvement';
    readonly partnerId?: string;
    readonly property: string;
    readonly value: string;
  };
  /** A partner company that is associated with the deal before, and has no record of its part in it yet. */
  readonly joinedBy?: string;
}

/** What is in the portal of one fact. */
export interface Kept {
  /** Records of the deal and partner, or the one record that there is. */
  readonly records: number;
  readonly value: string | null;
  /** How often the request stands in the record's log. */
  readonly logged: number;
  /** Estimates on the deal, for lists. */
  readonly outputs: string;
}

export interface Attempt {
  readonly answer: RecordEngagementResponse;
  readonly milliseconds: number;
  readonly asked: readonly Asked[];
}

const valuesSchema = z.record(z.string(), z.string().nullable());
const recordSchema = z.object({ properties: valuesSchema });
const foundSchema = z.object({ results: z.array(recordSchema) });
const outputs = [
  'roe_status',
  'roe_next_action',
  'roe_proof_status',
  'roe_proof_due',
  'roe_monthly_commission',
  'roe_maximum_commission',
];

export class RecordingBench {
  readonly #portal = loadPortal(portalName);
  readonly #record = builtFunction(portalName, 'record_engagement');
  readonly #engage = builtFunction(portalName, 'deal_engagement');
  readonly #emulator: Emulator;
  readonly #seen = new Map<Fact, DealView['revisions']>();
  #requestId = '';
  #basedOn: DealView['revisions'] = {};

  static async start(): Promise<RecordingBench> {
    return new RecordingBench(await startEmulator({ portal: portalName }));
  }

  private constructor(emulator: Emulator) {
    this.#emulator = emulator;
  }

  /** The portal as its files have it, and a user who looks at the deal before recording the fact. */
  async prepare(fact: Fact): Promise<void> {
    this.#emulator.reset();
    const { dealId, joinedBy } = fact;
    if (joinedBy !== undefined)
      await this.#ask({
        method: 'PUT',
        path: `/crm/objects/2026-09/deals/${dealId}/associations/default/companies/${joinedBy}`,
        body: '',
      });
    this.#requestId = randomUUID();
    // The portal is the same each time, and so is what the user sees.
    this.#basedOn = this.#seen.get(fact) ?? (await this.view(dealId)).revisions;
    this.#seen.set(fact, this.#basedOn);
  }

  async view(dealId: string): Promise<DealView> {
    this.#environment(this.#emulator.url);
    const answer = (await this.#engage({
      propertiesToSend: { hs_object_id: dealId },
      parameters: this.#reader,
    })) as DealEngagementResponse;
    if (!answer.ok) throw new Error(answer.message);
    return answer.view;
  }

  /** The same request each time, as a user who chooses Record again sends it. */
  async attempt({ dealId, record }: Fact, plan: Plan, locale: 'fr' | 'en' = 'en'): Promise<Attempt> {
    const hubspot = await startFailingHubSpot((asked) => this.#ask(asked), plan);
    try {
      this.#environment(hubspot.url);
      const started = performance.now();
      const parameters = {
        ...this.#reader,
        locale,
        requestId: this.#requestId,
        recordedBy: 'Nora Petit',
        basedOn: this.#basedOn,
        record,
      };
      const answer = (await this.#record({
        propertiesToSend: { hs_object_id: dealId },
        parameters,
      })) as RecordEngagementResponse;
      return { answer, milliseconds: performance.now() - started, asked: hubspot.asked };
    } finally {
      await hubspot.close();
    }
  }

  async kept({ dealId, kept }: Fact): Promise<Kept> {
    const deal = await this.#read(
      'deals',
      dealId,
      kept.type === 'deals' ? [kept.property, 'roe_audit', ...outputs] : outputs,
    );
    const records =
      kept.type === 'deals'
        ? [deal]
        : kept.type === 'companies'
          ? [await this.#read('companies', kept.partnerId ?? '', [kept.property, 'roe_audit'])]
          : await this.#involvements(`${dealId}:${kept.partnerId ?? ''}`, [kept.property, 'roe_audit']);
    const [first] = records;
    const log = first?.['roe_audit'] ?? '';
    return {
      records: records.length,
      value: first?.[kept.property] ?? null,
      logged: log.split(this.#requestId).length - 1,
      outputs: JSON.stringify(outputs.map((name) => deal[name] ?? null)),
    };
  }

  close(): Promise<void> {
    return this.#emulator.close();
  }

  get #reader() {
    return { locale: 'en', timeZone: this.#portal.timeZone };
  }

  get #involvementType(): string {
    return this.#portal.involvementTypeId;
  }

  #environment(baseUrl: string): void {
    Object.assign(process.env, {
      PRIVATE_APP_ACCESS_TOKEN: this.#emulator.token,
      HUBSPOT_API_BASE: baseUrl,
      ROE_NOW: new Date(this.#portal.today).toISOString(),
    });
  }

  async #ask({ method, path, body }: Asked): Promise<Answered> {
    const headers = { authorization: `Bearer ${this.#emulator.token}`, 'content-type': 'application/json' };
    const response = await fetch(this.#emulator.url + path, {
      method,
      headers: body === '' ? { authorization: headers.authorization } : headers,
      ...(body === '' ? {} : { body }),
    });
    return { status: response.status, body: await response.text() };
  }

  async #read(type: string, id: string, properties: readonly string[]): Promise<z.output<typeof valuesSchema>> {
    const { body } = await this.#ask({
      method: 'GET',
      path: `/crm/objects/2026-09/${type}/${id}?properties=${properties.join(',')}`,
      body: '',
    });
    return recordSchema.parse(JSON.parse(body)).properties;
  }

  async #involvements(key: string, properties: readonly string[]): Promise<z.output<typeof valuesSchema>[]> {
    const filterGroups = [{ filters: [{ propertyName: 'roe_key', operator: 'EQ', value: key }] }];
    const { body } = await this.#ask({
      method: 'POST',
      path: `/crm/objects/2026-09/${this.#involvementType}/search`,
      body: JSON.stringify({ filterGroups, properties, limit: 100 }),
    });
    return foundSchema.parse(JSON.parse(body)).results.map((record) => record.properties);
  }
}
