/** A link to a deal in HubSpot leads to that deal in the preview, with the switches as they stand. */
const deal = /^https:\/\/app(?:-\w+)?\.hubspot\.com\/contacts\/\d+\/(?:record\/0-3|deal)\/(\d{1,16})\/?$/;
/** Of the page that is left: what is shown of it, not how the preview is set. */
const left = (name: string): boolean => name === 'preview' || name.startsWith('app.');

/** @param search of the page that the link stands on; undefined: it leads elsewhere */
export function recordAddress(url: string, search: string): string | undefined {
  const id = deal.exec(url)?.[1];
  if (id === undefined) return undefined;
  const switches = [...new URLSearchParams(search)].filter(([name]) => !left(name));
  return `/deals/${id}?${new URLSearchParams(switches)}`;
}
