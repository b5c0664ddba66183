/** The gateway's calls as the health check and its repairs ask them; everything shares one deadline. */
import { createCalls, type CallsOptions } from '../crm/gateway/calls.ts';
import { failed } from '../crm/gateway/failure.ts';
import { notice, type Noticed, type Transport } from '../install/transport.ts';

/** `reads`: a check changes nothing. `repairs`: records and labels, each of which may be asked twice without harm. */
export function createGatewayTransport(
  options: CallsOptions,
  now: () => number,
  may: 'reads' | 'repairs' = 'reads',
): Transport {
  const noticed: Noticed = {};
  const calls = createCalls({
    ...options,
    onHeaders: (headers) => {
      notice(noticed, (name) => (typeof headers[name] === 'string' ? headers[name] : null), now());
    },
  });
  return {
    noticed,
    async ask({ method, path, ...question }) {
      // Definitions of objects and properties are changed by the installer, with a key of its own.
      if ((method === 'PATCH' || method === 'DELETE') && !(may === 'repairs' && path.startsWith('/crm/objects/')))
        return failed({ kind: 'refused', status: 405, codes: [], properties: [] });
      return calls.send({ method, path, ...question });
    },
  };
}
