/** One call to HubSpot and its answer, as they travel. */
import type { ServerResponse } from 'node:http';

export interface Asked {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: string;
}
export interface Answered {
  readonly status: number;
  readonly body: string;
}

export function send(outgoing: ServerResponse, { status, body }: Answered): void {
  outgoing.writeHead(status, { 'content-type': 'application/json' });
  outgoing.end(body);
}
