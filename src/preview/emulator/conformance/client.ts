/** HubSpot's own client, pointed at an emulator: it must not notice the difference. */
import { Client } from '@hubspot/api-client';
import type { Emulator } from '../emulator.ts';

/** Fully qualified name of the app's object in the portal `hubspot-emea`. */
export const involvementType = 'p147258369_partner_involvement';

export const clientOf = ({ url, token }: Emulator): Client => new Client({ accessToken: token, basePath: url });

/** What an ApiException carries. */
export interface Refusal {
  readonly code: number;
  readonly body: {
    readonly category?: string;
    readonly message: string;
    readonly correlationId: string;
    readonly policyName?: string;
    readonly errors?: readonly { readonly context?: Readonly<Record<string, readonly string[]>> }[];
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
