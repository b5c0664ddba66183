/** What HubSpot hands to the function, checked whole: every problem is named, nothing is guessed. */
import type { Locale } from '../../contract/deal-view.ts';
import { type SettingsRequest, settingsRequestSchema } from '../../contract/portal-settings.ts';
import type { Problem } from '../../contract/response.ts';
import { acceptableProductSchema, type MappedProduct } from '../../crm/product-aliases.ts';
import { settingProblem } from '../../view/words/settings.ts';
import { givenParameters, mostProblems } from '../given-parameters.ts';

export type SettingsAsked =
  | (Extract<SettingsRequest, { what: 'accept_name' }> & { readonly product: MappedProduct })
  | Exclude<SettingsRequest, { what: 'accept_name' }>;

export type ReadSettingsRequest =
  { readonly ok: true; readonly value: SettingsAsked } | { readonly ok: false; readonly problems: readonly Problem[] };

/** `locale`: of the problems. */
export function readSettingsRequest(context: unknown, locale: Locale): ReadSettingsRequest {
  const given = givenParameters(context);
  if (given === null) return { ok: false, problems: [] };
  const parsed = settingsRequestSchema.safeParse(given.parameters);
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues
        .slice(0, mostProblems)
        .map(({ path }) => settingProblem('not_valid', String(path[0] ?? ''), locale)),
    };
  const request = parsed.data;
  if (request.what !== 'accept_name') return { ok: true, value: request };
  const { productLine, edition, kind } = request;
  const product = acceptableProductSchema.safeParse({ productLine, edition, ...(kind === undefined ? {} : { kind }) });
  if (!product.success)
    return {
      ok: false,
      problems: [
        settingProblem(
          productLine === 'unclassified' ? 'not_valid' : 'edition_misfit',
          productLine === 'unclassified' ? 'productLine' : 'edition',
          locale,
        ),
      ],
    };
  return { ok: true, value: { ...request, product: product.data } };
}
