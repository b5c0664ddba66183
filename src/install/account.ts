/** Whose portal a token opens, and which version of the API that portal answers. */
import { type GatewayResult, succeeded } from '../crm/gateway/failure.ts';
import { read } from '../crm/gateway/read-answer.ts';
import { accountSchema } from './answers.ts';
import { accountPath, type Version, versions } from './paths.ts';
import type { Transport } from './transport.ts';

export interface Account {
  readonly portalId: string;
  readonly version: Version;
  readonly timeZone: string | null;
  readonly companyCurrency: string | null;
}

/** The newest version that the portal knows; a portal that answers none of them is not found. */
export async function readAccount(transport: Transport): Promise<GatewayResult<Account>> {
  const [newest, ...older] = versions;
  let answer = await ask(transport, newest);
  for (const version of older) {
    if (answer.ok || answer.failure.kind !== 'not_found') break;
    answer = await ask(transport, version);
  }
  return answer;
}

async function ask(transport: Transport, version: Version): Promise<GatewayResult<Account>> {
  const answer = read(await transport.ask({ method: 'GET', path: accountPath(version) }), accountSchema);
  if (!answer.ok) return answer;
  const { portalId, timeZone, companyCurrency } = answer.value;
  return succeeded({ portalId, version, timeZone: timeZone ?? null, companyCurrency: companyCurrency ?? null });
}
