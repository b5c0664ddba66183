/** The calls of an extension to the app's functions, as the preview's switches want them; failures go to the preview bar. */
import { useCallback } from 'react';
import type { PortalInfo } from '../../../protocol.ts';
import type { HostCalls, ServerlessAnswer, ServerlessOptions } from '../wire.ts';
import { callFunction } from './ask.ts';
import type { Place } from './place.ts';
import type { Tell } from './Toasts.tsx';
import type { HostWords } from './words.ts';

interface Caller {
  readonly portal: PortalInfo;
  readonly place: Place;
  readonly words: HostWords;
  readonly tell: Tell;
}

/** @param dealId absent where the extension belongs to no record: then no property can be sent along */
export function useServerless({ portal, place, words, tell }: Caller, dealId?: string): HostCalls['serverless'] {
  const { fault } = place;
  const today = place.today ?? portal.today;
  const { trouble } = tell;
  return useCallback(
    async (name: string, { propertiesToSend = [], parameters }: ServerlessOptions): Promise<ServerlessAnswer> => {
      if (dealId === undefined && propertiesToSend.length > 0)
        return { ok: false, message: 'propertiesToSend needs a record, and here is none.' };
      const record = dealId === undefined ? {} : { dealId };
      const answer = await callFunction(portal.name, name, { ...record, propertiesToSend, parameters, today, fault });
      trouble(
        answer.refused === undefined
          ? answer.ok
            ? undefined
            : `${words.functionFailed}: ${answer.cause}`
          : words.refused(answer.refused.join(', '), portal.portalId),
      );
      return answer;
    },
    [portal.name, portal.portalId, dealId, today, fault, trouble, words],
  );
}
