/** A sample portal with its functions, and what they answer of its deals while nothing fails. */
import { startEmulator } from '../preview/emulator/emulator.ts';
import { loadPortal } from '../preview/portals/load.ts';
import type { DealView } from '../contract/deal-view.ts';
import type { DealEngagementResponse } from '../contract/response.ts';
import { askDeal, builtFunction } from './built-function.ts';
import { type Answered, type Asked } from './exchange.ts';
import { type Plan, questionOf, startFailingHubSpot } from './failing-hubspot.ts';
import type { Names } from './judge.ts';

interface Asking {
  readonly answer: DealEngagementResponse;
  readonly milliseconds: number;
  readonly asked: readonly Asked[];
}

export interface SamplePortal {
  readonly dealIds: readonly string[];
  readonly names: Names;
  /** Asks of a deal while the plan goes wrong; a process that has never asked before. */
  readonly ask: (dealId: string, plan: Plan, locale?: 'fr' | 'en') => Promise<Asking>;
  readonly whole: (dealId: string) => Promise<{ readonly view: DealView; readonly asked: readonly Asked[] }>;
  readonly close: () => Promise<void>;
}

export async function openSamplePortal(name: string): Promise<SamplePortal> {
  const portal = loadPortal(name);
  const emulator = await startEmulator({ portal });
  const main = builtFunction(name, 'deal_engagement');
  const headers = { authorization: `Bearer ${emulator.token}`, 'content-type': 'application/json' };

  /** The function only reads, so a question has one answer. */
  const answers = new Map<string, Promise<Answered>>();
  const answerOf = (asked: Asked): Promise<Answered> => {
    const known = answers.get(questionOf(asked));
    if (known !== undefined) return known;
    const body = asked.body === '' ? {} : { body: asked.body };
    const answer = fetch(emulator.url + asked.path, { method: asked.method, headers, ...body }).then(
      async (response) => ({ status: response.status, body: await response.text() }),
    );
    answers.set(questionOf(asked), answer);
    return answer;
  };

  const ask: SamplePortal['ask'] = async (dealId, plan, locale = 'en') => {
    const hubspot = await startFailingHubSpot(answerOf, plan);
    try {
      const now = new Date(portal.today).toISOString();
      return {
        ...(await askDeal(main, {
          dealId,
          locale,
          timeZone: portal.timeZone,
          baseUrl: hubspot.url,
          token: emulator.token,
          now,
        })),
        asked: hubspot.asked,
      };
    } finally {
      await hubspot.close();
    }
  };

  /** A busy machine may not be in time even for an answer in order. */
  const inOrder = async (dealId: string, times = 3): ReturnType<SamplePortal['whole']> => {
    const { answer, asked } = await ask(dealId, () => null);
    if (answer.ok && !answer.view.notices.some(({ text }) => text.includes('did not answer in time')))
      return { view: answer.view, asked };
    if (times > 1) return inOrder(dealId, times - 1);
    throw new Error(`${dealId}: ${answer.ok ? 'something is unread although HubSpot answers' : answer.code}`);
  };

  const wholes = new Map<string, ReturnType<SamplePortal['whole']>>();
  return {
    dealIds: portal.deals.map(({ deal }) => deal.id),
    names: new Map(portal.partners.map(({ id, properties }) => [id, String(properties['name'])])),
    ask,
    whole(dealId) {
      const known = wholes.get(dealId);
      if (known !== undefined) return known;
      const whole = inOrder(dealId);
      wholes.set(dealId, whole);
      return whole;
    },
    close: () => emulator.close(),
  };
}
