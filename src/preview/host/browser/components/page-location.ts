/** Where a link to a page of the app leads: parameters that the path names are filled in, the others go into the query. */
import * as z from 'zod';
import type { PageLocation } from '../wire.ts';

const given = z.record(z.string(), z.string()).catch({});

/** `missing`: what the path names and nobody says; the page is not reached without it. */
export function pageLocation(
  to: string,
  params: unknown,
): { readonly at: PageLocation; readonly missing: readonly string[] } {
  const said = given.parse(params ?? {});
  const named = to
    .split('/')
    .filter((segment) => segment.startsWith(':'))
    .map((segment) => segment.slice(1));
  const segments = to
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => (segment.startsWith(':') ? encodeURIComponent(said[segment.slice(1)] ?? segment) : segment));
  return {
    at: {
      path: `/${segments.join('/')}`,
      params: Object.fromEntries(Object.entries(said).filter(([name]) => !named.includes(name))),
    },
    missing: named.filter((name) => said[name] === undefined),
  };
}
