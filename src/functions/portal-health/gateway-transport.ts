/** The gateway's calls as the health check asks them: it only reads, and everything shares one deadline. */
import { createCalls, type CallsOptions } from '../../crm/gateway/calls.ts';
import { failed } from '../../crm/gateway/failure.ts';
import { notice, type Noticed, type Transport } from '../../install/transport.ts';

export function createGatewayTransport(options: CallsOptions, now: () => number): Transport {
  const noticed: Noticed = {};
  const calls = createCalls({
    ...options,
    onHeaders: (headers) => {
      notice(noticed, (name) => (typeof headers[name] === 'string' ? headers[name] : null), now());
    },
  });
  return {
    noticed,
    async ask({ method, ...question }) {
      // Definitions are changed by the installer, with a key of its own.
      if (method === 'PATCH' || method === 'DELETE')
        return failed({ kind: 'refused', status: 405, codes: [], properties: [] });
      return calls.send({ method, ...question });
    },
  };
}
