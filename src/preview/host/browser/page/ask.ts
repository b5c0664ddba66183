/** The page's questions to the preview's server: the same origin, nowhere else. */
import { useEffect, useState } from 'react';
import { keyHeader } from './key.ts';
import type { DealRecord, DealRow, FunctionAnswer, FunctionCall, PortalProblem, Start } from '../../../protocol.ts';

/** The preview answers, and the portal behind it does not. */
class Unanswered extends Error {
  readonly problem: PortalProblem;
  constructor(problem: PortalProblem) {
    super(problem.problem);
    this.problem = problem;
  }
}

/** The server and this page are built together, so its answers are taken by their types. */
async function get<T>(path: string): Promise<T | undefined> {
  const response = await fetch(path, { headers: { accept: 'application/json', ...keyHeader() } });
  if (response.status === 401) throw new Unanswered({ problem: 'no_key' });
  if (response.status === 404) return undefined;
  if (response.status === 502) throw new Unanswered((await response.json()) as PortalProblem);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}

export const useStart = () => useAsked<Start>('/api/start');
export const useDeals = (portal: string, words: string) =>
  useAsked<readonly DealRow[]>(
    `/api/portals/${encodeURIComponent(portal)}/deals${words === '' ? '' : `?q=${encodeURIComponent(words)}`}`,
  );
/** `version`: counted up to read the record anew; what was read before stands until then. */
export const useDeal = (portal: string, id: string, version: number) =>
  useAsked<DealRecord>(`/api/portals/${encodeURIComponent(portal)}/deals/${encodeURIComponent(id)}`, version);

export async function callFunction(portal: string, name: string, call: FunctionCall): Promise<FunctionAnswer> {
  try {
    const response = await fetch(`/api/portals/${encodeURIComponent(portal)}/functions/${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...keyHeader() },
      body: JSON.stringify(call),
    });
    if (!response.ok) return { ok: false, message: String(response.status), cause: await response.text() };
    return (await response.json()) as FunctionAnswer;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, message: cause, cause };
  }
}

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly problem?: PortalProblem }
  | { readonly state: 'answered'; readonly value: T | undefined };

/** Asks again whenever the path or the version changes; an answer to an older question is dropped. */
function useAsked<T>(path: string, version = 0): Asked<T> {
  const [held, setHeld] = useState<{ readonly path: string; readonly asked: Asked<T> }>({
    path,
    asked: { state: 'asking' },
  });
  useEffect(() => {
    let current = true;
    get<T>(path).then(
      (value) => {
        if (current) setHeld({ path, asked: { state: 'answered', value } });
      },
      (error: unknown) => {
        if (current)
          setHeld({
            path,
            asked: { state: 'failed', ...(error instanceof Unanswered ? { problem: error.problem } : {}) },
          });
      },
    );
    return () => {
      current = false;
    };
  }, [path, version]);
  return held.path === path ? held.asked : { state: 'asking' };
}
