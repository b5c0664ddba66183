/** What HubSpot hands to the function, checked whole: every problem is named, nothing is guessed. */
import type { Locale } from '../../contract/deal-view.ts';
import { type PortfolioRequest, portfolioRequestSchema } from '../../contract/portfolio.ts';
import type { Problem } from '../../contract/response.ts';
import { spoken } from '../../view/spoken.ts';
import { type RequestFault, requestFaultWords } from '../../view/words/portfolio.ts';
import { givenParameters, mostProblems } from '../given-parameters.ts';

type ReadPortfolioRequest =
  | { readonly ok: true; readonly value: PortfolioRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `locale`: of the problems. */
export function readPortfolioRequest(context: unknown, locale: Locale): ReadPortfolioRequest {
  const given = givenParameters(context);
  if (given === null) return { ok: false, problems: [] };
  const parsed = portfolioRequestSchema.safeParse(given.parameters);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => problemOf('unknown', key, locale))
      : [problemOf(faultOf(issue.path[0]), issue.path.join('.'), locale)],
  );
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

function faultOf(field: PropertyKey | undefined): RequestFault {
  switch (field) {
    case 'ask':
    case 'from':
    case 'dealIds':
    case 'quarter':
      return field;
    case 'locale':
    case 'timeZone':
      return 'language';
    default:
      return 'unknown';
  }
}

function problemOf(fault: RequestFault, path: string, locale: Locale): Problem {
  const { problem, hint } = requestFaultWords[fault];
  return { path: path.slice(0, 100), problem: spoken(problem, locale), hint: spoken(hint, locale) };
}
