/** HubSpot's own client, pointed at an emulator: it must not notice the difference. */
import { Client } from '@hubspot/api-client';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator.ts';

/** Fully qualified name of the app's object in the portal `hubspot-emea`. */
export const involvementType = 'p147258369_partner_involvement';

export const clientOf = ({ url, token }: Emulator): Client => new Client({ accessToken: token, basePath: url });

export interface Conformance {
  readonly emulator: Emulator;
  readonly client: Client;
  /** A call past the client, for paths that it does not know. */
  ask(
    method: string,
    path: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly json: Record<string, unknown> }>;
}

/** Registers an emulator for the tests of a file or block, as good as new before each of them. */
export function conformance(options: Partial<EmulatorOptions> = {}): Conformance {
  let emulator: Emulator;
  let client: Client;
  beforeAll(async () => {
    emulator = await startEmulator({ portal: 'hubspot-emea', ...options });
    client = clientOf(emulator);
  });
  beforeEach(() => {
    emulator.reset();
  });
  afterAll(() => emulator.close());
  return {
    get emulator() {
      return emulator;
    },
    get client() {
      return client;
    },
    async ask(method, path, body) {
      const headers = { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' };
      const answer = await fetch(emulator.url + path, {
        method,
        headers,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> };
    },
  };
}

/** What an ApiException carries. */
export interface Refusal {
  readonly code: number;
  readonly body: {
    readonly category?: string;
    readonly subCategory?: string;
    readonly message: string;
    readonly correlationId: string;
    readonly policyName?: string;
    readonly errors?: readonly {
      readonly code?: string;
      readonly context?: Readonly<Record<string, readonly string[]>>;
    }[];
  };
}

/** The refusal that a call ends in; throws where the call is answered. */
export async function refusal(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('the call was answered');
}
