/** A HubSpot to render cards in for tests: the worker's globals, a reader, and a function that answers as told. */
import type { DealView } from '../../contract/deal-view.ts';
import type { DealEngagementResponse } from '../../contract/response.ts';

export interface Call {
  readonly name: string;
  readonly options: { readonly propertiesToSend?: readonly string[]; readonly parameters?: unknown };
  readonly answer: (response: unknown) => Promise<void>;
  readonly reject: (error?: Error) => Promise<void>;
}

export const calls: Call[] = [];

// The SDK looks for its worker when it is imported: these stand before the first import of it.
const worker = globalThis as unknown as { self: unknown; serverless: unknown; extend_V2: unknown };
worker.self = globalThis;
worker.extend_V2 = () => undefined;
worker.serverless = (name: string, options: Call['options']) =>
  new Promise((resolve, refuse) => {
    const settled = () =>
      new Promise<void>((done) => {
        setTimeout(done, 0);
      });
    calls.push({
      name,
      options,
      answer: (response) => {
        resolve(response);
        return settled();
      },
      reject: (error = new Error('There was a problem reaching the app’s API.')) => {
        refuse(error);
        return settled();
      },
    });
  });

export const lastCall = (): Call => {
  const call = calls.at(-1);
  if (call === undefined) throw new Error('The card has not called its function.');
  return call;
};

/** The renderer's own `waitFor` looks again only when something is drawn. */
export async function called(): Promise<void> {
  for (let tries = 0; calls.length === 0 && tries < 100; tries += 1)
    await new Promise((done) => {
      setTimeout(done, 1);
    });
}

export const success = (view: DealView): DealEngagementResponse => ({ ok: true, view });
