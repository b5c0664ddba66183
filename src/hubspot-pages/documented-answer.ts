/** How sure we are that HubSpot itself says so. */
export type Certainty = 'page' | 'spec' | 'mirror' | 'not shown';

/** Where an answer was read. */
export interface DocumentedSource {
  readonly certainty: Certainty;
  readonly url: string;
  /** The date the page itself states; null where it states none. */
  readonly modified: string | null;
  readonly read: string;
}

/** One answer of HubSpot's API as HubSpot's own pages show it. Facts only; the source stands beside each. */
export interface DocumentedAnswer {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  /** The version shown: '2026-09', '2026-03', 'v4' ... */
  readonly version: string;
  readonly source: DocumentedSource;
  readonly status: number | null;
  readonly requestRequires?: readonly string[];
  readonly request?: unknown;
  readonly answer?: unknown;
  /** Field paths of the answer (or, with `request.` before them, of the request) with type and required or optional. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly note?: string;
}
