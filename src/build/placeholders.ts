/** Addresses in `app.json` that reach nobody: they are for whoever tries the app out, and must not be installed. */
interface Support {
  readonly supportEmail: string;
  readonly documentationUrl: string;
  readonly supportUrl: string;
  readonly supportPhone: string;
}
type SupportField = keyof Support;

export interface Placeholder {
  readonly field: SupportField;
  /** Where it stands in `app.json`: `support.supportEmail`. */
  readonly at: string;
  readonly value: string;
}

/** Names that belong to nobody (RFC 2606, RFC 6761). */
const nobodys = /(^|[.@/])(example|invalid|test|localhost)(\.(com|net|org|edu))?$/i;
/** Numbers that nobody has: one figure over and over, figures in a row, the American 555. */
const noNumber = /(\d)\1{5}|0?1234567|^\+1\d{0,3}555/;

export function placeholdersIn({ support }: { readonly support: Support }): readonly Placeholder[] {
  const isPlaceholder: Readonly<Record<SupportField, boolean>> = {
    supportEmail: nobodys.test(support.supportEmail),
    documentationUrl: nobodys.test(new URL(support.documentationUrl).hostname),
    supportUrl: nobodys.test(new URL(support.supportUrl).hostname),
    supportPhone: noNumber.test(support.supportPhone),
  };
  return (['supportEmail', 'documentationUrl', 'supportUrl', 'supportPhone'] as const)
    .filter((field) => isPlaceholder[field])
    .map((field) => ({ field, at: `support.${field}`, value: support[field] }));
}

/** A line each, for whoever builds. */
export const placeholderLines = (placeholders: readonly Placeholder[]): readonly string[] =>
  placeholders.map(({ at, value }) => `app.json: ${at} is a placeholder (${value}); write your own there.`);

/**
 * What the upload gets in their place: a variable that no profile has. HubSpot's CLI refuses to send it where a profile
 * is used ("missing value"), and elsewhere it is no address that HubSpot could take for one.
 */
export function withoutPlaceholders(manifest: { readonly support: Support }): Support {
  const missing = placeholdersIn(manifest).map(({ field }) => [field, `\${app_json_support_${field}}`] as const);
  return { ...manifest.support, ...Object.fromEntries(missing) };
}
